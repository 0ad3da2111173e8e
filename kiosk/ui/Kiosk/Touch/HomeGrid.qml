pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The demands as panels: one, two halves, or a grid; and the diamond that holds them together, where there is one.
// An odd last panel is as wide as the grid.
FocusScope {
    id: root

    required property HubViewModel hub
    required property var page
    // How high what is left of the screen is, from the head on, and how high the grid should be at least.
    required property real room
    required property real least
    readonly property int count: root.page.demands.length
    readonly property bool hasGem: root.page.gem ? true : false
    readonly property real half: (width - Theme.gap) / 2
    readonly property real wideGem: Math.min(width * (root.count > 2 ? 0.22 : 0.26), Math.max(200 * Theme.unit, (root.room - Theme.gap * 2) * 0.66))
    readonly property real besideGem: root.hasGem ? root.wideGem / 2 : 0
    // Text keeps clear of the diamond at its side while the longest Dutch word of a heading has a line of its own;
    // else it does so above and below.
    readonly property bool beside: root.half - root.besideGem - 96 * Theme.unit >= 400 * Theme.type
    readonly property bool paired: root.count > 1 && (root.beside || root.count > 2 && root.half - 96 * Theme.unit >= 320 * Theme.type)
    readonly property int rows: Math.ceil(root.count / (root.paired ? 2 : 1))
    readonly property bool tight: root.beside && (root.cramped > 0 || root.low)
    readonly property bool low: root.room < 620 * Theme.type
    // How often panels were found to be too high: first they are set closer, then without their drawings. They are not at ease
    // again before something of this changes.
    property int cramped: 0
    readonly property string shape: `${width} ${room} ${Theme.type} ${page.link.heading}`
    readonly property real gem: !root.hasGem ? 0 : root.count === 0 ? Math.min(width, Math.max(root.least, 340 * Theme.unit), 620 * Theme.unit) : root.beside ? root.wideGem : Math.min(width * 0.5, 280 * Theme.unit)
    // Two rows have room for drawings in the corners that the diamond leaves.
    readonly property bool flanked: root.beside && root.paired && root.rows === 2 && !root.tight && root.page.demands.some(demand => demand.drawing !== "")
    // The row below which the diamond has its middle, where text keeps clear of it above and below.
    readonly property int seam: Math.ceil(root.rows / 2) - 1
    readonly property list<real> rowHeights: root.arranged()
    readonly property real panelsHeight: root.rowHeights.reduce((sum, high) => sum + high, 0) + Math.max(0, root.rows - 1) * Theme.gap
    // The diamond of one panel, or of none, hangs out of it below.
    readonly property bool overhangs: root.hasGem && !root.beside && root.rows < 2
    readonly property real seamAt: root.rows === 0 ? Math.max(root.gem, root.least) / 2 : root.rowTop(root.seam) + root.rowHeights[root.seam] + (root.rows > 1 ? Theme.gap / 2 : 0)
    // Beside it, an odd number of rows has it in the middle of the middle one.
    readonly property real gemAt: root.beside && root.rows % 2 === 1 ? root.rowTop(root.seam) + root.rowHeights[root.seam] / 2 : root.seamAt

    function consider(): void {
        if (root.beside && root.cramped < 2 && root.panelsHeight > root.least + Theme.half)
            root.cramped++;
    }

    // Each row as high as its panels need, or more where there is room.
    function arranged(): var {
        const needs = Array.from({
            length: root.rows
        }, () => 0);
        for (let index = 0; index < panels.count; index++) {
            const panel = panels.itemAt(index);
            if (panel !== null && root.row(index) < needs.length)
                needs[root.row(index)] = Math.max(needs[root.row(index)], panel.implicitHeight);
        }
        const free = root.least - Math.max(0, root.rows - 1) * Theme.gap - (root.overhangs ? root.gem / 2 : 0);
        // Those that need more than an even share have what they need, and the others share the rest evenly.
        let even = free / Math.max(1, root.rows);
        for (let turn = 0; turn < needs.length; turn++) {
            const large = needs.filter(need => need > even);
            even = (free - large.reduce((sum, need) => sum + need, 0)) / Math.max(1, needs.length - large.length);
        }
        return needs.map(need => Math.max(need, even));
    }

    function row(index: int): int {
        return root.paired ? Math.floor(index / 2) : index;
    }

    function rowTop(row: int): real {
        return root.rowHeights.slice(0, row).reduce((sum, high) => sum + high + Theme.gap, 0);
    }

    // Whether a panel is as wide as the grid.
    function spans(index: int): bool {
        return !root.paired || index === root.count - 1 && root.count % 2 === 1;
    }

    height: Math.max(root.panelsHeight, root.gemAt + root.gem / 2)

    onCrampedChanged: Qt.callLater(consider)
    onPanelsHeightChanged: Qt.callLater(consider)
    onShapeChanged: {
        root.cramped = 0;
        Qt.callLater(consider);
    }

    Repeater {
        id: panels

        model: root.count

        DemandPanel {
            required property int index
            readonly property bool second: root.paired && index % 2 === 1
            readonly property bool whole: root.spans(index)
            readonly property int row: root.row(index)

            readonly property Item beside: second ? panels.itemAt(index - 1) : whole ? null : panels.itemAt(index + 1)

            KeyNavigation.left: second !== Theme.mirrored ? beside : null
            KeyNavigation.right: second !== Theme.mirrored ? null : beside
            alone: root.count === 1
            aside: !root.flanked ? 0 : Math.round((whole ? 190 : 120) * Theme.unit)
            asideBelow: row > 0
            asideFirst: second && root.hasGem
            compact: root.count > 2
            demand: root.page.demands[index]
            focus: index === 0
            height: root.rowHeights[row] ?? implicitHeight
            insetBottom: root.hasGem && !root.beside && row === root.seam ? root.gem / 2 : 0
            insetBefore: root.hasGem && root.beside && second ? root.gem / 2 + 16 * Theme.unit : 0
            insetAfter: !root.beside || second && root.hasGem ? 0 : root.count === 1 ? root.gem + Theme.inset * 2 : whole ? root.half + Theme.gap / 2 + root.gem / 2 : root.hasGem ? root.gem / 2 : root.flanked ? 150 * Theme.unit : 0
            insetTop: root.hasGem && !root.beside && row === root.seam + 1 ? root.gem / 2 : 0
            pictured: root.count === 1 || !(root.tight && root.low) && root.cramped < 2 && (root.count === 2 || !root.beside && root.paired)
            slim: root.paired && (root.rows > 2 || root.tight && root.rows > 1)
            tight: root.tight
            width: whole ? root.width : root.half
            x: Theme.start(second ? root.half + Theme.gap : 0, width, root.width)
            y: root.rowTop(row)
            onClicked: root.hub.page.open(demand.id)
            onPressedChanged: root.hub.page.touched(pressed ? demand.id : "")
        }
    }

    Loader {
        active: root.hasGem
        height: root.gem
        width: root.gem
        x: Theme.start(root.beside && root.count === 1 ? root.width - width - Theme.inset : (root.width - width) / 2, width, root.width)
        y: root.gemAt - height / 2

        sourceComponent: HomeGem {
            gem: root.page.gem
            hub: root.hub
        }
    }
}

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A page that scrolls: trail, title and lead, then its own content. It opens where it was left.
PageBase {
    id: root

    default property alias content: body.data
    readonly property alias area: area
    readonly property real contentWidth: area.width - Theme.margin * 2
    // There is little height: what stands in it stands closer.
    readonly property bool low: Theme.area.height < 930 * Theme.unit
    // Its drawing stands beside its title.
    property bool drawn: true
    // Until its first picture the page still grows to its height, and is held where it was left.
    property bool settled: false

    function restore(): void {
        if (!settled)
            area.scrollToShare(root.hub.page.scroll);
    }

    function arrive(): void {
        settled = false;
        restore();
    }

    function reveal(item: Item): void {
        settled = true;
        Qt.callLater(area.show, item);
    }

    function scrollBy(share: real): void {
        area.scrollBy(area.height * share);
        root.hub.page.reportScroll(area.share);
    }

    Component.onCompleted: restore()
    onContentWidthChanged: settled = false

    Connections {
        target: root.Window.window

        function onFrameSwapped(): void {
            root.settled = true;
        }

        function onActiveFocusItemChanged(): void {
            const item = root.Window.activeFocusItem;
            if (item !== null && area.holds(item))
                area.show(item);
        }
    }

    Rectangle {
        anchors.left: parent.left
        color: Theme.accent(root.page.link.demand)
        height: parent.height
        width: Math.round(24 * Theme.unit)
        z: 1
    }

    Connections {
        target: Spoken

        function onMet(item: Item): void {
            if (area.holds(item))
                Qt.callLater(area.show, item);
        }
    }

    ScrollArea {
        id: area

        anchors.fill: parent
        onMovementEnded: root.hub.page.reportScroll(share)
        onWayChanged: root.restore()

        Column {
            id: body

            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            bottomPadding: Theme.gap
            spacing: Theme.gap
            topPadding: root.low ? 0 : Theme.half
            width: root.contentWidth

            Column {
                width: parent.width

                Trail {
                    hub: root.hub
                    page: root.page
                    width: parent.width
                }

                Item {
                    height: head.height
                    width: parent.width

                    PageHead {
                        id: head

                        anchors.left: parent.left
                        bottomPadding: root.low ? 0 : Theme.half
                        page: root.page
                        width: parent.width - (drawing.none ? 0 : drawing.width + Theme.inset)
                    }

                    // At the other end of the title, where that leaves it room. The diamond's page draws the diamond itself, and
                    // on a demand's each argument has its own.
                    Drawing {
                        id: drawing

                        accent: Theme.accent(root.page.link.demand)
                        anchors.right: parent.right
                        path: root.drawn && root.contentWidth >= 1400 * Theme.type && !["diamond", "demand"].includes(root.page.link.kind) ? root.page.link.drawing : ""
                        size: Math.round(132 * Theme.unit)
                        y: (head.height - head.bottomPadding - height) / 2
                    }
                }
            }
        }
    }

    MoreHint {
        area: area
    }
}

pragma Singleton
import QtQuick

// Every size and colour of the screens. Sizes are given as they are on 1920 x 1080 at 100 % text and scale from there.
QtObject {
    id: root

    property var palette: ({})
    property size screen: Qt.size(1920, 1080)
    // The part of it that the hub is drawn in: letters stay as large as on all of it.
    property size area: screen
    // Pixels of the screen to one logical px: pictures are drawn with so many.
    property real density: 1
    property int textScale: 100
    property bool reducedMotion: false
    // Lines, words and letters are set as far apart as WCAG 2.2 SC 1.4.12 has them.
    property bool spaced: false
    // Of such lines, in heights of our fonts: 1.5 times the size of their letters.
    readonly property real leading: 1.2
    // Lines begin at the right: what stands at the left elsewhere is at the right, and on is to the left. Anchors, rows and
    // grids follow by themselves; see the windows.
    property bool mirrored: Qt.locale(Qt.uiLanguage).textDirection === Qt.RightToLeft
    // For pictures of whole pages: all that can be opened is open.
    property bool whole: false

    // Below two thirds, running text would fall under 18 px, too small for someone who stands.
    readonly property real unit: Math.max(0.667, Math.min(Math.max(screen.width, screen.height) / 1920, Math.min(screen.width, screen.height) / 1080))
    readonly property real type: unit * textScale / 100
    readonly property bool narrow: area.width < 1500 * type

    readonly property int display: Math.round(66 * type)
    readonly property int title: Math.round(58 * type)
    readonly property int heading: Math.round(36 * type)
    readonly property int lead: Math.round(31 * type)
    readonly property int body: Math.round(27 * type)
    readonly property int small: Math.round(23 * type)
    readonly property int numeral: Math.round(60 * type)
    readonly property int huge: Math.round(96 * type)

    readonly property int margin: Math.round(Math.max(24, Math.min(96 * unit, area.width * 0.05)))
    readonly property int gap: Math.round(24 * unit)
    readonly property int half: Math.round(12 * unit)
    readonly property int inset: Math.round(40 * unit)
    readonly property int radius: Math.round(20 * unit)
    readonly property int line: Math.max(1, Math.round(2 * unit))
    // What a finger presses: what is known to be 15 mm wide where somebody measured the screen, as far as words have room beside it.
    property real leastTarget: 0
    readonly property real usualTarget: Math.max(64, Math.round(70 * unit))
    readonly property int target: Math.max(usualTarget, Math.ceil(Math.min(leastTarget, usualTarget * 1.75, Math.min(screen.width, screen.height) / 7.5)))
    // Where somebody sits at a desk and has a mouse.
    readonly property int deskTarget: Math.max(48, Math.round(52 * unit))

    readonly property int shortMotion: reducedMotion ? 0 : 150
    readonly property int motion: reducedMotion ? 0 : 240

    readonly property string serif: "Source Serif Pro"
    readonly property string sans: "Source Sans Pro"

    readonly property color paper: palette.paper ?? "white"
    readonly property color card: palette.card ?? "white"
    readonly property color ink: palette.ink ?? "black"
    readonly property color slab: palette.slab ?? "black"
    readonly property color text: palette.text ?? "black"
    readonly property color quiet: palette.quiet ?? "black"
    readonly property color edge: palette.line ?? "black"
    readonly property color control: palette.control ?? "black"
    readonly property color overInk: palette.on_ink ?? "white"
    readonly property color overInkQuiet: palette.on_ink_quiet ?? "white"
    readonly property color inkLine: palette.ink_line ?? "gray"
    readonly property color glow: palette.glow ?? "white"
    readonly property color focus: palette.focus ?? "blue"
    readonly property color overDemand: palette.on_demand ?? "white"
    readonly property var facets: [palette.facet_1, palette.facet_2, palette.facet_3, palette.facet_4, palette.facet_5, palette.facet_6, palette.facet_7].map(facet => facet ?? "black")
    readonly property color facetCenter: palette.facet_center ?? "black"

    // How many demands have a colour of their own; from there on they come again.
    readonly property int demandColours: 6

    // How much wider words of so many letters are where these are set apart.
    function spread(size: real, letters: int): real {
        return spaced ? 0.12 * size * letters : 0;
    }

    // The x of what is to stand so far from where lines begin; for what cannot be anchored there.
    function start(from: real, wide: real, room: real): real {
        return mirrored ? room - wide - from : from;
    }

    // The colour of a demand on the dark stage, by its number; 0 is neither or both.
    function accentOverInk(demand: int): color {
        return palette[demand > 0 ? `on_ink_${(demand - 1) % demandColours + 1}` : "on_ink_quiet"] ?? "white";
    }

    // The colour of a demand, by its number; 0 is neither or both.
    function accent(demand: int): color {
        return palette[demand > 0 ? `demand_${(demand - 1) % demandColours + 1}` : "neutral"] ?? "black";
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One slide, as show/slide_layout.py lays it out, drawn `unit` times as large. What is not yet revealed keeps its place.
Item {
    id: root

    required property var slide
    required property real unit
    property int step: 1000
    readonly property var layout: slide.layout
    readonly property color accent: Theme.accentOverInk(slide.demand)
    readonly property bool isLead: slide.section === 0
    readonly property bool isHome: isLead && slide.kind === "home"

    height: layout.height * unit
    width: layout.width * unit

    Words {
        color: root.accent
        font.capitalization: Font.AllUppercase
        font.letterSpacing: 2.9 * root.unit
        size: Math.round(32 * root.unit)
        font.weight: Font.DemiBold
        lines: 1
        text: [root.slide.demand > 0 ? Tongue.whole(root.slide.demand) : "", root.slide.above].filter(part => part !== "").join("  ·  ")
        width: root.width - root.layout.margin * 2 * root.unit
        x: root.layout.margin * root.unit
        y: 108 * root.unit
    }

    Column {
        id: words

        spacing: 0
        anchors.left: parent.left
        anchors.leftMargin: root.layout.margin * root.unit
        width: root.layout.text_width * root.unit
        y: root.layout.top * root.unit

        Heading {
            anchors.left: parent.left
            bottomPadding: root.layout.text_size * 0.9 * root.unit
            color: Theme.overInk
            size: Math.round(root.layout.heading_size * root.unit)
            level: root.isLead ? 1 : 2
            lineHeight: Math.round(root.layout.heading_size * 1.16 * root.unit)
            lineHeightMode: Text.FixedHeight
            text: root.slide.heading
            width: root.layout.heading_width * root.unit
        }

        Repeater {
            model: root.slide.lines

            SlideLine {
                accent: root.accent
                shown: modelData.step <= root.step
                size: root.layout.text_size * root.unit
                unit: root.unit
                width: words.width
            }
        }
    }

    SlideFigure {
        height: root.layout.figure_height * root.unit
        slide: root.slide
        step: root.step
        unit: root.unit
        anchors.left: parent.left
        anchors.leftMargin: root.layout.figure_x * root.unit
        width: root.layout.figure_width * root.unit
        y: root.layout.figure_y * root.unit
    }
}

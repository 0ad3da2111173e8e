pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One paragraph or item of a slide: its mark, its words, and a rule beside what does not come from the paper.
Item {
    id: root

    required property var modelData
    required property real size
    required property real unit
    property color accent: Theme.overInkQuiet
    property bool shown: true
    readonly property bool isLabel: modelData.kind === "label"
    readonly property bool isTable: modelData.kind === "table"
    readonly property bool isWho: modelData.kind === "who"
    readonly property real fontSize: Math.round(isLabel || isWho ? size * 0.75 : size)
    readonly property real indent: modelData.kind === "text" || isLabel ? 0 : size * 1.1

    height: (isTable ? table.height : words.height) + size * (modelData.kind === "item" && !modelData.last ? 0.3 : 0.55)
    opacity: shown ? 1 : 0

    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: -root.size * 0.55
        color: root.accent
        height: parent.height
        visible: root.modelData.background
        width: Math.max(1, root.size * 0.06)
    }

    Words {
        Accessible.ignored: true
        anchors.left: parent.left
        color: root.accent
        size: root.fontSize * (root.modelData.mark.length > 1 ? 1 : 0.55)
        font.weight: Font.DemiBold
        height: root.fontSize * 1.32
        lines: 1
        text: root.modelData.mark
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
    }

    Words {
        id: words

        Accessible.ignored: !words.visible || !root.shown
        Accessible.name: root.isLabel ? text : root.modelData.plain
        anchors.left: parent.left
        anchors.leftMargin: root.indent
        color: root.isLabel || root.isWho ? Theme.overInkQuiet : Theme.overInk
        size: root.fontSize
        font.weight: root.isLabel || root.isWho ? Font.DemiBold : Font.Normal
        lineHeight: Math.round(root.fontSize * 1.32)
        lineHeightMode: Text.FixedHeight
        text: root.isLabel ? root.modelData.markup !== "" ? qsTr("Background, not from %1").arg(root.modelData.markup) : qsTr("Background") : root.modelData.markup
        textFormat: root.isLabel ? Text.PlainText : Text.StyledText
        visible: !root.isTable
        width: root.width - root.indent
    }

    Loader {
        id: table

        active: root.isTable
        anchors.left: parent.left

        sourceComponent: SlideTable {
            accent: root.accent
            shown: root.shown
            size: root.fontSize
            table: root.modelData.table
            unit: root.unit
        }
    }
}

import QtQuick
import Kiosk.Blocks
import Kiosk.Controls
import Kiosk.Theme

// One paragraph or item of the notes, or a table, picture or figure in them.
Item {
    id: root

    required property var modelData
    required property real size

    height: Math.max(words.implicitHeight, drawn.height) + size * 0.5

    Words {
        Accessible.ignored: true
        anchors.left: parent.left
        color: Theme.quiet
        font.pixelSize: root.size
        text: root.modelData.mark.length > 1 ? root.modelData.mark : root.modelData.mark !== "" ? "•" : ""
    }

    Words {
        id: words

        Accessible.name: root.modelData.plain
        anchors.left: parent.left
        anchors.leftMargin: root.modelData.mark !== "" ? root.size * Math.max(1.2, root.modelData.mark.length * 0.6) : 0
        color: Theme.ink
        font.pixelSize: root.size
        lines: 1.15
        text: root.modelData.markup
        textFormat: Text.StyledText
        width: root.width - anchors.leftMargin
    }

    BlockList {
        id: drawn

        anchors.left: parent.left
        blocks: root.modelData.block ? [root.modelData.block] : []
        lively: false
        width: Math.min(root.width, root.size * (root.modelData.block?.type === "table" ? 40 : 18))
    }
}

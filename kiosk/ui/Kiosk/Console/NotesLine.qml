import QtQuick
import Kiosk.Blocks
import Kiosk.Controls
import Kiosk.Theme

// One paragraph or item of the notes, or a table, picture or figure in them. A paragraph that comes first is to be said as it
// stands: it is large, and what is meant for the speaker alone follows it quietly.
Item {
    id: root

    required property int index
    required property var modelData
    required property real size
    // Whether these are notes, which are to be said.
    property bool loud: true
    readonly property bool said: root.loud && root.index === 0 && root.modelData.mark === "" && !root.modelData.block
    readonly property real letters: root.said ? root.size * 1.4 : root.size

    height: Math.max(words.implicitHeight, drawn.height) + root.letters * (root.said ? 0.7 : 0.5)

    Words {
        Accessible.ignored: true
        anchors.left: parent.left
        color: Theme.quiet
        size: root.size
        text: root.modelData.mark.length > 1 ? root.modelData.mark : root.modelData.mark !== "" ? "•" : ""
    }

    Words {
        id: words

        Accessible.name: root.modelData.plain
        anchors.left: parent.left
        anchors.leftMargin: root.modelData.mark !== "" ? root.size * Math.max(1.2, root.modelData.mark.length * 0.6) : 0
        color: root.said ? Theme.ink : Theme.text
        font.weight: root.said ? Font.DemiBold : Font.Normal
        size: root.letters
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

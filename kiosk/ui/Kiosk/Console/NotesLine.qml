import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One paragraph or item of the notes.
Item {
    id: root

    required property var modelData
    required property real size

    height: words.implicitHeight + size * 0.5

    Words {
        Accessible.ignored: true
        color: Theme.quiet
        font.pixelSize: root.size
        text: root.modelData.mark.length > 1 ? root.modelData.mark : root.modelData.mark !== "" ? "•" : ""
    }

    Words {
        id: words

        Accessible.name: root.modelData.plain
        color: Theme.ink
        font.pixelSize: root.size
        lines: 1.15
        text: root.modelData.markup
        textFormat: Text.StyledText
        width: root.width - x
        x: root.modelData.mark !== "" ? root.size * 1.2 : 0
    }
}

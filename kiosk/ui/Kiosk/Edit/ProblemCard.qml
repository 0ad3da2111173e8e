import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What is wrong, where, and the line with a caret below the place.
Column {
    id: root

    required property var problem
    property color tint: Theme.ink

    spacing: Theme.line

    Words {
        color: root.tint
        size: Theme.small
        font.weight: Font.DemiBold
        text: root.problem ? `${root.problem.place}  ${root.problem.text}` : ""
        width: root.width
    }

    Words {
        color: root.tint
        font.family: "monospace"
        size: Theme.small
        text: root.problem && root.problem.line !== "" ? `${root.problem.line}\n${root.problem.caret}` : ""
        visible: text !== ""
        width: root.width
        wrapMode: Text.NoWrap
    }
}

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

FigureBase {
    id: root

    spacing: Theme.half

    Words {
        color: Theme.overInk
        font.family: Theme.serif
        size: Theme.huge
        font.weight: Font.Light
        lines: 1
        text: root.figure.value
        width: root.width
    }

    Words {
        color: Theme.overInk
        text: root.figure.label
        width: root.width
    }
}

import QtQuick
import Kiosk.Theme

// A rounded button with words, an icon, or both.
PressButton {
    id: root

    property string iconName: ""
    property bool iconLast: false
    property bool filled: false
    property bool compact: false
    property color accent: Theme.ink
    // What it stands on.
    property color ground: Theme.card
    property color edge: Theme.control
    readonly property color inkNow: root.filled !== root.pressed ? root.ground : root.accent

    around: height / 2
    leftPadding: root.compact ? 0 : Math.round(32 * Theme.unit)
    rightPadding: leftPadding
    topPadding: Theme.half
    bottomPadding: Theme.half

    background: Rectangle {
        border.color: root.filled ? root.accent : root.edge
        border.width: Theme.line
        color: root.filled !== root.pressed ? root.accent : root.ground
        radius: height / 2
    }
    contentItem: Item {
        implicitHeight: row.implicitHeight
        implicitWidth: row.implicitWidth

        Row {
            id: row

            anchors.centerIn: parent
            layoutDirection: root.iconLast ? Qt.RightToLeft : Qt.LeftToRight
            spacing: Theme.half

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.iconName
                size: root.compact ? Math.min(Theme.body, Theme.target * 0.7) : Theme.body
                tint: root.inkNow
            }

            Words {
                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                color: root.inkNow
                size: root.font.pixelSize
                font.weight: Font.DemiBold
                lines: 1
                text: root.text
                visible: !root.compact && root.text !== ""
                wrapMode: Text.NoWrap
            }
        }
    }
    opacity: root.enabled ? 1 : 0.45
}

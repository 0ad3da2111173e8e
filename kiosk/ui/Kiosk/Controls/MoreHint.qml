import QtQuick
import Kiosk.Theme

// There is more below: the page fades out, and a tap on the arrow goes one screen on.
Item {
    id: root

    required property ScrollArea area

    anchors.bottom: area.bottom
    anchors.left: area.left
    anchors.right: area.right
    height: Theme.target + Theme.gap
    visible: area.more

    Rectangle {
        anchors.fill: parent
        anchors.rightMargin: Theme.inset / 2 // where the scroll bar is

        gradient: Gradient {
            GradientStop {
                color: Qt.alpha(Theme.paper, 0)
                position: 0
            }

            GradientStop {
                color: Theme.paper
                position: 0.8
            }
        }
    }

    Pill {
        activeFocusOnTab: false
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        compact: true
        focusPolicy: Qt.NoFocus
        iconName: "fa6s.chevron-down"
        text: qsTr("More below")
        width: Theme.target
        onClicked: root.area.scrollBy(root.area.height * 0.8)
    }
}

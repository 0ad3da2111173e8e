pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls

// Text size, contrast and motion.
PanelBase {
    id: root

    Choices {
        choices: root.hub.comfort.textScales
        chosen: root.hub.comfort.textScale
        name: scale => qsTr("%1%").arg(scale)
        title: qsTr("Text size")
        width: root.width
        onPicked: scale => root.hub.comfort.chooseTextScale(scale)
    }

    Toggle {
        checked: root.hub.comfort.highContrast
        text: qsTr("High contrast")
        width: root.width
        onToggled: root.hub.comfort.chooseContrast(checked)
    }

    Toggle {
        checked: root.hub.comfort.reducedMotion
        text: qsTr("Less movement")
        width: root.width
        onToggled: root.hub.comfort.chooseMotion(checked)
    }

    Pill {
        anchors.left: parent.left
        iconName: "fa6s.info"
        text: qsTr("About this kiosk")
        onClicked: root.hub.openPanel("about", "")
    }
}

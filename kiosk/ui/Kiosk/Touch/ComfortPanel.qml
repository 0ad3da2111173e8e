pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Text size, contrast and motion.
PanelBase {
    id: root

    Words {
        font.weight: Font.DemiBold
        text: qsTr("Text size")
        width: root.width
    }

    Flow {
        spacing: Theme.half
        width: root.width

        Repeater {
            model: root.hub.textScales

            Pill {
                required property int modelData

                Accessible.checkable: true
                Accessible.checked: filled
                Accessible.role: Accessible.RadioButton
                filled: root.hub.textScale === modelData
                text: qsTr("%1%").arg(modelData)
                onClicked: root.hub.chooseTextScale(modelData)
            }
        }
    }

    Toggle {
        checked: root.hub.highContrast
        text: qsTr("High contrast")
        width: root.width
        onClicked: root.hub.chooseContrast(!root.hub.highContrast)
    }

    Toggle {
        checked: root.hub.reducedMotion
        text: qsTr("Less movement")
        width: root.width
        onClicked: root.hub.chooseMotion(!root.hub.reducedMotion)
    }
}

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
            model: root.hub.comfort.textScales

            Pill {
                required property int modelData

                Accessible.checkable: true
                Accessible.checked: filled
                Accessible.role: Accessible.RadioButton
                filled: root.hub.comfort.textScale === modelData
                text: qsTr("%1%").arg(modelData)
                onClicked: root.hub.comfort.chooseTextScale(modelData)
            }
        }
    }

    Toggle {
        checked: root.hub.comfort.highContrast
        text: qsTr("High contrast")
        width: root.width
        onClicked: root.hub.comfort.chooseContrast(!root.hub.comfort.highContrast)
    }

    Toggle {
        checked: root.hub.comfort.reducedMotion
        text: qsTr("Less movement")
        width: root.width
        onClicked: root.hub.comfort.chooseMotion(!root.hub.comfort.reducedMotion)
    }
}

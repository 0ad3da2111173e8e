import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Says that the screen can be wiped: nothing that touches it does anything; see InputWatch.
Rectangle {
    id: root

    required property StaffViewModel staff

    Accessible.name: words.text
    Accessible.role: Accessible.AlertMessage
    color: Theme.slab
    height: parent?.height ?? 0

    SpokenCountdown {
        seconds: root.staff.cleaningLeft
        opening: `${words.text} ${qsTr("%n second(s) left", "", root.staff.cleaningLeft)}`
    }

    Column {
        anchors.centerIn: parent
        spacing: Theme.gap
        width: root.width - Theme.margin * 2

        Words {
            Accessible.name: qsTr("%n second(s) left", "", root.staff.cleaningLeft)
            color: Theme.overInk
            font.family: Theme.serif
            size: Theme.huge * 1.6
            font.weight: Font.Light
            horizontalAlignment: Text.AlignHCenter
            lines: 1
            text: Tongue.whole(root.staff.cleaningLeft)
            width: parent.width
        }

        Words {
            id: words

            color: Theme.overInk
            size: Theme.lead
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Clean the screen now. Touch and keys are off.")
            width: parent.width
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What matters on the spot: how each visit begins, and when it counts as over. It holds from now on, and after a restart.
StaffBase {
    id: root

    Words {
        color: Theme.quiet
        text: qsTr("Each visit begins like this, from now on and after a restart.")
        width: root.width
    }

    Choices {
        choices: root.hub.languages
        chosen: root.staff.spot.language
        name: choice => root.hub.languageName(choice)
        title: qsTr("Language to begin with")
        width: root.width
        onPicked: choice => root.staff.spot.chooseLanguage(choice)
    }

    Choices {
        choices: root.hub.comfort.textScales
        chosen: root.staff.spot.textScale
        name: choice => qsTr("%1%").arg(choice)
        title: qsTr("Text size to begin with")
        width: root.width
        onPicked: choice => root.staff.spot.chooseTextScale(choice)
    }

    Toggle {
        checked: root.staff.spot.highContrast
        text: qsTr("High contrast to begin with")
        width: root.width
        onToggled: root.staff.spot.chooseContrast(checked)
    }

    Choices {
        choices: root.staff.spot.idleChoices
        chosen: root.staff.spot.idleSeconds
        name: choice => qsTr("%1 seconds").arg(choice)
        title: qsTr("Ask whether anyone is there after")
        width: root.width
        onPicked: choice => root.staff.spot.chooseIdleSeconds(choice)
    }
}

import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// A visitor is thanked, or told that it could not be sent; then the screen is the next one's.
Rectangle {
    id: root

    required property AskingViewModel asking

    color: Qt.alpha(Theme.slab, 0.7)
    visible: root.asking.thanks

    MouseArea {
        Accessible.ignored: true
        anchors.fill: parent
    }

    Rectangle {
        anchors.centerIn: parent
        color: Theme.paper
        height: column.height + Theme.inset * 2
        radius: Theme.radius
        width: Math.min(parent.width - Theme.margin, 900 * Theme.type)

        Column {
            id: column

            spacing: Theme.gap
            width: parent.width - Theme.inset * 2
            x: Theme.inset
            y: Theme.inset

            Heading {
                level: 1
                text: root.asking.lost ? qsTr("It could not be sent") : qsTr("Thank you")
                width: parent.width
            }

            Words {
                Accessible.role: Accessible.AlertMessage
                size: Theme.lead
                text: root.asking.lost ? qsTr("The speaker cannot be reached. Please try again in a moment.") : root.asking.answered ? qsTr("Your answer counts. The next visitor can answer in a moment.") : qsTr("Your question lies on the speaker’s table.")
                width: parent.width
            }
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The code that a phone calls with, and what to do with it.
Item {
    id: root

    required property var phone
    // How wide the code may be.
    required property real room

    readonly property list<string> steps: [qsTr("1. Join the phone to the network that this machine is in."), qsTr("2. Point its camera at the code, and open the address. It begins with %1").arg("\n" + root.phone.place), qsTr("3. The phone shows a number. Let it in here if this screen shows the same one.")]
    // A code needs a light edge of four of its squares (ISO/IEC 18004).
    readonly property real frame: Math.round(root.room / 5)

    implicitHeight: Math.max(code.height + frame, words.height)

    Rectangle {
        anchors.left: parent.left
        color: "white"
        height: code.height + root.frame
        radius: Theme.radius
        width: code.width + root.frame

        QrCode {
            id: code

            Accessible.name: qsTr("QR code with the address for the phone")
            anchors.centerIn: parent
            fills: true
            room: root.room - root.frame
            text: root.phone.offer
        }
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: code.width + root.frame + Theme.inset
        anchors.right: parent.right
        spacing: Theme.gap

        Repeater {
            model: root.steps.length

            Words {
                required property int index

                anchors.left: parent.left
                text: root.steps[index]
                width: words.width
            }
        }

        Words {
            anchors.left: parent.left
            color: Theme.quiet
            text: qsTr("The code works once. Keep it to yourself.")
            width: words.width
        }
    }
}

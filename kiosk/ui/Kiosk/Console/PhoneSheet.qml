pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The phone of the speaker: a code to call with, the word of a phone that asks, or the one that steers. For the console alone.
ConsoleSheet {
    id: root

    readonly property var phone: root.talk.phone

    heading: qsTr("Steer by phone")

    ScrollArea {
        id: area

        anchors.bottom: parent.bottom
        anchors.left: root.head.left
        anchors.right: root.head.right
        anchors.top: root.head.bottom
        anchors.topMargin: Theme.half

        Column {
            id: column

            anchors.left: parent.left
            spacing: Theme.gap
            width: area.width - Theme.gap

            Words {
                anchors.left: parent.left
                text: root.phone.trouble === "no-network" ? qsTr("This machine is in no network, so no phone can call. Join one, then make a new code.") : qsTr("No phone can call: the address that was named is none of this machine's, or its port is taken. Name another one: kiosk present --remote ADDRESS")
                visible: root.phone.trouble !== ""
                width: parent.width
            }

            Column {
                anchors.left: parent.left
                spacing: Theme.gap
                visible: root.phone.asks !== ""
                width: parent.width

                Words {
                    anchors.left: parent.left
                    size: Theme.lead
                    text: qsTr("A phone asks to steer this talk. Let it in only if your phone shows this number:")
                    width: parent.width
                }

                Words {
                    Accessible.name: root.phone.asks.split("").join(" ")
                    anchors.left: parent.left
                    color: Theme.ink
                    font.letterSpacing: Theme.half
                    font.weight: Font.Bold
                    size: Theme.lead * 3
                    text: root.phone.asks
                    width: parent.width
                }

                Flow {
                    anchors.left: parent.left
                    spacing: Theme.gap
                    width: parent.width

                    Repeater {
                        model: [
                            {
                                said: "accept",
                                text: qsTr("Let it in, without notes")
                            },
                            {
                                said: "accept-with-notes",
                                text: qsTr("Let it in, with notes")
                            },
                            {
                                said: "refuse",
                                text: qsTr("Refuse")
                            }
                        ]

                        Pill {
                            required property var modelData

                            activeFocusOnTab: false
                            focusPolicy: Qt.NoFocus
                            text: modelData.text
                            onClicked: root.talk.answerPhone(modelData.said, root.phone.asks)
                        }
                    }
                }

                Words {
                    anchors.left: parent.left
                    text: qsTr("It takes the place of the phone that steers now.")
                    visible: root.phone.seated
                    width: parent.width
                }
            }

            PhoneOffer {
                anchors.left: parent.left
                phone: root.phone
                room: Math.min(area.height * 0.62, area.width * 0.4)
                visible: root.phone.offer !== ""
                width: parent.width
            }

            Words {
                anchors.left: parent.left
                size: Theme.lead
                text: root.phone.with_notes ? qsTr("A phone steers this talk, and shows your notes.") : qsTr("A phone steers this talk. It does not show your notes.")
                visible: root.phone.seated && root.phone.asks === ""
                width: parent.width
            }

            Flow {
                anchors.left: parent.left
                spacing: Theme.gap
                visible: root.phone.asks === ""
                width: parent.width

                Pill {
                    activeFocusOnTab: false
                    focusPolicy: Qt.NoFocus
                    text: qsTr("Let this phone go")
                    visible: root.phone.seated
                    onClicked: root.talk.answerPhone("end", "")
                }

                Pill {
                    activeFocusOnTab: false
                    focusPolicy: Qt.NoFocus
                    text: root.phone.seated ? qsTr("A code for another phone") : qsTr("A new code")
                    onClicked: root.talk.answerPhone("another", "")
                }
            }

            Words {
                anchors.left: parent.left
                color: Theme.quiet
                size: Theme.small
                text: qsTr("What phone and machine say to each other is sealed with what stands in the code: who listens along in the network can neither read nor steer. But the page comes to the phone unencrypted: whoever runs the network could alter it, and then read along and steer. Use a network that you trust, such as the phone's own hotspot.")
                width: parent.width
            }
        }
    }

    MoreHint {
        area: area
    }
}

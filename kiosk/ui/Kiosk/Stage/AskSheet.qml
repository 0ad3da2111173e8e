pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// A visitor's question about the page, in one of a few set forms: nobody writes on public glass. It lies low, where a hand is.
Rectangle {
    id: root

    required property AskingViewModel asking
    readonly property var labels: ({
            "more": qsTr("Tell more"),
            "doubt": qsTr("I doubt this"),
            "source": qsTr("Where does it come from?")
        })
    readonly property var icons: ({
            "more": "fa6s.comment-dots",
            "doubt": "fa6s.circle-question",
            "source": "fa6s.book-open"
        })

    color: Qt.alpha(Theme.slab, 0.7)
    visible: root.asking.asking

    MouseArea {
        Accessible.ignored: true
        anchors.fill: parent
        onClicked: root.asking.leave()
    }

    Rectangle {
        Accessible.ignored: !root.visible
        Accessible.name: heading.text
        Accessible.role: Accessible.Dialog
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.half
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.paper
        height: column.height + Theme.inset * 2
        radius: Theme.radius
        width: Math.min(parent.width - Theme.margin, 1100 * Theme.type)

        MouseArea {
            Accessible.ignored: true
            anchors.fill: parent
            onClicked: root.asking.touch()
        }

        Column {
            id: column

            spacing: Theme.gap
            width: parent.width - Theme.inset * 2
            x: Theme.inset
            y: Theme.inset

            Heading {
                id: heading

                size: Theme.heading
                text: qsTr("A question to the table")
                width: parent.width
            }

            Words {
                text: qsTr("About “%1”. The speaker gets the page and the question, and nothing of you.").arg(root.asking.about)
                width: parent.width
            }

            Repeater {
                model: root.asking.forms

                Pill {
                    required property string modelData

                    anchors.left: column.left
                    iconName: root.icons[modelData]
                    text: root.labels[modelData]
                    width: column.width
                    onClicked: root.asking.ask(modelData)
                }
            }

            Pill {
                anchors.left: parent.left
                text: qsTr("Rather not")
                onClicked: root.asking.leave()
            }
        }
    }
}

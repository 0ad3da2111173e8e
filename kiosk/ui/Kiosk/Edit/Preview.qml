pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Console
import Kiosk.Controls
import Kiosk.Stage
import Kiosk.Theme
import Kiosk.Touch

// The page as one of the faces shows it, for a screen of its own size, as large as there is room. Pointing at a text of it
// opens that text.
Item {
    id: root

    required property EditViewModel edit
    required property HubViewModel hub
    required property size measure
    property string face: "hub"
    property bool pointing: true
    readonly property var here: root.edit.problems.filter(problem => problem.page === root.edit.page)

    Flow {
        id: choices

        anchors.left: parent.left
        anchors.margins: Theme.half
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.half

        FewChoices {
            chosen: root.face
            least: Theme.deskTarget
            ids: ["hub", "slide", "console"]
            names: [qsTr("Hub"), qsTr("Slide"), qsTr("Console")]
            onPicked: id => root.face = id
        }

        FewChoices {
            chosen: root.edit.language
            least: Theme.deskTarget
            ids: root.hub.languages
            names: root.hub.languages.map(language => root.hub.languageName(language))
            room: choices.width
            onPicked: id => root.edit.speak(id)
        }

        Toggle {
            checked: root.pointing
            implicitHeight: Math.max(Theme.deskTarget, implicitContentHeight + Theme.half)
            text: qsTr("Point to edit")
            onToggled: root.pointing = checked
        }

        ToolButton {
            enabled: root.edit.section > 0
            iconName: "fa6s.chevron-left"
            text: qsTr("Slide before")
            visible: root.face !== "hub"
            onClicked: root.edit.chooseSlide(root.edit.section - 1)
        }

        ToolButton {
            enabled: root.edit.section < root.edit.sections - 1
            iconName: "fa6s.chevron-right"
            text: qsTr("Slide behind")
            visible: root.face !== "hub"
            onClicked: root.edit.chooseSlide(root.edit.section + 1)
        }
    }

    Item {
        id: room

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Theme.half
        anchors.right: parent.right
        anchors.top: choices.bottom

        Item {
            id: screen

            readonly property real share: Math.min(room.width / width, room.height / height)

            clip: true
            height: root.measure.height
            scale: share
            transformOrigin: Item.TopLeft
            width: root.measure.width

            Hub {
                height: parent.height
                hub: root.hub
                keyed: false
                visible: root.face === "hub"
                width: parent.width
            }

            Rectangle {
                anchors.fill: parent
                color: Theme.slab
                visible: root.face === "slide"

                SlideView {
                    slide: root.edit.slide
                    unit: root.measure.width / 1920
                    visible: root.edit.slide ? true : false
                }
            }

            Rectangle {
                anchors.fill: parent
                color: Theme.paper
                visible: root.face === "console"

                ScrollArea {
                    id: notes

                    anchors.fill: parent
                    anchors.margins: Theme.gap

                    Column {
                        anchors.left: parent.left
                        width: notes.width - Theme.gap

                        Words {
                            color: Theme.quiet
                            text: qsTr("No notes for this slide.")
                            visible: root.edit.notes.length === 0
                        }

                        Repeater {
                            model: root.edit.notes

                            NotesLine {
                                size: Theme.body * 1.2
                                width: notes.width - Theme.gap
                            }
                        }
                    }
                }
            }
        }

        MouseArea {
            anchors.fill: parent
            enabled: root.pointing
            onClicked: mouse => root.edit.point(screen, mouse.x / screen.share, mouse.y / screen.share)
        }

        // The first mistake of the page, over its last good picture, with its line.
        Rectangle {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            color: Theme.slab
            height: visible ? mistake.height + Theme.gap : 0
            visible: root.here.length > 0

            ProblemCard {
                id: mistake

                anchors.left: parent.left
                anchors.margins: Theme.half
                anchors.right: parent.right
                anchors.top: parent.top
                problem: root.here[0] ?? null
                tint: Theme.overInk
            }
        }
    }
}

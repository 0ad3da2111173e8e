import QtQuick
import Kiosk.Theme

// A card that leads to a page: its drawing, number or icon, its kind where that needs a word, its title, its lead.
PressButton {
    id: root

    required property string title
    property string kind: ""
    property string lead: ""
    property string iconName: ""
    property string number: ""
    property string drawing: ""
    property color accent: Theme.ink
    property bool filled: false
    readonly property bool solid: root.filled !== root.pressed

    Accessible.name: Tongue.aloud([root.title, root.kind, root.lead].filter(words => words !== "").join(". "))
    padding: Math.round(30 * Theme.unit)
    text: root.title

    background: Rectangle {
        border.color: root.solid ? root.accent : Theme.edge
        border.width: Theme.line
        color: root.solid ? root.accent : Theme.card
        radius: Theme.radius
    }
    contentItem: Item {
        implicitHeight: Math.ceil(Math.max(words.implicitHeight, mark.height)) // the edge of a card lies on whole pixels

        Item {
            id: mark

            anchors.left: parent.left
            height: Math.max(numeral.visible ? numeral.height : 0, icon.height, drawing.height)
            visible: root.number !== "" || root.iconName !== "" || !drawing.none
            width: visible ? Math.max(numeral.width, drawing.width, Theme.numeral * 0.75) + Theme.gap : 0

            Drawing {
                id: drawing

                anchors.left: parent.left
                accent: root.solid ? Theme.overDemand : root.accent
                ink: root.solid ? Theme.overDemand : Theme.ink
                path: root.drawing
                size: Theme.huge * 1.25
            }

            Words {
                id: numeral

                Accessible.ignored: true
                anchors.left: parent.left
                color: root.solid ? Theme.overDemand : root.accent
                font.family: Theme.serif
                size: Theme.numeral
                font.weight: Font.Light
                lines: 0.9
                text: drawing.none ? root.number : ""
                visible: text !== ""
            }

            Icon {
                id: icon

                anchors.left: parent.left
                name: root.number === "" && drawing.none ? root.iconName : ""
                size: Theme.heading
                tint: root.solid ? Theme.overDemand : root.accent
                y: Theme.heading * 0.1
            }
        }

        Column {
            id: words

            anchors.left: mark.right
            anchors.right: parent.right
            spacing: Theme.half * 0.6

            Words {
                Accessible.ignored: true
                color: root.solid ? Theme.overDemand : Theme.quiet
                size: Theme.small
                text: root.kind
                visible: text !== ""
                width: parent.width
            }

            Words {
                Accessible.ignored: true
                color: root.solid ? Theme.overDemand : Theme.ink
                font.family: Theme.serif
                size: Theme.heading
                font.weight: Font.DemiBold
                lines: 0.96
                text: root.title
                width: parent.width
            }

            Words {
                Accessible.ignored: true
                color: root.solid ? Theme.overDemand : Theme.text
                text: root.lead
                visible: text !== ""
                width: parent.width
            }
        }
    }
}

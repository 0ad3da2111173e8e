pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What this is, what it runs on, and under which licences.
PanelBase {
    id: root

    Heading {
        font.pixelSize: Theme.lead
        text: root.hub.briefingTitle
        width: root.width
    }

    Words {
        font.pixelSize: Theme.lead
        text: root.hub.briefingSubtitle
        visible: text !== ""
        width: root.width
    }

    Words {
        text: qsTr("This kiosk shows a briefing, told in pages, in your language, at your pace. It works without internet and sends nothing anywhere.") + " " + (root.hub.countsUse ? qsTr("It counts visits, how often and how long pages are opened, in which language, and whether somebody answers when it asks if anyone is there: sums an hour, on this machine, in which nobody can be told from anybody else.") : qsTr("It keeps nothing of your visit."))
        width: root.width
    }

    Words {
        text: root.hub.document !== "" ? qsTr("What %1 says is told in other words; only titles and names are as they stand there. What comes from elsewhere is labelled as background, with its source.").arg(root.hub.document) : qsTr("What comes from elsewhere is labelled as background, with its source.")
        width: root.width
    }

    // On a desk, not where a visitor stands.
    Flow {
        spacing: Theme.half
        visible: !root.hub.locked
        width: root.width

        Pill {
            iconName: "fa6s.person-chalkboard"
            text: qsTr("Give a talk")
            onClicked: root.hub.windowActionRequested("present")
        }

        Pill {
            iconName: "fa6s.pen"
            text: qsTr("Edit")
            onClicked: root.hub.windowActionRequested("edit")
        }

        Pill {
            iconName: "fa6s.download"
            text: qsTr("Save a copy")
            onClicked: root.hub.openPanel("take-along", "")
        }
    }

    Repeater {
        model: root.hub.about

        EntryCard {
            required property var modelData

            more: modelData.licence
            title: modelData.name
            width: root.width
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What this is, what it runs on, and under which licences.
PanelBase {
    id: root

    Heading {
        size: Theme.lead
        text: root.hub.briefingTitle
        width: root.width
    }

    Words {
        size: Theme.lead
        text: root.hub.briefingSubtitle
        visible: text !== ""
        width: root.width
    }

    Words {
        listed: true
        text: (root.hub.inHall ? qsTr("This kiosk shows a briefing, told in pages, in your language, at your pace; in a talk, it shows what the speaker shows. What you ask or answer there goes to the speaker, without a name. Whoever looks after the screens of the hall sees how this one is doing.") : qsTr("This kiosk shows a briefing, told in pages, in your language, at your pace. It works without internet and sends nothing anywhere.")) + " " + (root.hub.countsUse ? qsTr("It counts visits, how often and how long pages are opened, in which language, and whether somebody answers when it asks if anyone is there: sums an hour, on this machine, in which nobody can be told from anybody else.") : qsTr("It keeps nothing of your visit."))
        width: root.width
    }

    Words {
        listed: true
        text: root.hub.document !== "" ? qsTr("What %1 says is told in other words; only titles and names are as they stand there. What comes from elsewhere is labelled as background, with its source.").arg(root.hub.document) : qsTr("What comes from elsewhere is labelled as background, with its source.")
        width: root.width
    }

    Pill {
        anchors.left: parent.left
        iconName: "fa6s.keyboard"
        text: qsTr("All keys")
        onClicked: root.hub.openPanel("keys", "")
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

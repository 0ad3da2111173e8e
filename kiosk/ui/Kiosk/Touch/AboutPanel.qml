pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls

// What this is, what it runs on, and under which licences.
PanelBase {
    id: root

    Words {
        text: qsTr("This kiosk shows a briefing: a position paper told in pages, in your language, at your pace. It works without internet, sends nothing anywhere and keeps nothing of your visit.")
        width: root.width
    }

    Words {
        text: qsTr("What the paper says is told in our own words. What comes from elsewhere is labelled as background, with its source. The words are the paper's only in titles and names.")
        width: root.width
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

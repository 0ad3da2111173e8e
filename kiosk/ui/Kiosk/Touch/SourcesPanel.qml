pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Every source once: who says it, when, how good it is, and its address to take along. Those of the page come first.
PanelBase {
    id: root

    readonly property var grades: ({
            "A": qsTr("Official source, or the organisation itself"),
            "B": qsTr("Reliable second-hand source"),
            "C": qsTr("An interested party's own claim"),
            "": root.hub.documentName !== "" ? qsTr("%1 that this briefing is about").arg(root.hub.documentName) : qsTr("What this briefing is about")
        })

    // Those that the panel was opened for.
    readonly property var asked: root.hub.panelItem.split(",")

    Component.onCompleted: Qt.callLater(reveal)

    function reveal(): void {
        const place = root.hub.sources.placeOf(root.asked[0]);
        if (place >= 0)
            list.reveal(place);
    }

    Connections {
        target: root.hub

        function onPanelChanged(): void {
            Qt.callLater(root.reveal);
        }
    }

    Connections {
        target: root.hub.sources

        function onChanged(): void {
            Qt.callLater(list.renew);
        }
    }

    LongGrid {
        id: list

        area: root.area
        count: root.hub.sources.count
        pitch: 3 * Theme.gap + Theme.lead + 4 * Theme.small + Theme.target
        width: root.width

        delegate: EntryCard {
            id: entry

            required property int place
            readonly property var modelData: root.hub.sources.at(place)

            readonly property bool alone: root.hub.panelItem === modelData.id

            asked: root.asked.includes(modelData.id)
            more: [modelData.text, root.grades[modelData.grade], modelData.note].filter(part => part !== "").join(" · ")
            title: `${Tongue.whole(modelData.number)}. ${modelData.title}`
            width: list.cell

            Words {
                color: Theme.quiet
                size: Theme.small
                text: entry.modelData.address
                visible: text !== ""
                width: parent.width
                wrapMode: Text.WrapAnywhere
            }

            QrCode {
                Accessible.name: qsTr("QR code with the address of this source")
                anchors.left: parent.left
                room: Math.min(parent.width, Theme.screen.height / 2)
                text: entry.alone ? entry.modelData.address : ""
                visible: text !== ""
            }

            Chip {
                anchors.left: parent.left
                iconName: "fa6s.qrcode"
                text: qsTr("Show as QR code")
                visible: !entry.alone && entry.modelData.address !== ""
                onClicked: root.hub.openPanel("sources", entry.modelData.id)
            }
        }
    }
}

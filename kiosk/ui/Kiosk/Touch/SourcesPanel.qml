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
    readonly property list<string> ofPage: root.hub.page.props.sources.map(source => source.id)
    readonly property var ordered: root.hub.sources.filter(source => ofPage.includes(source.id)).concat(root.hub.sources.filter(source => !ofPage.includes(source.id)))

    Component.onCompleted: Qt.callLater(reveal)

    function reveal(): void {
        for (let index = 0; index < list.count; index++) {
            const entry = list.itemAt(index) as EntryCard;
            if (entry.asked)
                root.area.contentY = Math.max(0, Math.min(root.area.way, entry.y));
        }
    }

    Connections {
        target: root.hub

        function onPanelChanged(): void {
            Qt.callLater(root.reveal);
        }
    }

    Repeater {
        id: list

        model: root.ordered

        EntryCard {
            id: entry

            required property var modelData

            asked: root.hub.panelItem === modelData.id
            more: [modelData.text, root.grades[modelData.grade], modelData.note].filter(part => part !== "").join(" · ")
            title: `${modelData.number}. ${modelData.title}`
            width: root.width

            Words {
                color: Theme.quiet
                font.pixelSize: Theme.small
                text: entry.modelData.address
                visible: text !== ""
                width: parent.width
                wrapMode: Text.WrapAnywhere
            }

            Image {
                Accessible.name: qsTr("QR code with the address of this source")
                Accessible.role: Accessible.Graphic
                fillMode: Image.PreserveAspectFit
                height: width
                smooth: false
                source: entry.asked && entry.modelData.address !== "" ? `image://qr/${encodeURIComponent(entry.modelData.address)}` : ""
                sourceSize: Qt.size(width, width)
                visible: source.toString() !== ""
                width: Math.round(220 * Theme.unit)
            }

            Chip {
                iconName: "fa6s.qrcode"
                text: qsTr("Show as QR code")
                visible: !entry.asked && entry.modelData.address !== ""
                onClicked: root.hub.openPanel("sources", entry.modelData.id)
            }
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// A panel over the page: its title, a way to close it, and its content. A tap beside it closes it too.
FocusScope {
    id: root

    required property HubViewModel hub
    readonly property bool open: root.hub.panel !== ""
    readonly property var panels: ({
            "glossary": [qsTr("Terms"), "GlossaryPanel.qml"],
            "sources": [qsTr("Sources"), "SourcesPanel.qml"],
            "search": [qsTr("Search"), "SearchPanel.qml"],
            "comfort": [qsTr("Reading comfort"), "ComfortPanel.qml"],
            "keys": [qsTr("Keys"), "KeysPanel.qml"],
            "about": [qsTr("About this kiosk"), "AboutPanel.qml"],
            "take-along": [qsTr("Take along"), "TakeAlongPanel.qml"]
        })

    visible: root.open

    onOpenChanged: {
        if (root.open)
            close.forceActiveFocus();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ink
        opacity: 0.55
    }

    MouseArea {
        Accessible.ignored: true
        anchors.fill: parent
        onClicked: root.hub.closePanel()
        onWheel: wheel => wheel.accepted = true
    }

    Rectangle {
        id: sheet

        Accessible.name: title.text
        Accessible.role: Accessible.Dialog
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.paper
        height: Math.min(parent.height - Theme.margin, head.height + area.contentHeight + Theme.inset * 2)
        radius: Theme.radius
        width: Math.min(parent.width - Theme.margin, 1200 * Theme.type)

        MouseArea {
            Accessible.ignored: true
            anchors.fill: parent
        }

        Item {
            id: head

            height: Math.max(title.implicitHeight, close.height) + Theme.gap
            width: parent.width - Theme.inset * 2
            x: Theme.inset
            y: Theme.gap

            Heading {
                id: title

                anchors.left: parent.left
                anchors.right: close.left
                anchors.rightMargin: Theme.gap
                anchors.verticalCenter: close.verticalCenter
                font.pixelSize: Theme.heading * 1.15
                level: 1
                text: root.panels[root.hub.panel]?.[0] ?? ""
            }

            Pill {
                id: close

                anchors.right: parent.right
                compact: true
                focus: true
                iconName: "fa6s.xmark"
                text: qsTr("Close")
                onClicked: root.hub.closePanel()
            }
        }

        ScrollArea {
            id: area

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.gap
            anchors.left: parent.left
            anchors.leftMargin: Theme.inset
            anchors.right: parent.right
            anchors.rightMargin: Theme.inset / 2
            anchors.top: head.bottom
            anchors.topMargin: Theme.gap

            Holder {
                id: body

                readonly property string file: root.panels[root.hub.panel]?.[1] ?? ""

                width: area.width - Theme.inset / 2

                onFileChanged: {
                    area.contentY = 0;
                    if (file === "")
                        clear();
                    else
                        make(Qt.resolvedUrl(file), {
                            hub: root.hub,
                            area: area
                        });
                }
            }
        }

        MoreHint {
            area: area
        }
    }

    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged(): void {
            const item = root.Window.activeFocusItem;
            if (item !== null && area.holds(item))
                area.show(item);
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge

// The panel over the page, where there is one.
Sheet {
    id: root

    required property HubViewModel hub
    readonly property var panels: ({
            "glossary": [qsTr("Terms"), "GlossaryPanel.qml"],
            "sources": [qsTr("Sources"), "SourcesPanel.qml"],
            "search": [qsTr("Search"), "SearchPanel.qml"],
            "comfort": [qsTr("Reading comfort"), "ComfortPanel.qml"],
            "keys": [qsTr("Keys"), "KeysPanel.qml"],
            "about": [qsTr("About this kiosk"), "AboutPanel.qml"],
            "picture": [qsTr("Picture"), "PicturePanel.qml"],
            "take-along": [qsTr("Take along"), "TakeAlongPanel.qml"]
        })
    readonly property var panel: root.panels[root.hub.panel]

    file: root.panel ? Qt.resolvedUrl(root.panel[1]) : ""
    given: ({
            hub: root.hub
        })
    title: root.panel?.[0] ?? ""
    wide: root.hub.panel === "picture"
    onClosed: root.hub.closePanel()
}

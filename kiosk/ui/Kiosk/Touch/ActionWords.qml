import QtQuick
import Kiosk.Bridge

// What the actions of show/hub/action_table.py are called, by their names there: on a button of the bar, to a screen reader
// where that is too short, and in the list of keys.
QtObject {
    id: root

    required property HubViewModel hub
    readonly property var page: root.hub.page.props
    readonly property var labels: ({
            "home": qsTr("Home"),
            "back": qsTr("Back"),
            "conclusion": root.page.conclusion?.title ?? "",
            "search": qsTr("Search"),
            "glossary": qsTr("Terms"),
            "sources": root.page.sources.length > 0 ? qsTr("Sources (%1)").arg(root.page.sources.length) : qsTr("Sources"),
            "take-along": qsTr("Take along"),
            "about": qsTr("About"),
            "comfort": qsTr("Aa"),
            "contrast": qsTr("Contrast"),
            "language": root.hub.languageName(root.hub.nextLanguage),
            "previous": qsTr("Previous"),
            "next": qsTr("Next")
        })
    readonly property var spoken: ({
            "comfort": qsTr("Text size, contrast and motion"),
            "previous": qsTr("Previous: %1").arg(root.page.previous?.title ?? ""),
            "next": qsTr("Next: %1").arg(root.page.next?.title ?? "")
        })
    readonly property var meanings: ({
            "home": qsTr("Home"),
            "back": qsTr("Back, or close a panel"),
            "previous": qsTr("Previous page beside this one"),
            "next": qsTr("Next page beside this one"),
            "up": qsTr("Scroll up"),
            "down": qsTr("Scroll down"),
            "page-up": qsTr("One screen up"),
            "page-down": qsTr("One screen down"),
            "search": qsTr("Search"),
            "glossary": qsTr("Terms"),
            "sources": qsTr("Sources"),
            "take-along": qsTr("Take along"),
            "language": qsTr("Other language"),
            "comfort": qsTr("Reading comfort"),
            "larger": qsTr("Larger text"),
            "smaller": qsTr("Smaller text"),
            "contrast": qsTr("High contrast"),
            "about": qsTr("About this kiosk"),
            "keys": qsTr("These keys"),
            "fullscreen": qsTr("Full screen"),
            "quit": qsTr("Leave the program")
        })
}

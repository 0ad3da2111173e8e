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
            "search": qsTr("Search"),
            "glossary": qsTr("Terms"),
            "sources": qsTr("Sources"),
            "take-along": qsTr("Take along"),
            "read-aloud": qsTr("Read aloud"),
            "comfort": qsTr("Aa"),
            "language": root.hub.languageName(root.hub.nextLanguage),
            "previous": qsTr("Previous"),
            "next": qsTr("Next")
        })
    // What stands for the words where these have no room, and an icon would say less.
    readonly property var letters: ({
            "comfort": qsTr("Aa"),
            "language": root.hub.nextLanguage.toUpperCase()
        })
    // Where previous and next lead: to a step of this page, or to the page beside it.
    readonly property string before: root.aside(root.hub.page.step - 1, root.page.previous?.title ?? "")
    readonly property string after: root.aside(root.hub.page.step + 1, root.page.next?.title ?? "")
    readonly property var spoken: ({
            "comfort": qsTr("Reading comfort: text, colours, easy words"),
            "previous": root.before === "" ? qsTr("Previous") : qsTr("Previous: %1").arg(root.before),
            "next": root.after === "" ? qsTr("Next") : qsTr("Next: %1").arg(root.after)
        })
    readonly property var meanings: ({
            "home": qsTr("Home"),
            "back": qsTr("Back, or close a panel"),
            "previous": qsTr("Previous step, or page beside this one"),
            "next": qsTr("Next step, or page beside this one"),
            "select": qsTr("Choose what the keys are on"),
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
            "read-aloud": qsTr("Read aloud, or no longer"),
            "repeat": qsTr("Say it again"),
            "faster": qsTr("Speak faster"),
            "slower": qsTr("Speak slower"),
            "louder": qsTr("Speak louder"),
            "softer": qsTr("Speak softer"),
            "headphones-in": qsTr("Headphones are plugged in"),
            "headphones-out": qsTr("Headphones are unplugged"),
            "larger": qsTr("Larger text"),
            "smaller": qsTr("Smaller text"),
            "contrast": qsTr("High contrast"),
            "easy-words": qsTr("Easy words"),
            "reach": qsTr("Bring everything within reach"),
            "about": qsTr("About this kiosk"),
            "keys": qsTr("These keys"),
            "fullscreen": qsTr("Full screen"),
            "quit": qsTr("Leave the program")
        })

    function aside(step: int, page: string): string {
        const there = root.page.stepped ? root.page.sections[step]?.heading ?? "" : "";
        return there !== "" ? there.replace(/\u00ad/g, "") : page;
    }
}

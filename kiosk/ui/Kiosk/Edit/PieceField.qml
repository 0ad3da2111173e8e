import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What a piece says in one language: words, and a field once it is opened. What is being typed stays where the file changes.
Item {
    id: root

    required property string kind
    // The page that it is of: what was typed for one is not meant for another.
    required property string page
    required property string language
    required property string said
    required property bool there
    required property bool chosen
    required property bool first

    signal opened
    signal abandoned
    signal written(string was, string words)

    height: field.height

    onChosenChanged: {
        if (root.chosen && root.first)
            field.forceActiveFocus();
    }
    onPageChanged: field.begin()
    onSaidChanged: {
        if (field.text === field.begun || field.text === root.said)
            field.begin();
    }

    Component.onCompleted: field.begin()

    WordField {
        id: field

        // What was said when somebody began to write.
        property string begun: ""

        function begin(): void {
            field.text = field.begun = root.said;
        }

        Accessible.name: `${root.kind}, ${field.said}`
        enabled: root.there
        least: Theme.deskTarget
        said: root.there ? root.language : qsTr("%1: not there").arg(root.language)
        width: root.width
        onActiveFocusChanged: {
            if (field.activeFocus)
                root.opened();
        }
        onDone: {
            const was = field.begun;
            field.begun = root.said; // what is told now is known the next time
            root.written(was, field.text);
        }
        onAbandoned: {
            field.begin();
            root.abandoned();
        }
    }
}

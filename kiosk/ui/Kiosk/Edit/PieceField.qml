import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What a piece says in one language: words, and a field once it is opened.
Item {
    id: root

    required property int index
    required property var modelData
    required property bool chosen
    required property bool first

    signal opened
    signal abandoned
    signal written(string words)

    height: field.height

    onChosenChanged: {
        if (root.chosen && root.first)
            field.forceActiveFocus();
    }

    WordField {
        id: field

        enabled: root.modelData.there
        said: root.modelData.there ? root.modelData.language : qsTr("%1: not there").arg(root.modelData.language)
        text: root.modelData.text
        width: root.width
        onActiveFocusChanged: {
            if (field.activeFocus)
                root.opened();
        }
        onDone: root.written(field.text)
        onAbandoned: {
            field.text = root.modelData.text;
            root.abandoned();
        }
    }
}

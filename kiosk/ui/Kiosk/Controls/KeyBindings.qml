pragma ComponentBehavior: Bound
import QtQuick

// Binds the keys of a table; each row has an action and the keys for it.
Instantiator {
    id: root

    property bool enabled: true

    signal pressed(string action)

    Shortcut {
        required property var modelData

        enabled: root.enabled
        sequences: modelData.keys.concat(modelData.also)
        onActivated: root.pressed(modelData.action)
        onActivatedAmbiguously: root.pressed(modelData.action)
    }
}

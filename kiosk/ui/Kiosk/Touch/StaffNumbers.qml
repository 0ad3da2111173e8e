pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What was counted, a name and a value a row.
StaffBase {
    id: root

    Words {
        text: qsTr("Nothing is counted on this screen.")
        visible: root.staff.numbers.length === 0
        width: root.width
    }

    Repeater {
        model: root.staff.numbers

        EntryCard {
            required property var modelData

            title: modelData.value
            width: root.width
            words: modelData.name
        }
    }
}

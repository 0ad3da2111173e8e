import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The end of the log.
StaffBase {
    id: root

    Words {
        size: Theme.small
        text: root.staff.log || qsTr("The log is empty.")
        width: root.width
    }
}

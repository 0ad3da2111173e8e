import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// What every sheet for staff has: the hub, what staff can do, and the area it scrolls in.
Column {
    id: root

    required property HubViewModel hub
    required property StaffViewModel staff
    required property ScrollArea area

    spacing: Theme.gap
}

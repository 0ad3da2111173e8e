import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// What every panel has: the hub it speaks to and the area it scrolls in.
Column {
    id: root

    required property HubViewModel hub
    required property ScrollArea area

    spacing: Theme.gap
}

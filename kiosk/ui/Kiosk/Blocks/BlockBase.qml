import QtQuick
import Kiosk.Theme

// What every block is: its props, as wide as it is let, and a way to say that a link in it was tapped.
Item {
    id: root

    required property var block
    // Of its running text.
    property real size: Theme.body

    signal linkTapped(string link)
}

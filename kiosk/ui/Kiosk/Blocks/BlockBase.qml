import QtQuick
import Kiosk.Theme

// What every block is: its props, as wide as it is let, and a way to say that a link in it was tapped.
Item {
    id: root

    required property var block
    // Whether what is in it can be tapped; in notes nothing can.
    property bool lively: true
    // Of its running text.
    property real size: Theme.body

    signal linkTapped(string link)
}

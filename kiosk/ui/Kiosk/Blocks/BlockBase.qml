import QtQuick

// What every block is: its props, as wide as it is let, and a way to say that a link in it was tapped.
Item {
    id: root

    required property var block

    signal linkTapped(string link)
}

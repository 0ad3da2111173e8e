import QtQuick

// What every drawing of a figure has: its numbers, and how many of its pieces are to be seen. The place of others is kept.
Column {
    id: root

    required property var figure
    property real shown: Infinity
}

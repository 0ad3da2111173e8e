pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Blocks
import Kiosk.Controls
import Kiosk.Theme

// What stands beside a story: what its step folds away, or what the page has instead of figures, its drawing, or figures.
Column {
    id: root

    required property var section
    required property var figures
    required property Component companion
    required property color accent
    // Of the page, where nothing else stands here; else empty.
    required property string drawing
    // What the step folds away is open, and stands here alone.
    required property bool aside
    // How high a drawing, and how high a figure may be.
    required property real room
    required property real figureRoom

    signal linkTapped(string link)

    spacing: Theme.gap

    MoreCard {
        section: root.section
        visible: root.aside
        width: root.width
        onLinkTapped: link => root.linkTapped(link)
    }

    Loader {
        active: root.companion !== null && !root.aside
        sourceComponent: root.companion
        visible: active
        width: root.width
    }

    Drawing {
        accent: root.accent
        anchors.horizontalCenter: parent.horizontalCenter
        path: !root.aside && size >= Theme.huge ? root.drawing : ""
        size: Math.floor(Math.min(root.width, Theme.huge * 4, root.room))
    }

    Repeater {
        model: root.companion !== null || root.aside ? [] : root.figures

        FigureCard {
            required property var modelData

            figure: modelData
            room: root.figureRoom
            width: root.width
            onLinkTapped: link => root.linkTapped(link)
        }
    }
}

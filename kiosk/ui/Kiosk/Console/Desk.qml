pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The console: clock on top, slides at the left, notes at the right, buttons below; lists lie over it.
FocusScope {
    id: root

    required property ConsoleViewModel talk
    readonly property bool tall: height > width
    readonly property real inset: Math.round(Theme.margin / 3)
    readonly property real slideWide: tall ? width - inset * 2 : Math.min((width - inset * 3) * 0.56, (buttons.y - clock.height - inset * 3) * 0.7 * 16 / 9)

    ClockBar {
        id: clock

        talk: root.talk
        width: root.width
    }

    CurrentSlide {
        id: current

        talk: root.talk
        height: width * 9 / 16
        width: root.slideWide
        x: root.inset
        y: clock.height + root.inset
    }

    NextSlide {
        id: next

        talk: root.talk
        height: root.tall ? implicitHeight : buttons.y - root.inset - y
        width: current.width
        x: root.inset
        y: current.y + current.height + root.inset
    }

    NotesView {
        talk: root.talk
        height: buttons.y - root.inset - y
        width: root.tall ? root.width - root.inset * 2 : root.width - x - root.inset
        x: root.tall ? root.inset : current.x + current.width + root.inset
        y: root.tall ? next.y + next.height + root.inset : clock.height + root.inset
    }

    ConsoleButtons {
        id: buttons

        anchors.bottom: parent.bottom
        talk: root.talk
        width: root.width
    }

    OverviewGrid {
        anchors.fill: parent
        talk: root.talk
        visible: root.talk.overlay === "overview"
    }

    SearchSheet {
        anchors.fill: parent
        talk: root.talk
        visible: root.talk.overlay === "search"
    }

    KeysSheet {
        anchors.fill: parent
        talk: root.talk
        visible: root.talk.overlay === "keys"
    }
}

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
        anchors.left: parent.left
        anchors.leftMargin: root.inset
        height: width * 9 / 16
        width: root.slideWide
        y: clock.height + root.inset
    }

    NextSlide {
        id: next

        talk: root.talk
        height: root.tall ? implicitHeight : buttons.y - root.inset - y
        anchors.left: parent.left
        anchors.leftMargin: root.inset
        width: current.width
        y: current.y + current.height + root.inset
    }

    NotesView {
        talk: root.talk
        height: buttons.y - root.inset - y
        anchors.left: parent.left
        anchors.leftMargin: root.tall ? root.inset : root.inset * 2 + current.width
        width: root.width - anchors.leftMargin - root.inset
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

    PhoneSheet {
        anchors.fill: parent
        talk: root.talk
        visible: root.talk.overlay === "phone"
    }

    KeysSheet {
        anchors.fill: parent
        talk: root.talk
        visible: root.talk.overlay === "keys"
    }

    VoicesSheet {
        anchors.fill: parent
        talk: root.talk
        visible: root.talk.overlay === "voices"
    }
}

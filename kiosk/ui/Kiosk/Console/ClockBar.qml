pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The time of day, the time since the beginning, the time that is left, and where in the briefing one is.
Rectangle {
    id: root

    required property ConsoleViewModel talk
    readonly property var pace: root.talk.clock.pace
    // What the room sees instead of the slide; undefined where that is no poll.
    readonly property var poll: root.talk.voices.polls.find(poll => poll.on_stage)

    function clockText(seconds: real): string {
        const whole = Math.abs(Math.round(seconds));
        const minutes = Math.floor(whole / 60);
        const padded = String(whole % 60).padStart(2, "0");
        return (seconds <= -1 ? "−" : "") + (minutes >= 60 ? `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}:${padded}` : `${minutes}:${padded}`);
    }

    color: Theme.slab
    height: Math.max(times.implicitHeight, where.implicitHeight) + Theme.half * 1.4

    Column {
        id: where

        anchors.left: parent.left
        anchors.leftMargin: Math.round(Theme.margin / 3)
        anchors.verticalCenter: parent.verticalCenter
        width: root.width - times.width - Math.round(Theme.margin / 3) * 2 - Theme.gap

        Words {
            color: Theme.overInkQuiet
            size: Theme.small
            text: root.talk.inDetour ? qsTr("Detour: slide %1 of %2. R returns.").arg(Math.min(root.talk.number, root.talk.count)).arg(root.talk.count) : root.talk.number > root.talk.count ? qsTr("The end. %1 slides.").arg(root.talk.count) : (root.talk.runTitle !== "" ? root.talk.runTitle + " · " : "") + qsTr("Slide %1 of %2").arg(root.talk.number).arg(root.talk.count) + (root.talk.steps > 0 ? qsTr(", step %1 of %2").arg(root.talk.step).arg(root.talk.steps) : "") + (root.talk.typed !== "" ? qsTr(" · go to %1, then Enter").arg(root.talk.typed) : "")
            width: parent.width
        }

        Words {
            color: Theme.overInk
            font.weight: Font.DemiBold
            text: root.talk.trail.length > 1 ? root.talk.trail.slice(1).join(" › ") : root.talk.briefingTitle
            width: parent.width
        }

        Item {
            height: Math.max(seat.implicitHeight, lead.visible ? lead.height : 0)
            visible: root.talk.hall.on || !!root.poll
            width: parent.width

            Words {
                id: seat

                Accessible.role: Accessible.AlertMessage
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.overInk
                size: Theme.small
                text: root.poll ? (root.poll.is_open ? qsTr("A poll is on the stage: %1 answers so far. Next closes it.").arg(Tongue.whole(root.poll.total)) : qsTr("The room sees what came out. Next takes it away.")) : !root.talk.hall.linked ? qsTr("The hall cannot be reached. The talk goes on here.") : root.talk.hall.leader !== "" ? qsTr("%1 leads the hall now. H takes over.").arg(root.talk.hall.leader) : qsTr("The hall follows.")
                width: parent.width - (lead.visible ? lead.width + Theme.half : 0)
            }

            Pill {
                id: lead

                activeFocusOnTab: false
                anchors.right: parent.right
                focusPolicy: Qt.NoFocus
                font.pixelSize: Theme.small
                text: qsTr("Take over")
                visible: root.talk.hall.leader !== "" && root.talk.hall.linked
                onClicked: root.talk.perform("lead")
            }
        }

        Words {
            Accessible.role: Accessible.AlertMessage
            color: Theme.overInk
            size: Theme.small
            text: root.talk.phone.asks !== "" ? qsTr("A phone asks to steer. K shows it.") : root.talk.phone.linked ? qsTr("A phone steers, too.") : qsTr("The phone is not heard. It comes back by itself.")
            visible: root.talk.phone.asks !== "" || root.talk.phone.seated
            width: parent.width
        }
    }

    Row {
        id: times

        anchors.right: parent.right
        anchors.rightMargin: Math.round(Theme.margin / 3)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap * 1.4

        VoicesButton {
            anchors.verticalCenter: parent.verticalCenter
            talk: root.talk
            visible: root.talk.hall.on || root.talk.visitors.on
        }

        ClockFace {
            label: qsTr("Now")
            time: Qt.formatTime(new Date(root.talk.clock.now * 1000), "HH:mm")
        }

        ClockFace {
            label: root.talk.clock.held ? qsTr("Paused") : root.talk.clock.running ? qsTr("Elapsed") : qsTr("Not started")
            loud: root.talk.clock.held
            time: root.clockText(root.pace.elapsed)
        }

        ClockFace {
            label: root.pace.left < 0 ? qsTr("Over time") : qsTr("Left")
            loud: root.pace.left < 60
            time: root.clockText(root.pace.left)
        }
    }
}

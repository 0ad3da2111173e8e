pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The stage on a screen that follows a speaker, where visitors can put a question to the table and answer a poll.
StageWindow {
    id: root

    required property AskingViewModel asking

    // Five keys suffice: the arrows go from one thing to the next, Enter takes it.
    function step(forward: bool): void {
        const from = root.activeFocusItem ?? root.contentItem;
        const next = from.nextItemInFocusChain(forward);
        if (next !== null)
            next.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
        root.asking.touch();
    }

    pressable: true
    resting: !root.asking.canAnswer

    onAnswered: choice => root.asking.answer(choice)

    Shortcut {
        sequences: ["Down", "Right"]
        onActivated: root.step(true)
    }

    Shortcut {
        sequences: ["Up", "Left"]
        onActivated: root.step(false)
    }

    Shortcut {
        sequences: ["Escape"]
        onActivated: root.asking.leave()
    }

    // Where the dots of progress stand in the room: low, and beside the sources. Dark, so that the slide stays the slide.
    Pill {
        id: ask

        accent: Theme.overInk
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.half
        anchors.right: parent.right
        anchors.rightMargin: Theme.half
        edge: Theme.overInkQuiet
        ground: Theme.slab
        iconName: "fa6s.comment-dots"
        text: qsTr("Question about this page")
        visible: root.asking.canAsk
        onClicked: root.asking.open()
    }

    AskSheet {
        anchors.fill: parent
        asking: root.asking
    }

    ThanksSheet {
        anchors.fill: parent
        asking: root.asking
    }
}

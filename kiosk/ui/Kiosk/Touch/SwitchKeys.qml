import QtQuick
import Kiosk.Bridge
import Kiosk.Controls

// For who has one switch or two instead of hands on glass. A switch is a key: with two, Space goes on and Enter chooses; with one,
// either begins to go from one thing to the next, and then chooses where it is. It rests after two rounds in which nobody chose.
Item {
    id: root

    required property HubViewModel hub
    required property SpeechKeys keys
    readonly property bool single: root.hub.switches === 1
    readonly property int most: 2
    property Item first: null
    property int rounds: 0
    property alias going: clock.running

    // As the key of a thing itself would: it has no other meaning for whoever has no hands on it.
    function choose(): void {
        root.rounds = 0;
        root.first = null;
        root.keys.choose();
        if (root.going)
            clock.restart();
    }

    function step(): void {
        root.keys.step(1);
        const item = root.Window.activeFocusItem;
        if (root.first === null)
            root.first = item;
        else if (root.first === item)
            root.rounds += 1;
        if (root.rounds >= root.most)
            root.rest();
    }

    function rest(): void {
        clock.stop();
        root.first = null;
        root.rounds = 0;
    }

    function press(goesOn: bool): void {
        if (!root.single)
            goesOn ? root.step() : root.choose();
        else if (root.going)
            root.choose();
        else
            clock.start();
    }

    Shortcut {
        sequences: ["Space"]
        onActivated: root.press(true)
    }

    Shortcut {
        sequences: ["Return", "Enter"]
        onActivated: root.press(false)
    }

    Timer {
        id: clock

        interval: root.hub.scanSeconds * 1000
        repeat: true
        triggeredOnStart: true
        onTriggered: {
            root.hub.scanned();
            root.step();
        }
    }
}

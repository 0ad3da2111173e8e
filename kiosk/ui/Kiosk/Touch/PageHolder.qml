import QtQuick
import Kiosk.Theme

// Holds one page, and moves it in from where it came: from below when deeper, from the side among siblings.
Loader {
    id: root

    required property Loader other

    function enter(move: string): void {
        const from = {
            "deeper": [0, 1],
            "back": [0, -1],
            "next": [1, 0],
            "previous": [-1, 0]
        }[move];
        if (from === undefined || Theme.motion === 0) {
            settle();
            return;
        }
        z = 1;
        other.z = 0;
        x = from[0] * width * 0.12;
        y = from[1] * height * 0.06;
        opacity = 0;
        arriving.restart();
    }

    function settle(): void {
        arriving.stop();
        x = 0;
        y = 0;
        opacity = 1;
    }

    height: parent?.height ?? 0
    width: parent?.width ?? 0

    ParallelAnimation {
        id: arriving

        onFinished: root.other.source = ""

        NumberAnimation {
            duration: Theme.motion
            easing.type: Easing.OutCubic
            property: "opacity"
            target: root
            to: 1
        }

        NumberAnimation {
            duration: Theme.motion
            easing.type: Easing.OutCubic
            properties: "x,y"
            target: root
            to: 0
        }
    }
}

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Holds one page, and moves it in from where it came: from below when deeper, from the side among siblings.
Holder {
    id: root

    required property PageHolder other

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
        // At once and not faded: two pages through each other are hard to read, and the software renderer of Qt 6.11 can
        // leave a faded page a shade off its colour.
        other.visible = false;
        visible = true;
        x = from[0] * width * (Theme.mirrored ? -0.12 : 0.12);
        y = from[1] * height * 0.06;
        arriving.restart();
    }

    function settle(): void {
        arriving.stop();
        x = 0;
        y = 0;
        visible = true;
    }

    Accessible.ignored: !root.visible || root.item === null
    Accessible.name: (root.item as PageBase)?.page.link.title ?? ""
    Accessible.role: Accessible.Pane
    height: parent?.height ?? 0
    width: parent?.width ?? 0

    NumberAnimation {
        id: arriving

        duration: Theme.motion
        easing.type: Easing.OutCubic
        properties: "x,y"
        target: root
        to: 0

        onFinished: root.other.clear()
    }
}

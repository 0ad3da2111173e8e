import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Holds one page, and brings it from where it came: out of the card that was touched when deeper, and back into that; from the
// side among siblings. The page itself stands still while its place grows: nothing of it is laid out or scaled anew.
Holder {
    id: root

    required property PageHolder other
    // The card that the page grows out of, in px of what this lies in, and how far it is: 0 is the card, 1 all of the room.
    property rect origin: Qt.rect(0, 0, 0, 0)
    property real grown: 1
    // The card opens in the first picture. What it opens on is made and drawn before it grows, so that it grows without a halt.
    property bool opening: false
    // The page has been drawn where nobody sees it.
    property bool drawn: false
    property real aside: 0
    property real below: 0
    readonly property real held: 1 - root.grown
    // It is not to be seen any more.
    property bool gone: false
    readonly property real wide: parent?.width ?? 0
    readonly property real high: parent?.height ?? 0

    signal opened

    // Comes in by a move; `from` is the card that it came out of, or undefined where there is none.
    function enter(move: string, from: var): void {
        if (move === "" || Theme.motion === 0) {
            settle();
            return;
        }
        visible = true;
        if (move === "deeper" && from !== undefined) {
            origin = from;
            z = 1;
            if (drawn) {
                start(growing, 0, 1);
                return;
            }
            opening = true;
            grown = 0;
            show(false);
        } else {
            // At once and not faded: two pages through each other are hard to read, and the software renderer of Qt 6.11 can
            // leave a faded page a shade off its colour.
            other.visible = false;
            aside = move === "next" || move === "previous" ? wide * (move === "next" !== Theme.mirrored ? 0.12 : -0.12) : 0;
            below = move === "deeper" ? high * 0.06 : move === "back" ? high * -0.06 : 0;
            arriving.restart();
        }
    }

    // Goes back into the card that it came out of, over the page that takes its place.
    function leave(into: rect): void {
        enabled = false; // neither finger nor key is for what goes
        origin = into;
        z = 1;
        start(shrinking, 1, 0);
    }

    function start(animation: NumberAnimation, from: real, to: real): void {
        grown = from;
        animation.from = from;
        animation.to = to;
        animation.restart();
    }

    // The page is made while a finger still lies on its card: laid out and drawn, where nobody sees it.
    function prepare(): void {
        drawn = false;
        enabled = false;
        opacity = 0;
        visible = true;
    }

    // To take a page apart takes longer than a picture should stay: the next one, without it, comes first.
    function vanish(): void {
        visible = false;
        gone = true;
        root.Window.window.update();
    }

    // A picture has been shown: on with what waited for it.
    function go(): void {
        if (gone) {
            clear();
            settle();
        } else if (opacity === 0) {
            drawn = item !== null;
        } else if (item === null) {
            opened();
        } else if (!item.visible) {
            show(true);
        } else {
            opening = false;
            start(growing, 0, 1);
        }
    }

    function show(seen: bool): void {
        if (item !== null)
            item.visible = seen;
    }

    function settle(): void {
        for (const animation of [arriving, growing, shrinking])
            animation.stop();
        gone = false;
        opening = false;
        opacity = 1;
        aside = 0;
        below = 0;
        grown = 1;
        z = 0;
        enabled = true;
        visible = true;
        show(true);
    }

    Accessible.ignored: !root.visible || root.item === null
    Accessible.name: (root.item as PageBase)?.page.link.title ?? ""
    Accessible.role: Accessible.Pane
    // Always: under the software renderer the first picture of an item that begins to clip as it comes can be left out (Qt 6.11).
    clip: true
    height: Math.round(high - (high - origin.height) * held)
    room: wide
    width: Math.round(wide - (wide - origin.width) * held)
    x: Math.round(aside + origin.x * held)
    y: Math.round(below + origin.y * held)

    onItemChanged: {
        drawn = false;
        if (item === null)
            return;
        item.height = Qt.binding(() => root.high);
        item.x = Qt.binding(() => Math.round(-root.origin.x * root.held));
        item.y = Qt.binding(() => Math.round(-root.origin.y * root.held));
    }

    Connections {
        enabled: root.gone || root.opening || root.opacity === 0
        target: root.Window.window

        function onFrameSwapped(): void {
            root.go();
        }
    }

    // A page has no ground of its own: while two lie over one another, this parts them.
    Rectangle {
        anchors.fill: parent
        border.color: Theme.control
        border.width: Theme.line
        color: Theme.paper
        visible: root.grown < 1
        z: -1
    }

    NumberAnimation {
        id: arriving

        duration: Theme.motion
        easing.type: Easing.OutCubic
        properties: "aside,below"
        target: root
        to: 0

        onFinished: root.other.vanish()
    }

    NumberAnimation {
        id: growing

        duration: Theme.motion
        easing.type: Easing.OutCubic
        property: "grown"
        target: root

        onFinished: {
            root.other.vanish();
            root.settle();
        }
    }

    NumberAnimation {
        id: shrinking

        duration: Theme.motion
        easing.type: Easing.InCubic
        property: "grown"
        target: root

        onFinished: root.vanish()
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The hub's window: gives the theme its size and colours, and the keys their meaning.
Window {
    id: root

    required property HubViewModel hub
    // Something else has the screen; or lies over it and has the keys.
    property bool away: false
    property bool covered: false
    // A whole page is drawn into a higher window than the one that letters and gaps go by.
    property bool whole: false
    property size measure: Qt.size(root.width, root.height - root.bar)
    // On a desk, above the hub; not where it fills the screen. Not by the theme, whose sizes go by what is left.
    readonly property int bar: root.hub.isDesk && root.visibility !== Window.FullScreen ? Math.ceil(Math.max(56, Math.min(root.width, root.height) / 1080 * Math.max(56, root.hub.comfort.textScale * 0.36))) : 0
    readonly property bool sheeted: root.covered || (root.hub.isDesk && root.hub.start.sheet !== "")
    readonly property bool upright: root.height > root.width
    // The part of the window that has everything that can be touched.
    readonly property string reach: root.hub.comfort.reach
    readonly property bool low: root.reach === "low"
    readonly property bool half: root.reach === "left" || root.reach === "right"
    readonly property real areaWidth: root.half ? Math.round(root.width / 2) : root.width
    readonly property real areaHeight: root.low ? Math.round(root.height * 0.4) : root.height - root.bar

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.mirrored
    color: Theme.paper
    height: 1080
    minimumHeight: 480
    minimumWidth: 600
    title: hub.briefingTitle
    width: 1920

    onAwayChanged: {
        if (!root.away)
            face.forceActiveFocus();
    }
    onSheetedChanged: {
        if (!root.sheeted)
            face.forceActiveFocus();
    }
    onClosing: close => close.accepted = !hub.locked

    HubTheme {
        area: root.reach === "" ? root.measure : Qt.size(root.areaWidth, root.areaHeight)
        density: root.Screen.devicePixelRatio
        hub: root.hub
        measure: root.measure
        screenHigh: root.Screen.height
        whole: root.whole
    }

    Hub {
        id: face

        // Not by anchors: what holds it has no size before the window is shown, and all would be laid out twice.
        enabled: !root.sheeted
        height: root.areaHeight
        width: root.areaWidth
        x: root.reach === "right" ? root.width - width : 0
        y: root.height - height
        focus: true
        hub: root.hub
        visible: !root.away
    }

    Loader {
        active: root.reach !== ""
        height: root.low ? root.height - root.areaHeight : root.height
        width: root.half ? root.width - root.areaWidth : root.width
        x: root.reach === "left" ? root.areaWidth : 0

        sourceComponent: BeyondReach {
            onPressed: root.hub.comfort.chooseReach("")
        }
    }

    Connections {
        target: root.hub

        function onReachRequested(): void {
            const ways = root.upright ? ["", "low"] : ["", "right", "left"];
            root.hub.comfort.chooseReach(ways[(ways.indexOf(root.reach) + 1) % ways.length]);
        }
    }

    Loader {
        active: root.hub.comfort.ruler && !root.away
        anchors.fill: face

        sourceComponent: ReadingRuler {}
    }

    Loader {
        active: root.hub.comfort.steady && root.hub.touchHold > 0 && !root.away
        anchors.fill: parent

        sourceComponent: HoldSign {
            hold: root.hub.touchHold
        }
    }

    SpeechKeys {
        id: keys

        face: face
        hub: root.hub
    }

    Loader {
        active: root.hub.switches > 0 && !root.covered

        sourceComponent: SwitchKeys {
            hub: root.hub
            keys: keys
        }
    }

    // A briefing that is dropped here opens beside this one.
    DropArea {
        anchors.fill: parent
        enabled: !root.hub.locked
        keys: ["text/uri-list"]
        onDropped: drop => root.hub.openDropped(String(drop.urls[0] ?? ""))
    }

    // Not named as a type: what no desk is does without its files.
    Loader {
        id: desk

        anchors.fill: parent
    }

    // The first picture is home's, beneath the room for it: its icons take as long as all of home.
    Connections {
        enabled: root.hub.isDesk && desk.status === Loader.Null
        target: root

        function open(): void {
            desk.setSource("../Desk/StartLayer.qml", {
                hub: root.hub,
                room: Qt.binding(() => root.bar),
                start: root.hub.start
            });
        }

        function onFrameSwapped(): void {
            Qt.callLater(open);
        }
    }

    KeyBindings {
        model: root.hub.keys
        enabled: !root.sheeted
        onPressed: action => root.hub.perform(action)
    }
}

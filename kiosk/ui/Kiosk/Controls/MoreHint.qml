pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// There is more below: what does not fit in whole is covered, or fades out while the page moves and where too little would be
// left. A tap on the arrow goes on with what was covered.
Item {
    id: root

    required property ScrollArea area
    // The columns of what is in view, each as high as it is not covered; -1 where it fades, as it does until it was considered.
    property list<rect> parts: [Qt.rect(0, 0, root.width, -1)]
    // Where in view it is covered from at first; -1 where it fades somewhere.
    readonly property real edge: Math.min(...parts.map(part => part.height))

    // What the keys are on, or is read, is not covered.
    function consider(): void {
        const focused = root.Window.activeFocusItem;
        const free = root.visible && !root.area.moving && !Spoken.on;
        const parts = free ? root.area.wholeParts() : [];
        const foot = focused !== null && root.area.holds(focused) ? focused.mapToItem(root.area, 0, focused.height).y : 0;
        const kept = parts.length > 0 && Math.min(...parts.map(part => part.height)) >= foot ? parts : [Qt.rect(0, 0, root.width, -1)];
        if (String(kept) !== String(root.parts))
            root.parts = kept;
    }

    anchors.bottom: area.bottom
    anchors.left: area.left
    anchors.right: area.right
    height: area.hint + Theme.gap
    visible: area.more

    Component.onCompleted: Qt.callLater(consider)
    onVisibleChanged: Qt.callLater(consider)

    Connections {
        target: root.area

        function onContentYChanged(): void {
            Qt.callLater(root.consider);
        }

        function onMovingChanged(): void {
            root.consider();
        }
    }

    Connections {
        enabled: root.visible
        target: root.Window.window

        function onFrameSwapped(): void {
            root.consider();
        }
    }

    Gradient {
        id: fading

        GradientStop {
            color: Qt.alpha(root.area.fade, 0)
            position: 0
        }

        GradientStop {
            color: root.area.fade
            position: 0.8
        }
    }

    Repeater {
        model: root.parts

        Rectangle {
            required property rect modelData

            color: root.area.fade
            gradient: modelData.height < 0 ? fading : null
            height: modelData.height < 0 ? root.height : root.area.height - modelData.height
            // As far as the scroll bar.
            width: Math.min(modelData.x + modelData.width, root.width - (Theme.mirrored ? 0 : Theme.inset / 2)) - x
            x: Math.max(modelData.x, Theme.mirrored ? Theme.inset / 2 : 0)
            y: root.height - height
        }
    }

    Pill {
        activeFocusOnTab: false
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        compact: true
        focusPolicy: Qt.NoFocus
        iconName: "fa6s.chevron-down"
        text: qsTr("More below")
        width: Theme.target
        onClicked: root.area.scrollBy(root.edge < 0 ? root.area.height * 0.8 : root.edge - Theme.gap)
    }
}

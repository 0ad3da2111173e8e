import QtQuick
import Kiosk.Theme

// A swipe to the side goes on or back; up and down is the page's own.
DragHandler {
    id: root

    property bool done: false

    signal swiped(string action)

    function consider(): void {
        const way = centroid.scenePosition.x - centroid.scenePressPosition.x;
        if (!active || done || Math.abs(way) < 120 * Theme.unit)
            return;
        done = true;
        root.swiped(way < 0 !== Theme.mirrored ? "next" : "previous");
    }

    target: null
    xAxis.enabled: true
    yAxis.enabled: false
    onActiveChanged: {
        done = false;
        consider();
    }
    onCentroidChanged: consider()
}

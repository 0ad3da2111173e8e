pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge

// What a locked hub shows over its pages: the question whether somebody is there, and the attract loop.
Item {
    id: root

    required property HubViewModel hub
    required property IdleViewModel idle
    required property AttractViewModel attract

    height: parent?.height ?? 0

    Sometimes {
        anchors.fill: parent
        file: Qt.resolvedUrl("WarnSheet.qml")
        given: ({
                hub: root.hub,
                idle: root.idle
            })
        wanted: root.idle.mode === "warn"
    }

    Sometimes {
        anchors.fill: parent
        file: Qt.resolvedUrl("AttractScene.qml")
        given: ({
                hub: root.hub,
                idle: root.idle,
                attract: root.attract
            })
        wanted: root.idle.mode === "attract"
    }
}

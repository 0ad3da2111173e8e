pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge

// What a locked hub shows over its pages: the sheets for staff, the question whether somebody is there, the attract loop.
Item {
    id: root

    required property HubViewModel hub
    required property IdleViewModel idle
    required property AttractViewModel attract
    required property StaffViewModel staff
    // What is said in the place of everything; staff have their sheet over it.
    readonly property bool closed: root.idle.notice.length > 0

    Shortcut {
        sequences: ["Ctrl+Alt+Shift+S"]
        onActivated: root.staff.open("menu")
    }

    Sometimes {
        anchors.fill: parent
        file: Qt.resolvedUrl("NoticePage.qml")
        given: ({
                idle: root.idle
            })
        wanted: root.closed
    }

    Sometimes {
        anchors.fill: parent
        file: Qt.resolvedUrl("StaffLayer.qml")
        given: ({
                hub: root.hub,
                staff: root.staff
            })
        wanted: root.staff.sheet !== ""
    }

    Sometimes {
        anchors.fill: parent
        file: Qt.resolvedUrl("CleanSheet.qml")
        given: ({
                staff: root.staff
            })
        wanted: root.staff.cleaningLeft > 0
    }

    Sometimes {
        anchors.fill: parent
        file: Qt.resolvedUrl("WarnSheet.qml")
        given: ({
                hub: root.hub,
                idle: root.idle
            })
        wanted: root.idle.mode === "warn" && !root.closed
    }

    Sometimes {
        anchors.fill: parent
        file: Qt.resolvedUrl("AttractScene.qml")
        given: ({
                hub: root.hub,
                idle: root.idle,
                attract: root.attract
            })
        wanted: root.idle.mode === "attract" && !root.closed
    }

    Rectangle {
        anchors.fill: parent
        color: "black"
        opacity: root.staff.dims[root.staff.dim] / 100
        visible: root.staff.dim > 0
    }
}

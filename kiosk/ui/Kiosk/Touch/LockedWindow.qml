pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge

// The window of a locked hub: what lies over its pages while nobody is there, and for staff.
HubWindow {
    id: root

    required property IdleViewModel idle
    required property AttractViewModel attract
    required property StaffViewModel staff

    readonly property bool closed: root.idle.notice.length > 0

    away: root.idle.mode === "attract" || root.closed
    covered: root.staff.sheet !== "" || root.closed

    UnattendedLayer {
        anchors.fill: parent
        attract: root.attract
        hub: root.hub
        idle: root.idle
        staff: root.staff
    }
}

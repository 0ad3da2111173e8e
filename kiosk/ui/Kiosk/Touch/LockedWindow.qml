pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge

// The window of a locked hub: what lies over its pages while nobody is there, and for staff.
HubWindow {
    id: root

    required property IdleViewModel idle
    required property AttractViewModel attract
    required property StaffViewModel staff

    away: root.idle.mode === "attract"
    covered: root.staff.sheet !== ""

    UnattendedLayer {
        anchors.fill: parent
        attract: root.attract
        hub: root.hub
        idle: root.idle
        staff: root.staff
    }
}

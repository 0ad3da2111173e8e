pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge

// The sheet for staff, where one is open.
Sheet {
    id: root

    required property HubViewModel hub
    required property StaffViewModel staff
    readonly property var sheets: ({
            "menu": [qsTr("For staff"), "StaffMenu.qml"],
            "pin": [qsTr("PIN"), "PinPad.qml"],
            "settings": [qsTr("Settings"), "SpotSettings.qml"],
            "log": [qsTr("Log"), "StaffLog.qml"],
            "numbers": [qsTr("Numbers"), "StaffNumbers.qml"],
            "content": [qsTr("Content"), "StaffContent.qml"]
        })
    readonly property var sheet: root.sheets[root.staff.sheet]

    file: root.sheet ? Qt.resolvedUrl(root.sheet[1]) : ""
    given: ({
            hub: root.hub,
            staff: root.staff
        })
    height: parent?.height ?? 0
    title: root.sheet?.[0] ?? ""
    onClosed: root.staff.leave()

    Shortcut {
        sequences: ["Escape"]
        onActivated: root.closed()
    }
}

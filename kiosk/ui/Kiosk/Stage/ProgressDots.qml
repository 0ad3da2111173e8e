pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// How far the talk is: a dot a slide, in groups by demand; where there are too many for dots, a bar a group.
Row {
    id: root

    required property var groups
    required property real unit
    property real room: 620 * unit
    readonly property int total: groups.reduce((sum, group) => sum + group.count, 0)
    readonly property real pitch: Math.min(26 * unit, (room - groups.length * 16 * unit) / Math.max(1, total))
    readonly property bool dotted: pitch >= 13 * unit
    readonly property real dot: Math.min(height, pitch * 0.62)

    Accessible.ignored: true
    height: 16 * unit
    spacing: 16 * unit

    Repeater {
        model: root.groups

        Item {
            id: group

            required property var modelData
            readonly property bool current: modelData.at >= 0 && modelData.at < modelData.count

            height: root.height
            width: modelData.count * root.pitch + (current && root.dotted ? root.pitch : 0)

            Repeater {
                model: root.dotted ? group.modelData.count : 0

                Rectangle {
                    required property int index
                    readonly property bool here: index === group.modelData.at

                    color: index <= group.modelData.at ? Theme.accentOverInk(group.modelData.demand) : Theme.inkLine
                    anchors.left: parent?.left
                    anchors.leftMargin: index * root.pitch + (group.current && index > group.modelData.at ? root.pitch : 0)
                    anchors.verticalCenter: parent?.verticalCenter
                    height: root.dot
                    radius: height / 2
                    width: here ? root.pitch + root.dot : root.dot
                }
            }

            Rectangle {
                color: Theme.inkLine
                height: root.height * 0.6
                radius: height / 2
                visible: !root.dotted
                width: parent.width

                Rectangle {
                    anchors.left: parent.left
                    color: Theme.accentOverInk(group.modelData.demand)
                    height: parent.height
                    radius: height / 2
                    visible: group.modelData.at >= 0
                    width: Math.max(height, parent.width * Math.min(1, (group.modelData.at + 1) / group.modelData.count))
                }
            }
        }
    }
}

import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// How far an export is, how long it may still take, and a way to stop it; then what became of it.
Column {
    id: root

    required property ExportViewModel job
    readonly property int percent: Math.round(root.job.share * 100)
    readonly property string still: root.job.secondsLeft < 0 ? "" : root.job.share === 1 ? qsTr("it is being written") : root.job.secondsLeft < 60 ? qsTr("about %n second(s) left", "", Math.max(1, root.job.secondsLeft)) : qsTr("about %n minute(s) left", "", Math.round(root.job.secondsLeft / 60))

    spacing: Theme.half

    Rectangle {
        Accessible.name: said.text
        Accessible.role: Accessible.ProgressBar
        border.color: Theme.control
        border.width: Theme.line
        color: Theme.card
        height: Theme.gap
        radius: height / 2
        visible: root.job.running
        width: root.width

        Rectangle {
            anchors.left: parent.left
            color: Theme.ink
            height: parent.height
            radius: height / 2
            width: Math.max(height, parent.width * root.job.share)
        }
    }

    Words {
        id: said

        size: Theme.small
        text: [root.job.share > 0 ? qsTr("%1 %").arg(root.percent) : qsTr("It begins"), root.still].filter(part => part !== "").join(" · ")
        visible: root.job.running
        width: root.width
    }

    Words {
        Accessible.role: Accessible.AlertMessage
        size: Theme.small
        text: root.job.saved !== "" ? qsTr("It was written:") + " " + root.job.saved : root.job.told === "stopped" ? qsTr("It was stopped; nothing was written.") : root.job.told !== "" ? qsTr("It could not be written:") + " " + root.job.told : ""
        visible: text !== ""
        width: root.width
        wrapMode: Text.Wrap
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Which content this screen shows, where it came from, and the way back; see staff/content.py.
StaffBase {
    id: root

    readonly property var content: staff.content

    function day(date: string): string {
        return Tongue.dateIn(Tongue.named(Tongue.words), date);
    }

    NumberRows {
        rows: root.content.shown ? [[qsTr("Name"), root.content.shown.name], [qsTr("Serial"), root.content.shown.serial], [qsTr("Made"), root.day(root.content.shown.made)], [qsTr("Taken"), root.day(root.content.shown.taken)], [qsTr("From"), root.content.shown.by_hall ? qsTr("The network of the hall") : root.content.shown.source], [qsTr("Signed with key"), root.content.shown.signer]] : []
        title: qsTr("Shown now")
        width: root.width
    }

    Words {
        text: qsTr("This screen shows what its settings name. No bundle was taken.")
        visible: !root.content.shown
        width: root.width
    }

    Words {
        text: root.content.previous ? qsTr("Shown before: serial %1").arg(root.content.previous.serial) : qsTr("Shown before: what the settings name")
        visible: root.content.can_go_back
        width: root.width
    }

    Pill {
        iconName: "fa6s.clock-rotate-left"
        text: qsTr("Go back")
        visible: root.content.can_go_back
        width: Math.min(root.width, implicitWidth)
        onClicked: root.staff.goBack()
    }

    EntryCard {
        asked: true
        title: qsTr("New content is waiting")
        visible: !!root.content.waiting
        width: root.width
        words: root.content.waiting ? qsTr("%1, serial %2. It is tried as soon as nobody is at the screen.").arg(root.content.waiting.name).arg(root.content.waiting.serial) : ""
    }

    NumberRows {
        rows: root.content.refused.map(one => [one.why, one.serial])
        title: qsTr("Tried and refused")
        width: root.width
    }

    Words {
        color: Theme.quiet
        size: Theme.small
        text: root.content.said
        visible: text !== ""
        width: root.width
    }
}

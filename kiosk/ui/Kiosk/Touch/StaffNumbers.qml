pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What was counted on this machine; see staff/numbers.py.
StaffBase {
    id: root

    readonly property var numbers: staff.numbers
    readonly property bool hasAny: numbers.since !== ""

    function count(number: int): string {
        return Number(number).toLocaleString(Tongue.named(Tongue.words), "f", 0);
    }

    function time(seconds: int): string {
        const minutes = Math.round(seconds / 60);
        return minutes < 60 ? qsTr("%1 min").arg(minutes) : qsTr("%1 h %2 min").arg(Math.floor(minutes / 60)).arg(minutes % 60);
    }

    Words {
        text: root.numbers.fault ? qsTr("The numbers cannot be read: %1").arg(root.numbers.fault) : root.hasAny ? qsTr("Since %1. What was done in the last half minute may still be missing.").arg(Tongue.dateIn(Tongue.named(Tongue.words), root.numbers.since)) : root.numbers.counted ? qsTr("Nothing has been counted yet.") : ""
        visible: text !== ""
        width: root.width
    }

    Words {
        text: qsTr("Nothing is counted on this screen. The operator switches it on with: usage = true")
        visible: !root.numbers.counted
        width: root.width
    }

    Flow {
        id: sums

        readonly property real tallest: Math.max(...children.map(card => card.implicitHeight))
        readonly property int columns: Math.max(1, Math.min(4, Math.floor(width / (240 * Theme.type))))

        spacing: Theme.gap
        visible: root.hasAny
        width: root.width

        Repeater {
            model: root.hasAny ? [[root.count(root.numbers.visits), qsTr("visits")], [root.count(root.numbers.opened), qsTr("pages opened")], [root.time(root.numbers.seconds), qsTr("spent on pages")], [root.count(root.numbers.warnings), qsTr("warnings answered")]] : []

            EntryCard {
                required property var modelData

                height: sums.tallest
                title: modelData[0]
                width: Math.floor((sums.width - sums.spacing * (sums.columns - 1)) / sums.columns)
                words: modelData[1]
            }
        }
    }

    NumberRows {
        rows: root.hasAny ? root.numbers.pages.map(one => [one.title, `${root.count(one.times)}×  ·  ${root.time(one.seconds)}`]) : []
        title: qsTr("Pages opened most")
        width: root.width
    }

    NumberRows {
        rows: root.hasAny ? root.numbers.languages.map(one => [root.hub.languageName(one.language), root.time(one.seconds)]) : []
        title: qsTr("Time by language")
        width: root.width
    }
}

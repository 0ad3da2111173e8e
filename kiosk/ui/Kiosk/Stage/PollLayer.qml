pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Blocks
import Kiosk.Controls
import Kiosk.Theme

// A poll over the slide: the question with its answers, and once it is closed what came out. Where it follows a speaker, the
// answers are buttons; where phones may answer, their code stands beside it while it is open.
Rectangle {
    id: root

    // Undefined where there is no poll, which is what None of Python arrives as (PySide6 6.11).
    required property var poll
    property string code: ""
    property bool pressable: false
    property bool resting: false
    readonly property bool upright: height > width
    readonly property real unit: upright ? Math.min(width / 1080, height / 1920) : Math.min(width / 1920, height / 1080)
    readonly property bool open: poll?.is_open ?? false
    readonly property var answers: poll?.answers ?? []
    // Many answers, or long ones, are set smaller.
    readonly property bool full: answers.length > 3 || Math.max(question.text.length / 2, ...answers.map(answer => answer.length)) > 40
    readonly property int columns: !upright && answers.length > 3 ? 2 : 1
    readonly property bool invites: open && code !== ""
    readonly property real edge: (upright ? 90 : 140) * unit
    // What the code takes of the width, or of the height.
    readonly property real side: invites ? (upright ? 560 : 500) * unit : 0
    readonly property real taken: invites ? side + 80 * unit : 0
    readonly property real enlarged: unit / Theme.type * (full ? 1.45 : 1.6)

    signal answered(int choice)

    color: Theme.slab
    visible: !!poll

    Rectangle {
        color: Theme.glow
        height: 12 * root.unit
        width: root.width
    }

    Column {
        id: body

        anchors.left: parent.left
        anchors.leftMargin: root.edge
        anchors.verticalCenter: parent.verticalCenter
        // Where a hand is, on a screen that is higher than it is wide.
        anchors.verticalCenterOffset: root.pressable && root.upright ? (root.height - height) * 0.2 : root.upright ? -root.taken / 2 : 0
        spacing: (root.full ? 36 : 56) * root.unit
        scale: Math.min(1, (root.height - 120 * root.unit - (root.upright ? root.taken : 0)) / Math.max(1, implicitHeight))
        width: root.width - root.edge * 2 - (root.upright ? 0 : root.taken)

        Heading {
            id: question

            color: Theme.overInk
            level: 1
            size: Math.round((root.full ? 56 : 76) * root.unit)
            text: root.poll?.question ?? ""
            width: parent.width
        }

        Grid {
            id: grid

            anchors.left: parent.left
            columnSpacing: rowSpacing
            columns: root.columns
            rowSpacing: (root.full ? 20 : 28) * root.unit
            visible: root.open
            width: parent.width

            Repeater {
                model: root.open ? root.answers.length : 0

                PollAnswer {
                    required property int index

                    enabled: root.pressable && !root.resting
                    number: index + 1
                    pressable: root.pressable
                    size: Math.round((root.full ? 40 : 48) * root.unit)
                    text: root.answers[index] ?? ""
                    unit: root.unit
                    width: (grid.width - grid.columnSpacing * (root.columns - 1)) / root.columns
                    onClicked: root.answered(index)
                }
            }
        }

        Item {
            Accessible.description: drawing.spoken
            Accessible.ignored: !visible
            Accessible.name: root.poll?.question ?? ""
            Accessible.role: Accessible.Graphic
            height: drawing.height * root.enlarged
            visible: !!drawing.figure
            width: parent.width

            FigureDrawing {
                id: drawing

                figure: root.poll?.figure
                anchors.left: parent.left
                scale: root.enlarged
                transformOrigin: Theme.mirrored ? Item.TopRight : Item.TopLeft
                width: parent.width / root.enlarged
            }
        }

        Words {
            color: Theme.overInkQuiet
            size: Math.round(36 * root.unit)
            text: root.invites ? qsTr("Point your phone’s camera at the code, and answer there. What comes out is shown once the poll is closed.") : root.open ? (root.pressable ? qsTr("Touch an answer. Nobody learns that it was you.") : qsTr("Answer on the screens in the hall. What comes out is shown once the poll is closed.")) : (root.poll?.total ?? 0) > 0 ? qsTr("Answers given: %1").arg(Tongue.whole(root.poll.total)) : qsTr("Nobody has answered.")
            width: parent.width
        }
    }

    Loader {
        active: root.invites
        anchors.right: parent.right
        anchors.rightMargin: root.upright ? (root.width - root.side) / 2 : root.edge
        y: root.upright ? body.y + body.height / 2 + body.height * body.scale / 2 + 80 * root.unit : (root.height - height) / 2

        sourceComponent: QrCode {
            Accessible.name: qsTr("QR code for the phones of visitors")
            fills: true
            room: root.side
            text: root.code
        }
    }
}

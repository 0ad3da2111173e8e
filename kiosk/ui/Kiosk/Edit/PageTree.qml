pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The pages of the briefing, in reading order, each with how many problems it has. One is dragged by its grip, or goes up and
// down with Alt and the arrows.
Rectangle {
    id: root

    required property EditViewModel edit

    color: Theme.card

    RowList {
        id: list

        Accessible.name: qsTr("Pages")
        Accessible.role: Accessible.Tree
        anchors.bottom: foot.top
        anchors.left: parent.left
        anchors.margins: Theme.half
        anchors.right: parent.right
        anchors.top: parent.top
        rows: root.edit.tree

        delegate: PressButton {
            id: row

            required property int index
            readonly property var page: root.edit.tree[row.index]
            readonly property string place: row.page?.id ?? ""
            readonly property bool here: row.place === root.edit.page
            readonly property int wrong: row.page?.problems ?? 0
            readonly property int depth: row.page?.depth ?? 0

            function step(by: int): void {
                root.edit.open(row.place);
                root.edit.desk.movePage(by);
            }

            Accessible.description: row.wrong > 0 ? qsTr("%n problem(s)", "", row.wrong) : ""
            Accessible.role: Accessible.TreeItem
            Accessible.selected: row.here
            Keys.onDownPressed: event => event.modifiers & Qt.AltModifier ? row.step(1) : row.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onUpPressed: event => event.modifiers & Qt.AltModifier ? row.step(-1) : row.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            implicitHeight: Math.max(Theme.deskTarget, name.implicitHeight + Theme.half)
            leftPadding: Theme.half + row.depth * Theme.gap
            opacity: grips.dragged === row.index ? 0.5 : 1
            text: row.page?.title ?? ""
            width: list.width

            onClicked: root.edit.open(row.place)

            background: Rectangle {
                color: row.here ? Theme.paper : Theme.card
                radius: Theme.radius / 2
            }
            contentItem: Item {
                Words {
                    id: name

                    Accessible.ignored: true
                    anchors.left: parent.left
                    anchors.right: count.left
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.ink
                    size: Theme.small
                    font.weight: row.here ? Font.DemiBold : Font.Normal
                    text: row.text
                }

                Words {
                    id: count

                    Accessible.ignored: true
                    anchors.right: grip.left
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.accent(1)
                    size: Theme.small
                    font.weight: Font.DemiBold
                    text: row.wrong > 0 ? String(row.wrong) : ""
                }

                Icon {
                    id: grip

                    anchors.right: parent.right
                    anchors.rightMargin: Theme.half
                    anchors.verticalCenter: parent.verticalCenter
                    name: row.page?.movable ? "fa6s.grip-vertical" : ""
                    size: Theme.small
                    tint: Theme.control
                }
            }
        }
    }

    GripColumn {
        id: grips

        canDrag: row => root.edit.tree[row].movable
        lands: (row, slot) => root.edit.desk.landPage(row, slot)
        list: list
        onDropped: (from, slot) => root.edit.desk.dropPage(from, slot)
    }

    Column {
        id: foot

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Theme.half
        anchors.right: parent.right
        spacing: Theme.half

        AddRow {
            anchors.left: parent.left
            named: qsTr("Add page")
            said: qsTr("A page below this one")
            width: parent.width
            onAdded: name => root.edit.desk.addPage(name)
        }

        Flow {
            anchors.left: parent.left
            spacing: Theme.half
            width: parent.width

            ToolButton {
                iconName: "fa6s.arrow-up"
                terse: true
                text: qsTr("Page up")
                onClicked: root.edit.desk.movePage(-1)
            }

            ToolButton {
                iconName: "fa6s.arrow-down"
                terse: true
                text: qsTr("Page down")
                onClicked: root.edit.desk.movePage(1)
            }

            ToolButton {
                iconName: "fa6s.trash"
                terse: root.width < Theme.type * 440
                text: qsTr("Remove page")
                onClicked: root.edit.desk.removePage()
            }
        }
    }
}

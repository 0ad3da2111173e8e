pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A sheet over everything: its title, a way to close it, and its content, which scrolls. A tap beside it closes it too.
FocusScope {
    id: root

    // The file of the content; nothing is open where it is empty. It is given what ``given`` has, and ``area``.
    required property url file
    required property var given
    required property string title
    // As wide as the window allows: for what is looked at, not read.
    property bool wide: false

    signal closed

    function fill(): void {
        // First, since only what is seen tells screen readers that it got the keys.
        root.visible = String(root.file) !== "";
        area.contentY = 0;
        if (String(root.file) === "") {
            body.clear();
            return;
        }
        // Before the content is made: what takes the focus there, such as a field to type in, keeps it.
        close.forceActiveFocus();
        Spoken.tell(root.title);
        body.make(root.file, Object.assign({
            area: area
        }, root.given));
    }

    visible: false

    Component.onCompleted: fill()
    onFileChanged: fill()

    Rectangle {
        anchors.fill: parent
        color: Theme.slab
        opacity: 0.55
    }

    MouseArea {
        Accessible.ignored: true
        anchors.fill: parent
        onClicked: root.closed()
        onWheel: wheel => wheel.accepted = true
    }

    Rectangle {
        id: sheet

        Accessible.ignored: !root.visible
        Accessible.name: title.text
        Accessible.role: Accessible.Dialog
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.paper
        height: Math.min(parent.height - Theme.margin, head.height + area.contentHeight + Theme.inset * 2)
        radius: Theme.radius
        width: root.wide ? parent.width - Theme.margin : Math.min(parent.width - Theme.margin, 1200 * Theme.type)

        MouseArea {
            Accessible.ignored: true
            anchors.fill: parent
        }

        Item {
            id: head

            height: Math.max(title.implicitHeight, close.height) + Theme.gap
            width: parent.width - Theme.inset * 2
            x: Theme.inset
            y: Theme.gap

            Heading {
                id: title

                anchors.left: parent.left
                anchors.right: close.left
                anchors.rightMargin: Theme.gap
                anchors.verticalCenter: close.verticalCenter
                size: Theme.heading * 1.15
                level: 1
                text: root.title
            }

            Pill {
                id: close

                anchors.right: parent.right
                compact: true
                focus: true
                iconName: "fa6s.xmark"
                text: qsTr("Close")
                onClicked: root.closed()
            }
        }

        ScrollArea {
            id: area

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.gap
            anchors.left: parent.left
            anchors.leftMargin: Theme.inset
            anchors.right: parent.right
            anchors.rightMargin: Theme.inset / 2
            anchors.top: head.bottom
            anchors.topMargin: Theme.gap

            Holder {
                id: body

                anchors.left: parent.left
                width: area.width - Theme.inset / 2
            }
        }

        MoreHint {
            area: area
        }
    }

    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged(): void {
            const item = root.Window.activeFocusItem;
            if (item !== null && area.holds(item))
                area.show(item);
        }
    }
}

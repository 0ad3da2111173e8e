import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A field for what something new is called, and the button that adds it.
Item {
    id: root

    required property string said
    required property string named

    signal added(string name)

    function add(): void {
        if (field.text.trim() === "")
            return;
        root.added(field.text.trim());
        field.text = "";
    }

    implicitHeight: Math.max(field.implicitHeight, button.implicitHeight)

    WordField {
        id: field

        anchors.left: parent.left
        anchors.right: button.left
        anchors.rightMargin: Theme.half
        least: Theme.deskTarget
        said: root.said
        onAbandoned: field.text = ""
        onDone: root.add()
    }

    ToolButton {
        id: button

        anchors.right: parent.right
        enabled: field.text.trim() !== ""
        iconName: "fa6s.plus"
        text: root.named
        terse: root.width < Theme.type * 420
        onClicked: root.add()
    }
}

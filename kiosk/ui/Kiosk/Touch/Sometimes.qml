import QtQuick
import Kiosk.Controls

// Holds something that is there only while it is wanted, and takes no room in memory otherwise.
Holder {
    id: root

    required property bool wanted
    required property url file
    required property var given

    function follow(): void {
        if (root.wanted)
            root.make(root.file, root.given);
        else
            root.clear();
    }

    Component.onCompleted: follow()
    onWantedChanged: follow()
}

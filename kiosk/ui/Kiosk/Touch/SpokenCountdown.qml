import QtQuick
import Kiosk.Controls

// Says to screen readers what is about to happen, and then every fifth second how many are left: each would drown the rest.
Item {
    id: root

    required property int seconds
    required property string opening

    signal announced(string text)

    onAnnounced: text => {
        root.Accessible.announce(text, Accessible.Assertive);
        Spoken.tell(text);
    }
    onSecondsChanged: {
        if (root.seconds > 0 && root.seconds % 5 === 0)
            root.announced(qsTr("%n second(s) left", "", root.seconds));
    }

    Component.onCompleted: announced(root.opening)
}

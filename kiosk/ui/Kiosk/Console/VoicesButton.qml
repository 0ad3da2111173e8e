import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// How many questions visitors have put to the table; it opens their list.
Pill {
    id: root

    required property ConsoleViewModel talk
    readonly property int count: root.talk.voices.count

    Accessible.name: qsTr("Questions of visitors: %1").arg(Tongue.whole(root.count))
    accent: Theme.overInk
    activeFocusOnTab: false
    edge: Theme.overInkQuiet
    filled: root.talk.overlay === "voices"
    focusPolicy: Qt.NoFocus
    font.pixelSize: Theme.lead
    ground: Theme.slab
    iconName: "fa6s.comments"
    leftPadding: Theme.gap
    text: Tongue.whole(root.count)
    onClicked: root.talk.perform("voices")
}

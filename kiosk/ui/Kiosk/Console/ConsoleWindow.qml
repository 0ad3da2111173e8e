pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The console's window: for the presenter's eyes.
Window {
    id: root

    required property ConsoleViewModel talk

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.mirrored
    color: Theme.paper
    height: 1080
    minimumHeight: 480
    minimumWidth: 640
    title: qsTr("Console")
    width: 1920

    onClosing: close => {
        close.accepted = false;
        root.talk.perform("leave");
    }

    Binding {
        target: Theme
        property: "palette"
        value: root.talk.palette
    }

    Binding {
        target: Theme
        property: "screen"
        value: Qt.size(root.width, root.height)
    }

    Binding {
        target: Theme
        property: "density"
        value: root.Screen.devicePixelRatio
    }

    KeyBindings {
        model: root.talk.keys
        onPressed: action => root.talk.perform(action)
    }

    KeyBindings {
        model: root.talk.digits
        onPressed: digit => root.talk.typeDigit(digit)
    }

    Desk {
        anchors.fill: parent
        talk: root.talk
        enabled: root.talk.question === ""
    }

    TestCard {
        anchors.fill: parent
        face: qsTr("Console")
        hint: qsTr("Only you should see this screen. S swaps the two.")
        visible: root.talk.testCard
    }

    QuestionSheet {
        anchors.fill: parent
        choice: root.talk.choice
        question: root.talk.question
        onAnswered: yes => root.talk.answer(yes)
    }
}

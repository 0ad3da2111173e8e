pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The stage's window: what the room sees. A finger goes on where lines end, and back where they begin.
Window {
    id: root

    required property StageViewModel stage
    // Whether visitors touch it: a screen that follows. A poll then has buttons, which rest while somebody is thanked.
    property bool pressable: false
    property bool resting: false

    signal answered(int choice)

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.mirrored
    color: Theme.slab
    height: 1080
    title: qsTr("Stage")
    width: 1920

    onClosing: close => {
        close.accepted = false;
        root.stage.perform("leave");
    }

    Binding {
        target: Theme
        property: "palette"
        value: root.stage.palette
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
        model: root.stage.keys
        onPressed: action => root.stage.perform(action)
    }

    KeyBindings {
        model: root.stage.digits
        onPressed: digit => root.stage.typeDigit(digit)
    }

    SlideStage {
        id: view

        anchors.fill: parent
        pointer: root.stage.pointer
        progress: root.pressable ? [] : root.stage.progress
        slide: root.stage.slide
        step: root.stage.step
        gem: root.stage.gem
        takeAlong: root.stage.takeAlong
        title: root.stage.briefingTitle
        zoom: root.stage.zoom
        onUprightChanged: root.stage.reportShape(upright)

        TapHandler {
            acceptedButtons: Qt.LeftButton
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onLongPressed: root.stage.perform("console-here")
            onTapped: point => root.stage.perform(Theme.start(point.position.x, 0, view.width) < view.width / 3 ? "previous" : "next")
        }

        Component.onCompleted: root.stage.reportShape(upright)
    }

    Loader {
        active: !!root.stage.poll
        anchors.fill: parent

        sourceComponent: PollLayer {
            code: root.stage.invitation
            poll: root.stage.poll
            pressable: root.pressable
            resting: root.resting
            onAnswered: choice => root.answered(choice)
        }
    }

    Loader {
        active: root.stage.code !== ""
        anchors.fill: parent

        sourceComponent: CodeLayer {
            code: root.stage.code
        }
    }

    Rectangle {
        anchors.fill: parent
        color: root.stage.cover === "white" ? "white" : "black"
        visible: root.stage.cover !== ""
    }

    TestCard {
        anchors.fill: parent
        face: qsTr("Stage")
        hint: qsTr("The room sees this screen.")
        visible: root.stage.testCard
    }

    QuestionSheet {
        anchors.fill: parent
        choice: root.stage.choice
        question: root.stage.question
        onAnswered: yes => root.stage.answer(yes)
    }
}

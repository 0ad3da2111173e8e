import QtQuick
import Kiosk.Bridge

// What is said in every language at once, and not in that of the screen alone.
QtObject {
    id: root

    required property IdleViewModel idle
    readonly property string invitation: QT_TR_NOOP("Touch to start")
    readonly property string question: QT_TR_NOOP("Is anyone still there?")
    readonly property string consequence: QT_TR_NOOP("Touch the screen to read on. Otherwise it starts again.")
    readonly property string answer: QT_TR_NOOP("I am still here")

    function say(language: string, words: string): string {
        return root.idle.say(language, "SpokenWords", words);
    }
}

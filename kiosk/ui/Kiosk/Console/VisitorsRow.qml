import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The phones of visitors in the list of voices: how many have called, and the code by which others do.
VoiceRow {
    id: root

    required property ConsoleViewModel talk
    readonly property var phones: root.talk.visitors
    readonly property var troubles: ({
            "no-network": qsTr("This machine is in no network, so no phone can call. Join one, then show the code."),
            "no-place": qsTr("No phone can call: the address that was named is none of this machine’s, or its port is taken. Name another one: kiosk present --voices ADDRESS")
        })

    action: root.talk.showsCode ? qsTr("Take the code away") : qsTr("Show the code")
    count: root.phones.phones
    lead: root.troubles[root.phones.trouble] ?? qsTr("So many have called. C shows the room the code, and takes it away.")
    text: qsTr("Visitors’ phones")
    visible: root.phones.on
    onTaken: root.talk.perform("code")
}

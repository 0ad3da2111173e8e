import QtQuick
import Kiosk.Theme

// There is more below: a tap goes one screen on.
Pill {
    id: root

    required property ScrollArea area

    anchors.bottom: area.bottom
    anchors.bottomMargin: Theme.half
    anchors.horizontalCenter: area.horizontalCenter
    compact: true
    filled: true
    focusPolicy: Qt.NoFocus
    activeFocusOnTab: false
    iconName: "fa6s.chevron-down"
    text: qsTr("More below")
    visible: area.more
    onClicked: area.scrollBy(area.height * 0.8)
}

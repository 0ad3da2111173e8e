import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// A field for words. Enter is done, Shift and Enter a new line, Escape leaves them as they were.
T.TextArea {
    id: root

    property string said: ""
    // How high it is at least.
    property real least: Theme.target

    signal done
    signal abandoned

    Accessible.name: root.said
    // A text area takes Tab for a letter (Qt 6.11): nobody who has no mouse would get out of it.
    Keys.onBacktabPressed: root.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    Keys.onEnterPressed: event => root.end(event)
    Keys.onEscapePressed: root.abandoned()
    Keys.onReturnPressed: event => root.end(event)
    Keys.onTabPressed: root.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    activeFocusOnTab: true
    bottomPadding: Theme.half
    color: Theme.ink
    font.family: Theme.sans
    font.pixelSize: Theme.small
    implicitHeight: Math.max(root.least, contentHeight + topPadding + bottomPadding)
    leftPadding: Theme.half
    placeholderText: root.said
    rightPadding: Theme.half
    selectByMouse: true
    textFormat: TextEdit.PlainText
    topPadding: Theme.half
    wrapMode: TextEdit.Wrap

    function end(event: var): void {
        if (event.modifiers & Qt.ShiftModifier)
            event.accepted = false;
        else
            root.done();
    }

    background: Rectangle {
        border.color: root.activeFocus ? Theme.focus : Theme.control
        border.width: Theme.line * (root.activeFocus ? 2 : 1)
        color: Theme.card
        radius: Theme.radius / 2
    }

    Words {
        color: Theme.quiet
        size: Theme.small
        text: root.said
        visible: root.text === "" && !root.activeFocus
        width: root.width - Theme.gap
        x: Theme.half
        y: Theme.half
    }
}

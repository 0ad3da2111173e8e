import QtQuick
import Kiosk.Bridge
import Kiosk.Controls

// For who is read to: the keys go from one thing that can be chosen to the next, and each is said.
Item {
    id: root

    required property HubViewModel hub
    required property FocusScope face
    readonly property int most: 200

    // The thing that is next, or before: none of those that have no name. Behind the last comes the first.
    function step(by: int): void {
        let item = root.Window.activeFocusItem ?? root.face;
        for (let tried = 0; tried < root.most; tried++) {
            item = item.nextItemInFocusChain(by > 0);
            if (item === null || root.nameOf(item) !== "")
                break;
        }
        item?.forceActiveFocus(by > 0 ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    // As Enter would.
    function choose(): void {
        const item = root.Window.activeFocusItem;
        const button = item as PressButton, choice = item as Choice, toggle = item as Toggle, link = item as TextLink;
        if (button !== null)
            button.clicked();
        else if (choice !== null)
            choice.click();
        else if (toggle !== null)
            toggle.click();
        else if (link !== null)
            link.followed();
    }

    function nameOf(item: Item): string {
        return item.Accessible.name;
    }

    function tellFocus(): void {
        const item = root.Window.activeFocusItem;
        if (item === null || !item.activeFocusOnTab || root.nameOf(item) === "")
            return;
        const button = item as PressButton, choice = item as Choice, toggle = item as Toggle;
        const chosen = button !== null && item.Accessible.checkable;
        const kind = choice !== null || chosen ? "choice" : toggle !== null ? "switch" : button !== null ? "button" : item.Accessible.role === Accessible.EditableText ? "field" : "";
        root.hub.speech.tellFocus(root.nameOf(item), kind, choice?.checked ?? toggle?.checked ?? item.Accessible.checked);
    }

    Connections {
        target: root.hub

        function onSelectRequested(): void {
            root.choose();
        }
    }

    Connections {
        target: root.hub.speech

        function onFocusRequested(by: int): void {
            root.step(by);
        }
    }

    Connections {
        target: root.Window.window
        enabled: root.hub.speech.on

        function onActiveFocusItemChanged(): void {
            Qt.callLater(root.tellFocus);
        }
    }

    // What is switched or chosen says so, since the keys stay on it.
    Connections {
        enabled: root.hub.speech.on
        target: root.Window.activeFocusItem as Toggle

        function onCheckedChanged(): void {
            Qt.callLater(root.tellFocus);
        }
    }

    Connections {
        enabled: root.hub.speech.on
        target: root.Window.activeFocusItem as Choice

        function onCheckedChanged(): void {
            Qt.callLater(root.tellFocus);
        }
    }

    Connections {
        target: Spoken

        function onTold(words: string): void {
            root.hub.speech.tell(words);
        }

        function onTabled(rows: var): void {
            root.hub.speech.tellTable(rows);
        }
    }

    Binding {
        target: Spoken
        property: "on"
        value: root.hub.speech.on
    }

    Binding {
        target: Spoken
        property: "first"
        value: root.hub.speech.first
    }

    Binding {
        target: Spoken
        property: "words"
        value: root.hub.speech.words
    }

    Component.onCompleted: Spoken.mark = markup => root.hub.speech.marked(markup)
}

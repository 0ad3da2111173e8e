pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The hub: one page at a time, the bar below it, a panel over it.
FocusScope {
    id: root

    required property HubViewModel hub
    readonly property var pages: ({
            "home": "HomePage.qml",
            "diamond": "DiamondPage.qml",
            "demand": "DemandPage.qml",
            "argument": "StoryPage.qml",
            "conclusion": "StoryPage.qml",
            "case-study": "StoryPage.qml"
        })
    property PageHolder current: one
    readonly property PageHolder spare: current === one ? two : one
    // A page that comes takes the keys; not where somebody writes beside it.
    property bool keyed: true
    // The page that was made ready in the spare holder, and may be gone again.
    property string ahead: ""
    // The page whose card a finger was put on just now.
    property string soon: ""

    // The page that is shown, and the cards that pages grew out of, by their ids: Back returns them there.
    property string shown: ""
    property var origins: ({})

    signal announced(string text)

    function load(): void {
        const page = root.hub.page.props;
        const next = root.spare;
        const before = root.current;
        const move = root.hub.page.move, from = card.place();
        const grows = move === "deeper" && from !== undefined && Theme.motion > 0;
        if (root.ahead === root.name(page) && next.item !== null)
            (next.item as PageBase).arrive();
        else if (grows)
            next.clear();
        else
            root.make(next, page);
        root.ahead = "";
        before.settle();
        next.settle();
        if (move === "" || Theme.motion === 0)
            before.clear();
        else if (move === "deeper")
            root.origins[page.link.id] = from;
        const into = root.origins[root.shown];
        if (move === "back" && into !== undefined && Theme.motion > 0)
            before.leave(into);
        else
            next.enter(move, from);
        root.shown = page.link.id;
        root.current = next;
        if (next.item !== null)
            root.focusPage();
        root.announced(Tongue.aloud(`${page.link.title}. ${page.link.lead}`));
    }

    // The page has the keys, unless a panel lies over it.
    function focusPage(): void {
        if (root.keyed && root.hub.panel === "")
            root.current.forceActiveFocus();
    }

    // The card has opened: what it opens on.
    function fill(): void {
        root.make(root.current, root.hub.page.props);
        root.focusPage();
    }

    // `var`, since Qt 6.11 takes the type of the first engine for that of any other in a process.
    function make(holder: var, page: var): void {
        holder.make(Qt.resolvedUrl(root.pages[page.link.kind]), {
            hub: root.hub,
            page: page
        });
    }

    // A finger that was lifted elsewhere leaves nothing behind.
    function drop(): void {
        if (root.ahead !== "")
            root.spare.clear();
        root.ahead = "";
    }

    function name(page: var): string {
        return `${page.link.id} ${root.hub.language} ${root.hub.comfort.easyWords}`;
    }

    function scrollBy(share: real): void {
        (root.current.item as PageBase)?.scrollBy(share);
    }

    onAnnounced: text => root.Accessible.announce(text)

    Component.onCompleted: load()

    Connections {
        target: root.hub.page

        function onPropsChanged(): void {
            root.load();
        }

        function onTouched(page: string): void {
            root.soon = page;
            if (page === "")
                Qt.callLater(root.drop);
        }
    }

    Connections {
        target: root.hub

        function onPanelChanged(): void {
            root.focusPage();
        }

        function onScrollRequested(share: real): void {
            root.scrollBy(share);
        }
    }

    // While a finger lies on a card its page is made, unseen, so that the lift has only to show it. First comes the picture
    // that answers the touch.
    Connections {
        enabled: root.soon !== ""
        target: root.Window.window

        function onFrameSwapped(): void {
            if (root.spare.item === null) {
                const page = root.hub.page.ahead(root.soon);
                root.spare.prepare();
                root.make(root.spare, page);
                root.ahead = root.name(page);
            }
            root.soon = "";
        }
    }

    Item {
        id: stage

        anchors.bottom: bar.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        clip: true
        enabled: root.hub.panel === ""

        PageHolder {
            id: one

            focus: root.current === this && item !== null && root.hub.panel === ""
            other: two
            onOpened: root.fill()
        }

        PageHolder {
            id: two

            focus: root.current === this && item !== null && root.hub.panel === ""
            other: one
            onOpened: root.fill()
        }

        PageSwipe {
            onSwiped: action => root.hub.perform(action)
        }
    }

    TouchedCard {
        id: card

        anchors.fill: stage
        page: root.current
    }

    BottomBar {
        id: bar

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        enabled: root.hub.panel === ""
        hub: root.hub
    }

    PanelLayer {
        anchors.fill: parent
        hub: root.hub
    }
}

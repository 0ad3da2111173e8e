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
            "argument": "ReadingPage.qml",
            "conclusion": "ReadingPage.qml",
            "case-study": "StepsPage.qml"
        })
    property PageHolder current: one

    signal announced(string text)

    function load(): void {
        const page = root.hub.page;
        const next = root.current === one ? two : one;
        const before = root.current;
        next.make(Qt.resolvedUrl(root.pages[page.link.kind]), {
            hub: root.hub,
            page: page
        });
        root.current = next;
        before.settle();
        if (root.hub.move === "" || Theme.motion === 0)
            before.clear();
        next.enter(root.hub.move);
        next.forceActiveFocus();
        root.announced(`${page.link.title}. ${page.link.lead}`.replace(/\u00ad/g, ""));
    }

    function scrollBy(share: real): void {
        (root.current.item as PageBase).scrollBy(share);
    }

    onAnnounced: text => root.Accessible.announce(text)

    Component.onCompleted: load()

    Connections {
        target: root.hub

        function onPageChanged(): void {
            root.load();
        }

        function onScrollRequested(share: real): void {
            root.scrollBy(share);
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

            focus: root.current === this
            other: two
        }

        PageHolder {
            id: two

            focus: root.current === this
            other: one
        }

        DragHandler {
            id: swipe

            // A swipe to the side goes to the sibling; up and down is the page's own.
            property bool done: false

            function consider(): void {
                const way = centroid.scenePosition.x - centroid.scenePressPosition.x;
                if (!active || done || Math.abs(way) < 120 * Theme.unit)
                    return;
                done = true;
                root.hub.perform(way < 0 ? "next" : "previous");
            }

            target: null
            xAxis.enabled: true
            yAxis.enabled: false
            onActiveChanged: {
                done = false;
                consider();
            }
            onCentroidChanged: consider()
        }
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

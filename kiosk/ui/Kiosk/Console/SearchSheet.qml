pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Theme

// Finds a page by its words: go there in the run, or show it as a detour and come back.
ConsoleSheet {
    id: root

    heading: qsTr("Find a slide or a page")

    onVisibleChanged: {
        if (visible)
            field.forceActiveFocus();
        else
            field.focus = false;
    }

    T.TextField {
        id: field

        Accessible.ignored: !visible
        Accessible.name: qsTr("Words to search for")
        anchors.left: root.head.left
        anchors.right: root.head.right
        anchors.top: root.head.bottom
        anchors.topMargin: Theme.half
        color: Theme.ink
        enabled: root.visible
        font.family: Theme.sans
        font.pixelSize: Theme.lead
        implicitHeight: Math.max(Theme.target, contentHeight + Theme.gap)
        leftPadding: Theme.gap
        maximumLength: 80
        rightPadding: Theme.gap
        selectedTextColor: Theme.card
        selectionColor: Theme.ink
        text: root.talk.search.query
        verticalAlignment: TextInput.AlignVCenter

        background: Rectangle {
            border.color: field.activeFocus ? Theme.focus : Theme.control
            border.width: Theme.line * 2
            color: Theme.card
            radius: Theme.radius
        }

        onTextEdited: root.talk.search.typeQuery(text)
    }

    LetterKeys {
        id: letters

        anchors.left: root.head.left
        anchors.right: root.head.right
        anchors.top: field.bottom
        anchors.topMargin: Theme.half
        rows: root.talk.search.keys
        onErased: root.talk.search.typeQuery(root.talk.search.query.slice(0, -1))
        onTyped: letter => root.talk.search.typeQuery(root.talk.search.query + letter)
    }

    ListView {
        id: list

        anchors.bottom: parent.bottom
        anchors.left: root.head.left
        anchors.right: root.head.right
        anchors.top: letters.bottom
        anchors.topMargin: Theme.half
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        currentIndex: root.talk.choice
        highlightFollowsCurrentItem: false
        keyNavigationEnabled: false
        model: root.talk.search.count
        spacing: Theme.half

        delegate: SearchHit {
            found: root.talk.search.hit(index)
            chosen: index === root.talk.choice
            width: list.width
            onGone: root.talk.search.openHit(index, false)
            onShown: root.talk.search.openHit(index, true)
        }

        onCurrentIndexChanged: positionViewAtIndex(currentIndex, ListView.Contain)

        Connections {
            target: root.talk.search

            // As many others are others.
            function onHitsChanged(): void {
                list.model = 0;
                list.model = root.talk.search.count;
                list.positionViewAtIndex(list.currentIndex, ListView.Contain);
            }
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Theme

// Finds pages by their words; letters on the screen serve where there is no keyboard.
PanelBase {
    id: root

    function type(query: string): void {
        root.hub.search.typeQuery(query);
        Spoken.tell(query);
    }

    Component.onCompleted: field.forceActiveFocus()

    T.TextField {
        id: field

        Accessible.name: qsTr("Words to search for")
        activeFocusOnTab: true
        color: Theme.ink
        font.family: Theme.sans
        font.pixelSize: Theme.lead
        implicitHeight: Math.max(Theme.target, contentHeight + Theme.gap)
        leftPadding: Theme.gap
        maximumLength: 80
        rightPadding: Theme.gap
        selectByMouse: true
        selectedTextColor: Theme.card
        selectionColor: Theme.ink
        text: root.hub.search.query
        verticalAlignment: TextInput.AlignVCenter
        width: root.width

        background: Rectangle {
            border.color: field.activeFocus ? Theme.focus : Theme.control
            border.width: Theme.line * (field.activeFocus ? 2 : 1)
            color: Theme.card
            radius: Theme.radius
        }

        onAccepted: {
            if (root.hub.search.count > 0)
                root.hub.search.open(0);
        }
        onTextEdited: root.hub.search.typeQuery(text)
    }

    LetterKeys {
        rows: root.hub.search.keys
        width: root.width
        onErased: root.type(root.hub.search.query.slice(0, -1))
        onTyped: letter => root.type(root.hub.search.query + letter)
    }

    Words {
        color: Theme.quiet
        listed: true
        text: root.hub.search.query === "" ? qsTr("Type a word, such as a country or a subject.") : qsTr("%n page(s) found", "", root.hub.search.count)
        width: root.width
    }

    Connections {
        target: root.hub.search

        function onHitsChanged(): void {
            Qt.callLater(list.renew);
        }
    }

    LongGrid {
        id: list

        area: root.area
        count: root.hub.search.count
        pitch: 60 * Theme.unit + Theme.heading + 3 * Theme.body + Theme.gap
        width: root.width

        delegate: Tile {
            required property int place
            readonly property var modelData: root.hub.search.hit(place)

            accent: Theme.accent(modelData.demand)
            iconName: modelData.icon
            lead: modelData.lead
            title: modelData.title
            width: list.cell
            onClicked: root.hub.search.open(place)
        }
    }
}

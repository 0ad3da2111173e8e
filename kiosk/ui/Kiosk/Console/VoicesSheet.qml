pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What visitors asked, by page and as it came, and the polls: the arrows choose a row, Enter or a tap takes it.
ConsoleSheet {
    id: root

    readonly property bool wide: area.width > 1100 * Theme.type
    readonly property real columnWide: wide ? (area.width - Theme.gap - Theme.inset) / 2 : area.width - Theme.gap
    readonly property var pages: root.talk.voices.pages
    readonly property var polls: root.talk.voices.polls
    // Of a row that is about to go.
    readonly property var none: ({
            "count": 0,
            "forms": [],
            "title": "",
            "total": 0,
            "question": "",
            "on_stage": false,
            "is_open": false
        })

    // The row that is chosen by keys stays in sight.
    function follow(): void {
        const chosen = [...pageRows.children, ...pollRows.children, save].find(item => item.chosen ?? false);
        if (visible && chosen)
            area.show(chosen);
    }

    heading: qsTr("Voices of the hall")

    onVisibleChanged: Qt.callLater(follow)

    Connections {
        target: root.talk

        function onChoiceChanged(): void {
            Qt.callLater(root.follow); // which row is chosen is known only then
        }
    }

    VoiceWords {
        id: words
    }

    ScrollArea {
        id: area

        anchors.bottom: parent.bottom
        anchors.left: root.head.left
        anchors.right: root.head.right
        anchors.top: root.head.bottom
        anchors.topMargin: Theme.half

        Grid {
            anchors.left: parent.left
            columnSpacing: Theme.inset
            columns: root.wide ? 2 : 1
            rowSpacing: Theme.inset

            Column {
                id: pageRows

                spacing: Theme.half
                width: root.columnWide

                Heading {
                    size: Theme.lead
                    text: qsTr("Questions by page")
                    width: parent.width
                }

                Words {
                    text: root.talk.visitors.on ? qsTr("Nobody has asked anything yet.") : qsTr("Nobody has asked anything yet. Visitors ask at the screens that follow.")
                    visible: root.pages.length === 0
                    width: parent.width
                }

                // By number: a list that changed with each question would build all rows anew, under a finger that presses.
                Repeater {
                    model: root.pages.length

                    VoiceRow {
                        required property int index
                        readonly property var asked: root.pages[index] ?? root.none

                        action: qsTr("Show and return")
                        anchors.left: pageRows.left
                        chosen: root.talk.choice === index
                        count: asked.count
                        lead: asked.forms.map(one => `${Tongue.whole(one.count)} × ${words.forms[one.form]}`).join(" · ")
                        text: asked.title
                        width: root.columnWide
                        onTaken: root.talk.voices.accept(index)
                    }
                }
            }

            Column {
                spacing: Theme.inset
                width: root.columnWide

                VisitorsRow {
                    anchors.left: parent.left
                    talk: root.talk
                    width: root.columnWide
                }

                Column {
                    id: pollRows

                    anchors.left: parent.left
                    spacing: Theme.half
                    visible: root.polls.length > 0
                    width: root.columnWide

                    Heading {
                        size: Theme.lead
                        text: qsTr("Polls")
                        width: parent.width
                    }

                    Repeater {
                        model: root.polls.length

                        VoiceRow {
                            required property int index
                            readonly property var poll: root.polls[index] ?? root.none

                            action: !poll.on_stage ? qsTr("Open") : poll.is_open ? qsTr("Close and show") : qsTr("Take away")
                            anchors.left: pollRows.left
                            chosen: root.talk.choice === root.pages.length + index
                            count: poll.total
                            lead: !poll.on_stage ? qsTr("Not on the stage.") : poll.is_open ? qsTr("Open: visitors answer. What they answer is hidden until you close it.") : qsTr("Closed: the room sees what came out.")
                            text: poll.question
                            width: root.columnWide
                            onTaken: root.talk.voices.accept(root.pages.length + index)
                        }
                    }
                }

                VoiceRow {
                    id: save

                    action: qsTr("Save")
                    anchors.left: parent.left
                    chosen: root.talk.choice === root.pages.length + root.polls.length
                    lead: root.talk.voices.unsaved !== "" ? qsTr("It could not be saved: %1").arg(root.talk.voices.unsaved) : root.talk.voices.saved !== "" ? qsTr("Saved in %1").arg(root.talk.voices.saved) : qsTr("It goes with the talk, unless you save it. No person is behind any of it.")
                    text: qsTr("Keep this")
                    width: root.columnWide
                    onTaken: root.talk.voices.accept(root.pages.length + root.polls.length)
                }

                Column {
                    id: lines

                    anchors.left: parent.left
                    spacing: Theme.half / 2
                    visible: root.pages.length > 0
                    width: root.columnWide

                    Heading {
                        size: Theme.lead
                        text: qsTr("As they came")
                        width: parent.width
                    }

                    Repeater {
                        model: root.talk.voices.latest

                        Words {
                            required property var modelData

                            anchors.left: lines.left
                            text: `${Qt.formatTime(new Date(modelData.at * 1000), "HH:mm")}  ${words.forms[modelData.form]} · ${modelData.title}`
                            width: root.columnWide
                        }
                    }
                }
            }
        }
    }

    MoreHint {
        area: area
    }
}

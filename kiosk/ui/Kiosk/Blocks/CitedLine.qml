import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Where a piece of a page comes from, in one line that opens the sources: whether it is background, how many there are, how
// good they are. One alone is named.
PressButton {
    id: root

    property var sources: []
    // What it is, before where it comes from.
    property string label: ""
    property color tint: Theme.quiet
    readonly property var grades: ({
            "A": qsTr("official"),
            "B": qsTr("second-hand"),
            "C": qsTr("a party's own claim")
        })
    readonly property var papers: root.sources.filter(source => source.kind === "paper")
    readonly property var others: root.sources.filter(source => source.kind !== "paper")

    signal linkTapped(string link)

    function gradesOf(sources: var): list<string> {
        return ["A", "B", "C"].filter(grade => sources.some(source => source.grade === grade)).map(grade => root.grades[grade]);
    }

    function spoken(source: var): string {
        return [source.name, ...gradesOf([source])].join(" · ");
    }

    Accessible.description: ""
    Accessible.name: (root.label === "" ? "" : `${root.label}. `) + (root.sources.length === 1 ? qsTr("Source: %1").arg(spoken(root.sources[0])) : root.sources.length > 1 ? qsTr("Sources: %1").arg(root.sources.map(spoken).join("; ")) : "")
    Accessible.role: root.sources.length > 0 ? Accessible.Button : Accessible.StaticText
    around: Theme.half
    bottomPadding: 0
    enabled: root.sources.length > 0
    font.pixelSize: Theme.small
    leftPadding: 0
    rightPadding: 0
    text: [root.label, ...root.papers.map(source => source.name), root.others.length === 1 ? root.others[0].name : root.others.length > 1 ? qsTr("%n source(s)", "", root.others.length) : "", ...gradesOf(root.others)].filter(part => part !== "").join(" · ")
    topPadding: 0
    visible: text !== ""

    contentItem: Item {
        implicitHeight: words.implicitHeight
        implicitWidth: mark.width + Math.ceil(words.implicitWidth) + 1

        Icon {
            id: mark

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            name: root.enabled ? "fa6s.book" : ""
            size: Theme.small * 0.8
            tint: root.tint
            width: root.enabled ? size + Theme.half : 0
            fillMode: Image.Pad
            horizontalAlignment: Theme.mirrored ? Image.AlignRight : Image.AlignLeft // Qt 6.11 mirrors no image
        }

        Words {
            id: words

            Accessible.ignored: true
            anchors.left: mark.right
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: root.tint
            size: root.font.pixelSize
            font.underline: root.pressed
            lines: 1
            text: root.text
        }
    }

    onClicked: root.linkTapped(`source:${root.sources.map(source => source.id).join(",")}`)
}

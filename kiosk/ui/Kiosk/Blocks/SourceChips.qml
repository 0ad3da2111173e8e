pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The sources, terms and pages that a piece of text leads to, as chips that open them.
Flow {
    id: root

    property var sources: []
    property var terms: []
    property var pages: []
    property color tint: Theme.quiet
    readonly property var grades: ({
            "A": qsTr("official source"),
            "B": qsTr("second-hand source"),
            "C": qsTr("own claim of a party")
        })

    signal linkTapped(string link)

    function sourceText(source: var): string {
        const grade = root.grades[source.grade] ?? "";
        return grade === "" ? `${source.name}` : `${source.name} · ${grade}`;
    }

    spacing: Theme.half * 0.75
    visible: root.sources.length + root.terms.length + root.pages.length > 0

    Repeater {
        model: root.sources

        Chip {
            required property var modelData

            Accessible.name: qsTr("Source: %1").arg(text)
            iconName: "fa6s.book"
            text: root.sourceText(modelData)
            tint: root.tint
            room: root.width
            onClicked: root.linkTapped(`source:${modelData.id}`)
        }
    }

    Repeater {
        model: root.terms

        Chip {
            required property var modelData

            Accessible.name: qsTr("Term: %1").arg(text)
            iconName: "fa6s.circle-question"
            text: modelData.text
            tint: root.tint
            room: root.width
            onClicked: root.linkTapped(`term:${modelData.id}`)
        }
    }

    Repeater {
        model: root.pages

        Chip {
            required property var modelData

            Accessible.name: qsTr("Page: %1").arg(text)
            iconName: "fa6s.arrow-right"
            room: root.width
            text: modelData.text
            tint: root.tint
            onClicked: root.linkTapped(`page:${modelData.id}`)
        }
    }
}

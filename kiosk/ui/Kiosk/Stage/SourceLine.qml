import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Where what a slide says comes from.
Words {
    id: root

    required property var slide
    required property real unit

    function named(source: var): string {
        if (source.kind !== "paper")
            return source.text;
        const section = root.slide.paper_section;
        return section !== "" ? qsTr("%1, section %2").arg(source.text).arg(section) : source.text;
    }

    color: Theme.overInkQuiet
    size: Math.round(24 * unit)
    lines: 1.1
    text: slide.sources.map(source => named(source)).join("  ·  ")
}

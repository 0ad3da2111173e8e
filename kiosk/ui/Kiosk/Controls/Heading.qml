import QtQuick
import Kiosk.Theme

Words {
    id: root

    // 1 for the page's title, 2 for its sections.
    property int level: 2

    Accessible.role: Accessible.Heading
    Accessible.name: Tongue.aloud(root.text)
    color: Theme.ink
    font.underline: Spoken.words !== "" && Spoken.words === root.text
    font.family: Theme.serif
    size: root.level === 1 ? Theme.title : Theme.heading
    font.weight: Font.DemiBold
    lines: 0.96
}

import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// Words that wrap and are never cut. A Label and not a bare Text, so that screen readers find it, while it is to be seen:
// Qt leaves what is hidden in their tree (6.11).
T.Label {
    id: root

    property real lines: 1.08

    Accessible.ignored: !root.visible
    color: Theme.text
    font.family: Theme.sans
    font.pixelSize: Theme.body
    horizontalAlignment: Text.AlignLeft // where lines begin here, whichever way these words run
    lineHeight: root.lines
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}

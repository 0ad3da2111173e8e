import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// Words that wrap and are never cut. A Label and not a bare Text, so that screen readers find it.
T.Label {
    id: root

    property real lines: 1.08

    color: Theme.text
    font.family: Theme.sans
    font.pixelSize: Theme.body
    horizontalAlignment: Text.AlignLeft // where lines begin here, whichever way these words run
    lineHeight: root.lines
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}

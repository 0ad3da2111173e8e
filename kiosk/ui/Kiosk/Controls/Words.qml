import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// Words that wrap and are never cut. A Label and not a bare Text, so that screen readers find it, while it is to be seen:
// Qt leaves what is hidden in their tree (6.11).
T.Label {
    id: root

    property real lines: 1.08
    // Who is read to by keys comes to it; other words are read with their page.
    property bool listed: false
    // Of letters, in px. Not by the font, which letters and words are set apart in by their size.
    property real size: Theme.body

    Accessible.ignored: !root.visible
    activeFocusOnTab: root.listed && Spoken.on
    color: Theme.text
    font.family: Theme.sans
    font.letterSpacing: Theme.spread(root.size, 1)
    font.pixelSize: root.size
    font.wordSpacing: Theme.spaced ? 0.16 * root.size : 0
    horizontalAlignment: Text.AlignLeft // where lines begin here, whichever way these words run
    lineHeight: Theme.spaced ? Math.max(root.lines, Theme.leading) : root.lines
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}

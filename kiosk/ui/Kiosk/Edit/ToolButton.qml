import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A button of the window for authors.
Pill {
    id: root

    font.pixelSize: Theme.small
    leftPadding: Theme.gap
}

import QtQuick
import Kiosk.Theme

// A picture beside words that say the same: not announced.
Image {
    id: root

    required property string name
    property color tint: Theme.ink
    property real size: Theme.body

    Accessible.ignored: true
    height: root.size
    source: root.name ? `image://icon/${root.name}/${String(root.tint).slice(1)}` : ""
    sourceSize: Qt.size(root.size * Theme.density, root.size * Theme.density)
    visible: root.name !== ""
    width: root.size
}

import QtQuick
import Kiosk.Theme

// A picture beside words that say the same: not announced. It is not made before it is to be seen: home opens without any,
// and so without loading their font.
Image {
    id: root

    required property string name
    property color tint: Theme.ink
    property real size: Theme.body
    // It says where on or back is.
    readonly property bool points: /(angle|arrow|chevron|delete)-(left|right)$/.test(root.name)
    readonly property bool seen: visible && size >= 1 && (Window.window?.visible ?? false)

    Accessible.ignored: true
    height: root.size
    mirror: Theme.mirrored && root.points
    source: root.seen ? `image://icon/${root.name}/${String(root.tint).slice(1)}` : ""
    sourceSize: Qt.size(root.size * Theme.density, root.size * Theme.density)
    visible: root.name !== ""
    width: root.size
}

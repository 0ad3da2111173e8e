import QtQuick
import Kiosk.Theme

// A page's drawing in two colours, beside words that say the same: not announced.
Image {
    id: root

    required property string path
    property color ink: Theme.ink
    property color accent: Theme.ink
    property real size: Theme.huge
    // No path, or a file that is no drawing: who asks then shows something else.
    readonly property bool none: root.path === "" || root.status === Image.Error

    Accessible.ignored: true
    // One that was replaced under its name is another.
    cache: false
    height: root.none ? 0 : root.size
    source: root.path === "" || !(Window.window?.visible ?? false) ? "" : `image://drawing/${String(root.ink).slice(1)}/${String(root.accent).slice(1)}/${encodeURIComponent(root.path)}`
    sourceSize: Qt.size(root.size * Theme.density, root.size * Theme.density)
    visible: !root.none
    width: height
}

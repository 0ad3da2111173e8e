import QtQuick
import Kiosk.Theme

// A picture of polygons or dots, drawn by the program; see bridge/shape_provider.py for what it may be.
Image {
    id: root

    required property var shape

    Accessible.ignored: true
    source: width > 0 && height > 0 && (Window.window?.visible ?? false) ? `image://shape/${encodeURIComponent(JSON.stringify({
        "width": Math.ceil(width * Theme.density),
        "height": Math.ceil(height * Theme.density),
        "shape": root.shape
    }))}` : ""
}

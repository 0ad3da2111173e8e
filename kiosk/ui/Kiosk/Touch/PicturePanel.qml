pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Blocks
import Kiosk.Theme

// One picture as wide as the screen allows; what is higher is scrolled.
PanelBase {
    id: root

    readonly property var picture: root.hub.page.picture(root.hub.panelItem)

    Loader {
        active: Boolean(root.picture)
        width: root.width

        sourceComponent: PictureView {
            mostHeight: Theme.screen.height * 8
            picture: root.picture
        }
    }
}

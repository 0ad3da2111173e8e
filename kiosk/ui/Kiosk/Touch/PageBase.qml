import QtQuick
import Kiosk.Bridge

// What every page has: the hub it speaks to and the props it draws.
FocusScope {
    id: root

    required property HubViewModel hub
    required property var page

    function follow(link: string): void {
        root.hub.followLink(link);
    }
}

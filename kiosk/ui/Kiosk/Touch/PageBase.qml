import QtQuick
import Kiosk.Bridge

// What every page has: the hub it speaks to and the props it draws.
FocusScope {
    id: root

    required property HubViewModel hub
    required property var page

    height: parent?.height ?? 0

    // The page comes to be seen; it may have been made some time before.
    function arrive(): void {
    }

    // Scroll by a share of what is in view; a page that does not scroll stays.
    function scrollBy(_share: real): void {
    }

    function follow(link: string): void {
        root.hub.followLink(link);
    }
}

import QtQuick
import Kiosk.Theme

// One line or paragraph of a page. Its links are term:ID and page:ID; a finger need not hit them exactly.
Words {
    id: root

    required property string markup
    required property string plain

    signal linkTapped(string link)

    function nearestLink(x: real, y: real): string {
        const reach = Theme.target / 2;
        for (const dy of [0, -reach / 2, reach / 2, -reach, reach]) {
            for (const dx of [0, -reach / 2, reach / 2]) {
                const link = root.linkAt(x + dx, y + dy);
                if (link !== "")
                    return link;
            }
        }
        return "";
    }

    Accessible.name: root.plain
    linkColor: root.color
    text: root.markup
    textFormat: Text.StyledText

    TapHandler {
        acceptedButtons: Qt.LeftButton
        enabled: root.markup.indexOf("<a ") >= 0
        onTapped: point => {
            const link = root.nearestLink(point.position.x, point.position.y);
            if (link !== "")
                root.linkTapped(link);
        }
    }
}

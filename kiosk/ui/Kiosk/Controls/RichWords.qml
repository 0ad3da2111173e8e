pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// One line or paragraph of a page. Its links are term:ID and page:ID; a finger need not hit them exactly.
Words {
    id: root

    required property string markup
    required property string plain

    readonly property var links: {
        const found = [];
        root.markup.replace(/<a href="([^"]*)">(.*?)<\/a>/g, (_, link, words) => found.push({
                link: link,
                words: Tongue.aloud(words.replace(/<[^>]*>/g, ""))
            }));
        return found;
    }

    readonly property bool spoken: root.plain !== "" && Spoken.words === root.plain

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
    // Running text begins where its own language does; what has no letters, where lines begin here.
    horizontalAlignment: /[A-Za-z\u00c0-\u065f\u0671-\u06ef\u06fa-\u1fff\u2c00-\ufffd]/.test(root.plain) ? undefined : Text.AlignLeft
    linkColor: root.color
    text: root.spoken && Spoken.first >= 0 ? Spoken.mark(root.markup) : root.markup
    textFormat: Text.StyledText

    onSpokenChanged: {
        if (root.spoken)
            Spoken.met(root);
    }

    // For keys and screen readers each link is a thing of its own.
    Repeater {
        model: root.links

        TextLink {
            required property var modelData

            lines: root
            link: modelData.link
            words: modelData.words
            onFollowed: root.linkTapped(link)
        }
    }

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

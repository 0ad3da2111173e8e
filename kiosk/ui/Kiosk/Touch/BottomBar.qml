pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// Always in the same place: home and back at the left; comfort, language and the siblings at the right.
// Where the words do not fit, icons stand for them, first for the panels and then for all; the names stay for screen readers.
FocusScope {
    id: root

    required property HubViewModel hub
    readonly property var page: root.hub.page.props
    readonly property bool atHome: root.page.link.kind === "home"
    readonly property real room: width - Theme.margin * 2
    readonly property var here: [
        {
            action: "home",
            icon: "fa6s.house",
            text: qsTr("Home"),
            first: true,
            shown: !root.atHome
        },
        {
            action: "back",
            icon: "fa6s.arrow-left",
            text: qsTr("Back"),
            first: true,
            shown: !root.atHome
        },
        {
            action: "conclusion",
            icon: "fa6s.link",
            text: root.page.conclusion?.title ?? "",
            first: true,
            shown: root.atHome && Boolean(root.page.conclusion)
        },
        {
            action: "search",
            icon: "fa6s.magnifying-glass",
            text: qsTr("Search"),
            shown: true
        },
        {
            action: "glossary",
            icon: "fa6s.spell-check",
            text: qsTr("Terms"),
            shown: true
        },
        {
            action: "sources",
            icon: "fa6s.book",
            text: root.page.sources.length > 0 ? qsTr("Sources (%1)").arg(root.page.sources.length) : qsTr("Sources"),
            shown: true
        },
        {
            action: "take-along",
            icon: "fa6s.qrcode",
            text: qsTr("Take along"),
            shown: true
        },
        {
            action: "about",
            icon: "fa6s.info",
            text: qsTr("About"),
            shown: root.atHome
        }
    ].filter(entry => entry.shown)
    readonly property var there: [
        {
            action: "comfort",
            icon: "fa6s.text-height",
            text: qsTr("Aa"),
            name: qsTr("Text size, contrast and motion"),
            first: true,
            short: true,
            shown: true
        },
        {
            action: "contrast",
            icon: "fa6s.circle-half-stroke",
            text: qsTr("Contrast"),
            shown: root.atHome
        },
        {
            action: "language",
            icon: "fa6s.language",
            text: root.hub.languageName(root.hub.nextLanguage),
            first: true,
            shown: root.hub.languages.length > 1
        },
        {
            action: "previous",
            icon: "fa6s.angle-left",
            text: qsTr("Previous"),
            name: root.page.previous ? qsTr("Previous: %1").arg(root.page.previous.title) : "",
            first: true,
            shown: Boolean(root.page.previous)
        },
        {
            action: "next",
            icon: "fa6s.angle-right",
            text: qsTr("Next"),
            name: root.page.next ? qsTr("Next: %1").arg(root.page.next.title) : "",
            first: true,
            last: true,
            shown: Boolean(root.page.next)
        }
    ].filter(entry => entry.shown)
    // 2: all in words, 1: the panels as icons, 0: all as icons. The size is named here because advanceWidth() tells nobody that it changed.
    readonly property int level: root.wide(2, Theme.body) <= root.room ? 2 : root.wide(1, Theme.body) <= root.room ? 1 : 0

    // Upright on the smallest screens not even the icons fit side by side.
    readonly property bool folded: root.level === 0 && root.wide(0, Theme.body) > root.room

    function worded(entry: var, level: int): bool {
        return level === 2 || entry.short === true || (level === 1 && entry.first === true);
    }

    function wide(level: int, size: real): real {
        const widths = [...root.here, ...root.there].map(entry => root.worded(entry, level) ? Math.max(Theme.target, metrics.advanceWidth(entry.text) * 1.04 + 64 * Theme.unit + Theme.line * 4 + (root.pictured(entry, level) ? size + Theme.half : 0)) : Theme.target);
        return widths.reduce((sum, width) => sum + width + Theme.half, Theme.gap);
    }

    function pictured(entry: var, level: int): bool {
        return !root.worded(entry, level) || ["home", "back", "previous", "next"].includes(entry.action);
    }

    implicitHeight: Math.max(Theme.target, start.height, root.folded ? end.y + end.height - start.y : end.height) + Theme.gap * 1.6

    FontMetrics {
        id: metrics

        font.family: Theme.sans
        font.pixelSize: Theme.body
        font.weight: Font.DemiBold
    }

    Rectangle {
        color: Theme.paper
        anchors.fill: parent
    }

    Row {
        id: start

        spacing: Theme.half
        x: Theme.margin
        y: Theme.gap * 0.8

        Repeater {
            model: root.here

            BarPill {
                hub: root.hub
                pictured: root.pictured(modelData, root.level)
                worded: root.worded(modelData, root.level)
            }
        }
    }

    Row {
        id: end

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        spacing: Theme.half
        y: root.folded ? start.y + start.height + Theme.half : start.y

        Repeater {
            model: root.there

            BarPill {
                hub: root.hub
                pictured: root.pictured(modelData, root.level)
                worded: root.worded(modelData, root.level)
            }
        }
    }
}

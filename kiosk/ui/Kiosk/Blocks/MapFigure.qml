pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Places of the world: their countries are lit, and more than one have numbers, which the list below explains. A map is
// never mirrored: east stays at the right.
FigureBase {
    id: root

    readonly property bool numbered: figure.places.length > 1
    readonly property real ratio: figure.frame[3] / figure.frame[2]
    readonly property real around: (value.visible ? value.height + spacing : 0) + label.height + list.height + spacing * 2
    // Down to a share of its width; below that all is drawn smaller.
    readonly property real wide: Math.min(width, Math.max(width * 0.45, (roof - around) / ratio))
    readonly property real chart: wide * ratio
    readonly property real side: Math.round(Theme.small * 1.35)
    readonly property var marks: spread(Math.max(1, wide), Math.max(1, chart), side)

    // Where the numbers stand: above their places, or as near as they can without lying over one another.
    function spread(wide: real, high: real, gap: real): var {
        const inside = (value, most) => Math.max(gap / 2, Math.min(most - gap / 2, value));
        const found = figure.places.map(place => ({
                    "x": inside(place.x * wide, wide),
                    "y": inside(place.y * high - gap * 1.4, high)
                }));
        for (let round = 0; round < 40; round++) {
            for (let one = 0; one < found.length; one++) {
                for (let other = one + 1; other < found.length; other++) {
                    const [a, b] = [found[one], found[other]];
                    const [dx, dy] = [b.x - a.x, b.y - a.y];
                    const apart = Math.sqrt(dx * dx + dy * dy);
                    if (apart >= gap)
                        continue;
                    const push = (gap - apart) / 2 + 0.5;
                    const [x, y] = apart > 0 ? [dx / apart * push, dy / apart * push] : [push, 0];
                    [a.x, a.y, b.x, b.y] = [inside(a.x - x, wide), inside(a.y - y, high), inside(b.x + x, wide), inside(b.y + y, high)];
                }
            }
        }
        return found;
    }

    rows: figure.places.map(place => [place.label, place.text])
    spacing: Theme.half

    Words {
        id: value

        color: Theme.overInk
        font.family: Theme.serif
        font.pixelSize: Theme.huge
        font.weight: Font.Light
        lines: 1
        text: root.figure.value
        visible: text !== ""
        width: root.width
    }

    Words {
        id: label

        color: Theme.overInk
        text: root.figure.label
        width: root.width
    }

    Item {
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: false
        anchors.horizontalCenter: parent.horizontalCenter
        height: root.chart
        width: root.wide

        Shape {
            height: root.chart
            shape: ({
                    "type": "map",
                    "frame": root.figure.frame,
                    "lit": root.figure.places.map(place => place.country).slice(0, root.shown).filter(country => country !== ""),
                    "regions": root.figure.regions.map(region => ({
                                "corners": region.corners,
                                "lit": region.place >= 0 && region.place < root.shown
                            })),
                    "land": String(Theme.inkLine),
                    "lit_colour": String(Theme.glow),
                    "edge": String(Theme.ink),
                    "edge_width": Theme.line / 2 * Theme.density
                })
            width: root.wide
        }

        Repeater {
            model: root.figure.places

            Item {
                id: mark

                required property int index
                required property var modelData
                readonly property bool known: modelData.x >= 0
                readonly property real spotX: modelData.x * root.wide
                readonly property real spotY: modelData.y * root.chart
                readonly property real markX: root.marks[index]?.x ?? 0
                readonly property real markY: root.marks[index]?.y ?? 0

                opacity: index < root.shown ? 1 : 0
                visible: known

                // From a number that was moved to its place.
                Rectangle {
                    color: Theme.overInk
                    height: Theme.line
                    rotation: Math.atan2(mark.markY - mark.spotY, mark.markX - mark.spotX) * 180 / Math.PI
                    transformOrigin: Item.Left
                    visible: root.numbered
                    width: Math.hypot(mark.markX - mark.spotX, mark.markY - mark.spotY)
                    x: mark.spotX
                    y: mark.spotY - height / 2
                }

                Rectangle {
                    color: Theme.overInk
                    height: width
                    radius: width / 2
                    visible: root.numbered || mark.modelData.spot
                    width: Theme.half * 0.75
                    x: mark.spotX - width / 2
                    y: mark.spotY - height / 2
                }

                Rectangle {
                    border.color: Theme.ink
                    border.width: Theme.line
                    color: Theme.overInk
                    height: width
                    radius: width / 2
                    visible: root.numbered
                    width: root.side
                    x: mark.markX - width / 2
                    y: mark.markY - height / 2

                    Words {
                        Accessible.ignored: true
                        anchors.centerIn: parent
                        color: Theme.ink
                        font.pixelSize: Theme.small
                        font.weight: Font.DemiBold
                        lines: 1
                        text: Tongue.whole(mark.index + 1)
                    }
                }
            }
        }
    }

    Flow {
        id: list

        spacing: Theme.half
        width: root.width

        Repeater {
            model: root.figure.places

            Item {
                id: entry

                required property int index
                required property var modelData

                height: words.implicitHeight
                opacity: index < root.shown ? 1 : 0
                width: Math.min(root.width, Math.ceil(number.width + Theme.half / 2 + words.implicitWidth) + Theme.half)

                Words {
                    id: number

                    Accessible.ignored: true
                    anchors.left: parent.left
                    color: Theme.glow
                    font.pixelSize: Theme.small
                    font.weight: Font.DemiBold
                    text: root.numbered ? Tongue.whole(entry.index + 1) : "●"
                }

                Words {
                    id: words

                    anchors.left: number.right
                    anchors.leftMargin: Theme.half / 2
                    anchors.right: parent.right
                    color: Theme.overInk
                    font.pixelSize: Theme.small
                    text: [entry.modelData.label, entry.modelData.text].filter(text => text !== "").join(" · ")
                }
            }
        }
    }
}

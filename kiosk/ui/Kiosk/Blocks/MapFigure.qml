pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Places of the world: their countries are lit, and more than one have numbers, which the list below explains. On a card the
// label stands beside the value. A map is never mirrored: east stays at the right.
FigureBase {
    id: root

    readonly property bool numbered: figure.places.length > 1
    readonly property real ratio: figure.frame[3] / figure.frame[2]
    readonly property real around: telling.height + list.height + spacing * 2
    readonly property bool beside: figure.value !== "" && figure.value.length <= 4 && !Theme.spaced && roof === Infinity && width >= Theme.huge * 6.5
    readonly property real valueWidth: beside ? Math.round(width * 0.4) : width
    // Down to a share of its width; below that all is drawn smaller.
    readonly property real wide: beside ? width * 0.8 : Math.min(width, Math.max(width * 0.45, (roof - around) / ratio))
    readonly property real chart: wide * ratio

    rows: figure.places.map(place => [place.label, place.text])
    spacing: Theme.half

    Grid {
        id: telling

        columns: root.beside ? 2 : 1
        spacing: root.beside ? Theme.gap : root.spacing
        verticalItemAlignment: Grid.AlignVCenter

        Words {
            color: Theme.overInk
            font.family: Theme.serif
            size: Theme.huge
            font.weight: Font.Light
            lines: 1
            text: root.figure.value
            visible: text !== ""
            width: root.valueWidth
        }

        Words {
            color: Theme.overInk
            text: root.figure.label
            width: root.beside ? root.width - root.valueWidth - Theme.gap : root.width
        }
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
                    "edge": String(Theme.slab),
                    "edge_width": Theme.line / 2 * Theme.density
                })
            width: root.wide
        }

        MapMarks {
            anchors.fill: parent
            numbered: root.numbered
            places: root.figure.places
            shown: root.shown
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
                    size: Theme.small
                    font.weight: Font.DemiBold
                    text: root.numbered ? Tongue.whole(entry.index + 1) : "●"
                }

                Words {
                    id: words

                    anchors.left: number.right
                    anchors.leftMargin: Theme.half / 2
                    anchors.right: parent.right
                    color: Theme.overInk
                    size: Theme.small
                    text: [entry.modelData.label, entry.modelData.text].filter(text => text !== "").join(" · ")
                }
            }
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Controls
import Kiosk.Theme

// So many of so many: every one of them is a dot.
Column {
    id: root

    required property var figure
    readonly property real pitch: Math.max(5 * Theme.unit, Math.min(44 * Theme.unit, Math.sqrt(width * 260 * Theme.unit / figure.of)))
    readonly property int perRow: Math.max(1, Math.floor(width / pitch))

    function dots(first: int, after: int): string {
        const side = (pitch * 0.72).toFixed(2);
        let path = "";
        for (let dot = first; dot < after; dot++) {
            const x = (dot % perRow * pitch).toFixed(2);
            const y = (Math.floor(dot / perRow) * pitch).toFixed(2);
            path += `M${x} ${y}h${side}v${side}h-${side}z`;
        }
        return path;
    }

    spacing: Theme.half

    Words {
        color: Theme.overInk
        font.family: Theme.serif
        font.pixelSize: Theme.huge
        font.weight: Font.Light
        lines: 1
        text: qsTr("%1 of %2").arg(root.figure.value).arg(root.figure.of)
        width: root.width
    }

    Words {
        color: Theme.overInk
        text: root.figure.label
        width: root.width
    }

    Item {
        height: Theme.half
        width: 1
    }

    Shape {
        height: Math.ceil(root.figure.of / root.perRow) * root.pitch
        width: root.width

        ShapePath {
            fillColor: Theme.inkLine
            strokeWidth: -1

            PathSvg {
                path: root.dots(root.figure.value, root.figure.of)
            }
        }

        ShapePath {
            fillColor: Theme.glow
            strokeWidth: -1

            PathSvg {
                path: root.dots(0, root.figure.value)
            }
        }
    }
}

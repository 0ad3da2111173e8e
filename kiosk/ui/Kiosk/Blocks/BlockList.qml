pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Blocks one under the other, each drawn by the component of its type.
Column {
    id: root

    required property var blocks
    property bool lively: true
    readonly property var components: ({
            paragraph: "ParagraphBlock.qml",
            list: "ListBlock.qml",
            table: "TableBlock.qml",
            image: "ImageBlock.qml",
            quote: "QuoteBlock.qml",
            detail: "DetailBlock.qml",
            background: "BackgroundBlock.qml",
            figure: "FigureBlock.qml"
        })

    // Of running text.
    property real size: Theme.body

    signal linkTapped(string link)

    spacing: Theme.spaced ? 2 * root.size : Theme.half

    Repeater {
        model: root.blocks

        Holder {
            id: holder

            required property var modelData

            width: root.width

            Component.onCompleted: {
                make(Qt.resolvedUrl(root.components[modelData.type]), {
                    block: modelData,
                    lively: root.lively
                });
                const made = item as BlockBase;
                made.size = Qt.binding(() => root.size);
                made.linkTapped.connect(root.linkTapped);
            }
        }
    }
}

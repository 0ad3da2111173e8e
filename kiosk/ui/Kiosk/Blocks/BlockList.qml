pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Blocks one under the other, each drawn by the component of its type.
Column {
    id: root

    required property var blocks
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

    signal linkTapped(string link)

    spacing: Theme.half

    Repeater {
        model: root.blocks

        Loader {
            id: loader

            required property var modelData

            width: root.width

            Component.onCompleted: setSource(root.components[modelData.type], {
                block: modelData
            })
            onLoaded: (loader.item as BlockBase).linkTapped.connect(root.linkTapped)
        }
    }
}

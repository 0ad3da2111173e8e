pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Blocks
import Kiosk.Controls
import Kiosk.Theme

// What a slide draws: its figure, its picture, the diamond, or its page's drawing. A figure is drawn as the hub draws it, and enlarged.
Item {
    id: root

    required property var slide
    required property int step
    required property real unit
    readonly property var figure: slide.figure
    // Figures are set in sizes of the theme: this makes them sizes of the slide, a little larger than text in the hub.
    readonly property real enlarged: unit / Theme.type * 1.35
    // What is too high is drawn smaller as a whole: its width must not follow, or height and width would chase each other.
    readonly property real fitted: Math.min(1, height / Math.max(1, body.implicitHeight * enlarged))

    Loader {
        active: root.slide.gem ? true : false
        anchors.horizontalCenter: parent.horizontalCenter

        sourceComponent: Diamond {
            chosen: root.slide.facet
            facets: root.slide.gem.facets
            icons: root.slide.gem.icons
            lit: Theme.accent(1)
            marked: root.slide.kind !== "home"
            width: Math.min(root.width, root.height)
        }
    }

    // What the room takes along: as large as there is place, to be read from afar; once all else has been said.
    Loader {
        active: root.slide.code !== ""
        anchors.centerIn: parent
        visible: root.slide.lines.every(line => line.step <= root.step)

        sourceComponent: QrCode {
            Accessible.name: qsTr("QR code to take along")
            fills: true
            room: Math.min(root.width, root.height)
            text: root.slide.code
        }
    }

    Drawing {
        accent: Theme.accentOverInk(root.slide.demand)
        anchors.centerIn: parent
        ink: Theme.overInk
        path: root.slide.drawing
        size: Math.round(Math.min(root.width, root.height, 560 * root.unit))
    }

    Loader {
        active: root.figure?.type === "image"
        width: root.width

        sourceComponent: PictureView {
            captionSize: Math.round(26 * root.unit)
            edge: Theme.overInkQuiet
            fills: true
            ground: Theme.card
            ink: Theme.overInk
            mostHeight: root.height
            picture: root.figure
            quiet: Theme.overInkQuiet
            wordSize: Math.round(34 * root.unit)
        }
    }

    Column {
        id: body

        Accessible.description: drawing.spoken
        Accessible.ignored: !body.visible
        Accessible.name: root.figure?.alt ?? ""
        Accessible.role: Accessible.Graphic
        scale: root.enlarged * root.fitted
        spacing: Theme.gap
        anchors.left: parent.left
        transformOrigin: Theme.mirrored ? Item.TopRight : Item.TopLeft
        visible: root.figure?.type === "figure"
        width: root.width / root.enlarged

        FigureDrawing {
            id: drawing

            figure: root.figure?.type === "figure" ? root.figure : null
            roof: root.height / root.enlarged - [caption, label].reduce((sum, words) => sum + (words.visible ? words.height + body.spacing : 0), 0)
            shown: root.slide.figure_parts > 0 ? root.step - root.slide.figure_step + 1 : Infinity
            width: parent.width
        }

        Words {
            id: caption

            color: Theme.overInkQuiet
            size: Theme.small
            text: root.figure?.type === "figure" ? root.figure.caption : ""
            visible: text !== ""
            width: parent.width
        }

        Words {
            id: label

            color: Theme.overInkQuiet
            size: Theme.small
            text: root.figure?.type === "figure" && root.figure.document !== "" ? qsTr("Background, not from %1").arg(root.figure.document) : qsTr("Background")
            visible: root.figure?.type === "figure" && root.figure.background
            width: parent.width
        }
    }
}

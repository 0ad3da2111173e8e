import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A picture of the briefing and its caption, as large as fits into a width and a height. Where it cannot be drawn, a frame
// stands there with the words that say what it shows.
Column {
    id: root

    required property var picture
    required property real mostHeight
    property alias place: place
    property color ink: Theme.text
    property color quiet: Theme.quiet
    property color edge: Theme.control
    // What is black on nothing would be lost on the dark stage: there, what can be seen through lies on paper.
    property color ground: "transparent"
    property real captionSize: Theme.small
    property real wordSize: Theme.body
    readonly property bool known: picture.width > 0 && picture.height > 0
    readonly property bool drawn: known && image.status !== Image.Error
    readonly property bool loading: image.status === Image.Loading
    readonly property real room: Math.max(1, mostHeight - (caption.visible ? caption.implicitHeight + spacing : 0))
    readonly property real ratio: known ? picture.height / picture.width : 1
    // One whose focal point is known fills its width, and its height too where it is let: what must be seen stays in.
    readonly property bool cropped: known && picture.across >= 0
    property bool fills: false
    readonly property real fittedHeight: Math.max(1, Math.round(cropped && fills ? room : Math.min(width * ratio, room)))
    readonly property real fittedWidth: Math.max(1, Math.round(cropped ? width : fittedHeight / ratio))
    readonly property real wholeWidth: cropped ? Math.max(fittedWidth, Math.round(fittedHeight / ratio)) : fittedWidth
    readonly property real wholeHeight: cropped ? Math.max(fittedHeight, Math.round(fittedWidth * ratio)) : fittedHeight

    function offset(share: real, whole: real, seen: real): real {
        return -Math.max(0, Math.min(whole - seen, share * whole - seen / 2));
    }

    spacing: Math.round(captionSize / 2)

    Item {
        id: place

        anchors.left: parent.left
        clip: root.cropped
        height: root.drawn ? root.fittedHeight : frame.height
        width: root.drawn ? root.fittedWidth : root.width

        Rectangle {
            anchors.fill: parent
            color: root.ground
            visible: root.picture.clear && image.status === Image.Ready
        }

        Image {
            id: image

            Accessible.ignored: !root.drawn || !image.visible
            Accessible.name: root.picture.alt
            Accessible.role: Accessible.Graphic
            asynchronous: true
            cache: false // a picture that is left is let go of, and one that is replaced is read anew
            fillMode: Image.PreserveAspectFit
            height: root.wholeHeight
            source: root.known ? `image://media/${root.picture.edition}/${encodeURIComponent(root.picture.path)}` : ""
            // Not by the size of its place, which is that of the frame after an error: it would be read again and again.
            sourceSize: Qt.size(Math.ceil(root.wholeWidth * Theme.density), Math.ceil(root.wholeHeight * Theme.density))
            width: root.wholeWidth
            x: root.cropped ? root.offset(root.picture.across, root.wholeWidth, root.fittedWidth) : 0
            y: root.cropped ? root.offset(root.picture.down, root.wholeHeight, root.fittedHeight) : 0
        }

        Rectangle {
            id: frame

            border.color: root.edge
            border.width: Theme.line
            color: "transparent"
            height: words.implicitHeight + root.wordSize * 2
            radius: Theme.radius / 2
            visible: !root.drawn
            width: root.width

            Column {
                id: words

                spacing: root.captionSize / 2
                width: parent.width - root.wordSize * 2
                x: root.wordSize
                y: root.wordSize

                Words {
                    color: root.quiet
                    size: root.captionSize
                    text: qsTr("This picture cannot be shown")
                    width: parent.width
                }

                Words {
                    color: root.ink
                    size: root.wordSize
                    text: root.picture.alt
                    visible: text !== ""
                    width: parent.width
                }
            }
        }
    }

    Words {
        id: caption

        color: root.quiet
        size: root.captionSize
        text: root.picture.caption
        visible: text !== ""
        width: root.width
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What a facet of the diamond brings; struck through where it is left out.
Column {
    id: root

    required property var gifts
    required property bool dimmed

    signal linkTapped(string link)

    bottomPadding: Theme.half
    spacing: Theme.half * 0.5

    Repeater {
        model: root.gifts

        Item {
            id: gift

            required property var modelData

            height: words.implicitHeight
            width: parent.width

            Icon {
                id: mark

                anchors.left: parent.left
                name: root.dimmed ? "fa6s.xmark" : "fa6s.gem"
                size: Theme.body * 0.8
                tint: root.dimmed ? Theme.quiet : Theme.ink
                y: Theme.body * 0.25
            }

            RichWords {
                id: words

                Accessible.name: root.dimmed ? qsTr("Lost: %1").arg(plain) : plain
                anchors.left: mark.right
                anchors.leftMargin: Theme.half
                anchors.right: parent.right
                color: root.dimmed ? Theme.quiet : Theme.ink
                font.strikeout: root.dimmed
                font.weight: Font.DemiBold
                markup: gift.modelData.markup
                plain: gift.modelData.plain
                onLinkTapped: link => root.linkTapped(link)
            }
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A partner of the diamond: what it brings, in words, and a switch to see the diamond without it.
StepCard {
    id: root

    property bool dimmed: false

    signal dimToggled

    first: Component {
        Column {
            id: gifts

            spacing: Theme.half * 0.5

            Repeater {
                model: root.section.gifts

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
                        tint: root.dimmed ? Theme.quiet : root.accent
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
    }

    Words {
        color: Theme.text
        text: qsTr("Without this partner the diamond loses what is struck through.")
        visible: root.dimmed
        width: parent.width
    }

    Toggle {
        accent: root.accent
        checked: root.dimmed
        text: qsTr("Leave this partner out")
        anchors.left: parent.left
        width: Math.min(parent.width, implicitWidth + leftPadding)
        onToggled: root.dimToggled()
    }
}

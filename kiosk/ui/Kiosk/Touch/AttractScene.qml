pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The attract loop. A touch anywhere begins a visit; see InputWatch. At night there is a dark outline, and no word.
Rectangle {
    id: root

    required property HubViewModel hub
    required property IdleViewModel idle
    required property AttractViewModel attract
    readonly property SpokenWords spoken: SpokenWords {
        idle: root.idle
    }
    readonly property var invitationOf: root.hub.languages.map(language => root.spoken.say(language, root.spoken.invitation))
    readonly property string invitations: root.invitationOf.join(" · ")
    readonly property var slide: root.attract.slide
    readonly property bool night: root.attract.night
    readonly property bool upright: width < height
    readonly property color ground: root.night ? Theme.facetCenter : Theme.paper
    readonly property color accent: Theme.accent(root.slide.demand)
    // Letters are large here as it is: of a text size of 200 % some is left off, so that a sentence keeps its room.
    readonly property real type: Math.min(Theme.type, Theme.unit * 1.4)
    readonly property real room: width - Theme.margin * 2

    function coming(ink: color): color {
        const share = root.attract.words;
        return Qt.rgba(ground.r + (ink.r - ground.r) * share, ground.g + (ink.g - ground.g) * share, ground.b + (ink.b - ground.b) * share, 1);
    }

    Accessible.name: root.invitations
    Accessible.onPressAction: root.idle.stay()
    Accessible.role: Accessible.Button
    color: root.ground
    height: parent?.height ?? 0

    Item {
        id: scene

        height: root.height
        width: root.width
        x: root.attract.shiftX
        y: root.attract.shiftY

        AttractGem {
            id: gem

            readonly property real from: Math.round(middle - width / 2)
            readonly property real middle: root.upright || root.night ? root.width / 2 : Theme.margin + 28 * Theme.unit + width / 2

            attract: root.attract
            width: Math.round(root.upright ? Math.min(root.room * 0.8, root.height * 0.38) : Math.min(root.height * (root.night ? 0.56 : 0.74), root.room * 0.42))
            x: Theme.start(from, width, root.width)
            y: Math.round(root.night ? Math.min((root.height - height) * 0.4, sign.y - Theme.gap - height) : root.upright ? Theme.margin : (root.height - height) / 2)
        }

        Column {
            id: words

            readonly property real side: root.upright ? Theme.margin : gem.from + gem.width + 28 * Theme.unit + Theme.inset * 1.5
            readonly property real from: root.upright ? gem.y + gem.height + Theme.inset : Theme.margin
            readonly property real until: sign.y - Theme.gap
            readonly property real room: until - from

            spacing: Theme.gap
            visible: !root.night
            width: root.width - side - Theme.margin
            x: Theme.start(side, width, root.width)
            y: Math.round(Math.max(from, from + (until - from - height) / 2))

            Drawing {
                id: drawing

                accent: root.accent
                anchors.left: parent.left
                opacity: root.attract.words
                path: root.night ? "" : root.slide.drawing
                size: Math.round(Math.min(190 * Theme.unit, words.room * 0.24))
            }

            Words {
                id: above

                color: root.coming(root.accent)
                size: Math.round(33 * root.type)
                font.weight: Font.DemiBold
                text: root.slide.above
                visible: text !== ""
                width: parent.width
            }

            Words {
                color: root.coming(Theme.ink)
                font.family: Theme.serif
                size: Math.round(84 * root.type)
                font.weight: Font.DemiBold
                fontSizeMode: Text.Fit
                height: Math.min(implicitHeight, words.room - (drawing.none ? 0 : drawing.height + Theme.gap) - (above.visible ? above.height + Theme.gap : 0) - (below.visible ? below.height + Theme.gap : 0))
                lines: 1
                minimumPixelSize: Math.round(27 * Theme.unit)
                text: root.slide.sentence
                width: parent.width
            }

            Words {
                id: below

                color: root.coming(Theme.text)
                size: Math.round(36 * root.type)
                text: root.slide.below
                visible: text !== ""
                width: parent.width
            }
        }

        Row {
            id: sign

            readonly property real from: root.night ? (root.width - width) / 2 : words.side - finger.width * 0.1

            spacing: Theme.gap
            x: Theme.start(from, width, root.width)
            y: root.height - Theme.margin * 0.7 - height

            TouchSign {
                id: finger

                ring: root.attract.ring
                tint: root.night ? Theme.control : Theme.ink
            }

            Words {
                id: invite

                // Where a line has no room for all of them, each language has one of its own.
                readonly property real most: root.width - (root.night ? 0 : sign.from) - finger.width - Theme.gap - Theme.margin

                Accessible.ignored: true
                anchors.verticalCenter: finger.verticalCenter
                color: Theme.quiet
                size: Math.round(31 * root.type)
                text: line.advanceWidth <= most ? root.invitations : root.invitationOf.join("\n")
                visible: !root.night
                width: Math.min(implicitWidth, most)

                TextMetrics {
                    id: line

                    font: invite.font
                    text: root.invitations
                }
            }
        }
    }
}

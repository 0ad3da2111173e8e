import QtQuick

BlockBase {
    id: root

    implicitHeight: card.implicitHeight

    FigureCard {
        id: card

        figure: root.block
        width: root.width
        onLinkTapped: link => root.linkTapped(link)
    }
}

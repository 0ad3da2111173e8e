pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// All slides of the run, small; the arrows choose one, Enter or a tap goes there.
ConsoleSheet {
    id: root

    readonly property int columns: Math.max(2, Math.round(grid.width / (380 * Theme.unit)))

    heading: root.talk.typed === "" ? qsTr("All slides") : qsTr("Go to slide %1, then Enter").arg(root.talk.typed)

    onColumnsChanged: root.talk.overview.reportColumns(columns)
    onVisibleChanged: {
        if (visible) {
            root.talk.overview.reportColumns(columns);
            grid.positionViewAtIndex(root.talk.choice, GridView.Center);
        }
    }

    GridView {
        id: grid

        anchors.bottom: parent.bottom
        anchors.left: root.head.left
        anchors.right: root.head.right
        anchors.top: root.head.bottom
        anchors.topMargin: Theme.half
        boundsBehavior: Flickable.StopAtBounds
        cellHeight: cellWidth * 9 / 16 + number.height + Theme.half
        cellWidth: Math.floor(width / root.columns)
        clip: true
        currentIndex: root.talk.choice
        highlightFollowsCurrentItem: false
        keyNavigationEnabled: false
        model: root.visible ? root.talk.overview.count : 0

        delegate: OverviewCell {
            chosen: index === root.talk.choice
            current: index === root.talk.overview.number - 1
            height: grid.cellHeight
            slide: root.talk.overview.slideAt(index)
            width: grid.cellWidth
            onClicked: root.talk.overview.goTo(index)
        }

        onCurrentIndexChanged: positionViewAtIndex(currentIndex, GridView.Contain)
    }

    Words {
        id: number

        Accessible.ignored: true
        size: Theme.small
        lines: 1
        text: "0"
        visible: false
    }
}

import QtQuick
import Kiosk.Controls

// The drawing of a figure, by its kind; nothing where there is none.
Holder {
    id: root

    required property var figure
    // How many of its pieces are to be seen, where they come one after the other.
    property real shown: Infinity
    property real roof: Infinity
    // The same as a table, and as words for who hears it.
    readonly property var rows: (item as FigureBase)?.rows ?? []
    readonly property string spoken: rows.map(row => row[1] === "" ? row[0] : row.join(": ")).join(". ")
    readonly property var drawings: ({
            number: "NumberFigure.qml",
            dots: "DotsFigure.qml",
            bars: "BarsFigure.qml",
            timeline: "TimelineFigure.qml",
            conditions: "ConditionsFigure.qml",
            people: "PeopleFigure.qml",
            compare: "CompareFigure.qml",
            share: "ShareFigure.qml",
            line: "LineFigure.qml",
            flow: "FlowFigure.qml",
            map: "MapFigure.qml"
        })

    function draw(): void {
        const file = drawings[figure?.kind];
        if (file === undefined) {
            clear();
            return;
        }
        make(Qt.resolvedUrl(file), {
            figure: figure
        });
        (item as FigureBase).shown = Qt.binding(() => shown);
        (item as FigureBase).roof = Qt.binding(() => roof);
    }

    onFigureChanged: draw()
    Component.onCompleted: draw()
}

import QtQuick
import Kiosk.Theme

// How a diamond is cut into facets around its middle: corners, x and y in turn, in shares of the whole. Cut by hand
// for 2 to 7 facets, evenly like a wheel for more; one that has none to tell of is cut for the looks.
QtObject {
    id: root

    required property int facets
    readonly property var halves: [[0, 0.5, 0.5, 0, 0.35, 0.4, 0.5, 1], [1, 0.5, 0.5, 0, 0.65, 0.4, 0.5, 1]]
    readonly property var crown: [[0.5, 0, 0.65, 0.4, 0.35, 0.4]]
    readonly property var crowns: [[0.5, 0, 0.5, 0.4, 0.35, 0.4], [0.5, 0, 0.65, 0.4, 0.5, 0.4]]
    readonly property var sides: [[0, 0.5, 0.5, 0, 0.35, 0.4], [0.5, 0, 1, 0.5, 0.65, 0.4], [0, 0.5, 0.35, 0.4, 0.5, 1], [0.65, 0.4, 1, 0.5, 0.5, 1]]
    readonly property var tip: [[0.425, 0.7, 0.575, 0.7, 0.5, 1]]
    readonly property var byHand: ({
            "2": halves,
            "3": [...crown, ...halves],
            "4": sides,
            "5": [...crown, ...sides],
            "6": [...crown, ...sides, ...tip],
            "7": [...crowns, ...sides, ...tip]
        })
    readonly property var cuts: byHand[facets] ?? (facets > 7 ? wheel(facets) : byHand["5"])
    readonly property var outlines: cuts.map(corners => corners.map((place, index) => Theme.mirrored && index % 2 === 0 ? 1 - place : place))
    readonly property var middles: outlines.map(corners => [0, 1].map(axis => corners.filter((_, index) => index % 2 === axis).reduce((sum, at) => sum + at, 0) / (corners.length / 2)))

    function facetAt(x: real, y: real): int {
        return outlines.findIndex(corners => {
            let inside = false;
            for (let i = 0, j = corners.length - 2; i < corners.length; j = i, i += 2) {
                const [x1, y1, x2, y2] = [corners[i], corners[i + 1], corners[j], corners[j + 1]];
                if (y1 > y !== y2 > y && x < (x2 - x1) * (y - y1) / (y2 - y1) + x1)
                    inside = !inside;
            }
            return inside;
        });
    }

    // A point on the edge of a diamond, so far around it from the top as the hand of a clock goes, 0 to 1.
    function rim(turn: real, size: real): var {
        const quarter = (turn % 1) * 4;
        const [part, share] = [Math.floor(quarter), quarter - Math.floor(quarter)];
        const x = [share, 1 - share, -share, share - 1][part];
        const y = [share - 1, share, 1 - share, -share][part];
        return [0.5 + x * size / 2, 0.5 + y * size / 2];
    }

    // The corners of the edge between two turns, and those of the diamond itself on the way.
    function arc(from: real, to: real, size: real): var {
        const turns = [from, ...[0.25, 0.5, 0.75].filter(turn => turn > from && turn < to), to];
        return turns.map(turn => rim(turn, size));
    }

    function wheel(count: int): var {
        return Array.from({
            length: count
        }, (_, index) => [].concat(...arc(index / count, (index + 1) / count, 1), ...arc(index / count, (index + 1) / count, 0.42).reverse()));
    }
}

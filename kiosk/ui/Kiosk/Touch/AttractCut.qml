import QtQuick
import Kiosk.Controls

// The pieces of the attract loop, one a demand, that hold only together: of a diamond, or of a block where the briefing
// has no diamond. Places are shares of the whole: facets as x and y in turn, and which way a piece goes from the others.
QtObject {
    id: root

    required property int demands
    required property bool isDiamond
    readonly property GemCut cut: GemCut {
        facets: 0
    }
    readonly property var half: [[0.5, 0, 0.5, 0.4, 0.35, 0.4], [0, 0.5, 0.5, 0, 0.35, 0.4], [0, 0.5, 0.35, 0.4, 0.5, 1], [0.35, 0.4, 0.5, 0.4, 0.5, 1]]
    readonly property var otherHalf: half.map(corners => corners.map((place, index) => index % 2 === 0 ? 1 - place : place))
    readonly property var pieces: root.isDiamond ? root.gems() : root.tiles()
    // The facets of all pieces in turn, each with the piece it is of.
    readonly property var facets: [].concat(...root.pieces.map((piece, index) => root.marked(piece.facets, index)))

    function marked(facets: list<var>, piece: int): var {
        return facets.map(corners => ({
                    corners,
                    piece
                }));
    }

    function gems(): var {
        if (root.demands < 2)
            return [root.piece([...root.half, ...root.otherHalf], [0, 0])];
        if (root.demands === 2)
            return [root.piece(root.half, [-1, 0]), root.piece(root.otherHalf, [1, 0])];
        return Array.from({
            length: root.demands
        }, (_, index) => root.sector(index));
    }

    // Home has the demands in rows of two, and an odd last one below both: so are the pieces, around the middle.
    function sector(index: int): var {
        const share = 1 / root.demands;
        const row = Math.floor(index / 2);
        const from = index === root.demands - 1 && root.demands % 2 === 1 ? (1 - share) / 2 : index % 2 === 1 ? row * share : 1 - (row + 1) * share;
        const outer = root.cut.arc(from, from + share, 1);
        const inner = root.cut.arc(from, from + share, 0.45);
        const facets = [].concat(...outer.slice(1).map((corner, at) => [[...outer[at], ...corner, ...inner[at + 1], ...inner[at]], [0.5, 0.5, ...inner[at], ...inner[at + 1]]]));
        const way = (from + share / 2) * 2 * Math.PI;
        return root.piece(facets, [Math.sin(way), -Math.cos(way)]);
    }

    function tiles(): var {
        const count = Math.max(1, root.demands);
        const rows = Math.ceil(count / 2);
        return Array.from({
            length: count
        }, (_, index) => {
            const row = Math.floor(index / 2);
            const whole = index === count - 1 && count % 2 === 1;
            const [left, right] = [whole || index % 2 === 0 ? 0 : 0.5, whole || index % 2 === 1 ? 1 : 0.5];
            const [top, bottom] = [row / rows, (row + 1) / rows];
            const way = [left + right - 1, top + bottom - 1];
            const edge = 0.006;
            return root.piece([[left + edge, top + edge, right - edge, top + edge, right - edge, bottom - edge, left + edge, bottom - edge]], way);
        });
    }

    function piece(facets: var, way: var): var {
        return {
            facets,
            way
        };
    }
}

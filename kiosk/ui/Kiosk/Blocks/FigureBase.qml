import QtQuick
import Kiosk.Theme

// What every drawing of a figure has: its numbers, how many of its pieces are to be seen (the place of others is kept),
// and the same as a table, two texts a row.
Column {
    id: root

    required property var figure
    property real shown: Infinity
    // How high it may be: a map is narrower then.
    property real roof: Infinity
    property var rows: []

    function numberText(value: real, unit: string): string {
        const number = Tongue.exactly(value);
        return unit === "%" ? number + Tongue.percent : unit !== "" ? `${number} ${unit}` : number;
    }

    // So many of so many; without words where the program has none in the language of the page.
    function ratioText(value: int, all: int): string {
        return (Tongue.spoken ? qsTr("%1 of %2") : "%1 / %2").arg(Tongue.whole(value)).arg(Tongue.whole(all));
    }
}

import QtQuick

// What every drawing of a figure has: its numbers, how many of its pieces are to be seen (the place of others is kept),
// and the same as a table, two texts a row.
Column {
    id: root

    required property var figure
    property real shown: Infinity
    property var rows: []

    function numberText(value: real, unit: string): string {
        // As many decimals as were written: a number that is rounded is another one.
        const decimals = (String(value).split(".")[1] ?? "").length;
        const number = Number(value).toLocaleString(Qt.locale(Qt.uiLanguage), "f", decimals);
        return unit === "%" ? `${number}%` : unit !== "" ? `${number} ${unit}` : number;
    }
}

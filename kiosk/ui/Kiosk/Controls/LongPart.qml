import QtQuick

// What a scrolled area knows of a part of it that is there only near the view. Rows that are not there have a height all the
// same: the one they are taken to have.
Item {
    id: root

    // Where this begins in what is scrolled.
    property real depth: 0
    // How many rows it has, and how high each is taken to be, with the space below it.
    property int rows: 0
    property real pitch: 1
    // All of it is there, and as high as it is: nothing is a guess.
    property bool whole: true

    // How much higher the rows above a height are than they are taken to be.
    function surplus(_y: real): real {
        return 0;
    }

    // Scrolls so that a row is the first in view: 2.5 is from the middle of the third.
    function show(_row: real): void {
    }
}

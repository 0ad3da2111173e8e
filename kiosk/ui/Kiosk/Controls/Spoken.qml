pragma Singleton
import QtQuick

// What is read aloud now, for the words that are drawn of it; and what only a part of the screen can tell.
QtObject {
    id: root

    // Somebody is read to: the arrows go from one thing to the next.
    property bool on: false
    // The paragraph that is said, as plain words, and where in it the sentence begins.
    property string words: ""
    property int first: -1
    // Marks the sentence in the markup of that paragraph.
    property var mark: markup => markup

    signal told(string words)
    signal tabled(var rows)
    // The paragraph that is said is drawn by this.
    signal met(Item item)

    function tell(words: string): void {
        if (root.on)
            root.told(words);
    }
}

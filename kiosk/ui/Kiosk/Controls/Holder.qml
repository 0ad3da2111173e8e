import QtQuick

// Holds one item at a time, made from a file. Not a Loader: what Loader.setSource is given as properties, Qt 6.11 never
// lets go of again, and here that is the text of a whole page. The item is as wide as its holder, where that does not say otherwise.
FocusScope {
    id: root

    property Item item: null
    // How wide the item is.
    property real room: width

    function make(file: url, properties: var): void {
        clear();
        const component = Qt.createComponent(file);
        // As wide from the first as it will be: else all of its words would be laid out twice.
        item = component.createObject(root, Object.assign({
            width: room
        }, properties)) as Item;
        if (item === null)
            console.warn(component.errorString());
        else
            item.width = Qt.binding(() => room);
    }

    function clear(): void {
        if (item === null)
            return;
        item.visible = false;
        item.destroy();
        item = null;
    }

    implicitHeight: item?.implicitHeight ?? 0
}

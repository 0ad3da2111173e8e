import QtQuick

// Holds one item at a time, made from a file. Not a Loader: what Loader.setSource is given as properties, Qt 6.11 never
// lets go of again, and here that is the text of a whole page. The item is as wide as its holder, where that does not say otherwise.
FocusScope {
    id: root

    property Item item: null
    // One that is being made, a little at a time between the pictures.
    property var coming: null
    // How wide the item is.
    property real room: width

    function make(file: url, properties: var): void {
        clear();
        const component = Qt.createComponent(file);
        const made = component.createObject(root, properties) as Item;
        if (made === null)
            console.warn(component.errorString());
        else
            hold(made);
    }

    // The same, while pictures go on: the item is there a little later, and not seen before somebody shows it.
    function makeSoon(file: url, properties: var): void {
        clear();
        const component = Qt.createComponent(file);
        const begun = component.incubateObject(root, Object.assign({
            visible: false
        }, properties));
        if (begun === null) {
            console.warn(component.errorString());
            return;
        }
        coming = begun;
        if (begun.status === Component.Ready)
            take(begun);
        else
            begun.onStatusChanged = () => take(begun);
    }

    // What is being made is needed now.
    function finish(): void {
        coming?.forceCompletion();
    }

    // Something else may be wanted by now.
    function take(made: var): void {
        if (made !== coming) {
            made.object?.destroy();
            return;
        }
        coming = null;
        if (made.object)
            hold(made.object as Item);
    }

    function hold(made: Item): void {
        item = made;
        item.width = Qt.binding(() => room);
    }

    function clear(): void {
        coming = null;
        if (item === null)
            return;
        item.visible = false;
        item.destroy();
        item = null;
    }

    implicitHeight: item?.implicitHeight ?? 0
}

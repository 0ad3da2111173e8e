pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// A copy of the briefing as a file: in which form, where, and by which name; then how far it is.
DeskSheet {
    id: root

    required property ExportViewModel job
    required property PlacesViewModel places
    required property list<string> forms
    property string form: root.forms[0]
    readonly property bool ended: root.job.saved !== "" || root.job.told !== ""
    readonly property bool choosing: !root.job.running && !root.ended
    readonly property var names: ({
            "html": [qsTr("Web page"), qsTr("All pages in all languages, as one file that opens in a browser or on a telephone, without a network.")],
            "hand-out": [qsTr("PDF to print"), qsTr("The text of all pages, with figures and sources.")],
            "slides": [qsTr("PDF of slides"), qsTr("The slides as the room sees them.")],
            "pptx": [qsTr("PowerPoint"), qsTr("The slides, to be worked on; without the notes.")],
            "speaker": [qsTr("PDF for the speaker"), qsTr("Each slide with its notes. Not for the audience.")],
            "kbrief": [qsTr("Packed briefing"), qsTr("The briefing itself in one file, notes and all, to be shown by this program elsewhere.")],
            "folder": [qsTr("Folder"), qsTr("The briefing itself as a folder of files, notes and all. It is edited there.")]
        })

    signal written(string place)

    wanted: root.choosing ? Infinity : foot.height
    title: root.form === "folder" ? qsTr("Where is it to be edited?") : qsTr("Save a copy")

    onFormChanged: name.text = root.job.nameOf(root.form)

    Component.onCompleted: {
        root.places.renew();
        root.job.forget();
        name.text = root.job.nameOf(root.form);
    }

    Connections {
        target: root.job

        function onChanged(): void {
            if (root.job.saved !== "")
                root.written(root.job.saved);
        }
    }

    PlaceList {
        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.half
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        enabled: root.choosing
        places: root.places
        visible: root.choosing

        above: Column {
            spacing: Theme.half

            FewChoices {
                anchors.left: parent.left
                chosen: root.form
                ids: root.forms
                names: root.forms.map(form => root.names[form][0])
                room: parent.width
                visible: root.forms.length > 1
                onPicked: id => root.form = id
            }

            Words {
                anchors.left: parent.left
                size: Theme.small
                text: root.names[root.form][1]
                width: parent.width
            }
        }
    }

    Column {
        id: foot

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.half

        Words {
            Accessible.ignored: true
            anchors.left: parent.left
            color: Theme.quiet
            size: Theme.small
            text: name.said
            visible: root.choosing
            width: parent.width
        }

        WordField {
            id: name

            anchors.left: parent.left
            said: qsTr("By this name")
            visible: root.choosing
            width: parent.width
            onAbandoned: root.closed()
            onDone: save.clicked()
        }

        Words {
            anchors.left: parent.left
            color: Theme.accent(1)
            size: Theme.small
            text: qsTr("There is such a file; it is replaced.")
            visible: root.choosing && root.places.holds(root.job.fileOf(root.form, name.text))
            width: parent.width
        }

        ExportProgress {
            anchors.left: parent.left
            job: root.job
            visible: !root.choosing
            width: parent.width
        }

        Flow {
            anchors.left: parent.left
            spacing: Theme.half
            width: parent.width

            Pill {
                id: save

                filled: true
                font.pixelSize: Theme.small
                text: root.form === "folder" ? qsTr("Copy it here and edit it") : qsTr("Save here")
                visible: root.choosing
                onClicked: root.job.begin(root.form, root.places.folder, name.text)
            }

            Pill {
                font.pixelSize: Theme.small
                text: qsTr("Stop")
                visible: root.job.running
                onClicked: root.job.stop()
            }

            Pill {
                font.pixelSize: Theme.small
                text: qsTr("Another copy")
                visible: root.ended
                onClicked: root.job.forget()
            }

            Pill {
                filled: root.ended
                font.pixelSize: Theme.small
                text: qsTr("Close")
                visible: root.ended
                onClicked: root.closed()
            }
        }
    }
}

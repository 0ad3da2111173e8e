"""The files of the page that is shown are watched: edited, replaced, put there, and gone and come back."""

from __future__ import annotations

import pytest

from kiosk.bridge.page_watch import PageWatch


@pytest.fixture
def files(tmp_path):
    (tmp_path / "media").mkdir()
    page, picture = tmp_path / "page.md", tmp_path / "media/a.png"
    page.write_text("a")
    picture.write_text("a")
    return page, picture


@pytest.fixture
def watch(qapp, files) -> PageWatch:
    watch = PageWatch()
    watch.watch(files)
    return watch


def replace(file, text: str) -> None:
    other = file.with_name("other")
    other.write_text(text)
    other.replace(file)


@pytest.mark.parametrize("which", [0, 1])
@pytest.mark.parametrize("write", [lambda file, text: file.write_text(text), replace])
def test_each_edit_of_each_file_is_told(qtbot, watch, files, which, write) -> None:
    for text in ("bb", "ccc"):
        with qtbot.waitSignal(watch.changed):
            write(files[which], text)


@pytest.mark.parametrize("which", [0, 1])
def test_a_file_that_goes_and_comes_back_is_told_twice(qtbot, watch, files, which) -> None:
    with qtbot.waitSignal(watch.changed):
        files[which].unlink()
    with qtbot.waitSignal(watch.changed):
        files[which].write_text("b")


def test_a_file_that_is_put_there_only_now_is_told(qtbot, watch, files) -> None:
    late = files[1].with_name("late.png")
    watch.watch((*files, late))
    with qtbot.waitSignal(watch.changed):
        late.write_text("b")
    with qtbot.waitSignal(watch.changed):
        late.write_text("bb")


def test_a_file_beside_them_is_not(qtbot, watch, files) -> None:
    told = []
    watch.changed.connect(lambda: told.append(1))
    files[1].with_name("other.png").write_text("b")
    with qtbot.waitSignal(watch.changed):
        files[1].write_text("bb")
    assert told == [1]


def test_what_is_no_longer_watched_is_not_told(qtbot, watch, files) -> None:
    told = []
    watch.changed.connect(lambda: told.append(1))
    watch.watch(files[1:])
    files[0].write_text("bb")
    with qtbot.waitSignal(watch.changed):
        files[1].write_text("bb")
    assert told == [1]


def test_an_edit_in_several_strokes_is_told_once(qtbot, watch, files) -> None:
    told = []
    watch.changed.connect(lambda: told.append(files[0].read_text()))
    for text in ("bb", "ccc", "dddd"):
        files[0].write_text(text)
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["dddd"]

"""A clicker is learnt: a button is asked for, pressed, bound and tried."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.bridge.talk.learn_view_model import LearnViewModel
from kiosk.talk.learn import CLICKER

Key = Qt.Key


@pytest.fixture
def learn(qapp, theme) -> LearnViewModel:
    return LearnViewModel({"Volume Up": "next"}, theme, CLICKER)


def press(learn: LearnViewModel, key: Key, *, repeated: bool = False, kind=QEvent.Type.KeyPress) -> bool:
    event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "", repeated)
    return learn.eventFilter(QObject(), event)


def test_a_button_is_bound_where_it_is_waited_for(learn: LearnViewModel) -> None:
    told = []
    learn.learnt.connect(told.append)
    learn.wait("black")
    assert learn.property("waiting") == "black"
    assert press(learn, Key.Key_Tab)
    assert told == [{"Volume Up": "next", "Tab": "black"}]
    assert (learn.property("waiting"), learn.property("key"), learn.property("did")) == ("", "Tab", "black")
    assert "Tab" in {row["action"]: row["keys"] for row in learn.property("rows")}["black"]


def test_a_key_is_tried_where_none_is_waited_for(learn: LearnViewModel) -> None:
    for key, did in [(Key.Key_VolumeUp, "next"), (Key.Key_PageDown, "next"), (Key.Key_J, "")]:
        press(learn, key)
        assert learn.property("did") == did


def test_a_held_key_and_a_modifier_count_for_nothing(learn: LearnViewModel) -> None:
    learn.wait("next")
    for key in (Key.Key_Shift, Key.Key_Control, Key.Key_AltGr):
        assert press(learn, key)
    assert press(learn, Key.Key_J, repeated=True)
    assert press(learn, Key.Key_J, kind=QEvent.Type.KeyRelease)
    assert learn.property("waiting") == "next"


def test_other_events_go_on(learn: LearnViewModel) -> None:
    assert not learn.eventFilter(QObject(), QEvent(QEvent.Type.Timer))


def test_waiting_is_given_up_and_all_is_forgotten(learn: LearnViewModel) -> None:
    learn.wait("next")
    learn.wait("next")
    assert learn.property("waiting") == ""
    told = []
    learn.learnt.connect(told.append)
    learn.forget()
    assert told == [{}]
    press(learn, Key.Key_VolumeUp)
    assert learn.property("did") == ""

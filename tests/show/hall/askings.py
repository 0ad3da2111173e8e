"""Everything that can happen at a screen that follows."""

from __future__ import annotations

from hypothesis import strategies as st

from kiosk.show.hall.asking import (
    AnswerTaken,
    AskingTicked,
    FormTaken,
    SayingFailed,
    SheetLeft,
    SheetOpened,
    SheetTouched,
    StageSeen,
)
from kiosk.show.hall.stage_view import PollView, StageView
from kiosk.show.talk.state import Cover
from kiosk.show.talk.voices import AskedForm

MOMENTS = st.floats(0, 60)
VIEWS = st.builds(
    StageView,
    st.sampled_from(["nl", "en"]),
    page=st.sampled_from(["", "home", "diamond"]),
    cover=st.sampled_from(Cover),
    test_card=st.booleans(),
    poll=st.sampled_from([None, PollView("hardest", is_open=True), PollView("hardest", counts=(1, 2))]),
)
EVENTS = st.one_of(
    st.builds(StageSeen, VIEWS),
    st.builds(SheetOpened, MOMENTS),
    st.builds(SheetTouched, MOMENTS),
    st.builds(SheetLeft),
    st.builds(FormTaken, st.sampled_from(AskedForm), MOMENTS),
    st.builds(AnswerTaken, st.integers(-1, 3), MOMENTS),
    st.builds(SayingFailed),
    st.builds(AskingTicked, st.floats(0, 90)),
)

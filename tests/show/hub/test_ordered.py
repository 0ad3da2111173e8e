"""What whoever looks after all screens orders: it needs no PIN, holds for visits to come, and outlasts them."""

from __future__ import annotations

from kiosk.show.hub.events import LanguageChosen, NoticeGiven, PageOpened, SpeechSwitched
from kiosk.show.hub.reducer import reduce_hub
from kiosk.show.hub.state import Beginning, HubState
from kiosk.show.unattended.idle import Idle, IdleMode, InputSeen, VisitEnded
from kiosk.show.unattended.spot import Spot, SpotOrdered

ALONE = HubState("nl", beginning=Beginning("nl"), idle=Idle(IdleMode.ATTRACT, 60))
VISITED = reduce_hub(reduce_hub(ALONE, InputSeen(1.0)), PageOpened("a"))


def test_a_language_holds_at_once_where_nobody_is_and_after_the_visit_where_somebody_is() -> None:
    ordered = SpotOrdered(Spot(language="en"))
    assert reduce_hub(ALONE, ordered).language == "en"
    during = reduce_hub(VISITED, ordered)
    assert (during.language, during.place.page) == ("nl", "a")
    assert reduce_hub(during, VisitEnded(2.0)).language == "en"


def test_a_night_is_kept_with_what_staff_chose() -> None:
    after = reduce_hub(reduce_hub(VISITED, SpotOrdered(Spot(language="en"))), SpotOrdered(Spot(night="22:00-06:00")))
    assert after.spot == Spot(language="en", night="22:00-06:00")
    assert after.place == VISITED.place


def test_a_notice_outlasts_visits_until_it_is_taken_away() -> None:
    state = reduce_hub(VISITED, NoticeGiven(("Closed",)))
    for event in (VisitEnded(2.0), InputSeen(3.0), LanguageChosen("en"), VisitEnded(4.0)):
        state = reduce_hub(state, event)
    assert state.notice == ("Closed",)
    assert reduce_hub(state, NoticeGiven()).notice == ()


def test_what_lies_below_a_notice_is_read_to_nobody() -> None:
    spoken = reduce_hub(VISITED, SpeechSwitched(on=True))
    assert spoken.speech.on
    assert not reduce_hub(spoken, NoticeGiven(("Closed",))).speech.on
    assert reduce_hub(spoken, NoticeGiven()).speech.on

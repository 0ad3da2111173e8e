"""Every kind of event of a hub, for tests that send any of them."""

from __future__ import annotations

from hypothesis import strategies as st

from kiosk.show.comfort import TEXT_SCALES, Comfort
from kiosk.show.hub import events
from kiosk.show.hub.events import HubEvent
from kiosk.show.hub.state import Panel
from kiosk.show.unattended import idle, staff
from kiosk.show.unattended.spot import IDLE_CHOICES, Spot, SpotChosen, SpotOrdered


def any_event(pages: tuple[str, ...] = ("home", "a", "b"), latest: float = 4_000.0) -> st.SearchStrategy[HubEvent]:
    """Any event of a hub.

    Args:
        pages: those there are.
        latest: moments are from 0 to this, in seconds.
    """
    page, languages, at = st.sampled_from(pages), st.sampled_from(["nl", "en"]), st.floats(0, latest)
    nights = ["", "22:00-06:00", "00:00-23:59"]
    offered = (["nl", "en"], TEXT_SCALES, [False, True], IDLE_CHOICES, nights)
    choices = [st.none() | st.sampled_from(of) for of in offered]
    spots = st.builds(Spot, *choices)
    return st.one_of(
        st.builds(events.PageOpened, page),
        st.builds(events.PagesGone, st.frozensets(page, max_size=2)),
        st.just(events.WentBack()),
        st.builds(events.StepChosen, st.integers(0, 5)),
        st.just(events.MoreToggled()),
        st.builds(events.Scrolled, st.floats(-1, 2)),
        st.builds(events.LanguageChosen, languages),
        st.builds(events.TextScaleChosen, st.integers(0, 400)),
        st.builds(events.ComfortChosen, st.from_type(Comfort)),
        st.builds(events.SpeechSwitched, st.booleans()),
        st.builds(events.SentenceBegun, st.integers(-1, 8)),
        st.builds(events.SpeechTuned, st.integers(-9, 9), st.integers(-9, 9)),
        st.builds(events.PanelOpened, st.sampled_from(Panel), st.text(max_size=3)),
        st.just(events.PanelClosed()),
        st.builds(events.QueryTyped, st.sampled_from(["", "a", "ab"])),
        st.builds(events.PagesFound, st.sampled_from(["", "a", "ab"]), st.lists(page, max_size=3).map(tuple)),
        st.builds(events.LettersMet, languages, st.sampled_from(["", "abc"])),
        st.builds(events.PartnerDimmed, st.integers(0, 4)),
        st.builds(events.ConditionSwitched, st.integers(0, 1)),
        st.builds(idle.InputSeen, at),
        st.builds(idle.VisitEnded, at),
        st.builds(idle.Ticked, at),
        st.builds(staff.StaffSheetOpened, st.sampled_from(staff.StaffSheet)),
        st.just(staff.PinAccepted()),
        st.just(staff.StaffLeft()),
        st.builds(staff.DimChosen, st.integers(-1, 9)),
        st.builds(staff.CleaningStarted, at),
        st.builds(SpotChosen, spots),
        st.builds(SpotOrdered, spots),
        st.builds(events.NoticeGiven, st.sampled_from([(), ("Closed",), ("Gesloten", "Closed")])),
    )

"""The stage hears of what changes for the room, and of nothing else; it has no way to the notes."""

from __future__ import annotations

from kiosk.bridge.talk.stage_view_model import StageViewModel
from kiosk.show.talk.events import Command, ScreensChanged, SlideChosen, SlidesRenewed
from tests.bridge.conftest import FakeTalk, Spy
from tests.show.talk.talks import OWN


def spy(fake: FakeTalk) -> Spy:
    return Spy(fake.stage)


def test_a_slide_change_is_told(fake: FakeTalk) -> None:
    told = spy(fake).during(lambda: fake.stage.perform("next"))
    assert told == {"slideChanged", "progressChanged"}
    assert fake.stage.property("slide")["heading"]


def test_each_cover_pointer_and_zoom_is_told_alone(fake: FakeTalk) -> None:
    heard = spy(fake)
    assert heard.during(lambda: fake.stage.perform("black")) == {"coverChanged"}
    assert heard.during(lambda: fake.stage.perform("pointer")) == {"pointerChanged"}
    assert heard.during(lambda: fake.stage.perform("zoom-in")) == {"zoomChanged"}
    assert heard.during(lambda: fake.stage.perform("larger")) == set()
    assert heard.during(lambda: fake.stage.perform("overview")) == set()


def test_while_frozen_nothing_of_the_slides_is_told(fake: FakeTalk) -> None:
    fake.stage.perform("freeze")
    heard = spy(fake)
    assert heard.during(lambda: fake.stage.perform("last")) == set()
    assert heard.during(lambda: fake.console.enlarge(2.0, 0.5, 0.5)) == set()
    fake.console.point(0.5, 0.5, True)
    assert fake.stage.property("pointer")["seen"] is False
    assert "slideChanged" in heard.during(lambda: fake.stage.perform("freeze"))


def test_an_edit_is_told_although_nothing_moves(fake: FakeTalk) -> None:
    renewed = SlidesRenewed(fake.talk.row.slides)
    assert "slideChanged" in spy(fake).during(lambda: fake.store.dispatch(renewed))


def test_a_question_is_asked_here_only_without_a_console(fake: FakeTalk) -> None:
    fake.stage.perform("leave")
    assert fake.stage.property("question") == ""
    told = spy(fake).during(lambda: fake.store.dispatch(ScreensChanged((OWN,))))
    assert "questionChanged" in told
    assert fake.stage.property("question") == "leave"
    fake.stage.answer(True)
    assert fake.talk.left


def test_the_shape_of_the_stage_changes_the_slide(fake: FakeTalk) -> None:
    assert spy(fake).during(lambda: fake.stage.reportShape(True)) == {"slideChanged"}
    assert fake.stage.property("slide")["layout"]["height"] == 1920
    assert spy(fake).during(lambda: fake.stage.reportShape(True)) == set()


def test_at_the_end_there_is_no_slide(fake: FakeTalk) -> None:
    fake.store.dispatch(SlideChosen(999, 0.0))
    for _ in range(9):
        fake.stage.perform(Command.NEXT)
    assert (fake.stage.property("slide"), fake.stage.property("step")) == (None, 0)


def test_digits_and_enter_jump(fake: FakeTalk) -> None:
    fake.stage.typeDigit("3")
    fake.stage.perform("accept")
    assert fake.talk.row.slide == 2


def test_invariant_2_the_stage_has_no_property_of_notes() -> None:
    meta = StageViewModel.staticMetaObject
    names = [meta.property(number).name() for number in range(meta.propertyCount())]
    assert "slide" in names
    assert not any("note" in name.lower() for name in names)

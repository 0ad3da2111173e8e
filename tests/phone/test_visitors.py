"""Phones of visitors at a talk, by wire: they are told what the room sees, ask, answer, and hear that it is over."""

from __future__ import annotations

from http import HTTPStatus

import pytest

from kiosk.phone import visitor_site
from kiosk.phone.place import NoPlaceError, PhonePlace
from kiosk.show.talk.events import Command
from kiosk.show.talk.phone_seat import PhoneTrouble
from kiosk.show.talk.voices import count_pages
from kiosk.talk import phone_door, phone_visitors
from kiosk.talk.phone_visitors import PhoneVisitors
from kiosk.window.face import take_down
from tests.phone.given_visitors import VisitorTalk


def asked(hall: VisitorTalk) -> dict[str, int]:
    return {page.page: page.count for page in count_pages(hall.talk.voices)}


def test_a_phone_is_told_the_page_on_the_stage_and_those_before_it(hall: VisitorTalk) -> None:
    phone = hall.phone()
    first = hall.talk.here.slides[0].page
    assert phone.told[-1]["now"] == {"page": first, "title": hall.briefing.headline(first, "nl").title}
    assert (phone.told[-1]["earlier"], phone.told[-1]["poll"]) == ([], None)
    hall.do(Command.NEXT_PAGE)
    assert hall.talk.here.current is not None
    second = hall.talk.here.current.page
    hall.wait(lambda: (phone.told[-1]["now"] or {}).get("page") == second)
    assert [one["page"] for one in phone.told[-1]["earlier"]] == [first]
    hall.do(Command.BLACK)
    hall.wait(lambda: phone.told[-1]["now"] is None)


def test_a_question_about_a_page_that_was_shown_comes_to_the_console(hall: VisitorTalk) -> None:
    one, two = hall.phone(), hall.phone()
    assert hall.talk.visitors.phones == 2
    first = hall.talk.here.slides[0].page
    hall.do(Command.NEXT_PAGE)
    assert hall.talk.here.current is not None
    second = hall.talk.here.current.page
    assert hall.say(one, page=second, form="doubt") == 204
    assert hall.say(two, page=second, form="doubt") == 204
    assert hall.say(two, page=first, form="source") == 204
    assert asked(hall) == {second: 2, first: 1}
    assert hall.say(two, page=second, form="doubt") == 204  # it counts once, and who asks need not know
    assert asked(hall) == {second: 2, first: 1}
    assert {question.screen for question in hall.talk.voices.questions} == {""}
    hall.do(Command.VOICES, Command.ACCEPT)
    assert hall.talk.on_console.wanted is not None
    assert hall.talk.on_console.wanted.page == second


def test_a_page_that_the_room_has_not_seen_cannot_be_asked_about(hall: VisitorTalk) -> None:
    phone = hall.phone()
    last = hall.talk.here.slides[-1].page
    assert hall.say(phone, page=last, form="more") == 400
    assert hall.talk.voices.questions == ()


def test_a_poll_is_answered_once_by_each_phone_and_an_answer_can_be_changed(hall: VisitorTalk) -> None:
    one, two = hall.phone(), hall.phone()
    hall.open_poll()
    hall.wait(lambda: one.told[-1]["poll"])
    assert (len(one.told[-1]["poll"]["answers"]), one.told[-1]["poll"]["answer"]) == (2, -1)
    for phone, choice in ((one, 0), (two, 0), (one, 0), (one, 1)):
        assert hall.say(phone, poll="hardest", choice=choice) == 204
    assert hall.counts == (1, 1)
    hall.wait(lambda: one.told[-1]["poll"]["answer"] == 1)
    hall.wait(lambda: two.told[-1]["poll"]["answer"] == 0)
    hall.do(Command.NEXT)
    hall.wait(lambda: one.told[-1]["closed"])
    assert one.told[-1]["poll"] is None
    assert hall.say(one, poll="hardest", choice=0) == 410
    assert hall.counts == (1, 1)
    hall.do(Command.NEXT)
    hall.wait(lambda: not one.told[-1]["closed"])


def test_what_comes_too_soon_may_come_again(hall: VisitorTalk) -> None:
    phone = hall.phone()
    page = hall.talk.here.slides[0].page
    assert phone.say(page=page, form="more") == 204
    assert phone.say(page=page, form="doubt") == 429
    assert hall.say(phone, page=page, form="doubt") == 204


def test_the_same_phone_that_calls_again_is_the_same(hall: VisitorTalk) -> None:
    phone = hall.phone()
    hall.open_poll()
    assert hall.say(phone, poll="hardest", choice=1) == 204
    name = phone.name
    assert phone.ask() == 200
    assert phone.name == name
    phone.listen()
    hall.wait(lambda: phone.told[-1]["poll"] and phone.told[-1]["poll"]["answer"] == 1)
    assert hall.say(phone, poll="hardest", choice=0) == 204
    assert hall.counts == (1, 0)


def test_more_phones_than_lines_are_told_in_turn(hall: VisitorTalk, monkeypatch: pytest.MonkeyPatch) -> None:
    assert visitor_site.MOST_LINES >= 100
    monkeypatch.setattr(hall.visitors.site._lines, "_most", 2)
    first, *others = [hall.phone() for _ in range(3)]
    hall.wait(first.ended.is_set)
    hall.do(Command.NEXT_PAGE)
    for phone in others:
        hall.wait(lambda phone=phone: phone.told[-1]["earlier"])
    assert hall.say(first, page=hall.talk.here.slides[0].page, form="more") == 204


def test_a_network_that_is_joined_later_is_found_and_the_code_that_was_wanted_appears(
    hall: VisitorTalk, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    looked = []

    def nowhere() -> str:
        looked.append(1)
        raise NoPlaceError("this machine is in no network")

    monkeypatch.setattr(phone_visitors, "SIGN_MS", 20)
    monkeypatch.setattr(phone_door, "own_address", nowhere)
    other = PhoneVisitors(hall.store, hall.briefing, PhonePlace())
    other.begin()
    assert hall.talk.visitors.trouble is PhoneTrouble.NO_NETWORK
    hall.do(Command.CODE)
    hall.wait(lambda: len(looked) > 5)
    assert (hall.talk.code, hall.talk.on_stage.code) == ("", True)
    assert len(caplog.records) == 1
    monkeypatch.setattr(phone_door, "own_address", lambda: "127.0.0.1")
    hall.wait(lambda: hall.talk.code)
    assert hall.talk.visitors.trouble is PhoneTrouble.NONE
    other.close()
    take_down(other)


def test_it_ends_with_the_talk(hall: VisitorTalk) -> None:
    phone = hall.phone()
    hall.visitors.site.end()
    hall.wait(lambda: phone.told[-1] == {"state": "over"})
    assert phone.say(page="home", form="more") == HTTPStatus.FORBIDDEN
    assert phone.ask() == HTTPStatus.FORBIDDEN

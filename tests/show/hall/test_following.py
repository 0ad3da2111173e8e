"""Whom a screen follows: whatever is lost, late or cut off, all end with the speaker who took over last."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.show.hall.following import LOST_SECONDS, Following, Word, hear, lose_all, next_term, view_of
from kiosk.show.hall.stage_view import StageView

VIEW = StageView("nl", page="home")


def word(term: int, speaker: str = "a", number: int = 1, page: str | None = "home") -> Word:
    view = StageView("nl", page=page) if page is not None else None
    return Word(term=term, speaker=speaker, number=number, view=view)


def lost(speaker: str, term: int = 1) -> Word:
    return Word(term=term, speaker=speaker, lost=True)


def heard(*words: Word, now: float = 0.0) -> Following:
    following = Following()
    for one in words:
        following = hear(following, one, now)
    return following


def test_the_latest_word_of_a_speaker_holds() -> None:
    following = heard(word(1, number=1), word(1, number=2, page="ask"), word(1, number=1))
    assert following.word == word(1, number=2, page="ask")


def test_who_took_over_last_leads_and_the_one_before_is_not_heard() -> None:
    assert heard(word(2, "b"), word(1, "a", 9)).word == word(2, "b")
    assert heard(word(1, "a", 9), word(2, "b")).word == word(2, "b")


def test_two_that_took_over_at_once_are_told_apart_the_same_way_everywhere() -> None:
    for words in itertools.permutations([word(2, "a"), word(2, "b"), word(1, "c")]):
        assert heard(*words).word == word(2, "b")


def test_a_lost_speaker_is_shown_for_half_a_minute() -> None:
    following = hear(heard(word(1)), lost("a"), 100.0)
    assert view_of(following, 100.0 + LOST_SECONDS - 0.1) == VIEW
    assert view_of(following, 100.0 + LOST_SECONDS) is None
    assert hear(following, lost("a"), 120.0) is following, "it is not lost anew"


def test_one_that_comes_back_is_followed_on() -> None:
    following = hear(heard(word(1)), lost("a"), 100.0)
    assert view_of(hear(following, word(1, number=2), 110.0), 1000.0) == VIEW


def test_the_loss_of_another_is_nothing() -> None:
    following = heard(word(2, "b"))
    assert hear(following, lost("a"), 5.0) is following


def test_a_speaker_whose_last_will_is_of_an_older_term_is_lost_all_the_same() -> None:
    assert hear(heard(word(7, "a")), lost("a", term=3), 5.0).lost_at == 5.0


def test_a_talk_that_was_left_frees_the_hall_at_once_and_for_those_before_too() -> None:
    following = heard(word(1, "a"), word(2, "b"), word(2, "b", 2, page=None))
    assert view_of(following, 0.0) is None
    assert hear(following, word(1, "a", 50), 1.0) is following


def test_a_screen_that_is_alone_counts_its_speaker_as_lost() -> None:
    following = lose_all(heard(word(1)), 50.0)
    assert (view_of(following, 60.0), view_of(following, 80.0)) == (VIEW, None)
    assert lose_all(following, 70.0) is following
    assert lose_all(Following(), 1.0) == Following()


@pytest.mark.parametrize(
    ("heard_term", "clock", "term"), [(0, 1000.7, 1000700), (2000000, 1000.0, 2000001), (1000000, 1000.0, 1000001)]
)
def test_a_term_only_grows_also_where_a_broker_forgot(heard_term: int, clock: float, term: int) -> None:
    assert next_term(heard_term, clock) == term


class Hall:
    """Speakers and screens with links that are cut and healed; a broker that keeps the last word of each speaker."""

    def __init__(self) -> None:
        self.now = 0.0
        self.kept: dict[str, Word] = {}
        self.screens = [Following() for _ in range(4)]
        self.on = [True] * 4
        self.terms = {"a": 0, "b": 0, "c": 0}
        self.numbers = dict.fromkeys(self.terms, 0)
        self.cut: set[str] = set()
        self.said: dict[str, Word] = {}

    def do(self, deed: str, who: int) -> None:
        self.now += 1
        if deed in ("cut_screen", "link"):
            getattr(self, deed)(who % 4)
        else:
            getattr(self, deed)("abc"[who % 3])

    def take(self, speaker: str) -> None:
        """Over what it can hear; who is cut off hears nothing."""
        highest = max((one.term for one in self.kept.values()), default=0) if speaker not in self.cut else 0
        self.terms[speaker] = next_term(max(highest, self.terms[speaker]), self.now)
        self.say(speaker)

    def go_on(self, speaker: str) -> None:
        if self.terms[speaker]:
            self.say(speaker)

    def cut_off(self, speaker: str) -> None:
        """The broker says the last will, which has the term of the beginning."""
        if speaker not in self.cut and speaker in self.said:
            self.publish(Word(term=1, speaker=speaker, lost=True))
        self.cut.add(speaker)

    def cut_screen(self, place: int) -> None:
        self.on[place] = False
        self.screens[place] = lose_all(self.screens[place], self.now)

    def forget(self, _speaker: str) -> None:
        """The broker lost everything; who is linked says it again."""
        self.kept = {}
        for one in set(self.terms) - self.cut:
            self.go_on(one)

    def say(self, speaker: str) -> None:
        self.numbers[speaker] += 1
        said = word(self.terms[speaker], speaker, self.numbers[speaker], f"page-{self.numbers[speaker]}")
        self.said[speaker] = said
        if speaker not in self.cut:
            self.publish(said)

    def publish(self, said: Word) -> None:
        self.kept[said.speaker] = said
        for place, screen in enumerate(self.screens):
            if self.on[place]:
                self.screens[place] = hear(screen, said, self.now)

    def heal(self, speaker: str) -> None:
        self.cut.discard(speaker)
        if speaker in self.said:
            self.publish(self.said[speaker])

    def link(self, place: int) -> None:
        self.on[place] = True
        for said in self.kept.values():
            self.screens[place] = hear(self.screens[place], said, self.now)


DEEDS = ("take", "take", "go_on", "go_on", "cut_off", "heal", "cut_screen", "link", "forget")


@given(deeds=st.lists(st.tuples(st.sampled_from(DEEDS), st.integers(0, 11)), min_size=1, max_size=60))
@settings(max_examples=400)
def test_however_a_hall_was_parted_all_end_on_the_highest_term(deeds: list[tuple[str, int]]) -> None:
    hall = Hall()
    for deed, who in deeds:
        hall.do(deed, who)
    for speaker in hall.terms:
        hall.heal(speaker)
    for place in range(4):
        hall.link(place)
    if not hall.said:
        return
    best = max(hall.said.values(), key=lambda one: one.rank)
    assert [screen.word for screen in hall.screens] == [best] * 4
    assert [view_of(screen, hall.now + 1000) for screen in hall.screens] == [best.view] * 4

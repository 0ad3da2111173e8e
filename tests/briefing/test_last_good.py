"""What could once be read stays, of as many as there is room for."""

from __future__ import annotations

from kiosk.briefing.last_good import LastGood


def test_what_went_wrong_is_as_it_last_was() -> None:
    kept: LastGood[str] = LastGood(2)
    assert kept.keep("a", None) is None
    assert kept.keep("a", "good") == "good"
    assert kept.keep("a", None) == "good"
    assert kept.keep("a", "better") == "better"
    assert kept.keep("a", None) == "better"


def test_those_that_were_kept_first_go_first() -> None:
    kept: LastGood[int] = LastGood(2)
    for number, key in enumerate("abac"):
        kept.keep(key, number)
    assert [kept.keep(key, None) for key in "abc"] == [2, None, 3]

"""A keypad is taught: a key means what it was taught and no more."""

from __future__ import annotations

from kiosk.show.hub.keypad import KEYPAD_ACTIONS, learnable_keypad


def rows(learnt: dict[str, str]) -> dict[str, list[str]]:
    return {row.action: row.keys for row in learnable_keypad(learnt)}


def test_arrows_need_no_teaching() -> None:
    assert [row.action for row in learnable_keypad({})] == list(KEYPAD_ACTIONS)
    assert rows({})["down"] == ["Down"]
    assert rows({})["select"] == []


def test_a_key_means_what_it_was_taught() -> None:
    taught = rows({"F23": "up", "F20": "select", "V": "home", "F1": "nonsense"})
    assert (taught["up"], taught["select"]) == (["Up", "F23"], ["F20"])
    assert taught["home"] == ["Home", "H", "V"]
    assert taught["read-aloud"] == []

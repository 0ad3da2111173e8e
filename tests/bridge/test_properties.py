"""Properties and slots give QML plain values: dicts, lists, text and numbers, whatever they hold."""

from __future__ import annotations

import pytest
from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from kiosk.bridge.properties import answering, typed


class Card(Struct, frozen=True):
    title: str
    marks: list[int] = []


class Model(QObject):
    changed = Signal()
    count = typed(int, lambda _self: 3)
    card = typed(Card, lambda _self: Card("a", [1]), changed)
    none = typed(Card | None, lambda _self: None)
    cards = typed(tuple[Card, ...], lambda _self: (Card("a"), Card("b")))
    names = typed(list[str], lambda _self: ("a", "b"))

    @answering(int)
    def cardAt(self, place: int) -> Card | None:  # noqa: N802 - as QML sees it
        return Card("c", [place]) if place else None

    @answering(str)
    def spelled(self, word: str) -> list[str]:
        return list(word)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("count", 3),
        ("card", {"title": "a", "marks": [1]}),
        ("none", None),
        ("cards", [{"title": "a", "marks": []}, {"title": "b", "marks": []}]),
        ("names", ["a", "b"]),
    ],
)
def test_a_property_gives_plain_values(qapp, name: str, value: object) -> None:
    assert Model().property(name) == value


def test_a_slot_answers_in_plain_values(qapp) -> None:
    assert Model().cardAt(2) == {"title": "c", "marks": [2]}
    assert Model().cardAt(0) is None
    assert Model().spelled("ab") == ["a", "b"]


def test_a_property_has_a_signal_or_never_changes(qapp) -> None:
    meta = Model.staticMetaObject
    told = {meta.property(n).name(): meta.property(n).hasNotifySignal() for n in range(meta.propertyCount())}
    assert told["card"]
    assert not told["count"]
    assert meta.property(meta.indexOfProperty("count")).isConstant()

"""Every message that msgspec has about a value is told in our words, with what to do: none is shown as it is."""

from __future__ import annotations

import datetime
import decimal
import re
import uuid
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec
import pytest
from msgspec import Meta, Struct

from kiosk.text_files.value_words import OTHERWISE, explain

FILLED = {b"%s": b"int", b"%U": b"datetime", b"%R": b"'x'", b"%lld": b"5", b"%llu": b"5", b"%zd": b"3"}


def _messages() -> list[str]:
    """What the library itself holds: each of its messages about a value ends with the place of the value."""
    data = Path(msgspec._core.__file__).read_bytes()
    found = set(re.findall(rb"\x00([A-Z][\x20-\x7e]{5,})%U(?=\x00)", data))
    return sorted(re.sub(rb"%[A-Za-z]+", lambda sign: FILLED[sign[0]], one).decode() for one in found)


@pytest.mark.parametrize("message", _messages())
def test_each_message_of_msgspec_has_a_row(message: str) -> None:
    assert explain(message, "this") != OTHERWISE.format(subject="this")


def test_msgspec_has_messages() -> None:
    assert len(_messages()) > 40


class One(Struct, forbid_unknown_fields=True):
    """Something that a value can be asked to be."""

    key: int


# Values that are not what is asked for, and what is said of them.
WRONG: list[tuple[Any, Any, str]] = [
    (int, "x", "Make `lead` a whole number instead of a text."),
    (int | None, [], "Make `lead` a whole number instead of a list."),
    (int, 1.5, "Make `lead` a whole number instead of a number."),
    (bool, "maybe", "Make `lead` true or false instead of a text."),
    (str, {"a": 1}, "Make `lead` a text instead of a table of keys."),
    (list[str], "x", "Make `lead` a list instead of a text."),
    (datetime.date, "2026-02-30", "Write `lead` as a date of the calendar: 2026-06-10."),
    (datetime.time, "25:00", "Write `lead` as a time: 09:30:00."),
    (datetime.datetime, "x", "Write `lead` as a date of the calendar with a time: 2026-06-10T09:30:00."),
    (datetime.timedelta, "1 day", "Write `lead` as a length of time: PT90S."),
    (Literal["a", "b"], "c", "Write another value for `lead`: this one has no meaning here."),
    (Annotated[int, Meta(ge=10)], 5, "Make `lead` a whole number that is at least 10."),
    (Annotated[int, Meta(lt=10)], 10, "Make `lead` a whole number that is at most 9."),
    (Annotated[float, Meta(gt=0)], 0.0, "Make `lead` a number that is more than 0.0."),
    (Annotated[int, Meta(multiple_of=5)], 7, "Make `lead` a whole number that is a multiple of 5."),
    (Annotated[float, Meta(multiple_of=0.5)], 0.7, "Make `lead` a number that is a multiple of 0.5."),
    (Annotated[str, Meta(pattern="^a$")], "b", "Write `lead` in the form that it has to have."),
    (Annotated[str, Meta(min_length=3)], "b", "Let the number of letters in `lead` be at least 3."),
    (Annotated[list[int], Meta(max_length=1)], [1, 2], "Let the number of pieces in `lead` be at most 1."),
    (Annotated[dict[str, int], Meta(min_length=1)], {}, "Let the number of keys in `lead` be at least 1."),
    (tuple[int, int], [1], "Let the number of pieces in `lead` be 2."),
    (Annotated[datetime.datetime, Meta(tz=True)], "2026-06-10T09:30:00", "Write `lead` with its time zone:"),
    (decimal.Decimal, "x", "Make `lead` a number."),
    (uuid.UUID, "x", "Write `lead` anew: letters of it lack, or are others."),
    (One, {"key": 1, "other": 2}, "Remove the key `other`, or correct its name."),
    (One, {}, "Add the key `key`."),
]


@pytest.mark.parametrize(("kind", "value", "says"), WRONG)
def test_a_message_that_msgspec_raises_says_what_to_do(kind: Any, value: object, says: str) -> None:
    with pytest.raises(msgspec.ValidationError) as raised:
        msgspec.convert(value, kind, strict=False)
    assert explain(str(raised.value), "`lead`").startswith(says)

"""Owns how data of a file becomes a value of the model, with what is wrong left out where there is one without it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from typing import TypeVar

import msgspec

from kiosk.briefing.mistakes import Mistake, meant_key, needed_keys, read_message, unknown_key
from kiosk.briefing.plain_marks import find_marks
from kiosk.briefing.problems import Code
from kiosk.text_files.places import KeyPath

Value = TypeVar("Value", bound=msgspec.Struct)


def decode(data: object, kind: type[Value], *, may_lack: bool = False) -> tuple[Value | None, list[Mistake]]:
    """Make ``data`` a value of ``kind``.

    Unknown keys are mistakes and are left out; anything else wrong leaves no value.

    Args:
        data: what a YAML or TOML reader gave. It is not changed.
        kind: a Struct that forbids unknown fields.
        may_lack: leave out a wrong value too, where there can be a value of ``kind`` without it.
    """
    if lacking := _lacking(data, kind):
        return _nothing([*_unknown(data, kind), *_missing(data, kind, lacking)])
    mistakes: list[Mistake] = []
    while True:
        try:
            value = msgspec.convert(data, kind, strict=False)
        except (msgspec.ValidationError, RecursionError) as error:
            mistake = read_message(data, str(error), kind)
            if not mistake.is_lost:
                path = tuple(takewhile(lambda step: isinstance(step, str), mistake.path))
                if not (may_lack and (len(path) > 1 or path[:1] in _spare(kind))):
                    return _nothing(mistakes if _is_told(mistake, mistakes) else [*mistakes, mistake])
                mistake = msgspec.structs.replace(mistake, is_lost=True)
                data = _without(data, path)
            else:
                data = _without(data, mistake.path)
            mistakes.append(mistake)
        else:
            marks = (Mistake(path, Code.NOT_SUPPORTED, advice) for path, advice in find_marks(data))
            return value, [*mistakes, *marks]


def _nothing(mistakes: Sequence[Mistake]) -> tuple[None, list[Mistake]]:
    """None of the data is read, not one key alone."""
    return None, [msgspec.structs.replace(mistake, is_lost=False) for mistake in mistakes]


def _lacking(data: object, kind: type[msgspec.Struct]) -> list[str]:
    """The keys that have to be there and are not."""
    return [key for key in needed_keys(kind) if key not in data] if isinstance(data, dict) else []


def _is_told(mistake: Mistake, told: Sequence[Mistake]) -> bool:
    """Whether the key that lacks is there with another spelling."""
    return bool(mistake.key) and any((one.path[:-1], one.key) == (mistake.path, mistake.key) for one in told)


def _missing(data: object, kind: type[msgspec.Struct], lacking: Sequence[str]) -> list[Mistake]:
    """A mistake of each key that lacks, but where it is there with another spelling: that is told already."""
    misspelt = {meant_key(key, data, kind) for key in data} if isinstance(data, dict) else set()
    return [Mistake((), Code.MISSING_KEY, f"Add the key `{key}`.") for key in lacking if key not in misspelt]


def _spare(kind: type[msgspec.Struct]) -> set[KeyPath]:
    """The keys that need not be there."""
    fields = kind.__struct_fields__
    return {(key,) for key in fields[len(fields) - len(kind.__struct_defaults__) :]}


def _unknown(data: object, kind: type[msgspec.Struct]) -> list[Mistake]:
    keys = data if isinstance(data, dict) else {}
    return [unknown_key((key,), meant_key(key, keys, kind)) for key in keys if key not in kind.__struct_fields__]


def _without(data: object, path: KeyPath) -> object:
    """A copy of ``data`` that lacks the key at the end of ``path``."""
    step, rest = path[0], path[1:]
    if isinstance(data, dict):
        if not rest:
            return {key: value for key, value in data.items() if key != step}
        return {key: _without(value, rest) if key == step else value for key, value in data.items()}
    if isinstance(data, list):
        return [_without(value, rest) if index == step else value for index, value in enumerate(data)]
    return data

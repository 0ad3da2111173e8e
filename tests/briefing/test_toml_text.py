"""TOML is read with the place of each key."""

from __future__ import annotations

import pytest

from kiosk.briefing.toml_text import BadTomlError, TomlPlaces, parse_toml

TEXT = """\
a = 1
  "b c" = [
  2, 3]
[d]
e.f = '''
g = 4
'''
g = 5
[h."i.j".k]
l = {m = 6}
"""


@pytest.mark.parametrize(
    ("path", "key", "value"),
    [
        (("a",), (1, 1), (1, 5)),
        (("b c",), (2, 3), (2, 11)),
        (("b c", 1), (2, 3), (2, 11)),
        (("d",), (4, 2), (4, 2)),
        (("d", "e", "f"), (5, 1), (5, 7)),
        (("d", "g"), (8, 1), (8, 5)),
        (("h",), (9, 2), (9, 2)),
        (("h", "i.j", "k", "l", "m"), (10, 1), (10, 5)),
        (("x",), (1, 1), (1, 1)),
        ((), (1, 1), (1, 1)),
    ],
)
def test_keys_have_places(path, key, value) -> None:
    places = TomlPlaces(TEXT)
    assert places.of_key(path) == key
    assert places.of_value(path) == value


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("a = 1\nb = \n", (2, 5)),
        ("a = '", (1, 6)),
        ("a = [\n\n", (1, 6)),
        ("a = 1\na = 2", (2, 6)),
        ("a" + "[" * 9, (1, 2)),
    ],
)
def test_what_is_no_toml_has_a_place(text, place) -> None:
    with pytest.raises(BadTomlError) as caught:
        parse_toml(text)
    assert caught.value.place == place

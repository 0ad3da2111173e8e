"""Where the keys and values of a TOML text stand."""

from __future__ import annotations

import pytest

from kiosk.text_files.toml_places import TomlPlaces

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
    ("path", "lines"),
    [(("a",), (1, 1)), (("b c",), (2, 3)), (("d",), (4, 8)), (("d", "e"), (5, 7)), (("h",), (9, 11)), (("x",), (0, 0))],
)
def test_keys_have_lines(path, lines) -> None:
    assert TomlPlaces(TEXT).lines_of(path) == lines

"""What only an author can set right is named where it stands, in the language of the page, and only when asked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.briefing.check import check_briefing
from tests.briefing.count.folders import HEAD, make_briefing

PAGE = "1-one/1-first/index"


def told(folder: Path, words: str, language: str) -> list[str]:
    root = make_briefing(folder / "briefing")
    for file in root.rglob("*.en.md"):
        file.rename(file.with_name(file.name.replace(".en.", f".{language}.")))
    info = root / "briefing.toml"
    info.write_text(info.read_text("utf-8").replace("en", language), "utf-8")
    (root / f"{PAGE}.{language}.md").write_text(f"{HEAD}{words}[^paper]\n", "utf-8")
    assert check_briefing(root) == []
    found = check_briefing(root, style=True)
    return [f"{one.line}:{one.column} {one.code.value}" for one in found]


@pytest.mark.parametrize(
    ("language", "words", "expected"),
    [
        ("nl", "Dat kost 1,000 euro, of 12,345,678.", ["6:10 B801", "6:25 B801"]),
        ("nl", "Dat kost 1.000 euro, of 1,5 of 12,345.", ["6:32 B801"]),
        ("en", "It costs 1.000 euros, or 1,5; not 2.5 and 1,500.", ["6:10 B801", "6:26 B801"]),
        ("en", "Version 1.2.3, on 10.6.2026, of target 8.5.", []),
        ("nl", "Hij zei “nee en ging.", ["6:9 B802"]),
        ("nl", "Hij zei “nee” en „ja”, zo’n man.", []),
        ("nl", "Hij zei «nee».", ["6:9 B802", "6:13 B802"]),
        ("en", "He said „no“.", ["6:9 B802", "6:12 B802"]),
        ("en", "First a) and then 2) (or so).", []),
        ("en", "Not (closed.", ["6:5 B802"]),
        ("en", 'He "said.', ["6:4 B802"]),
        ("nl", "Hij ging ; zij ( bleef ) .", ["6:9 B803", "6:16 B803", "6:23 B803"]),
        ("nl", "Alles is goed: “ja” (echt), om 10:30 - zo’n 1.000.", []),
        ("fr", "Il dit « oui » : 1,5.", []),
    ],
)
def test_style_is_told_at_its_place(tmp_path: Path, language: str, words: str, expected: list[str]) -> None:
    assert told(tmp_path, words, language) == expected


def test_the_shipped_briefing_has_style() -> None:
    from kiosk import paths
    from kiosk.settings.icons import icon_names

    assert check_briefing(paths.CONTENT, icon_names(), style=True) == []

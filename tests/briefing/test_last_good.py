"""What could once be read stays, of as many as there is room for."""

from __future__ import annotations

from pathlib import Path

from kiosk.briefing.last_good import LastGood, LastGoodEntries
from kiosk.briefing.model import Claim
from kiosk.briefing.table_file import ReadTable
from kiosk.briefing.tables import read_claims


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


def read(folder: Path, text: str) -> ReadTable[Claim]:
    file = folder / "claims.toml"
    file.write_text(text, "utf-8")
    return read_claims(file)


def test_an_entry_that_is_wrong_now_stays_and_one_that_was_taken_out_goes(tmp_path: Path) -> None:
    kept = LastGoodEntries()

    def sections(text: str) -> dict[str, str]:
        return {id_: claim.section for id_, claim in kept.keep("claims", read(tmp_path, text)).items()}

    row = '[{}]\nsection = "{}"\nkind = "meta"\n'
    assert sections(row.format("a", 1) + row.format("b", 2)) == {"a": "1", "b": "2"}
    assert sections(row.format("a", 3) + "[b]\nsection = 4\n") == {"a": "3", "b": "2"}
    assert sections("[a\n" + row.format("c", 5)) == {"a": "3", "b": "2", "c": "5"}
    assert sections(row.format("c", 5)) == {"c": "5"}

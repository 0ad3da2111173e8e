"""One table: file, command line and documentation agree."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.settings.reading import read_settings
from kiosk.settings.table import TABLE, BadSettingsError, Settings


def test_every_row_is_a_field_and_every_field_a_row() -> None:
    rows = {row.key for row in TABLE}
    assert len(rows) == len(TABLE)
    assert rows == {
        field.replace("_", "-").replace("state-folder", "state-dir") for field in Settings.__struct_fields__
    }


def test_no_file_gives_the_defaults(tmp_path: Path) -> None:
    settings = read_settings(tmp_path / "none.toml", {})
    assert (settings.briefing, settings.text_scale, settings.locked) == (paths.CONTENT, 100, False)


@pytest.mark.parametrize(
    ("flags", "colours"),
    [
        ({}, "paper"),
        ({"theme": "contrast"}, "contrast"),
        ({"high-contrast": True}, "contrast"),
        ({"high-contrast": True, "theme": "paper"}, "contrast"),
        ({"high-contrast": "false"}, "paper"),
    ],
)
def test_high_contrast_is_stronger_than_the_theme(tmp_path: Path, flags: dict[str, object], colours: str) -> None:
    assert read_settings(tmp_path / "none.toml", flags).colours == colours


def test_flags_overrule_the_file(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text('language = "en"\ntext-scale = 150\nlocked = true\nstate-dir = "/tmp/x"\n')
    settings = read_settings(file, {"language": "nl", "text-scale": None})
    assert (settings.language, settings.text_scale, settings.locked) == ("nl", 150, True)
    assert settings.state_folder == Path("/tmp/x")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("langage = 'nl'", "unknown setting 'langage'"),
        ("text-scale = 'big'", "text"),
        ("text-scale = 110", "one of 100, 125, 150, 200"),
        ("idle-seconds = 5", "1: Make `idle-seconds` a whole number that is at least 10. It is for this: locked: ask"),
        ("text-scale = 'big'", "Make `text-scale` a whole number instead of a text."),
        ("speech = 'loud'", "asked (default), headphones"),
        ("night = '25:00-06:00'", "night"),
        ("night = '22:00'", "night"),
        ("locked = ", "1:10: Put this text in straight quotation marks."),
        ("theme = 'paper'\nlocked = yes", "2:10: Put this text in straight quotation marks."),
        ("theme = 'paper", "1:9: Close this text with the quotation mark that it begins with."),
        ("locked = true\nlocked = true", "2:1: Keep one of the keys of this name."),
        ("briefing = [\n'a'", "1:12: Put a comma between the items"),
    ],
)
def test_a_mistake_is_named(tmp_path: Path, text: str, says: str) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(text)
    with pytest.raises(BadSettingsError, match=r"kiosk\.toml") as error:
        read_settings(file, {})
    assert says in str(error.value)
    assert not re.search(r"Expected|Invalid|\$\.|TOML", str(error.value))

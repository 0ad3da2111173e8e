"""``kiosk speak``: every sentence that is said, one file each, and only what is new."""

from __future__ import annotations

import wave
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.voices.choice import voice_licences
from kiosk.voices.recordings import read_licence, recording_path

ENGINE = "sh -c 'cat > {out}'"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A briefing of one page in one language."""
    folder = tmp_path / "own"
    folder.mkdir()
    (folder / "briefing.toml").write_text('languages = ["en"]\n[title]\nen = "T"\n', "utf-8")
    (folder / "speech.toml").write_text('[CNV.said]\nen = "C N V"\n', "utf-8")
    (folder / "home.en.md").write_text("---\ntitle: Home\nlead: Of CNV.\n---\n::: notes\nHushed.\n:::\n", "utf-8")
    return folder


def recorded(folder: Path) -> set[str]:
    return {file.read_text("utf-8") for file in (folder / "speech" / "en").iterdir()}


def test_every_sentence_is_recorded_once_and_no_note(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["speak", str(folder), "--engine", ENGINE]) == 0
    assert {"Home", "Of C N V.", "Hold left: home."} <= recorded(folder)
    assert not any("Hushed" in words for words in recorded(folder))
    assert recording_path(folder, "en", "Of C N V.").read_text("utf-8") == "Of C N V."
    assert "recorded, 0 removed" in capsys.readouterr().out
    assert main(["check", str(folder)]) in (0, 1)
    assert "speech" not in capsys.readouterr().out


def test_only_what_changed_is_made_anew(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["speak", str(folder), "--engine", ENGINE])
    page = folder / "home.en.md"
    page.write_text(page.read_text("utf-8").replace("Of CNV.", "Another."), "utf-8")
    capsys.readouterr()
    assert main(["speak", str(folder), "--engine", ENGINE]) == 0
    assert "1 recorded, 1 removed\n" in capsys.readouterr().out
    assert "Another." in recorded(folder)


def test_whose_voice_it_is_stands_beside_it(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.voices.choice.find_player", lambda: "aplay")
    main(["speak", str(folder), "--engine", ENGINE])
    assert "--licence" in capsys.readouterr().out, "a voice of one's own needs to be told of"
    assert voice_licences(folder)[0][1] == "licence not named"
    main(["speak", str(folder), "--engine", ENGINE, "--licence", "Jan’s voice, CC BY 4.0"])
    assert "--licence" not in capsys.readouterr().out
    assert voice_licences(folder)[0] == ("recordings, played by aplay", "Jan’s voice, CC BY 4.0")
    main(["speak", str(folder)])
    assert read_licence(folder) == "eSpeak NG, GPL-3.0-or-later"


def test_espeak_speaks_where_nothing_else_is_named(folder: Path) -> None:
    assert main(["speak", str(folder)]) == 0
    with wave.open(str(recording_path(folder, "en", "Home"))) as said:
        assert said.getnframes() > 1000


@pytest.mark.parametrize(
    ("engine", "says"),
    [
        ("sh -c 'echo no model >&2; exit 3 # {out}'", "no model"),
        ("sh -c 'true # {out}'", "made nothing"),
        ("my-voice", "{out}"),
        ("/nowhere/voice {out}", "/nowhere/voice"),
    ],
)
def test_an_engine_that_fails_is_told_of_and_leaves_nothing_half(
    folder: Path, engine: str, says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["speak", str(folder), "--engine", engine]) == 2
    assert says in capsys.readouterr().err
    assert not list(folder.glob("speech/**/*.wav"))


def test_a_machine_without_a_voice_is_told_what_to_install(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(folder))
    assert main(["speak", str(folder)]) == 2
    assert "espeak-ng" in capsys.readouterr().err

"""``kiosk keys new``, ``pack``, ``inspect`` and ``take``, as somebody types them."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from kiosk.bundles.bundle_store import BundleStore
from kiosk.cli import main
from tests.bundles.making import make_briefing


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a briefing and a pair of keys."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("os.nice", lambda by: by)  # who takes a bundle stands back: here, all tests after it would
    make_briefing(tmp_path / "asked")
    assert main(["keys", "new", "--no-password"]) == 0
    return tmp_path


def on_screen(*words: str) -> list[str]:
    return [*words, "--state-dir", "state", "--bundle-keys", "bundle-keys.pub"]


def test_a_bundle_is_packed_looked_at_and_taken(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pack", "asked", "--anyway", "--serial", "7"]) == 0
    said = capsys.readouterr().out
    assert "asked.kbundle   serial 7, signed with key " in said
    assert main(on_screen("inspect", "asked.kbundle", "--briefing", "asked")) == 0
    said = capsys.readouterr().out
    assert "name        Asked\nserial      7\n" in said
    assert "no files differ" in said
    assert main(on_screen("take", "asked.kbundle")) == 0
    assert "Asked, serial 7: taken" in capsys.readouterr().out
    waiting = BundleStore(here / "state", here / "bundle-keys.pub").read().waiting
    assert waiting is not None
    assert waiting.serial == 7
    assert main(on_screen("take", "asked.kbundle")) == 1
    assert "waiting already" in capsys.readouterr().err
    assert main(on_screen("inspect", "asked.kbundle", "--briefing", "asked")) == 1
    assert "not taken: serial 7 is waiting already" in capsys.readouterr().out


def test_what_differs_is_told_in_words(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pack", "asked", "--anyway"]) == 0
    page = here / "asked" / "home.en.md"
    page.write_text(page.read_text("utf-8") + "And three words.\n", "utf-8")
    assert main(on_screen("inspect", "asked.kbundle", "--briefing", "asked")) == 0
    assert "1 files differ\nchanged home.en.md (+0 −3 words)" in capsys.readouterr().out


def test_problems_are_packed_only_where_somebody_says_so(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "asked" / "home.en.md").write_text("# Two titles\n\n::: odd\n", "utf-8")
    assert main(["pack", "asked"]) == 2
    assert "or say --anyway" in capsys.readouterr().err
    assert not (here / "asked.kbundle").exists()
    assert main(["pack", "asked", "--anyway"]) == 0
    assert main(on_screen("take", "asked.kbundle")) == 0


def test_keys_are_not_written_over(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = (here / "bundle-keys.key").read_bytes()
    assert main(["keys", "new", "--no-password"]) == 2
    assert "is there already" in capsys.readouterr().err
    assert (here / "bundle-keys.key").read_bytes() == before
    assert (here / "bundle-keys.key").stat().st_mode & 0o777 == 0o600


def test_a_password_opens_the_key(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("geheim\ngeheim\nanders\n"))
    assert main(["keys", "new", "--out", "mine.key"]) == 0
    assert main(["pack", "asked", "--anyway", "--key", "mine.key"]) == 0
    assert main(["pack", "asked", "--anyway", "--key", "mine.key"]) == 2
    assert (here / "mine.pub").exists()


WRONG = {
    "no key": (["pack", "asked", "--anyway", "--key", "none.key"], 2, "`kiosk keys new` makes one"),
    "no briefing": (["pack", "elsewhere"], 2, "elsewhere"),
    "a key that is none": (["pack", "asked", "--anyway", "--key", "asked/home.en.md"], 2, "minisign"),
    "next key that is none": (["pack", "asked", "--anyway", "--next-key", "asked/home.en.md"], 2, "no public key"),
    "no bundle": (on_screen("take", "none.kbundle"), 2, "none.kbundle: No such file"),
    "a page": (on_screen("take", "asked/home.en.md"), 1, "is no packed briefing that can be read"),
    "inspect a page": (on_screen("inspect", "asked/home.en.md"), 1, "is no packed briefing that can be read"),
    "nobody trusted": (
        ["take", "asked/home.en.md", "--state-dir", "state", "--bundle-keys", "x"],
        1,
        "no key is trusted",
    ),
    "odd keys": (["take", "x", "--state-dir", "state", "--bundle-keys", "asked/home.en.md"], 2, "home.en.md"),
}


@pytest.mark.parametrize("serial", ["0", "-1", "x", "1.5", str(2**60)])
def test_a_serial_is_a_number_that_can_grow(here: Path, serial: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["pack", "asked", "--anyway", "--serial", serial])
    assert ended.value.code == 2
    assert "--serial" in capsys.readouterr().err


@pytest.mark.parametrize(("words", "code", "why"), WRONG.values(), ids=WRONG)
def test_what_goes_wrong_is_said_in_a_sentence(
    here: Path, words: list[str], code: int, why: str, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert main(words) == code
    said = capsys.readouterr().err
    assert said.startswith("kiosk: ")
    assert why in said

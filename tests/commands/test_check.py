"""``kiosk check``, as somebody types it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from kiosk import paths


def test_check_of_the_shipped_briefing_finds_nothing(kiosk) -> None:  # type: ignore[no-untyped-def]
    done = kiosk("check")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_check_names_the_place(kiosk, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    shutil.copytree(paths.CONTENT, tmp_path / "mine")
    page = tmp_path / "mine" / "diamond.nl.md"
    page.write_text(page.read_text("utf-8") + "\n[x](page:nowhere)\n", "utf-8")
    done = kiosk("check", "mine")
    assert done.returncode == 1
    line = page.read_text("utf-8").count("\n")
    assert f"diamond.nl.md:{line}:" in done.stdout
    told, shown, mark = done.stdout.splitlines()
    assert ": B401 Link to a page that exists" in told
    assert (shown, mark) == ("    [x](page:nowhere)", "    ^")


def test_check_of_no_folder_is_two(kiosk) -> None:  # type: ignore[no-untyped-def]
    done = kiosk("check", "nowhere")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1


def test_check_tells_programs_too(kiosk, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "briefing.toml").write_text('languages = ["en"]\n[title]\nen = "A, b: 100%"\n', "utf-8")
    (tmp_path / "mine" / "home.en.md").write_text("---\ntitle: Home\nlead: A lead.\nodd: 1\n---\n", "utf-8")
    (tmp_path / "mine" / "Thumbs.db").write_text("")
    (tmp_path / "mine" / "1-demand").mkdir()
    (tmp_path / "mine" / "1-demand" / "index.en.md").write_text("---\ntitle: A demand\nlead: A lead.\n---\n", "utf-8")
    found = json.loads(kiosk("check", "mine", "--format", "json").stdout)
    (problem,) = found["problems"]
    assert (problem["line"], problem["column"], problem["code"]) == (4, 1, "B206")
    assert problem["hides"] == {"first": 4, "last": 4}
    assert [Path(path).name for path in found["passed_over"]] == ["Thumbs.db"]
    done = kiosk("check", "mine", "--format", "github")
    assert done.stdout == (
        "::error file=mine/home.en.md,line=4,col=1,title=B206%3A a key that has no meaning here"
        "::Remove the key `odd`, or correct its name.\n"
    )
    assert done.returncode == 1


def test_check_says_how_much_it_passed_over(kiosk, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    shutil.copytree(paths.CONTENT, tmp_path / "mine")
    for name in ("Thumbs.db", "desktop.ini", "~$home.docx", "home.nl.md~", ".DS_Store"):
        (tmp_path / "mine" / name).write_text("")
    done = kiosk("check", "mine")
    assert done.returncode == 0
    assert done.stdout == "Passed over 5 files of other programs: .DS_Store, Thumbs.db, desktop.ini and others.\n"

"""The parts of the built file add up, and each file belongs to one."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from one_file.__main__ import main
from one_file.parts import PARTS, REST, PackedFile, PartSize, derive_sizes, part_of, report_sizes


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("PySide6/Qt/lib/libQt6Gui.so.6", "Qt Gui"),
        ("PySide6\\Qt6Gui.dll", "Qt Gui"),
        ("PySide6/QtGui.abi3.so", "Qt for Python"),
        ("PySide6/Qt/lib/libQt6QuickTemplates2.so.6", "Qt Quick"),
        ("PySide6/Qt/lib/libQt6QmlModels.so.6", "Qt Qml"),
        ("PySide6/Qt/lib/libQt6WaylandClient.so.6", "X11 and Wayland"),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "X11 and Wayland"),
        ("libpython3.11.so.1.0", "Python"),
        ("PYZ.pyz", "Python modules"),
        ("libkrb5.so.3", "Kerberos"),
        ("libxkbcommon.so.0", "X11 and Wayland"),
        ("libcrypto.so.3", "OpenSSL"),
        ("kiosk/_bundled/content/briefing.toml", "Briefing"),
        ("nobody-knows", REST),
    ],
)
def test_the_part_of_a_file(name: str, part: str) -> None:
    assert part_of(name) == part


_FILES = st.builds(
    PackedFile, st.sampled_from(["libicuuc.so", "PYZ.pyz", "libz.so", "what"]), *[st.integers(0, 10**9)] * 2
)


@given(st.lists(_FILES))
def test_nothing_is_lost_and_the_largest_comes_first(files: list[PackedFile]) -> None:
    sizes = derive_sizes(files)
    assert sum(size.packed for size in sizes) == sum(file.packed for file in files)
    assert sum(size.unpacked for size in sizes) == sum(file.unpacked for file in files)
    packed = [size.packed for size in sizes]
    assert packed == sorted(packed, reverse=True)


def test_the_largest_are_told_with_what_they_are_for_and_the_others_together() -> None:
    sizes = [
        PartSize("ICU", 5_300_000, 9_200_000),
        PartSize("Fonts", 100_000, 200_000),
        PartSize("other", 50_000, 60_000),
    ]
    head, first, others = report_sizes(sizes, most=1).splitlines()
    assert head.split() == ["packed", "unpacked", "MB"]
    assert first.split()[:3] == ["5.3", "9.2", "ICU"]
    assert first.endswith(PARTS["ICU"][0])
    assert others.split() == ["0.1", "0.3", "2", "others"]


def test_where_nothing_was_built_it_says_what_builds_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path / "none")]) == 2
    assert "make exe" in capsys.readouterr().err


def test_an_archive_is_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from PyInstaller.archive import writers

    (tmp_path / "data").write_bytes(bytes(2_000_000))
    entries = [("libicudata.so.73", str(tmp_path / "data"), False, "b"), ("what", str(tmp_path / "data"), True, "x")]
    writers.CArchiveWriter(tmp_path / "program", entries, "libpython3.so")
    assert main([str(tmp_path / "program")]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].endswith("program: 2.0 MB")
    assert lines[2].split()[:3] == ["2.0", "2.0", "ICU"]
    assert lines[3].split()[:3] == ["0.0", "2.0", "other"]


def test_what_is_no_program_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "text").write_text("no program")
    assert main([str(tmp_path / "text")]) == 2
    assert "text" in capsys.readouterr().err

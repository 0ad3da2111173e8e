"""A page shows pictures of its own briefing, and no other file of the machine."""

from __future__ import annotations

import pytest

from kiosk.briefing.pictures import find_picture


@pytest.fixture
def root(tmp_path):
    root = tmp_path / "briefing"
    (root / "media").mkdir(parents=True)
    for path in (root / "media/in.svg", tmp_path / "out.svg"):
        path.write_text("<svg/>")
    (root / "media/to-out.svg").symlink_to(tmp_path / "out.svg")
    (root / "media/to-in.svg").symlink_to(root / "media/in.svg")
    (root / "media/loop.svg").symlink_to(root / "media/loop.svg")
    (root / "away").symlink_to(tmp_path)
    return root


@pytest.mark.parametrize(
    "address", ["media/in.svg", "./media/../media/in.svg", "media/to-in.svg", "../briefing/media/in.svg"]
)
def test_a_picture_of_the_briefing_is_found(root, address) -> None:
    assert find_picture(root, address) == ("media/in.svg", None)


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("../out.svg", "B501"),
        ("media/../../out.svg", "B501"),
        ("media/to-out.svg", "B501"),
        ("away/out.svg", "B501"),
        ("/etc/passwd", "B501"),
        ("", "B501"),
        (".", "B501"),
        ("media/gone.svg", "B502"),
        ("https://example.org/a.svg", "B502"),
        ("a\0.svg", "B502"),
        ("media", "B504"),
        ("media/in.exe", "B504"),
    ],
)
def test_another_file_is_not_shown(root, address, code) -> None:
    found = find_picture(root, address)
    assert found.path == ""
    assert found.complaint is not None
    assert found.complaint[0].value == code


def test_a_link_to_itself_hangs_nothing(root) -> None:
    assert find_picture(root, "media/loop.svg").path == ""

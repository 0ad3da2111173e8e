"""A page shows pictures of its own briefing, however a person writes their names, and no other file of the machine."""

from __future__ import annotations

import os
import unicodedata

import pytest

from kiosk.briefing.pictures.address import find_picture
from tests.equipment.pictures import svg


@pytest.fixture
def root(tmp_path):
    root = tmp_path / "briefing"
    (root / "media/deep").mkdir(parents=True)
    names = ("in.svg", "my picture.svg", "photo (1).svg", "100%.svg", "a%20b.svg", "Big.SVG", "deep/low.svg")
    for path in (*(root / "media" / name for name in names), tmp_path / "out.svg"):
        path.write_bytes(svg(""))
    (root / "media" / unicodedata.normalize("NFD", "één.svg")).write_bytes(svg(""))
    (root / "media/to-out.svg").symlink_to(tmp_path / "out.svg")
    (root / "media/to-in.svg").symlink_to(root / "media/in.svg")
    (root / "media/loop.svg").symlink_to(root / "media/loop.svg")
    (root / "away").symlink_to(tmp_path)
    os.mkfifo(root / "media/pipe.svg")
    return root


@pytest.mark.parametrize(
    ("address", "path"),
    [
        ("media/in.svg", "media/in.svg"),
        ("./media/../media/in.svg", "media/in.svg"),
        ("media/to-in.svg", "media/in.svg"),
        ("../briefing/media/in.svg", "media/in.svg"),
        ("media/my picture.svg", "media/my picture.svg"),
        ("media/my%20picture.svg", "media/my picture.svg"),
        ("media/photo (1).svg", "media/photo (1).svg"),
        ("media/100%.svg", "media/100%.svg"),
        ("media/a%20b.svg", "media/a%20b.svg"),
        ("media/één.svg", unicodedata.normalize("NFD", "media/één.svg")),
    ],
)
def test_a_picture_of_the_briefing_is_found(root, address, path) -> None:
    found = find_picture(root, address)
    assert (found.path, found.complaints) == (path, ())
    assert found.facts is not None
    assert found.facts.shown == (200, 100)


@pytest.mark.parametrize(
    ("address", "code", "message"),
    [
        ("../out.svg", "B501", "Copy the picture into media/ and write media/out.svg"),
        ("media/../../out.svg", "B501", "Copy the picture into media/"),
        ("media/to-out.svg", "B501", "Copy the picture into media/"),
        ("away/out.svg", "B501", "Copy the picture into media/"),
        ("/etc/passwd", "B501", "write media/passwd"),
        (r"C:\Users\me\my photo.png", "B501", "Copy the picture into media/ and write <media/my photo.png>"),
        ("file:///home/me/photo.png", "B501", "Copy the picture into media/ and write media/photo.png"),
        (r"pictures\gone.svg", "B502", "Write / for each \\, and put the picture there: pictures/gone.svg."),
        ("", "B501", "Copy the picture into media/ and write media/NAME"),
        (".", "B501", "Copy the picture into media/"),
        ("media/gone.svg", "B502", "Put the picture where it is looked for: media/gone.svg."),
        ("media", "B502", "Put the picture where it is looked for: media."),
        (
            "https://example.org/a.svg",
            "B502",
            "Download the picture into media/ and write media/a.svg: nothing is fetched.",
        ),
        ("https://example.org/b%20c.png?x=1", "B502", "write <media/b c.png>: nothing is fetched"),
        ("//example.org/a.svg", "B502", "Download the picture"),
        (r"media\in.svg", "B502", "Write media/in.svg: folders are parted by /."),
        ("media/IN.svg", "B502", "Write media/in.svg: capitals count in a name."),
        ("media/big.svg", "B502", "Write media/Big.SVG: capitals count in a name."),
        ("media/My Picture.svg", "B502", "Write <media/my picture.svg>: capitals count in a name."),
        ("in.svg", "B502", "Write media/in.svg: a picture is named from the briefing folder on."),
        ("../../media/in.svg", "B501", "Write media/in.svg: a picture is named from the briefing folder on."),
        ("media/low.svg", "B502", "Write media/deep/low.svg: a picture is named from the briefing folder on."),
        ("a\0.svg", "B502", "Correct this path: it cannot be followed."),
        ("media/pipe.svg", "B502", "Put the picture where it is looked for"),
        ("media/loop.svg", "B502", ""),
    ],
)
def test_another_file_is_not_shown_and_one_sentence_says_what_to_write(root, address, code, message) -> None:
    found = find_picture(root, address)
    assert found.facts is None
    (complaint,) = found.complaints
    assert complaint.code.value == code
    assert message in complaint.message
    assert complaint.message.count(". ") == 0


def test_what_replaces_a_picture_has_another_edition(root) -> None:
    before = find_picture(root, "media/in.svg").edition
    (root / "media/in.svg").write_bytes(svg("<rect/>"))
    assert before not in ("", find_picture(root, "media/in.svg").edition)
    assert find_picture(root, "media/gone.svg").edition == ""

"""The credit and the focal point of a picture are told apart, and nothing that cannot be read is lost."""

from __future__ import annotations

import pytest

from kiosk.briefing.picture_title import PictureTitle, read_picture_title


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("", PictureTitle("")),
        ("Photo: A, CC BY 4.0", PictureTitle("Photo: A, CC BY 4.0")),
        ("Photo: A {focus=30% 60%}", PictureTitle("Photo: A", 0.3, 0.6)),
        ("Photo: A { focus: 0%, 100% } ", PictureTitle("Photo: A", 0.0, 1.0)),
        ("{focus=30% 60%}", PictureTitle("", 0.3, 0.6)),
        ("A {other} {focus 5% 5%}", PictureTitle("A {other}", 0.05, 0.05)),
    ],
)
def test_a_title_is_a_credit_and_a_focal_point(title, expected) -> None:
    assert read_picture_title(title) == expected


@pytest.mark.parametrize("said", ["{focus}", "{focus=left}", "{focus=30 60}", "{focus=30%}", "{focus=101% 3%}"])
def test_what_cannot_be_read_is_shown_and_named(said) -> None:
    title = read_picture_title(f"Photo: A {said}")
    assert (title.credit, title.across, bool(title.advice)) == (f"Photo: A {said}", -1.0, True)

"""Owns the check of a page's front matter against the rest of the briefing."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from kiosk.briefing.checks.drawings import check_drawing
from kiosk.briefing.checks.known import Known, is_missing, suggestion
from kiosk.briefing.front_matter import places_of
from kiosk.briefing.model import FrontMatter
from kiosk.briefing.page_file import PageFile
from kiosk.briefing.problems import Code, Problem, problem_at
from kiosk.briefing.yaml_surprises import find_surprises
from kiosk.text_files.places import KeyPath, Lines

_ICON_SET = "fa6s."
_Complaint = tuple[KeyPath, Code, str]


def check_front_matter(file: PageFile, known: Known) -> Iterator[Problem]:
    """Find keys that stand twice, icons, claims and drawings that do not exist, and what is wrong in a drawing."""
    if file.parted is None:
        return
    places = places_of(file.parted.yaml, file.parted.first_line)
    for key, place, replaced in places.repeated_keys():
        yield problem_at(file.path, place, Code.REPEATED_KEY, f"Keep one of the keys `{key}`.", replaced)
    if file.front is None:
        return
    for place, advice in find_surprises(file.parted.yaml, file.parted.first_line):
        yield problem_at(file.path, place, Code.NOT_MEANT, advice, Lines(place.line, place.line))
    for path, code, message in (*_icon_complaints(file.front, known), *_claim_complaints(file.front, known)):
        yield problem_at(file.path, places.of_value(path), code, message)
    if file.front.drawing:
        yield from check_drawing(file.path, places.of_value(("drawing",)), known.folder, file.front.drawing)


def _icon_complaints(front: FrontMatter, known: Known) -> Iterator[_Complaint]:
    named: list[tuple[KeyPath, str]] = [(("icon",), front.icon)] if front.icon else []
    named += [(("icons", index), icon) for index, icon in enumerate(front.icons)]
    for path, icon in named:
        if not _is_icon(icon, known.icons):
            names = [_ICON_SET + name for name in known.icons or ()]
            message = f"Choose an icon of FontAwesome 6 solid, written {_ICON_SET}name: `{icon}` is none."
            yield path, Code.UNKNOWN_ICON, message + suggestion(icon, names)


def _claim_complaints(front: FrontMatter, known: Known) -> Iterator[_Complaint]:
    for index, claim in enumerate(front.claims):
        if is_missing(claim, known.claims.ids):
            message = f"Name a claim of claims.toml: `{claim}` is none." + suggestion(claim, known.claims.ids)
            yield ("claims", index), Code.UNKNOWN_CLAIM, message


def _is_icon(icon: str, icons: Collection[str] | None) -> bool:
    return icon.startswith(_ICON_SET) and not is_missing(icon.removeprefix(_ICON_SET), icons)

"""A GeoJSON of the briefing gives areas by name, within bounds; what is none is told with what to do."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import pytest

from kiosk.briefing.geojson import LARGEST, MOST_CORNERS, BadGeoJsonError, read_outlines
from kiosk.briefing.loader import load_briefing
from kiosk.show.pages.block_shapes import MapProps
from kiosk.show.pages.page_props import derive_page
from tests.briefing.conftest import FILES
from tests.equipment.figures import make_figures, write_figure

SQUARE = [[0, 0], [2, 0], [2, 2], [0, 2], [0, 0]]


def area(name: str | None, rings: list[Any], kind: str = "Polygon", **more: Any) -> dict[str, Any]:
    geometry = {"type": kind, "coordinates": rings if kind == "Polygon" else [[ring] for ring in rings]}
    return {"type": "Feature", "properties": {"name": name} if name else {}, "geometry": geometry} | more


def write(folder: Path, data: Any, name: str = "a.geojson") -> Path:
    (folder / "media").mkdir(exist_ok=True)
    file = folder / "media" / name
    file.write_text(data if isinstance(data, str) else json.dumps(data), "utf-8")
    return file


def test_areas_are_read_by_their_names(tmp_path: Path) -> None:
    small = [[9, 9], [9.5, 9], [9.5, 9.5], [9, 9]]
    features = [area("North", [small, SQUARE], "MultiPolygon"), area(None, [SQUARE], id="s"), area(None, [SQUARE])]
    write(tmp_path, {"type": "FeatureCollection", "features": features})
    found = read_outlines(tmp_path, "media/a.geojson")
    assert list(found) == ["North", "s", "3"]
    assert [len(ring) for ring in found["North"]] == [5, 4], "the largest piece first"
    write(tmp_path, area("One", [SQUARE]))
    assert list(read_outlines(tmp_path, "media/a.geojson")) == ["One"]


@pytest.mark.parametrize(
    "data",
    [
        "",
        "{",
        "[]",
        "null",
        '{"type": "FeatureCollection"}',
        '{"type": "FeatureCollection", "features": [1, null, {}]}',
        {"type": "Feature", "geometry": {"type": "Point", "coordinates": [1, 2]}},
        area("metres", [[[155000, 463000], [155100, 463000], [155100, 463100], [155000, 463000]]]),
        area("short", [[[0, 0], [1, 1], [0, 0]]]),
        area("words", [[["a", "b"]] * 4]),
        area("nothing", [None]),
        "[" * 100_000,
        " " * (LARGEST + 1),
    ],
    ids=range(13),
)
def test_what_is_no_map_is_told(tmp_path: Path, data: Any) -> None:
    write(tmp_path, data)
    with pytest.raises(BadGeoJsonError, match=r"media/a\.geojson"):
        read_outlines(tmp_path, "media/a.geojson")


@pytest.mark.parametrize(
    "address", ["media/none.geojson", "../a.geojson", "/etc/passwd", "https://x.org/a.geojson", ""]
)
def test_nothing_outside_of_the_briefing_is_read(tmp_path: Path, address: str) -> None:
    write(tmp_path, area("One", [SQUARE]))
    with pytest.raises(BadGeoJsonError):
        read_outlines(tmp_path / "media", address)


def test_a_fine_outline_is_made_simpler(tmp_path: Path) -> None:
    ring = [[10 * math.cos(step / 9000 * math.tau), 10 * math.sin(step / 9000 * math.tau)] for step in range(9000)]
    write(tmp_path, area("Round", [[*ring, ring[0]]]))
    (found,) = read_outlines(tmp_path, "media/a.geojson")["Round"]
    assert 20 < len(found) <= MOST_CORNERS
    assert all(abs(math.hypot(*corner) - 10) < 0.1 for corner in found)


def map_of(folder: Path, places: str) -> MapProps:
    make_figures(folder)
    write(folder, {"type": "FeatureCollection", "features": [area("North", [SQUARE]), area("South", [SQUARE])]})
    body = f"label: Where\nfile: media/a.geojson\narea: places\nplaces:\n{places}"
    page = folder / "1-one" / "1-first" / "map.en.md"
    page.write_text(f"---\ntitle: Map\nlead: A lead.\n---\n\n{write_figure('map', body)}", "utf-8")
    figure = derive_page(load_briefing(folder), "one/first/map", "en").figure
    assert isinstance(figure, MapProps)
    return figure


def test_areas_are_drawn_where_they_are_and_lit_where_they_are_named(tmp_path: Path) -> None:
    figure = map_of(tmp_path, "  - {label: The north, feature: North}\n  - {label: Ghana, country: GHA}")
    assert [region.place for region in figure.regions] == [0, -1]
    assert figure.regions[0].corners[:4] == [0, 0, 2, 0]
    assert all(0 < place.x < 1 and 0 < place.y < 1 for place in figure.places)


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ("file: media/a.geojson\nplaces:\n  - {label: a, feature: North}", []),
        ("file: media/a.geojson\nplaces:\n  - {label: a, feature: West}", ["home.nl.md:12:25: B610"]),
        ("file: media/b.geojson\nplaces:\n  - {label: a, country: NOR}", ["home.nl.md:10:7: B611"]),
        ("places:\n  - {label: a, feature: North}", ["home.nl.md:6:1: B207"]),
        ("file: media/a.geojson\nplaces:\n  - {label: a, feature: North, country: NOR}", ["home.nl.md:12:13: B610"]),
    ],
)
def test_what_is_wrong_with_areas_is_told_at_its_place(tmp_path: Path, keys: str, expected: list[str]) -> None:
    from kiosk.briefing.check import check_briefing

    for name, text in FILES.items():
        (tmp_path / name).write_text(text, "utf-8")
    write(tmp_path, area("North", [SQUARE]))
    figure = f"::: figure map\nlabel: a\nalt: b\nsource: [paper]\n{keys}\n:::\n"
    for language in ("nl", "en"):
        for page in ("home", "1-one/index", "2-two/index"):
            (tmp_path / page).parent.mkdir(exist_ok=True)
            text = f"---\ntitle: a\nlead: b[\n---\n\n{figure if page == 'home' and language == 'nl' else ''}"
            (tmp_path / f"{page}.{language}.md").write_text(text.replace("b[", "b"), "utf-8")
    found = [one for one in check_briefing(tmp_path) if one.code.value in ("B207", "B610", "B611")]
    assert [f"{one.path.name}:{one.line}:{one.column}: {one.code.value}" for one in found] == expected

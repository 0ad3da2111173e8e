"""Makes briefings of other shapes than the shipped one: so many demands, a diamond of so many facets or none."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

TITLES = {
    "en": (
        "Repair before you replace",
        "Pay for what a thing costs in the end, and not for what it costs today",
        "Keep what is known in the town",
        "Open the books",
        "Let the people who use it decide with you",
        "Begin small, and stay",
    ),
    "nl": (
        "Herstel voordat u vervangt",
        "Betaal voor wat iets uiteindelijk kost, en niet voor wat het vandaag kost",
        "Houd kennis in de gemeente",
        "Open de boeken van de gemeenteverzekeringen",
        "Laat gebruikers meebeslissen",
        "Begin klein, en blijf",
    ),
}
LEAD = {
    "en": "What lasts longer costs less, and those who made it know how to mend it.",
    "nl": "Wat langer meegaat kost minder, en wie het maakte weet hoe het te herstellen is.",
}
FACETS = ("Town", "Workshops", "Schools", "Residents", "Shops", "Insurers", "Books", "Police", "Banks", "Halls", "Farm")
DRAWING = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 160"><g fill="none" stroke="#14213D" stroke-width="4">'
    '<circle cx="80" cy="80" r="60"/></g><circle cx="80" cy="80" r="30" fill="#BF420A"/></svg>\n'
)


class Shape(NamedTuple):
    """A briefing's shape; ``facets`` is None where there is no page of the diamond."""

    demands: int
    facets: int | None = 5
    languages: tuple[str, ...] = ("en",)
    tables: bool = True
    drawings: bool = False
    conclusion: bool = True


def make_shape(folder: Path, shape: Shape) -> Path:
    """Write a briefing of a shape into a folder that may not exist yet."""
    titles = "\n".join(f'{language} = "The mended town"' for language in shape.languages)
    listed = ", ".join(f'"{language}"' for language in shape.languages)
    _write(folder / "briefing.toml", f"languages = [{listed}]\n[title]\n{titles}\n")
    if shape.tables:
        _write(folder / "sources.toml", '[paper]\nkind = "paper"\ntitle = "A letter"\npublisher = "A town"\n')
        term = 'term = "Town"\ntext = "Where people live."\n'
        _write(folder / "glossary.toml", "".join(f"[town.{language}]\n{term}" for language in shape.languages))
        _write(folder / "claims.toml", '[C1]\nsection = "1"\nkind = "demand"\n')
    if shape.drawings:
        _write(folder / "media" / "ring.svg", DRAWING)
    for language in shape.languages:
        _write_pages(folder, shape, language)
    return folder


def _write_pages(folder: Path, shape: Shape, language: str) -> None:
    cite = "[^paper]" if shape.tables else ""
    claims = "claims: [C1]\n" if shape.tables else ""
    drawing = "drawing: media/ring.svg\n" if shape.drawings else ""
    titles, lead = TITLES[language], LEAD[language]

    def page(name: str, title: str, body: str = "", head: str = drawing) -> None:
        _write(folder / f"{name}.{language}.md", f"---\ntitle: {title}\nlead: {lead}\n{head}---\n\n{body}")

    page("home", "The mended town", head=claims + drawing)
    for number, title in enumerate(titles[: shape.demands], 1):
        page(f"{number}-d{number}/index", title, f"{title}.{cite}\n")
        page(f"{number}-d{number}/1-a/index", f"An argument for {number}", f"## Why\n\nIt lasts.{cite}\n")
        story = f"## Then\n\nIt broke.\n\n## Now\n\nIt works.{cite}\n"
        page(f"{number}-d{number}/1-a/case", f"A street that did it {number}", story)
    if shape.facets is not None:
        facets = [f"## {name}\n\n::: gifts\n- its hands\n:::\n\n{name}.{cite}\n" for name in FACETS[: shape.facets]]
        page("diamond", "Who mends it", "\n".join(facets))
    if shape.conclusion:
        page("conclusion", "What we ask", f"## Now\n\nMend it.{cite}\n")


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")

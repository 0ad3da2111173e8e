"""Owns briefings made for the count: the smallest one, with a page of it written anew."""

from __future__ import annotations

from pathlib import Path

HEAD = "---\ntitle: Document\nlead: Somebody's document.\n---\n\n"
PAGES = ("home", "diamond", "conclusion", "1-one/index", "1-one/1-first/index", "1-one/1-first/1-case")
"""A page of each kind."""

_TABLES = {
    "briefing.toml": 'languages = ["en"]\n[title]\nen = "Small"\n',
    "sources.toml": '[paper]\nkind = "paper"\ntitle = "A paper"\npublisher = "A publisher"\n',
    "glossary.toml": "",
    "claims.toml": "",
}


def make_briefing(folder: Path) -> Path:
    """Write a briefing of one language with a page of each kind, one of which shows a picture, ``media/dot.svg``."""
    files = {f"{page}.en.md": f"---\ntitle: {page[-5:].strip('/')}\nlead: A lead.\n---\n" for page in PAGES}
    files["conclusion.en.md"] += "\nThe end.[^paper]\n\n![A dot](media/dot.svg)\n"
    picture = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>\n'
    for name, text in {**_TABLES, **files, "media/dot.svg": picture}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    return folder


def write_document(folder: Path, page: str, text: str) -> None:
    """Write a document as a page; front matter is put before it where it has none that names a title."""
    has_head = text.startswith("---\n") and "\ntitle:" in text.partition("\n---\n")[0]
    (folder / f"{page}.en.md").write_text(text if has_head else HEAD + text, "utf-8")

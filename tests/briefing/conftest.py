"""A briefing of five pages without problems, and ways to read a text or check a folder in one line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.briefing.check import check_briefing
from kiosk.briefing.markdown import MarkdownReader, PageReading

FILES = {
    "briefing.toml": (
        'languages = ["nl", "en"]\ndate = 2026-06-10\n'
        '[title]\nnl = "Diamant"\nen = "Diamond"\n[subtitle]\nnl = "Ondertitel"\nen = "Subtitle"\n'
        '[event]\nnl = "Gesprek"\nen = "Talk"\n'
    ),
    "sources.toml": (
        '[paper]\nkind = "paper"\ntitle = "Het paper"\npublisher = "CNV"\nyear = 2026\n\n'
        '[ituc-2025]\nkind = "background"\ntitle = "Index"\npublisher = "ITUC"\naddress = "https://example.org"\n'
        'grade = "B"\n'
    ),
    "claims.toml": '["S1.1"]\nsection = "1"\nkind = "argument"\n\n["S1.2"]\nsection = "1"\nkind = "case"\n',
    "glossary.toml": (
        '[decent-work]\nsources = ["paper"]\n[decent-work.nl]\nterm = "waardig werk"\naliases = ["waardige banen"]\n'
        'text = "Werk dat deugt."\n[decent-work.en]\nterm = "decent work"\naliases = []\ntext = "Work that is good."\n'
    ),
}

HEAD = "---\ntitle: Titel\nlead: Een zin.\n---\n"
"""What the least of pages begins with, for tests of what it may hold."""


def page(title: str, body: str = "", *, claims: str = "S1.1, S1.2") -> str:
    """A page that begins with six lines of front matter and a blank one, so ``body`` begins on line 8."""
    return f"---\ntitle: {title}\nlead: Een zin.\nicon: fa6s.leaf\nclaims: [{claims}]\n---\n\n{body}"


def _pages() -> dict[str, str]:
    bodies = {
        "home": "Tekst.[^paper]\n",
        "1-strong/index": "## Kop\n\nTekst.[^ituc-2025]\n",
        "1-strong/1-first/index": "## Kop\n\nTekst.\n",
        "1-strong/1-first/2-case": "## Een\n\nTekst.\n\n## Twee\n\nTekst.\n",
        "1-strong/1-first/10-other": "Tekst.\n",
    }
    return {
        f"{name}.{language}.md": page(name.rpartition("/")[2].capitalize() + f" {language}", body)
        for name, body in bodies.items()
        for language in ("nl", "en")
    }


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A briefing without problems, that a test may spoil."""
    root = tmp_path / "briefing"
    for name, text in {**FILES, **_pages()}.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return root


@pytest.fixture
def write(folder: Path) -> Callable[[str, str | bytes], Path]:
    """Write one file of the briefing."""

    def write_file(name: str, content: str | bytes) -> Path:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return write_file


@pytest.fixture
def problems(folder: Path) -> Callable[[], list[str]]:
    """Check the briefing; each problem as ``path:line:col: CODE``."""

    def check() -> list[str]:
        found = check_briefing(folder, {"leaf", "tree"})
        return [f"{item.path.relative_to(folder)}:{item.line}:{item.column}: {item.code.value}" for item in found]

    return check


@pytest.fixture
def problems_of_home(
    write: Callable[[str, str | bytes], Path], problems: Callable[[], list[str]]
) -> Callable[[str | bytes], list[str]]:
    """Check the briefing with another ``home.nl.md``, whose twin has one line of text; see ``problems``."""

    def check(content: str | bytes) -> list[str]:
        write("home.en.md", "---\ntitle: Title\nlead: A line.\n---\n\nText.[^paper]\n")
        write("home.nl.md", content)
        return problems()

    return check


@pytest.fixture
def read(tmp_path: Path) -> Callable[[str], PageReading]:
    """Read the body of a page."""
    reader = MarkdownReader(tmp_path)
    return lambda body: reader.read(tmp_path / "page.nl.md", body)


@pytest.fixture
def make_page() -> Callable[..., str]:
    """See ``page``."""
    return page

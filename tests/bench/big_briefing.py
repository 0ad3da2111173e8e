"""Writes a briefing of ten thousand case studies, two thousand sources and five hundred terms, to see what size costs.

python -m tests.bench.big_briefing DIR
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

LANGUAGES = ("nl", "en")
DEMANDS = ("strong-partners", "decent-work")
ARGUMENTS = 11
SOURCES, TERMS = 2_000, 500
LONG_PAGE = "conclusion"
"""The page of some 60 KB that mentions every term."""
ARGUMENT = f"{DEMANDS[0]}/argument-1"
CASE_STUDY = f"{ARGUMENT}/case-1"
"""The first of each."""

_WORDS = {
    "nl": [
        "vakbond",
        "werkgever",
        "keten",
        "overheid",
        "loon",
        "veiligheid",
        "plantage",
        "contract",
        "afspraak",
        "audit",
        "samenwerking",
        "onderzoek",
        "partner",
        "wet",
        "markt",
        "bedrijf",
        "arbeider",
        "vrouw",
        "recht",
        "land",
        "sector",
        "stem",
        "overleg",
        "vertrouwen",
        "fabriek",
        "haven",
    ],
    "en": [
        "union",
        "employer",
        "chain",
        "government",
        "wage",
        "safety",
        "plantation",
        "contract",
        "agreement",
        "audit",
        "partnership",
        "research",
        "partner",
        "law",
        "market",
        "company",
        "worker",
        "woman",
        "right",
        "country",
        "sector",
        "voice",
        "dialogue",
        "trust",
        "factory",
        "harbour",
    ],
}


def write_big_briefing(folder: Path, case_studies: int = 10_000) -> None:
    """Write a briefing without problems: two languages, two demands, eleven arguments, and case studies in them.

    What else is large in it is as large whatever the number of case studies.

    Args:
        folder: where; it is made.
        case_studies: how many, spread evenly over the arguments.
    """
    folder.mkdir(parents=True, exist_ok=True)
    _write_tables(folder)
    for language in LANGUAGES:
        for name in ("home", "diamond"):
            _write(folder / f"{name}.{language}.md", name, 0, language)
        _write(folder / f"{LONG_PAGE}.{language}.md", LONG_PAGE, 0, language, _long_body(language))
    for number, argument in enumerate(_arguments(folder)):
        for case in range(number, case_studies, ARGUMENTS):
            for language in LANGUAGES:
                _write(argument / f"{case + 1}-case-{case + 1}.{language}.md", f"case {case + 1}", case, language)


def _arguments(folder: Path) -> Iterator[Path]:
    for number in range(ARGUMENTS):
        demand = folder / f"{number % 2 + 1}-{DEMANDS[number % 2]}"
        argument = demand / f"{number // 2 + 1}-argument-{number // 2 + 1}"
        argument.mkdir(parents=True, exist_ok=True)
        for place in (demand, argument):
            for language in LANGUAGES:
                _write(place / f"index.{language}.md", place.name, number, language)
        yield argument


def _sentence(language: str, start: int, length: int) -> str:
    words = _WORDS[language]
    return " ".join(words[(start * 7 + step * (start % 5 + 1)) % len(words)] for step in range(length))


def _terms(language: str) -> list[str]:
    """As many words, each of two others."""
    return [first + second for first in _WORDS[language] for second in _WORDS[language]][:TERMS]


def _section(heading: str, text: str) -> str:
    return f"\n## {heading.capitalize()}\n\n{text.capitalize()} [^paper].\n"


def _long_body(language: str) -> str:
    """A section for each ten terms, each of them in words enough to make 60 KB."""
    terms = _terms(language)
    told = [f"{_sentence(language, place, 16)} {term}" for place, term in enumerate(terms)]
    return "".join(
        _section(f"{terms[place]} {place}", ". ".join(told[place : place + 10])) for place in range(0, TERMS, 10)
    )


def _write(path: Path, title: str, seed: int, language: str, body: str = "") -> None:
    def sentence(start: int, length: int) -> str:
        return _sentence(language, start, length)

    sections = body or "".join(
        _section(sentence(seed + part, 3), f"{sentence(seed + part * 3, 20)} {sentence(seed + part * 5, 15)}")
        for part in range(3)
    )
    path.write_text(
        f"---\ntitle: {title.replace('-', ' ').strip('0123456789 ').capitalize() or 'Page'} {seed + 1}\n"
        f"lead: {sentence(seed, 6 + seed % 25).capitalize()}.\nicon: fa6s.leaf\nclaims: [S1.1]\n---\n\n"
        f"::: notes\n{sentence(seed + 11, 20).capitalize()}.\n:::\n{sections}",
        "utf-8",
    )


def _write_tables(folder: Path) -> None:
    texts = "\n".join(f'[{key}]\nnl = "Een groot {key}"\nen = "A big {key}"' for key in ("title", "subtitle", "event"))
    (folder / "briefing.toml").write_text(f'languages = ["nl", "en"]\ndate = 2026-06-10\n{texts}\n', "utf-8")
    sources = "".join(
        f'[source-{number}]\nkind = "background"\ntitle = "Report {number} {_sentence("en", number, 3 + number % 9)}"\n'
        f'publisher = "A union"\nyear = {1990 + number % 36}\ngrade = "{"ABC"[number % 3]}"\n'
        f'address = "https://example.org/reports/{number}"\n'
        for number in range(2, SOURCES + 1)
    )
    (folder / "sources.toml").write_text(
        f'[paper]\nkind = "paper"\ntitle = "A paper"\npublisher = "A union"\nyear = 2026\n{sources}', "utf-8"
    )
    (folder / "claims.toml").write_text('["S1.1"]\nsection = "1"\nkind = "argument"\n', "utf-8")
    (folder / "glossary.toml").write_text("".join(map(_term, range(TERMS))), "utf-8")


def _term(place: int) -> str:
    """A term in each language; the sources are cited by the terms, some by each."""
    cited = ", ".join(f'"source-{number}"' for number in range(place + 2, SOURCES + 1, TERMS))
    told = "".join(
        f'[term-{place}.{language}]\nterm = "{_terms(language)[place]}"\n'
        f'text = "{_sentence(language, place, 8 + place % 30).capitalize()}."\n'
        for language in LANGUAGES
    )
    return f"[term-{place}]\nsources = [{cited}]\n{told}"


def main() -> None:
    """Write one into the folder that the command line names."""
    parser = argparse.ArgumentParser(description="Write a briefing of ten thousand case studies.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--case-studies", type=int, default=10_000)
    arguments = parser.parse_args()
    write_big_briefing(arguments.folder, arguments.case_studies)


if __name__ == "__main__":
    main()

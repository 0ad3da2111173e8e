"""Writes a briefing of ten thousand case studies, to see that size makes no difference.

python -m tests.bench.big_briefing DIR
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

LANGUAGES = ("nl", "en")
DEMANDS = ("strong-partners", "decent-work")
ARGUMENTS = 11

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

    Args:
        folder: where; it is made.
        case_studies: how many, spread evenly over the arguments.
    """
    folder.mkdir(parents=True, exist_ok=True)
    _write_tables(folder)
    for language in LANGUAGES:
        for name in ("home", "diamond", "conclusion"):
            _write(folder / f"{name}.{language}.md", name, 0, language)
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


def _write(path: Path, title: str, seed: int, language: str) -> None:
    words = _WORDS[language]

    def sentence(start: int, length: int) -> str:
        return " ".join(words[(start * 7 + step * (start % 5 + 1)) % len(words)] for step in range(length))

    sections = "".join(
        f"\n## {sentence(seed + part, 3).capitalize()}\n\n"
        f"{sentence(seed + part * 3, 20).capitalize()} [^paper] {sentence(seed + part * 5, 15)}.\n"
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
    (folder / "sources.toml").write_text(
        '[paper]\nkind = "paper"\ntitle = "A paper"\npublisher = "A union"\nyear = 2026\n', "utf-8"
    )
    (folder / "claims.toml").write_text('["S1.1"]\nsection = "1"\nkind = "argument"\n', "utf-8")
    (folder / "glossary.toml").write_text(
        '[union]\nsources = ["paper"]\n[union.nl]\nterm = "vakbond"\ntext = "Werkenden die samen optreden."\n'
        '[union.en]\nterm = "union"\ntext = "Workers who act together."\n',
        "utf-8",
    )


def main() -> None:
    """Write one into the folder that the command line names."""
    parser = argparse.ArgumentParser(description="Write a briefing of ten thousand case studies.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--case-studies", type=int, default=10_000)
    arguments = parser.parse_args()
    write_big_briefing(arguments.folder, arguments.case_studies)


if __name__ == "__main__":
    main()

"""Makes docs/problems.md of the table of codes and their examples: python -m tests.briefing.make_problem_docs."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kiosk.briefing.problems import Code

EXAMPLES = Path(__file__).with_name("problem_examples.toml")
DOCS = Path(__file__).parents[2] / "docs" / "problems.md"
PAGE = "1-one/1-first/index.en.md"

_HEAD = """# What `kiosk check` finds

Made by `python -m tests.briefing.make_problem_docs` from the table of codes; a test holds it current. A problem is told
as `path:line:column: CODE message`, with its line below it; `--format json` and `--format github` tell it to programs.
The exit code is 0 where there is none, 1 where there are some, and 2 where there is no briefing to check. A code keeps
its meaning once it is released.
"""
_THEMES = {
    "B1": "Files",
    "B2": "Front matter, YAML and TOML",
    "B3": "The body of a page",
    "B4": "Names",
    "B5": "Pictures",
    "B6": "Figures",
    "B7": "The briefing as a whole",
    "B8": "Style, with `--style` only",
}


def read_examples() -> dict[str, dict[str, Any]]:
    """The example of each code that has one."""
    return tomllib.loads(EXAMPLES.read_text("utf-8"))


def make_docs() -> str:
    """The whole document."""
    examples = read_examples()
    parts = [_HEAD]
    theme = ""
    for code in Code:
        if code.value[:2] != theme:
            theme = code.value[:2]
            parts.append(f"## {_THEMES[theme]}\n")
        parts.append("\n".join(_entry(code, examples.get(code.value, {}))))
    return "\n".join(parts)


def _entry(code: Code, example: dict[str, Any]) -> Iterator[str]:
    yield f"### {code.value}: {code.summary}\n"
    if "wrong" in example:
        file = example.get("file", PAGE)
        yield from _block("Instead of this", file, example["wrong"])
        yield from _block("write this", example.get("right_file", file), example["right"])
    if note := example.get("note"):
        yield f"{note}\n"


def _block(lead: str, file: str, text: str) -> Iterator[str]:
    kind = "toml" if file.endswith(".toml") else "markdown"
    where = "" if file == PAGE else f" in `{file}`"
    yield f"{lead}{where}:\n"
    yield f"````{kind}\n{text.rstrip()}\n````\n"


if __name__ == "__main__":
    DOCS.parent.mkdir(exist_ok=True)
    DOCS.write_text(make_docs(), "utf-8")

"""docs/problems.md is current, and what it says is so: each example has its problem, and the mended one has it not."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.briefing.problems import Code
from kiosk.settings.icons import icon_names
from kiosk.show.slides.check import check_with_slides
from tests.briefing.count.drawn import RULER
from tests.briefing.count.folders import HEAD, make_briefing
from tests.briefing.make_problem_docs import DOCS, PAGE, make_docs, read_examples

_CONCLUSION = "---\ntitle: End\nlead: A lead.\nclaims: [S1]\n---\n\nThe end.[^paper]\n"
EXAMPLES = {code: example for code, example in read_examples().items() if "wrong" in example}


def test_the_document_is_current() -> None:
    assert DOCS.read_text("utf-8") == make_docs(), "run python -m tests.briefing.make_problem_docs"


def test_every_code_has_an_example_or_a_note_and_no_other_has() -> None:
    assert list(read_examples()) == [code.value for code in Code]


@pytest.mark.parametrize("code", EXAMPLES)
def test_an_example_is_what_it_says(tmp_path: Path, code: str) -> None:
    example = EXAMPLES[code]
    file = example.get("file", PAGE)
    wrong = _check(tmp_path / "wrong", file, example["wrong"], whole=example.get("whole", False))
    right = _check(tmp_path / "right", example.get("right_file", file), example["right"], whole=False)
    assert code in wrong
    assert code not in right


def _check(folder: Path, file: str, text: str, *, whole: bool) -> list[str]:
    make_briefing(folder)
    (folder / "claims.toml").write_text('[S1]\nsection = "1"\nkind = "argument"\n', "utf-8")
    (folder / "conclusion.en.md").write_text(
        "---\ntitle: End\nlead: A lead.\nclaims: [S1]\n---\n\nThe end.[^paper]\n\n![A dot](media/dot.svg)\n", "utf-8"
    )
    path = folder / file
    path.parent.mkdir(parents=True, exist_ok=True)
    is_body = path.suffix == ".md" and not whole and not text.startswith("---")
    path.write_text((HEAD if is_body else "") + text, "utf-8")
    return [problem.code.value for problem in check_with_slides(folder, icon_names(), RULER, style=True)]

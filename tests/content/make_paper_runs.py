"""Write the hashes of the paper's runs of words: python -m tests.content.make_paper_runs PAPER.md

Needed once for each new paper, or when ``paper_runs`` counts in another way. Give every language the paper is in; the
paper stays where it is.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.content.paper_runs import RUNS_FILE, hash_run, runs_of


def main(papers: list[str]) -> int:
    if not papers:
        print(__doc__, file=sys.stderr)
        return 2
    hashes = {hash_run(run) for paper in papers for run in runs_of(Path(paper).read_text("utf-8"))}
    head = "# Runs of eight words of the paper, hashed and sorted: see make_paper_runs.py"
    RUNS_FILE.write_text("\n".join([head, *sorted(hashes), ""]), "ascii")
    print(f"{len(hashes)} runs in {RUNS_FILE.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

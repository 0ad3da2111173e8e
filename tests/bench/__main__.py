"""Measures the program beside Chromium, and a talk beside pdfpc and pympress, against the budgets of the design.

python -m tests.bench [--only start,taps] [--quick] [--beside COMMIT] [--write]; needs Xvfb, libXtst and Chromium, and
for the part ``talk`` pdfpc, pympress, openbox and xrandr.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

from tests.bench import (
    attract,
    author,
    big,
    earlier,
    growth,
    hall,
    memory,
    recovery,
    size,
    sizes,
    speech,
    start,
    talk,
    taps,
    transitions,
)
from tests.bench.machine import describe_machine
from tests.bench.pointer import Pointer
from tests.bench.report import Row, table
from tests.bench.screen import Screen
from tests.bench.workplace import Workplace

PARTS = {
    "start": start.measure,
    "earlier": earlier.measure,
    "tap": taps.measure,
    "transitions": transitions.measure,
    "memory": memory.measure_memory,
    "still": memory.measure_processor,
    "attract": attract.measure_attract,
    "size": size.measure,
    "growth": growth.measure,
    "big": big.measure,
    "sizes": sizes.measure,
    "talk": talk.measure,
    "hall": hall.measure,
    "recovery": recovery.measure,
    "author": author.measure,
    "speech": speech.measure,
}
RESULTS = Path(__file__).with_name("RESULTS.md")


def main() -> int:
    """Measure and print; 0 where all is within its budget, 1 where something is not, 2 where it cannot be measured."""
    arguments = _arguments()
    if missing := [name for name in ("Xvfb", "chromium") if shutil.which(name) is None]:
        print(f"bench: {' and '.join(missing)} must be installed", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-", ignore_cleanup_errors=True) as folder:
        rows = _measure(Path(folder), arguments)
    text = f"{table(rows)}\n\n{describe_machine()}\n"
    print(f"\n{text}")
    if arguments.write:
        peers = "The peer is Chromium (`--kiosk`) where a row names no other."
        RESULTS.write_text(f"# Measured with `make bench`\n\n{peers}\n\n{text}", "utf-8")
    return 1 if any(row.within is False for row in rows) else 0


def _measure(folder: Path, arguments: argparse.Namespace) -> list[Row]:
    framebuffer = folder / "framebuffer"
    framebuffer.mkdir()
    rows: list[Row] = []
    with Screen(framebuffer) as screen:
        pointer = Pointer(screen.display)
        for name in arguments.only:
            found = PARTS[name](Workplace(screen, pointer, folder, arguments.quick, arguments.beside))
            rows += found
            print(table(found), flush=True)
        pointer.close()
    return rows


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="Measure the program beside Chromium.")
    parser.add_argument("--only", type=_parts, default=list(PARTS), metavar="PARTS", help=f"of {','.join(PARTS)}")
    parser.add_argument("--quick", action="store_true", help="measure less often")
    parser.add_argument("--beside", default="", metavar="COMMIT", help="measure the program as it was then too")
    parser.add_argument("--write", action="store_true", help=f"keep the table in {RESULTS.name}")
    return parser.parse_args()


def _parts(text: str) -> list[str]:
    names = text.split(",")
    if unknown := set(names) - set(PARTS):
        raise argparse.ArgumentTypeError(f"unknown {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}")
    return names


if __name__ == "__main__":
    sys.exit(main())

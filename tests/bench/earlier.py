"""Measures the program beside itself as it was at an earlier commit: start, taps and memory, in turn."""

from __future__ import annotations

import io
import subprocess
import tarfile
from pathlib import Path
from statistics import median

from tests.bench.contestants import ROOT, our_source
from tests.bench.memory import memory_after_tour
from tests.bench.report import Row, compared
from tests.bench.start import ROUNDS, start_seconds
from tests.bench.taps import TIMES, TURNS, answers_to_taps
from tests.bench.workplace import Workplace

SHARE = 1.05
"""No worse, but for a twentieth: so much two rounds of the same program differ."""


def measure(place: Workplace) -> list[Row]:
    """Both in turn, so that what else the machine does hits both; nothing where no commit was named."""
    if not place.beside:
        return []
    roots = (ROOT, _laid_out(place.beside, place.scratch / "earlier"))
    starts: tuple[list[float], list[float]] = ([], [])
    firsts: tuple[list[float], list[float]] = ([], [])
    memory: tuple[list[float], list[float]] = ([], [])
    for turn in range(place.often(ROUNDS) + 1):
        for root, kept in zip(roots, starts, strict=True):
            seconds = start_seconds(place, our_source(root=root), root.name)
            kept.extend([seconds] if turn else [])
    for _ in range(TURNS):
        for root, kept in zip(roots, firsts, strict=True):
            answers = answers_to_taps(place, our_source(root=root), place.often(TIMES) // TURNS)
            kept.extend(answer.first for answer in answers)
    for turn in range(1 if place.quick else 3):
        for root, kept in zip(roots, memory, strict=True):
            kept.append(memory_after_tour(place, place.scratch / f"{root.name}-toured-{turn}", root))
    what = f"beside {place.beside[:7]}"
    return [
        compared(f"{what}: source start → home painted", "s", *map(median, starts), share=SHARE),
        compared(f"{what}: the same, fastest round", "s", *map(min, starts)),
        compared(f"{what}: finger up → first changed picture", "ms", *map(median, firsts), share=SHARE),
        compared(f"{what}: memory (PSS) after a tour of all pages", "MB", *map(median, memory), share=SHARE),
    ]


def _laid_out(commit: str, folder: Path) -> Path:
    """The files of a commit, in a folder of their own."""
    packed = subprocess.run(["git", "archive", commit], cwd=ROOT, capture_output=True, check=True).stdout
    with tarfile.open(fileobj=io.BytesIO(packed)) as files:
        files.extractall(folder, filter="data")
    return folder

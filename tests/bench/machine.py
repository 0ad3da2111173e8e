"""Owns the description of the machine that was measured on."""

from __future__ import annotations

import datetime
import os
import platform
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path


def describe_machine() -> str:
    """Processor, memory, kernel, versions and date, a line each."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    lines = (
        f"{_processor()}, {os.cpu_count()} cores, {memory:.0f} GB of memory",
        f"Linux {platform.release()}, Xvfb 1920 × 1080 × 24, software renderer",
        f"Python {platform.python_version()}, Qt (PySide6) {version('PySide6-Essentials')}, {_chromium()}",
        f"{datetime.datetime.now(datetime.UTC):%Y-%m-%d %H:%M} UTC, load at the end {os.getloadavg()[0]:.1f}",
    )
    return "\n".join(f"- {line}" for line in lines)


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        return sys.platform
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), platform.machine())


def _chromium() -> str:
    try:
        done = subprocess.run(["chromium", "--version"], capture_output=True, check=False, text=True, timeout=30)
    except OSError:
        return "no Chromium"
    return " ".join(done.stdout.split()[:2])

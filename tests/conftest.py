"""What holds for every test."""

from __future__ import annotations

from tests.programs import watch_programs

watch_programs()

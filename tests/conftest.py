"""What holds for every test."""

from __future__ import annotations

from tests.equipment.programs import watch_programs

watch_programs()

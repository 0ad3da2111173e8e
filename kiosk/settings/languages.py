"""Owns what languages call themselves."""

from __future__ import annotations

LANGUAGE_NAMES = {"nl": "Nederlands", "en": "English", "de": "Deutsch", "fr": "Français", "es": "Español"}
"""By code; a language that is not here is shown by its code."""

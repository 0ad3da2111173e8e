"""Owns what languages call themselves."""

from __future__ import annotations

LANGUAGE_NAMES = {"nl": "Nederlands", "en": "English", "de": "Deutsch", "fr": "Français", "es": "Español"}
"""By code; what CLDR calls any other is asked of Qt."""

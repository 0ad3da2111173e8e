"""Owns which letters the screen offers to type with, row by row."""

from __future__ import annotations

DIGITS = "1234567890"
QWERTY = (DIGITS, "qwertyuiop", "asdfghjkl", "zxcvbnm")
"""As on the keyboards of the Netherlands and of English-speaking countries."""

KEYBOARDS = {"nl": QWERTY, "en": QWERTY}
"""By language. Any other has the letters that its pages are written with, in the order of their script."""


def has_keyboard(language: str) -> bool:
    """Whether the keys of a language are known without its pages."""
    return language in KEYBOARDS


def key_rows(language: str, letters: str) -> list[str]:
    """The keys of a language, a text a row.

    Args:
        language: of the pages that are searched.
        letters: those that its pages are written with; a language that has a keyboard does not need them.
    """
    if has_keyboard(language):
        return list(KEYBOARDS[language])
    latin = "".join(filter(str.isascii, letters))
    own = "".join(letter for letter in letters if not letter.isascii())
    # A language of Latin letters has its others among them; in another script Latin is for names, and comes last.
    rows = [letters] if len(latin) >= len(own) else [own, latin]
    return [row for row in (*rows, DIGITS) if row]

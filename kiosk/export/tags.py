"""Owns how HTML is written here: a tag around what is markup already, and words escaped."""

from __future__ import annotations

from html import escape


class Markup(str):
    """Text that is HTML already."""

    __slots__ = ()


def words(text: str) -> Markup:
    """Plain words."""
    return Markup(escape(text, quote=False))


def tag(name: str, *inside: Markup, **attributes: str) -> Markup:
    """An element. An attribute with an underscore at its end is one whose name Python has, others are hyphens.

    An empty attribute is left out.
    """
    kept = {key.removesuffix("_").replace("_", "-"): value for key, value in attributes.items() if value}
    opened = "".join(f' {key}="{escape(value)}"' for key, value in kept.items())
    return Markup(f"<{name}{opened}>{''.join(inside)}</{name}>")


def join(*pieces: Markup) -> Markup:
    """Pieces one after the other."""
    return Markup("".join(pieces))

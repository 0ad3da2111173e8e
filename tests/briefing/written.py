"""What a page begins with, for tests of what it may hold."""

from __future__ import annotations

HEAD = "---\ntitle: Titel\nlead: Een zin.\n---\n"
FIGURE = "::: figure {kind}\nlabel: a\nalt: b\nsource: [paper]\n{rest}\n:::\n"


def figure(kind: str, rest: str) -> str:
    """A page body whose figure opens on line 6 of its file; its own keys begin on line 10."""
    return HEAD + "\n" + FIGURE.format(kind=kind, rest=rest)

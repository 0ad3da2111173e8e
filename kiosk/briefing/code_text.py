"""Owns code in a page: words that keep their lines. No page knows it as more; ``foreign`` names it."""

from __future__ import annotations

from markdown_it.tree import SyntaxTreeNode

from kiosk.briefing.blocks import Inlines, TextRun
from kiosk.briefing.typography import NO_BREAK

CODE = "fence"
"""What markdown-it calls code between two marks."""


def read_code(node: SyntaxTreeNode) -> Inlines:
    """Its lines with the spaces before them, below what stands behind its first mark; nothing where it is empty."""
    lines = [node.info.strip(), *node.content.expandtabs(4).split("\n")]
    text = "\n".join(NO_BREAK * _indent(line) + line.strip() for line in lines if line.strip())
    return (TextRun(text),) if text else ()


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))

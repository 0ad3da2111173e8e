"""Owns the page that a phone gets: one document that asks nobody else for anything, in one language."""

from __future__ import annotations

import hashlib
import tomllib
from base64 import b64encode
from collections.abc import Mapping
from html import escape
from pathlib import Path

from kiosk.phone.http import PhoneReply

_FALLBACK = "en"
_SCRIPTS = ("seal.js", "link.js")
"""What all pages have in front of their own."""


def write_page(folder: Path, of: str, language: str) -> PhoneReply:
    """The page with its words; in English where there is no translation.

    Its policy lets it run the one script and the one style that stand in it, ask the server that it came from, and
    nothing else: nobody can frame it, and nothing that is written into it runs.

    Args:
        folder: what it is made of, ``resources/phone``.
        of: whose phone it is for, ``speaker`` or ``visitor``.
        language: of the talk.
    """
    words: Mapping[str, Mapping[str, str]] = tomllib.loads((folder / f"{of}.toml").read_text("utf-8"))
    spoken = language if language in words else _FALLBACK
    style = "".join((folder / name).read_text("utf-8") for name in ("style.css", f"{of}.css"))
    script = "".join((folder / name).read_text("utf-8") for name in (*_SCRIPTS, f"{of}.js"))
    page = (folder / f"{of}.html").read_text("utf-8")
    parts = {"language": spoken, **{name: escape(text) for name, text in words[spoken].items()}}
    for name, text in {**parts, "style": style, "script": script}.items():
        page = page.replace(f"{{{name}}}", text)
    policy = {
        "default-src": "'none'",
        "script-src": _source(script),
        "style-src": _source(style),
        "img-src": "data:",
        "connect-src": "'self'",
        "base-uri": "'none'",
        "form-action": "'none'",
        "frame-ancestors": "'none'",
    }
    said = "; ".join(f"{name} {value}" for name, value in policy.items())
    return PhoneReply(kind="text/html; charset=utf-8", body=page.encode(), headers={"Content-Security-Policy": said})


def _source(text: str) -> str:
    """Exactly this text (CSP level 3)."""
    return f"'sha256-{b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"

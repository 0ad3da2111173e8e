"""What a file of Python imports, at its top and in its functions."""

from __future__ import annotations

import ast
from pathlib import Path


def imported_modules(file: Path) -> set[str]:
    """The modules that a file names in its imports."""
    found = set()
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom):
            found.add(node.module or "")
        elif isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
    return found

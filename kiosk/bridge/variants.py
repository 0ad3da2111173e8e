"""Owns the names of Qt's variant types for ``Property``, which takes them as text although its type hints say not."""

from __future__ import annotations

from typing import cast

VARIANT = cast("type", "QVariant")
VARIANT_LIST = cast("type", "QVariantList")

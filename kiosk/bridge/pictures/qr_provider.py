"""Owns QR codes: a text as a picture that a telephone reads."""

from __future__ import annotations

import io
from urllib.parse import unquote

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.bridge.pictures.guarded import guarded

_WIDEST = 64
"""Px of a module."""


class QrProvider(QQuickImageProvider):
    """Answers ``image://qr/PX/TEXT`` (percent-encoded) with its QR code, black on white whatever the theme.

    Each module of it is so many px wide, and it has the quiet zone around it that the standard asks for (ISO 18004).
    """

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    @guarded(QImage)
    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002 - Qt's
        import segno  # 40 ms that home opens without

        # Left to itself, segno tries Shift JIS before UTF-8: few telephones expect that, and the one file has no such
        # codec.
        px, _, text = id.partition("/")
        code = segno.make_qr(unquote(text) or " ", error="l", boost_error=False, mode="byte", encoding="utf-8")
        picture = io.BytesIO()
        code.save(picture, kind="png", scale=max(1, min(int(px), _WIDEST)))
        return QImage.fromData(picture.getvalue())

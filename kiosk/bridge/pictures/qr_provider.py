"""Owns QR codes: a text as a picture that a telephone reads."""

from __future__ import annotations

import io
from urllib.parse import unquote

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.bridge.pictures.guarded import guarded


class QrProvider(QQuickImageProvider):
    """Answers ``image://qr/TEXT`` (percent-encoded) with its QR code, black on white whatever the theme."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    @guarded(QImage)
    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002 - Qt's
        import segno  # 40 ms that home opens without

        # Left to itself, segno tries Shift JIS before UTF-8: few telephones expect that, and the one file has no such
        # codec.
        code = segno.make_qr(unquote(id) or " ", error="l", boost_error=False, mode="byte", encoding="utf-8")
        wide = max(requestedSize.width(), 200)
        picture = io.BytesIO()
        code.save(picture, kind="png", scale=max(1, wide // code.symbol_size()[0]))
        return QImage.fromData(picture.getvalue())

"""Owns orders as they go over the network: signed like a bundle, since anybody may write to a broker."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from kiosk.show.hall.orders import ScreenOrder

if TYPE_CHECKING:
    from kiosk.bundles.minisign import PublicKey, SecretKey

_HEAD = b"an order to the screens of a hall\n"
"""Before what is signed, so that no signature of a bundle is one of an order, or the other way round."""


class BadOrderError(ValueError):
    """What was heard is no order, or of nobody whom this screen obeys; the message says why."""


class _Signed(Struct, frozen=True):
    """The text of an order, and its signature."""

    text: str
    signature: str


def write_order(order: ScreenOrder, key: SecretKey) -> bytes:
    """An order as it is said."""
    from kiosk.bundles.minisign import sign

    text = msgspec.json.encode(order)
    signature = sign(_HEAD + text, key, f"{order.kind} to {order.to}")
    return msgspec.json.encode(_Signed(text.decode(), signature))


def read_order(payload: bytes, keys: Collection[PublicKey]) -> ScreenOrder:
    """The order in what was heard.

    Args:
        payload: what was heard.
        keys: whom this screen obeys.

    Raises:
        BadOrderError: there is none.
    """
    from kiosk.bundles.minisign import verify

    if not keys:
        raise BadOrderError("no key is trusted here")
    try:
        signed = msgspec.json.decode(payload, type=_Signed)
        verify(_HEAD + signed.text.encode(), signed.signature, keys)
        return msgspec.json.decode(signed.text, type=ScreenOrder)
    except (ValueError, RecursionError) as error:
        raise BadOrderError(str(error)) from error

"""Owns whom a screen trusts: the keys in the operator's file, and the keys that took their place by their own word."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

if TYPE_CHECKING:
    from kiosk.bundles.minisign import PublicKey


class Keyring(Struct, frozen=True):
    """What took the place of what, as long as the operator's file stays the same: who writes another begins anew.

    ``operator`` is the SHA-256 of the file's text; ``replaced`` has the text of a key by that of the one before it.
    """

    operator: str = ""
    replaced: dict[str, str] = {}

    def of(self, text: str) -> Keyring:
        """The keyring that holds for this text of the operator's file."""
        mark = hashlib.sha256(text.encode()).hexdigest()
        return self if mark == self.operator else Keyring(mark)

    def with_replaced(self, old_and_new: tuple[str, str]) -> Keyring:
        """With one key in the place of another."""
        old, new = old_and_new
        return replace(self, replaced={**self.replaced, old: new})

    def keys(self, text: str) -> tuple[PublicKey, ...]:
        """Whom to trust.

        Args:
            text: of the operator's file, as ``read_public`` reads it.

        Raises:
            BadKeyError: the text holds something else than keys.
        """
        from kiosk.bundles.minisign import read_public  # signatures are for who takes a bundle, not for who shows one

        return tuple(self._latest(key) for key in read_public(text))

    def _latest(self, key: PublicKey) -> PublicKey:
        from kiosk.bundles.minisign import read_public

        seen = {key.text}
        while (following := self.replaced.get(key.text)) is not None and following not in seen:
            seen.add(following)
            key = read_public(following)[0]
        return key

"""Owns signatures in the format of minisign, so that its users can check ours with their tool, and we theirs.

The layout of keys and signatures is that of minisign's manual (jedisct1.github.io/minisign, "Signature format"). The
numbers are PyNaCl's: Ed25519 over BLAKE2b-512 of the data, and scrypt over a secret key's password.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import os
from collections.abc import Callable, Collection
from typing import NamedTuple

from nacl.bindings import crypto_sign, crypto_sign_open, crypto_sign_seed_keypair
from nacl.exceptions import CryptoError
from nacl.pwhash import scrypt

_PURE, _HASHED, _SCRYPT, _NO_PASSWORD, _BLAKE = b"Ed", b"ED", b"Sc", b"\0\0", b"B2"
_OPERATIONS, _MEMORY = 1 << 23, 1 << 28
"""What guessing a password costs: a second and 256 MB each. Minisign reads any; its own choice takes 1 GB."""
_MOST_MEMORY = 1 << 30
_LONGEST = 10_000
_COMMENT, _TRUSTED = "untrusted comment: ", "trusted comment: "


class BadKeyError(ValueError):
    """A text is no key, or its password is another."""


class BadSignatureError(ValueError):
    """Data is not what somebody signed whom we trust."""


class PublicKey(NamedTuple):
    """What a signature is checked with: the key's number (8 bytes), and the key (32 bytes)."""

    number: bytes
    key: bytes

    @property
    def name(self) -> str:
        """Its number as minisign prints it."""
        return self.number[::-1].hex().upper()

    @property
    def text(self) -> str:
        """The one line that is handed on."""
        return base64.b64encode(_PURE + self.number + self.key).decode()


class SecretKey(NamedTuple):
    """What a signature is made with: the key's number (8 bytes), and the key with its public half (64 bytes)."""

    number: bytes
    key: bytes

    @property
    def public(self) -> PublicKey:
        """The half that everybody may have."""
        return PublicKey(self.number, self.key[32:])


class SignedBy(NamedTuple):
    """Who signed, and the comment that is signed with the data."""

    signer: PublicKey
    comment: str


def new_key() -> SecretKey:
    """A key that nobody has."""
    _, key = crypto_sign_seed_keypair(os.urandom(32))
    return SecretKey(os.urandom(8), key)


def sign(data: bytes, key: SecretKey, comment: str) -> str:
    """The signature as the text of a file; ``comment`` (one line) is signed too."""
    signature = crypto_sign(_digest(data), key.key)[:64]
    whole = crypto_sign(signature + comment.encode(), key.key)[:64]
    first = base64.b64encode(_HASHED + key.number + signature).decode()
    last = base64.b64encode(whole).decode()
    return f"{_COMMENT}signature from key {key.public.name}\n{first}\n{_TRUSTED}{comment}\n{last}\n"


def verify(data: bytes, signature: str, keys: Collection[PublicKey]) -> SignedBy:
    """Find whose signature this is.

    Args:
        data: what was signed.
        signature: the text of the signature's file.
        keys: whom we trust.

    Raises:
        BadSignatureError: it is none, by nobody among them, or of other data.
    """
    lines = signature[:_LONGEST].splitlines()
    if len(lines) < 4 or not lines[0].startswith(_COMMENT) or not lines[2].startswith(_TRUSTED):
        raise BadSignatureError("the signature is not one of minisign")
    first, last = _decoded(lines[1], 74, BadSignatureError), _decoded(lines[3], 64, BadSignatureError)
    kind, number, made = first[:2], first[2:10], first[10:]
    if kind not in (_PURE, _HASHED):
        raise BadSignatureError("the signature is of a kind that minisign does not have")
    signer = next((key for key in keys if key.number == number), None)
    if signer is None:
        raise BadSignatureError(f"it is signed with key {number[::-1].hex().upper()}, which is not trusted here")
    comment = lines[2].removeprefix(_TRUSTED)
    try:
        crypto_sign_open(made + (_digest(data) if kind == _HASHED else data), signer.key)
        crypto_sign_open(last + made + comment.encode(), signer.key)
    except CryptoError as error:
        raise BadSignatureError("it was changed after it was signed") from error
    return SignedBy(signer, comment)


def write_public(key: PublicKey) -> str:
    """The text of a public key's file."""
    return f"{_COMMENT}minisign public key {key.name}\n{key.text}\n"


def read_public(text: str) -> tuple[PublicKey, ...]:
    """The keys in a text: one a line, as minisign's files have them; comments and empty lines between them.

    Raises:
        BadKeyError: a line is something else.
    """
    lines = (line.strip() for line in text.splitlines())
    return tuple(_public(line) for line in lines if line and not line.startswith((_COMMENT.strip(), "#")))


def write_secret(key: SecretKey, password: str) -> str:
    """The text of a secret key's file; an empty password leaves it open to whoever has the file."""
    held = key.number + key.key + _checksum(key)
    salt = os.urandom(32)
    cost = (_OPERATIONS, _MEMORY) if password else (0, 0)
    if password:
        held = _mixed(held, password, salt, cost)
    head = _PURE + (_SCRYPT if password else _NO_PASSWORD) + _BLAKE + (salt if password else bytes(32))
    body = base64.b64encode(head + b"".join(number.to_bytes(8, "little") for number in cost) + held).decode()
    return f"{_COMMENT}minisign {'encrypted ' if password else ''}secret key\n{body}\n"


def read_secret(text: str, ask: Callable[[], str]) -> SecretKey:
    """The key in the text of a secret key's file.

    Args:
        text: what the file holds.
        ask: gives the password, where it has one.

    Raises:
        BadKeyError: it is none, or the password is another.
    """
    lines = text[:_LONGEST].splitlines()
    held = _decoded(lines[1] if len(lines) > 1 else "", 158, BadKeyError)
    salt, cost = held[6:38], (int.from_bytes(held[38:46], "little"), int.from_bytes(held[46:54], "little"))
    if held[:2] != _PURE or held[4:6] != _BLAKE or held[2:4] not in (_SCRYPT, _NO_PASSWORD) or cost[1] > _MOST_MEMORY:
        raise BadKeyError("this is no secret key of minisign")
    inside = held[54:]
    if held[2:4] == _SCRYPT:
        inside = _mixed(inside, ask(), salt, cost)
    key = SecretKey(inside[:8], inside[8:72])
    # Minisign writes no checksum into a file without a password (0.11).
    if inside[72:] != _checksum(key) and (held[2:4] == _SCRYPT or any(inside[72:])):
        raise BadKeyError("the password is another one, or the file is damaged")
    return key


def _public(line: str) -> PublicKey:
    held = _decoded(line, 42, BadKeyError)
    if held[:2] != _PURE:
        raise BadKeyError("this is no public key of minisign")
    return PublicKey(held[2:10], held[10:])


def _decoded(line: str, size: int, error: type[ValueError]) -> bytes:
    try:
        held = base64.b64decode(line.strip(), validate=True)
    except (binascii.Error, ValueError):
        held = b""
    # Python takes several texts for the same bytes; a signature has one.
    if len(held) != size or base64.b64encode(held).decode() != line.strip():
        raise error(f"{line[:60]!r} is not what minisign writes")
    return held


def _mixed(held: bytes, password: str, salt: bytes, cost: tuple[int, int]) -> bytes:
    """Hidden by a password, or found again: it is the same."""
    stream = scrypt.kdf(len(held), password.encode(), salt, *cost)
    return bytes(a ^ b for a, b in zip(held, stream, strict=True))


def _checksum(key: SecretKey) -> bytes:
    return hashlib.blake2b(_PURE + key.number + key.key, digest_size=32).digest()


def _digest(data: bytes) -> bytes:
    return hashlib.blake2b(data).digest()

"""Owns a bundle as a file: ``.kbundle``, a zip of a manifest, its signature, and the briefing that they speak of."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Collection, Mapping
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from kiosk.briefing.archive import BadArchiveError, briefing_files, opened_zip, pack_files, unpack_files
from kiosk.bundles.manifest import BRIEFING, LATEST, Manifest, is_newer, read_manifest, write_manifest
from kiosk.bundles.minisign import BadKeyError, BadSignatureError, PublicKey, SecretKey, read_public, sign, verify

MANIFEST, SIGNATURE = "manifest.json", "manifest.json.minisig"
_LARGEST_MANIFEST = 16_000_000


class BadBundleError(Exception):
    """A file is no bundle that may be taken; the message says why."""


class Bundle(Struct, frozen=True):
    """A bundle whose manifest is as somebody signed it whom we trust. Its files are checked as they are unpacked."""

    file: Path
    manifest: Manifest
    signer: PublicKey
    comment: str

    @property
    def content(self) -> str:
        """The name of what is in it, see ``name_content``."""
        return name_content(self.manifest.files)

    @property
    def next_key(self) -> PublicKey | None:
        """The key that is trusted from here on in place of the signer's."""
        found = read_public(self.manifest.next_key)
        return found[0] if found else None


def digest_files(folder: Path) -> dict[str, str]:
    """The SHA-256 of each file of a briefing, by its name from the folder on."""
    return {name: _digest(file) for name, file in briefing_files(folder)}


def name_content(files: Mapping[str, str]) -> str:
    """One name for all of a briefing: two that have it are the same to the byte, whatever their folders are called."""
    lines = "".join(f"{digest} {name}\n" for name, digest in sorted(files.items()))
    return hashlib.sha256(lines.encode()).hexdigest()


def pack_bundle(folder: Path, manifest: Manifest, key: SecretKey) -> bytes:
    """A briefing as a bundle.

    Args:
        folder: the briefing.
        manifest: what it says of itself; its files are put in here.
        key: who signs.

    Raises:
        OSError: a file cannot be read.
        ValueError: the manifest has what no manifest may have.
    """
    held = {name: file.read_bytes() for name, file in briefing_files(folder)}
    files = {name: hashlib.sha256(data).hexdigest() for name, data in held.items()}
    text = write_manifest(replace(manifest, files=files))
    read_manifest(text)  # what nobody could read is not signed
    signature = sign(text, key, f"{manifest.name}, serial {manifest.serial}")
    head = [(MANIFEST, text), (SIGNATURE, signature.encode())]
    return pack_files([*head, *((f"{BRIEFING}/{name}", data) for name, data in held.items())])


def read_bundle(file: Path, keys: Collection[PublicKey]) -> Bundle:
    """Look at a bundle, and into no more of it than its manifest.

    Raises:
        BadBundleError: it is none, or of nobody whom we trust.
        OSError: it cannot be read.
    """
    try:
        with opened_zip(file) as archive:
            if not {MANIFEST, SIGNATURE} <= set(archive.namelist()):
                raise BadBundleError(f"{file}: is no bundle, for it has no {MANIFEST} with a signature")
            text, signature = (_read(archive, name) for name in (MANIFEST, SIGNATURE))
        signed = verify(text, signature.decode("utf-8", "replace"), keys)
        manifest = read_manifest(text)
        bundle = Bundle(file, manifest, signed.signer, signed.comment)
        _ = bundle.next_key  # read now, so that nothing fails on it later
    except (BadSignatureError, BadKeyError) as error:
        raise BadBundleError(f"{file}: {error}") from error
    except BadArchiveError as error:
        raise BadBundleError(str(error)) from error
    except ValueError as error:
        raise BadBundleError(f"{file}: its manifest is odd: {error}") from error
    if manifest.form > LATEST:
        raise BadBundleError(f"{file}: is of a form that a later version of this program reads")
    return bundle


def peek_manifest(file: Path) -> Manifest:
    """What a bundle says of itself, for whoever hands it on: nobody's word, as the signature is not looked at.

    Raises:
        BadBundleError: it is none.
        OSError: it cannot be read.
    """
    try:
        with opened_zip(file) as archive:
            if not {MANIFEST, SIGNATURE} <= set(archive.namelist()):
                raise BadBundleError(f"{file}: is no bundle, for it has no {MANIFEST} with a signature")
            return read_manifest(_read(archive, MANIFEST))
    except BadArchiveError as error:
        raise BadBundleError(str(error)) from error
    except ValueError as error:
        raise BadBundleError(f"{file}: its manifest is odd: {error}") from error


def require_version(bundle: Bundle, version: str) -> None:
    """Go on only where this program can show it.

    Raises:
        BadBundleError: it needs a later one.
    """
    if is_newer(bundle.manifest.needs, version):
        raise BadBundleError(f"{bundle.file}: needs version {bundle.manifest.needs} of the program; this is {version}")


def unpack_bundle(bundle: Bundle, folder: Path) -> Path:
    """Unpack all of it into a folder that is made for it; the briefing in there.

    Raises:
        BadBundleError: a file is not what was signed, or one is missing or too many.
        OSError: it cannot be read, or nothing written.
    """
    try:
        unpack_files(bundle.file, folder)
    except BadArchiveError as error:
        raise BadBundleError(str(error)) from error
    briefing = folder / BRIEFING
    files = {file.relative_to(briefing).as_posix(): _digest(file) for file in briefing.rglob("*") if file.is_file()}
    for name in sorted(files.keys() | bundle.manifest.files.keys()):
        if files.get(name) != bundle.manifest.files.get(name):
            raise BadBundleError(f"{bundle.file}: {name} is not the file that was signed")
    return briefing


def _read(archive: zipfile.ZipFile, name: str) -> bytes:
    with archive.open(name) as stream:
        data = stream.read(_LARGEST_MANIFEST + 1)
    if len(data) > _LARGEST_MANIFEST:
        raise BadBundleError(f"{archive.filename or name}: {name} is too large")
    return data


def _digest(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()

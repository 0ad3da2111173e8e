"""A bundle as a file: what was signed and nothing else, whatever somebody made of it."""

from __future__ import annotations

import io
import json
import os
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.bundles.bundle import (
    MANIFEST,
    SIGNATURE,
    BadBundleError,
    digest_files,
    name_content,
    read_bundle,
    require_version,
    unpack_bundle,
)
from kiosk.bundles.manifest import BRIEFING, is_newer
from kiosk.bundles.minisign import sign
from tests.bundles.making import KEY, Wish, make_briefing, make_bundle

TRUSTED = (KEY.public,)


def take(file: Path, folder: Path) -> Path:
    return unpack_bundle(read_bundle(file, TRUSTED), folder)


def rewritten(file: Path, change: Callable[[dict[str, bytes]], None]) -> Path:
    """The bundle with other files in its zip."""
    with zipfile.ZipFile(file) as archive:
        held = {name: archive.read(name) for name in archive.namelist()}
    change(held)
    with zipfile.ZipFile(file, "w") as archive:
        for name, data in held.items():
            archive.writestr(name, data)
    return file


def test_what_comes_out_is_what_went_in(tmp_path: Path) -> None:
    briefing = make_briefing(tmp_path / "from")
    (briefing / ".git").mkdir()
    (briefing / ".git" / "config").write_text("hidden", "utf-8")
    bundle = read_bundle(make_bundle(tmp_path), TRUSTED)
    out = unpack_bundle(bundle, tmp_path / "out")
    assert digest_files(out) == digest_files(briefing) == bundle.manifest.files
    assert bundle.content == name_content(digest_files(briefing))
    assert (bundle.signer, bundle.comment) == (KEY.public, "Asked, serial 1")


FORGERIES: dict[str, Callable[[dict[str, bytes]], None]] = {
    "a word": lambda held: held.update({f"{BRIEFING}/home.en.md": b"---\ntitle: other\n---\n"}),
    "a file more": lambda held: held.update({f"{BRIEFING}/2-more/index.en.md": b"more"}),
    "a file more beside": lambda held: held.update({f"{BRIEFING}/.hidden": b"more"}),
    "a file less": lambda held: held.pop(f"{BRIEFING}/home.en.md"),  # type: ignore[dict-item]
    "another manifest": lambda held: held.update({MANIFEST: held[MANIFEST].replace(b'"serial": 1', b'"serial": 9')}),
    "no signature": lambda held: held.pop(SIGNATURE),  # type: ignore[dict-item]
    "no manifest": lambda held: held.pop(MANIFEST),  # type: ignore[dict-item]
    "an odd signature": lambda held: held.update({SIGNATURE: b"\xff\xfe"}),
    "a stranger's word": lambda held: held.update(
        {SIGNATURE: sign(held[MANIFEST], KEY._replace(number=bytes(8)), "").encode()}
    ),
    "out of the folder": lambda held: held.update({f"{BRIEFING}/../../escaped": b"x"}),
    "from the root": lambda held: held.update({"/escaped": b"x"}),
}


@pytest.mark.parametrize("forgery", FORGERIES.values(), ids=FORGERIES)
def test_nothing_but_what_was_signed_comes_out(tmp_path: Path, forgery: Callable[[dict[str, bytes]], None]) -> None:
    file = rewritten(make_bundle(tmp_path), forgery)
    (tmp_path / "in").mkdir()
    with pytest.raises(BadBundleError, match="kbundle"):
        take(file, tmp_path / "in" / "out")
    assert not list(tmp_path.rglob("escaped"))


def test_a_link_is_refused(tmp_path: Path) -> None:
    file = make_bundle(tmp_path)
    entry = zipfile.ZipInfo(f"{BRIEFING}/media")
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr(entry, "/etc")
    with pytest.raises(BadBundleError, match="outside"):
        take(file, tmp_path / "out")


def test_a_bomb_is_refused_before_it_fills_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.briefing.archive.MOST_BYTES", 100_000)
    file = rewritten(make_bundle(tmp_path), lambda held: held.update({f"{BRIEFING}/media/big.png": bytes(10_000_000)}))
    with pytest.raises(BadBundleError, match="more than"):
        take(file, tmp_path / "out")
    assert sum(one.stat().st_size for one in (tmp_path / "out").rglob("*") if one.is_file()) < 2_000_000


def test_a_manifest_that_swells_is_refused(tmp_path: Path) -> None:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(MANIFEST, bytes(17_000_000))
        archive.writestr(SIGNATURE, b"")
    (tmp_path / "x.kbundle").write_bytes(held.getvalue())
    with pytest.raises(BadBundleError, match="too large"):
        read_bundle(tmp_path / "x.kbundle", TRUSTED)


@pytest.mark.parametrize("kind", ["folder", "pipe", "nothing"])
def test_what_is_no_file_keeps_nobody_waiting(tmp_path: Path, kind: str) -> None:
    file = tmp_path / "x.kbundle"
    {"folder": file.mkdir, "pipe": lambda: os.mkfifo(file), "nothing": lambda: None}[kind]()
    with pytest.raises(OSError, match="kbundle"):
        read_bundle(file, TRUSTED)


@given(place=st.floats(0, 1, exclude_max=True), piece=st.binary(min_size=1, max_size=40))
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_damaged_file_is_refused_or_whole(
    tmp_path_factory: pytest.TempPathFactory, place: float, piece: bytes
) -> None:
    folder = tmp_path_factory.mktemp("damaged")
    file = make_bundle(folder)
    data = bytearray(file.read_bytes())
    begin = int(place * len(data))
    data[begin : begin + len(piece)] = piece
    file.write_bytes(data)
    try:
        out = take(file, folder / "out")
    except BadBundleError:
        return
    assert digest_files(out) == digest_files(folder / "briefing-1-one")


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"serial": 0}, "serial"),
        ({"name": ""}, "name"),
        ({"form": 2}, "later version"),
        ({"files": {"a": "1"}}, "files"),
    ],
)
def test_a_manifest_that_its_signer_got_wrong(tmp_path: Path, change: dict[str, object], why: str) -> None:
    def change_it(held: dict[str, bytes]) -> None:
        held[MANIFEST] = json.dumps(json.loads(held[MANIFEST]) | change).encode()
        held[SIGNATURE] = sign(held[MANIFEST], KEY, "").encode()

    with pytest.raises(BadBundleError, match=why):
        read_bundle(rewritten(make_bundle(tmp_path), change_it), TRUSTED)


def test_a_later_program_is_asked_for(tmp_path: Path) -> None:
    bundle = read_bundle(make_bundle(tmp_path, Wish(needs="1.10")), TRUSTED)
    require_version(bundle, "1.10.1")
    with pytest.raises(BadBundleError, match=r"needs version 1\.10"):
        require_version(bundle, "1.9")


@pytest.mark.parametrize(("needs", "has", "newer"), [("1.10", "1.9", True), ("1.2", "1.2", False), ("0.1", "1", False)])
def test_versions_go_by_number(needs: str, has: str, newer: bool) -> None:
    assert is_newer(needs, has) is newer

"""Signatures and keys are minisign's own: its program reads ours and we read what it writes."""

from __future__ import annotations

import base64
import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.bundles.minisign import (
    BadKeyError,
    BadSignatureError,
    new_key,
    read_public,
    read_secret,
    sign,
    verify,
    write_public,
    write_secret,
)

DATA = b"all that is to be shown\n"
KEY = new_key()


def nobody() -> str:
    raise AssertionError("no password is asked for")


def minisign(folder: Path, *words: str, says: str = "") -> None:
    command = ["minisign", *words]
    done = subprocess.run(command, cwd=folder, input=says, text=True, capture_output=True, timeout=60, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_its_program_verifies_ours(tmp_path: Path) -> None:
    (tmp_path / "data").write_bytes(DATA)
    (tmp_path / "data.minisig").write_text(sign(DATA, KEY, "serial 7"), "utf-8")
    (tmp_path / "key.pub").write_text(write_public(KEY.public), "ascii")
    minisign(tmp_path, "-Vm", "data", "-p", "key.pub")


@pytest.mark.parametrize("password", ["", "geheim"])
def test_its_program_signs_with_our_key(tmp_path: Path, password: str) -> None:
    (tmp_path / "data").write_bytes(DATA)
    (tmp_path / "key.key").write_text(write_secret(KEY, password), "ascii")
    minisign(tmp_path, "-Sm", "data", "-s", "key.key", "-t", "by hand", says=f"{password}\n")
    signed = verify(DATA, (tmp_path / "data.minisig").read_text("utf-8"), [KEY.public])
    assert (signed.signer, signed.comment) == (KEY.public, "by hand")


def test_we_sign_with_a_key_of_its_program(tmp_path: Path) -> None:
    (tmp_path / "data").write_bytes(DATA)
    minisign(tmp_path, "-G", "-W", "-p", "key.pub", "-s", "key.key")
    key = read_secret((tmp_path / "key.key").read_text("ascii"), nobody)
    (tmp_path / "data.minisig").write_text(sign(DATA, key, ""), "utf-8")
    minisign(tmp_path, "-Vm", "data", "-p", "key.pub")
    assert read_public((tmp_path / "key.pub").read_text("ascii")) == (key.public,)


def test_the_older_kind_of_signature_is_good_too(tmp_path: Path) -> None:
    (tmp_path / "data").write_bytes(DATA)
    (tmp_path / "key.key").write_text(write_secret(KEY, ""), "ascii")
    minisign(tmp_path, "-S", "-l", "-m", "data", "-s", "key.key")
    assert verify(DATA, (tmp_path / "data.minisig").read_text("utf-8"), [KEY.public]).signer == KEY.public


def test_a_key_comes_back_with_its_password_and_with_no_other() -> None:
    text = write_secret(KEY, "geheim")
    assert read_secret(text, lambda: "geheim") == KEY
    with pytest.raises(BadKeyError, match="password"):
        read_secret(text, lambda: "geheim ")


def test_who_is_not_trusted_is_named_by_the_key() -> None:
    stranger = new_key()
    with pytest.raises(BadSignatureError, match=stranger.public.name):
        verify(DATA, sign(DATA, stranger, ""), [KEY.public])


def test_a_stranger_with_the_number_of_a_trusted_key_is_none() -> None:
    stranger = new_key()._replace(number=KEY.number)
    with pytest.raises(BadSignatureError, match="changed"):
        verify(DATA, sign(DATA, stranger, ""), [KEY.public])


@given(place=st.integers(0, 10_000), byte=st.integers(1, 255))
@settings(max_examples=300)
def test_no_byte_of_what_counts_can_be_another(place: int, byte: int) -> None:
    """Data, key number, signature, trusted comment: all but the comment that says it is not to be trusted."""
    text = sign(DATA, KEY, "serial 7")
    begin = text.index("\n") + 1
    held = bytearray(DATA + text[begin:].encode())
    place %= len(held)
    held[place] ^= byte
    try:
        verify(bytes(held[: len(DATA)]), text[:begin] + held[len(DATA) :].decode("utf-8", "replace"), [KEY.public])
    except BadSignatureError:
        return
    changed = (text[:begin].encode() + held[len(DATA) :]).decode("utf-8", "replace")
    # Only an end of line that is another end of line can go by.
    assert (changed.split(), bytes(held[: len(DATA)])) == (text.split(), DATA)


@given(text=st.text(max_size=300))
def test_odd_text_is_no_key_and_no_signature(text: str) -> None:
    with pytest.raises(BadKeyError):
        read_secret(text, nobody)
    with pytest.raises(BadSignatureError):
        verify(DATA, text, [KEY.public])


@pytest.mark.parametrize("memory", [1 << 31, 1 << 62])
def test_a_key_that_would_fill_the_memory_is_refused(memory: int) -> None:
    head, body = write_secret(KEY, "geheim").splitlines()
    held = bytearray(base64.b64decode(body))
    held[46:54] = memory.to_bytes(8, "little")
    with pytest.raises(BadKeyError, match="no secret key"):
        read_secret(f"{head}\n{base64.b64encode(held).decode()}\n", nobody)


def test_several_keys_stand_in_one_file_with_comments_between() -> None:
    other = new_key()
    text = f"# of the office\n{write_public(KEY.public)}\n{other.public.text}\n"
    assert read_public(text) == (KEY.public, other.public)
    with pytest.raises(BadKeyError, match="not what minisign writes"):
        read_public(text + "and a line\n")

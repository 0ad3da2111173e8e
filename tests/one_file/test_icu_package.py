"""A package of ICU's data gets smaller, or is refused: on packages that are made here."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from one_file.icu_package import IcuError, is_kept, read_items, trim_package
from tests.one_file import icu_samples
from tests.one_file.icu_samples import header, item, needed_items, package, unneeded_items

WHOLE = package(needed_items() | unneeded_items())
TABLE_AT = 32 + 4


def test_what_is_needed_stays_as_it_was_and_the_rest_goes() -> None:
    trimmed = trim_package(WHOLE)
    assert {name: data.rstrip(b"\0") for name, data in read_items(trimmed).items()} == needed_items()
    assert trimmed == package(needed_items())


def test_what_is_small_already_stays_byte_for_byte() -> None:
    once = trim_package(WHOLE)
    assert trim_package(once) == once


@pytest.mark.parametrize("size", [32, 144, 160])
def test_a_header_of_any_length_stays(size: int) -> None:
    head = header(size=size)
    assert trim_package(package(needed_items(), head)).startswith(head)


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("icudt73l/coll/sv.res", True),
        ("icudt80l/coll/sv.res", True),
        ("icudt73l/coll/zh.res", False),
        ("icudt73l/coll/zh_Hant.res", False),
        ("icudt73l/zone/nl.res", True),
        ("icudt73l/zone/de.res", False),
        ("icudt73l/nl.res", True),
        ("icudt73l/curr/nl.res", False),
        ("icudt73l/nfkc_cf.nrm", True),
        ("icudt73l/ibm-37_P100-1995.cnv", False),
    ],
)
def test_which_items_are_kept(name: str, kept: bool) -> None:
    assert is_kept(name) is kept


@given(
    st.dictionaries(st.from_regex(r"[a-z]{1,9}\.res", fullmatch=True), st.binary(max_size=99), min_size=1, max_size=20)
)
def test_any_package_is_read_as_it_was_written(items: dict[str, bytes]) -> None:
    written = {f"icudt99l/{name}": item(data) for name, data in sorted(items.items())}
    read = read_items(package(written))
    assert list(read) == list(written)
    assert all(read[name][: len(data)] == data for name, data in written.items())


@pytest.mark.parametrize("missing", ["root.res", "coll/sv", "zone/nl.res", "nfkcsv.nrm"])
def test_a_package_that_lacks_what_is_needed_is_refused(missing: str) -> None:
    items = {name: data for name, data in needed_items().items() if missing not in name}
    with pytest.raises(IcuError, match=r"has no .+ any more"):
        trim_package(package(items))


@pytest.mark.parametrize(
    ("head", "words"),
    [
        (header(format_version=2), "format 2"),
        (header(machine=(1, 0, 2)), r"machine \[1, 0, 2\]"),
        (header(machine=(0, 1, 2)), "machine"),
        (header().replace(b"CmnD", b"ResB"), "does not begin as a package"),
        (header().replace(icu_samples.MARK, b"\0\0"), "does not begin as a package"),
        (struct.pack("<H", 9) + header()[2:], "does not begin as a package"),
        (struct.pack("<H", 65_535) + header()[2:], "does not begin as a package"),
    ],
)
def test_another_format_is_refused(head: bytes, words: str) -> None:
    with pytest.raises(IcuError, match=words):
        trim_package(package(needed_items(), head)[:40_000])


def _with_number(at: int, number: int) -> bytes:
    return WHOLE[:at] + struct.pack("<I", number) + WHOLE[at + 4 :]


@pytest.mark.parametrize(
    ("damaged", "words"),
    [
        (_with_number(32, 0), "0 items"),
        (_with_number(32, 2**32 - 1), "too short"),
        (_with_number(32, 1), r"has no .+ any more"),
        (_with_number(TABLE_AT, 2**31), "leads nowhere"),
        (_with_number(TABLE_AT + 4, 2**31), "leads nowhere"),
        (_with_number(TABLE_AT + 4, 0), "leads nowhere"),
        (_with_number(TABLE_AT + 12, 8), "leads nowhere"),
        (WHOLE.replace(b"icudt99l/root.res", b"icudt99l\\root.res"), "no name of an item"),
        (WHOLE.replace(b"icudt99l/root.res\0", "icudt99l/rööt.rs\0".encode()), "no name of an item"),
        (WHOLE.replace(b"icudt99l/root.res\0", b"icudt99l/aaaa.res\0"), "not in order"),
        (WHOLE.replace(b"icudt99l/coll/sv", b"icudt98l/coll/sv", 1), "not in order"),
        (
            WHOLE.replace(item(b"icudt99l/root.res"), bytes(len(item(b"icudt99l/root.res")))),
            r"root\.res does not begin",
        ),
    ],
)
def test_damage_is_named(damaged: bytes, words: str) -> None:
    assert damaged != WHOLE
    with pytest.raises(IcuError, match=words):
        trim_package(damaged)


@given(st.integers(0, len(WHOLE) - 1))
def test_a_package_that_is_cut_off_is_refused_or_has_lost_only_the_end_of_an_item(length: int) -> None:
    try:
        read = read_items(WHOLE[:length])
    except IcuError:
        return
    assert list(read) == list(read_items(WHOLE))
    assert length > len(WHOLE) - len(list(read_items(WHOLE).values())[-1])


@given(st.integers(0, len(WHOLE) - 1), st.binary(min_size=1, max_size=8))
def test_damage_anywhere_raises_nothing_else(at: int, noise: bytes) -> None:
    damaged = (WHOLE[:at] + noise + WHOLE[at + len(noise) :])[: len(WHOLE)]
    try:
        trimmed = trim_package(damaged)
    except IcuError:
        return
    assert len(read_items(trimmed)) <= len(read_items(WHOLE))


def test_no_package_at_all_is_refused() -> None:
    for nothing in (b"", b"\0", header()[:20], header()):
        with pytest.raises(IcuError):
            trim_package(nothing)

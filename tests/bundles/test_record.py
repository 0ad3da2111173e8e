"""What a screen knows of its bundles: whatever comes in which order, it shows what passed and nothing else."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.bundles.record import (
    ENDED,
    MOST_REFUSED,
    BundleRecord,
    Installed,
    begin_trial,
    fail_trial,
    go_back,
    pass_trial,
    put_waiting,
)

BASE = "/content"


def installed(serial: int, key: tuple[str, str] | None = None) -> Installed:
    return Installed(
        folder=f"{serial}-x",
        name="Asked",
        serial=serial,
        content=f"{serial:064}",
        made="2026-11-27",
        source="/media/stick/x.kbundle",
        taken="2026-11-27",
        signer="AB",
        replaces_key=key,
    )


def passed(record: BundleRecord, serial: int) -> BundleRecord:
    return pass_trial(begin_trial(put_waiting(record, installed(serial))), BASE)


def test_what_passes_is_shown_and_what_was_shown_can_come_back() -> None:
    record = passed(passed(BundleRecord(), 1), 2)
    assert (record.current, record.previous, record.waiting) == (installed(2), installed(1), None)
    back = go_back(record)
    assert (back.current, back.previous, back.highest) == (installed(1), installed(2), 2)
    assert go_back(back) == record


def test_the_first_bundle_can_be_gone_back_from() -> None:
    record = passed(BundleRecord(), 1)
    assert (go_back(record).current, go_back(record).previous) == (None, installed(1))
    assert go_back(BundleRecord()) == BundleRecord()


def test_a_trial_that_never_came_to_an_end_has_failed() -> None:
    record = begin_trial(put_waiting(passed(BundleRecord(), 1), installed(2)))
    assert record.begun
    after = begin_trial(record)
    assert (after.current, after.waiting, after.begun) == (installed(1), None, False)
    assert [(one.serial, one.why) for one in after.refused] == [(2, ENDED)]


def test_a_key_takes_the_place_of_another_once_its_bundle_has_passed() -> None:
    waiting = begin_trial(put_waiting(BundleRecord(), installed(1, ("old", "new"))))
    assert waiting.keyring.replaced == fail_trial(waiting, "odd").keyring.replaced == {}
    assert pass_trial(waiting, BASE).keyring.replaced == {"old": "new"}


STEPS = {
    "begin": begin_trial,
    "pass": lambda record: pass_trial(record, BASE) if record.begun else record,
    "fail": lambda record: fail_trial(record, "odd"),
    "back": go_back,
}


@given(steps=st.lists(st.sampled_from([*STEPS, "put"]), max_size=60))
def test_only_what_passed_is_ever_shown(steps: list[str]) -> None:
    record, serial, good = BundleRecord(), 0, {None}
    for step in steps:
        if step == "put":
            serial += 1
            record = put_waiting(record, installed(serial))
            continue
        if step == "pass" and record.begun:
            good.add(record.waiting)
        highest = record.highest
        record = STEPS[step](record)
        assert record.highest >= highest
        assert {record.current, record.previous} <= good
        assert not record.begun or record.waiting is not None
        assert len(record.refused) <= MOST_REFUSED

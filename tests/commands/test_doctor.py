"""``kiosk doctor`` names what is lacking, and without a library it goes on if a Qt is there to ask about the rest."""

from __future__ import annotations

import sys
from types import SimpleNamespace

import pytest

from kiosk.cli import main
from kiosk.commands import doctor
from kiosk.doctor.finding import Finding
from kiosk.machine.display import Display

OF_WAYLAND = {"libwayland-egl.so.1": "libwayland-egl1"}
OF_QT = {"libEGL.so.1": "libegl1"}
REST = Finding(good=True, subject="rest", text="asked")


@pytest.fixture(autouse=True)
def machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "prepare", lambda _call: None)
    monkeypatch.setattr(doctor, "find_display", lambda: Display(there=True))
    monkeypatch.setattr(doctor, "find_renderer", lambda _settings: None)


def examine_with(monkeypatch: pytest.MonkeyPatch, missing: dict[str, str], *, qt: bool) -> None:
    check = SimpleNamespace(examine=lambda *_given, **_named: [REST]) if qt else None
    monkeypatch.setitem(sys.modules, "kiosk.doctor.machine_check", check)
    monkeypatch.setattr(doctor, "missing_libraries", lambda _known: missing)


@pytest.mark.parametrize(
    ("missing", "code", "subjects"),
    [({}, 0, ["rest"]), (OF_WAYLAND, 1, ["libraries", "rest"]), (OF_QT, 1, ["libraries"])],
)
def test_what_is_lacking_is_named_first_and_the_rest_where_qt_loads(
    missing: dict[str, str],
    code: int,
    subjects: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    examine_with(monkeypatch, missing, qt=missing != OF_QT)
    assert main(["doctor"]) == code
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[1].rstrip(":") for line in lines] == subjects


def test_a_qt_that_does_not_load_for_no_known_reason_is_not_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    examine_with(monkeypatch, {}, qt=False)
    with pytest.raises(ImportError):
        main(["doctor"])


def test_doctor_says_what_is_lacking(kiosk) -> None:  # type: ignore[no-untyped-def]
    done = kiosk("doctor")
    assert done.returncode == 1
    assert "LACK  display" in done.stdout
    assert "ok    briefing" in done.stdout


def test_doctor_of_a_locked_hub_tells_what_no_program_can_block(kiosk) -> None:  # type: ignore[no-untyped-def]
    assert "Ctrl+Alt+Del" in kiosk("doctor", "--locked").stdout
    assert "Ctrl+Alt+Del" not in kiosk("doctor").stdout

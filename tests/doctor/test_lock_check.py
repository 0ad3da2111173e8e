"""What ``kiosk doctor --locked`` finds on machines that are made up."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.doctor.finding import Finding
from kiosk.doctor.lock_check import check_lock


def found(root: Path, environment: dict[str, str] | None = None, **more: object) -> dict[str, Finding]:
    given = {"user": 1000, "groups": ("kiosk", "video"), "root": root, "system": "linux", **more}
    return {finding.subject: finding for finding in check_lock(environment or {}, **given)}  # type: ignore[arg-type]


def test_a_plain_desktop_is_open(tmp_path: Path) -> None:
    findings = found(tmp_path, {"XDG_CURRENT_DESKTOP": "ubuntu:GNOME"}, groups=("me", "sudo"))
    assert {subject for subject, finding in findings.items() if not finding.good} == {
        "session",
        "other terminals",
        "Ctrl+Alt+Del",
        "Alt+SysRq",
        "service manager",
        "rights",
    }
    assert "sudo" in findings["rights"].text


def test_a_machine_set_up_for_it_is_closed(tmp_path: Path) -> None:
    (tmp_path / "etc/systemd/system").mkdir(parents=True)
    (tmp_path / "etc/systemd/system/ctrl-alt-del.target").symlink_to("/dev/null")
    (tmp_path / "proc/sys/kernel").mkdir(parents=True)
    (tmp_path / "proc/sys/kernel/sysrq").write_text("0\n")
    environment = {"XDG_CURRENT_DESKTOP": "labwc:wlroots", "XKB_DEFAULT_OPTIONS": "srvrkeys:none", "INVOCATION_ID": "1"}
    assert all(finding.good for finding in found(tmp_path, environment).values())


def test_xorg_may_close_the_terminals(tmp_path: Path) -> None:
    (tmp_path / "etc/X11/xorg.conf.d").mkdir(parents=True)
    (tmp_path / "etc/X11/xorg.conf.d/10.conf").write_text('Section "ServerFlags"\n Option "DontVTSwitch" "true"\n')
    assert found(tmp_path)["other terminals"].good


def test_root_is_no_user_for_a_screen(tmp_path: Path) -> None:
    assert not found(tmp_path, user=0)["rights"].good


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_where_nothing_can_be_looked_up_it_says_so(tmp_path: Path, system: str) -> None:
    assert not found(tmp_path, system=system)["system keys"].good

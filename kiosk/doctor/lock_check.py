"""Owns what ``kiosk doctor --locked`` tells: what no program can block, and whether this host seems to."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

from kiosk.doctor.finding import Finding

BARE_SESSIONS = ("labwc", "cage", "kiosk", "gnome-kiosk", "weston")
"""Words in the names of sessions that hold one program, with no panel and no shortcuts of their own."""

_ADMIN_GROUPS = ("sudo", "wheel", "admin")


def check_lock(
    environment: Mapping[str, str],
    *,
    user: int,
    groups: tuple[str, ...],
    root: Path = Path("/"),
    system: str = sys.platform,
) -> list[Finding]:
    """Look for the ways out that only the operating system can close.

    Args:
        environment: the environment variables.
        user: the number of the user; 0 is root.
        groups: the names of the groups of the user.
        root: where the system's files lie.
        system: as ``sys.platform`` names it.
    """
    told = Finding(
        good=True, subject="beyond any program", text="the power button, plugs, ports; keep them out of reach"
    )
    if system != "linux":
        what = "Ctrl+Alt+Del, the Windows key, edge swipes" if system == "win32" else "Cmd+Tab, Force Quit, gestures"
        hint = "`kiosk host --windows`" if system == "win32" else "a configuration profile for single-app mode"
        return [Finding(good=False, subject="system keys", text=f"{what} cannot be looked up here; see {hint}"), told]
    return [
        _session(environment),
        _terminals(environment, root),
        _restart_keys(root),
        _magic_keys(root),
        _service(environment),
        _rights(user, groups),
        told,
    ]


def _session(environment: Mapping[str, str]) -> Finding:
    names = [environment.get(name, "") for name in ("XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "XDG_SESSION_DESKTOP")]
    known = ", ".join(sorted({name for name in names if name}))
    if any(word in name.lower() for word in BARE_SESSIONS for name in names):
        return Finding(good=True, subject="session", text=f"{known} holds the screen alone")
    if not known:
        return Finding(good=True, subject="session", text="no desktop says that it is here, so none has shortcuts")
    text = f"{known} has keys, gestures and notifications of its own; `kiosk host --labwc` or `--gnome-kiosk`"
    return Finding(good=False, subject="session", text=text)


def _terminals(environment: Mapping[str, str], root: Path) -> Finding:
    by_keys = "srvrkeys:none" in environment.get("XKB_DEFAULT_OPTIONS", "")
    folders = [root / "etc/X11/xorg.conf.d", root / "usr/share/X11/xorg.conf.d"]
    files = [root / "etc/X11/xorg.conf", *(file for folder in folders for file in folder.glob("*.conf"))]
    if by_keys or any("dontvtswitch" in _read(file).lower() for file in files):
        return Finding(good=True, subject="other terminals", text="Ctrl+Alt+F1 to F12 are turned off")
    text = "Ctrl+Alt+F1 to F12 may lead to them: XKB option srvrkeys:none, or DontVTSwitch for Xorg"
    return Finding(good=False, subject="other terminals", text=text)


def _restart_keys(root: Path) -> Finding:
    unit = root / "etc/systemd/system/ctrl-alt-del.target"
    masked = unit.is_symlink() and str(unit.readlink()) == "/dev/null"
    text = "does nothing" if masked else "restarts from a text terminal: systemctl mask ctrl-alt-del.target"
    return Finding(masked, "Ctrl+Alt+Del", text)


def _magic_keys(root: Path) -> Finding:
    off = _read(root / "proc/sys/kernel/sysrq").strip() == "0"
    text = "turned off" if off else "may end the session: kernel.sysrq = 0 in /etc/sysctl.d"
    return Finding(off, "Alt+SysRq", text)


def _service(environment: Mapping[str, str]) -> Finding:
    service = bool(environment.get("INVOCATION_ID"))
    text = "systemd started this" if service else "nobody seems to start the supervisor again: `kiosk host --systemd`"
    return Finding(service, "service manager", text)


def _rights(user: int, groups: tuple[str, ...]) -> Finding:
    may = "root" if user == 0 else ", ".join(group for group in groups if group in _ADMIN_GROUPS)
    text = (
        f"this user is {may}; give the screen one without rights" if may else "this user has none of an administrator"
    )
    return Finding(not may, "rights", text)


def _read(file: Path) -> str:
    try:
        return file.read_text("utf-8", "replace")
    except OSError:
        return ""

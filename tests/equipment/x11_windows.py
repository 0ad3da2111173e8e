"""The windows on a display, as a window manager knows them: where they lie, and the request to close."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager

_VIEWABLE = 2
_CLIENT_MESSAGE = 33
"""IsViewable and ClientMessage of X.h."""


class _Attributes(ctypes.Structure):
    """The beginning of XWindowAttributes (Xlib.h), with room for all of it."""

    _fields_ = (
        *((name, ctypes.c_int) for name in ("x", "y", "width", "height", "border_width", "depth")),
        ("visual", ctypes.c_void_p),
        ("root", ctypes.c_ulong),
        *((name, ctypes.c_int) for name in ("class_", "bit_gravity", "win_gravity", "backing_store")),
        ("backing_planes", ctypes.c_ulong),
        ("backing_pixel", ctypes.c_ulong),
        ("save_under", ctypes.c_int),
        ("colormap", ctypes.c_ulong),
        ("map_installed", ctypes.c_int),
        ("map_state", ctypes.c_int),
        ("room", ctypes.c_char * 64),
    )


class _ClientMessage(ctypes.Structure):
    """XClientMessageEvent (Xlib.h), with room for an XEvent."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("message_type", ctypes.c_ulong),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5),
        ("room", ctypes.c_char * 128),
    )


def window_rectangles(display: str) -> list[tuple[int, int, int, int]]:
    """Where the windows lie that can be seen, the topmost last: x, y, width and height in px.

    Those of a window manager that lie left of or above the screen cannot.

    Args:
        display: such as ``:99``.
    """
    with _connected(display) as (x11, link):
        seen = (attributes for _, attributes in _top_windows(x11, link) if attributes.map_state == _VIEWABLE)
        rectangles = [(one.x, one.y, one.width, one.height) for one in seen]
        return [(x, y, width, height) for x, y, width, height in rectangles if x + width > 0 and y + height > 0]


def ask_to_close(display: str) -> None:
    """Ask every window to close, as a window manager does (WM_DELETE_WINDOW of the ICCCM).

    Args:
        display: such as ``:99``.
    """
    with _connected(display) as (x11, link):
        protocols, delete = (x11.XInternAtom(link, name, 0) for name in (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW"))
        for window, attributes in _top_windows(x11, link):
            if attributes.map_state == _VIEWABLE:
                data = (ctypes.c_long * 5)(delete)
                message = _ClientMessage(_CLIENT_MESSAGE, 0, 1, link, window, protocols, 32, data)
                x11.XSendEvent(link, window, 0, 0, ctypes.byref(message))
        x11.XSync(link, 0)


@contextmanager
def _connected(display: str) -> Iterator[tuple[ctypes.CDLL, ctypes.c_void_p]]:
    x11 = ctypes.CDLL("libX11.so.6")
    for name, result in (("XOpenDisplay", ctypes.c_void_p), ("XInternAtom", ctypes.c_ulong)):
        getattr(x11, name).restype = result
    x11.XDefaultRootWindow.restype = ctypes.c_ulong
    link = ctypes.c_void_p(x11.XOpenDisplay(display.encode()))
    assert link.value, f"no X server at {display}"
    try:
        yield x11, link
    finally:
        x11.XCloseDisplay(link)


def _top_windows(x11: ctypes.CDLL, link: ctypes.c_void_p) -> list[tuple[int, _Attributes]]:
    root, parent, children, count = (
        ctypes.c_ulong(),
        ctypes.c_ulong(),
        ctypes.POINTER(ctypes.c_ulong)(),
        ctypes.c_uint(),
    )
    top = ctypes.c_ulong(x11.XDefaultRootWindow(link))
    x11.XQueryTree(link, top, *map(ctypes.byref, (root, parent, children, count)))
    windows = [children[place] for place in range(count.value)]
    x11.XFree(children)
    found = []
    for window in windows:
        attributes = _Attributes()
        x11.XGetWindowAttributes(link, ctypes.c_ulong(window), ctypes.byref(attributes))
        found.append((window, attributes))
    return found

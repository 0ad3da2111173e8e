"""Owns how a window gets onto a screen, fills it, and leaves it: one way for every face.

Platforms differ in what decides where a window comes: the place of its geometry on X11, Windows, macOS, and on Wayland
when Qt makes it; the output that the compositor was asked for on Wayland. So both are set, in this order, and before it
is shown (Qt 6.11).
"""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication, QWindow

from kiosk.show.talk.placement import Placement, Screen
from kiosk.window.screens import qt_screen, read_screens, rectangle, screen_of


class FullScreen:
    """A window that fills a screen, this one or that, or none.

    Args:
        window: the window, not yet shown.
    """

    def __init__(self, window: QWindow) -> None:
        self.window = window
        self._screen: Screen | None = None
        self._known: frozenset[str] = frozenset()

    def put_on(self, screen: Screen | None) -> None:
        """Fill a screen, or hide where there is none, or no longer that one; who fills it already stays untouched.

        A window never moves while it can be seen: it goes, and comes again. One that is there already grows in place.
        """
        target = qt_screen(screen) if screen is not None else None
        if screen is None or target is None:
            self.hide()
            return
        covered = self._lost_a_screen()
        if self.fills(screen) and not covered:
            return
        stays = self._can_grow(screen) and not covered
        if not stays:
            self.hide()
            self.window.setScreen(target)
        if not (stays and _on_wayland()):  # there the compositor makes it fit, and Qt keeps the size it had before
            self.window.setGeometry(target.geometry())
        self._screen = screen
        self.window.showFullScreen()
        self.window.requestActivate()  # without a window manager nobody else gives it the keys

    def put_back_on(self, screen: Screen) -> None:
        """Fill a screen again that another window of ours filled meanwhile.

        A compositor may have let this one go from full screen (sway 1.7: one a workspace), and Qt may not know that
        yet, so that asking once more would ask for nothing: it is let go here first.
        """
        if _on_wayland() and self._is_full():
            self.window.showNormal()
        self.put_on(screen)

    def hide(self) -> None:
        """Take the window off every screen at once.

        What the system has of it goes too, as it remembers where it was. A Wayland surface that was hidden counts as
        still on its output, since compositors tell of no leaving then (wlroots 0.15), and Qt takes the first that it
        entered for the window's screen (6.11, ``QWaylandSurface::oldestEnteredScreen``). A window manager of X11 takes
        full screen from a window that was hidden after Qt has asked for it anew (Openbox 3.6).
        """
        self.window.destroy()

    def fills(self, screen: Screen) -> bool:
        """Whether the window fills this very screen."""
        if not self._is_full() or self._screen != screen or not self._is_seen_on(screen):
            return False
        return _on_wayland() or self.window.geometry() == rectangle(screen)

    def _can_grow(self, screen: Screen) -> bool:
        """Whether the window is on the screen already, and need not be made anew to fill it.

        A full one must have been put there (Qt and compositors move those of a lost screen), at this place (window
        managers move no full-screen window) and at this scale (before version 6 of ``wl_compositor`` Qt does not pass a
        new one on, and the upper left of what is drawn is all that is seen).
        """
        if not self._is_seen_on(screen):
            return False
        if not self._is_full():
            return True
        was = self._screen
        stays = was is not None and (was.name, was.scale) == (screen.name, screen.scale)
        return stays and self.window.position() == rectangle(screen).topLeft()

    def _is_full(self) -> bool:
        """Whether it is seen, and fills a screen."""
        return self.window.visibility() == QWindow.Visibility.FullScreen

    def _lost_a_screen(self) -> bool:
        """Whether one has gone since this was last asked, on Wayland.

        The compositor then brings what was on it to another one, over what is there (sway: its workspace), and a
        window is not told that it is covered.
        """
        before, self._known = self._known, frozenset(screen.name for screen in read_screens())
        return _on_wayland() and not before <= self._known

    def _is_seen_on(self, screen: Screen) -> bool:
        its = screen_of(self.window)
        return (
            self.window.isVisible()
            and its is not None
            and (its.name, rectangle(its)) == (screen.name, rectangle(screen))
        )


def show_faces(placement: Placement, stage: FullScreen, console: FullScreen) -> None:
    """Bring both windows to where they belong, or hide them; those that are there already stay untouched.

    The console leaves first and comes last, so that it is never where the stage goes, and has the keys in the end.
    """
    if placement.console is None or not console.fills(placement.console):
        console.hide()
    stage.put_on(placement.stage)
    console.put_on(placement.console)
    if placement.console:
        console.window.requestActivate()


def _on_wayland() -> bool:
    return QGuiApplication.platformName().startswith("wayland")

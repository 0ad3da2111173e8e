"""Owns the trial of OpenGL: run as a process of its own, it prints the driver's name or dies trying."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication, QOffscreenSurface, QOpenGLContext

GL_RENDERER = 0x1F01


def main() -> int:
    """Make a context, ask it for its driver, print it.

    Returns:
        0, or 1 where there is no OpenGL.
    """
    application = QGuiApplication([])
    context = QOpenGLContext()
    surface = QOffscreenSurface()
    surface.create()
    if not context.create() or not context.makeCurrent(surface):
        return 1
    print(context.functions().glGetString(GL_RENDERER))
    context.doneCurrent()
    application.quit()
    return 0

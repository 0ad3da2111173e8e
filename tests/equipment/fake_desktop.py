"""A fake desktop on the session bus: it answers ``org.freedesktop.ScreenSaver.Inhibit`` as a real one does."""

from __future__ import annotations

from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection

NAME = "org.freedesktop.ScreenSaver"


@ClassInfo({"D-Bus Interface": NAME})
class ScreenSaver(QObject):
    """Says yes to everybody."""

    @Slot(str, str, result=int)
    def Inhibit(self, who: str, why: str) -> int:  # noqa: N802 - its name on the bus
        print(f"{who}: {why}", flush=True)
        return 1


if __name__ == "__main__":
    application = QCoreApplication()
    saver = ScreenSaver()
    bus = QDBusConnection.sessionBus()
    bus.registerObject("/org/freedesktop/ScreenSaver", saver, QDBusConnection.RegisterOption.ExportAllSlots)
    bus.registerService(NAME)
    print("ready", flush=True)
    application.exec()

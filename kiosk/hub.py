"""Owns the building of one hub: briefing, state, view model, engine and window, each handed what it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTranslator, QUrl
from PySide6.QtGui import QFontDatabase
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent
from PySide6.QtQuick import QQuickWindow

from kiosk import paths
from kiosk.bridge.hub_view_model import HubSetup, HubViewModel
from kiosk.bridge.icon_provider import IconProvider
from kiosk.bridge.picture_providers import MediaProvider, QrProvider
from kiosk.bridge.search_worker import SearchWorker
from kiosk.bridge.shape_provider import ShapeProvider
from kiosk.bridge.store import ShowStore
from kiosk.briefing.loader import Briefing
from kiosk.settings.fonts import font_files
from kiosk.settings.licences import about_rows
from kiosk.settings.table import Settings
from kiosk.settings.theme import DEFAULT, HIGH_CONTRAST, load_theme
from kiosk.show.idle import Idle, IdleMode
from kiosk.show.state import Beginning, Comfort, ShowState

if TYPE_CHECKING:
    from kiosk.unattended import Clocks, Unattended

_WINDOWS = paths.QML / "Kiosk" / "Touch"


class HubError(RuntimeError):
    """The window could not be built; the message is QML's own."""


class Hub:
    """A hub with its window, not yet shown.

    Args:
        briefing: what it shows.
        settings: how it begins.
        reduced_motion: whether the system asks for little movement.
        clocks: what time it is; those of the machine where None.

    Raises:
        HubError: the QML files are damaged.
    """

    def __init__(
        self,
        briefing: Briefing,
        settings: Settings,
        *,
        reduced_motion: bool = False,
        clocks: Clocks | None = None,
    ) -> None:
        if settings.locked:
            from kiosk.staff.spot import load_spot, with_spot

            settings = with_spot(settings, load_spot(settings.state_folder))
        for file in font_files():
            QFontDatabase.addApplicationFont(str(file))
        themes = paths.RESOURCES / "themes"
        first = DEFAULT if settings.theme in ("", HIGH_CONTRAST) else settings.theme
        setup = HubSetup(
            briefing,
            (load_theme(themes, first), load_theme(themes, HIGH_CONTRAST)),
            about_rows,
            settings.locked,
        )
        self.store = ShowStore(_start(briefing, settings, reduced_motion=reduced_motion))
        self._search = SearchWorker(briefing)
        self.view_model = HubViewModel(self.store, setup, self._search)
        self._translator = QTranslator()
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(paths.QML))
        # The engine owns its providers from here on.
        self._engine.addImageProvider("icon", IconProvider())
        self._engine.addImageProvider("qr", QrProvider())
        self._engine.addImageProvider("shape", ShapeProvider())
        self._engine.addImageProvider("media", MediaProvider(briefing.folder))
        self._translate()
        self.view_model.languageAboutToChange.connect(self._translate)
        self.unattended = self._guarded(briefing, settings, clocks) if settings.locked else None
        self.window = self._build_window()

    def close(self) -> None:
        """Take it down in an order that leaves no binding without its object, and here rather than by the collector.

        Python's collector runs on any thread, the search's too; a watch on a file that it ends there crashes Qt.
        """
        self._search.close()
        for part in (self.window, self._component, self._engine):
            part.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if self.unattended is not None:
            self.unattended.close()
        for last in (self.view_model, self.store):
            last.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _guarded(self, briefing: Briefing, settings: Settings, clocks: Clocks | None) -> Unattended:
        from kiosk.unattended import Clocks, Surroundings, Unattended  # 20 ms that a hub on a desk starts without

        place = Surroundings(briefing, settings, clocks or Clocks())
        return Unattended(place, self.store, self.view_model, self._engine)

    def _build_window(self) -> QQuickWindow:
        file = "LockedWindow.qml" if self.unattended is not None else "HubWindow.qml"
        component = QQmlComponent(self._engine, QUrl.fromLocalFile(str(_WINDOWS / file)))
        beyond = self.unattended.properties if self.unattended is not None else {}
        window = component.createWithInitialProperties({"hub": self.view_model, **beyond})
        if not isinstance(window, QQuickWindow):
            raise HubError(component.errorString())
        self._component = component
        if self.unattended is not None:
            self.unattended.watch(window)
        return window

    def _translate(self) -> None:
        """Put the program's own words in the language of the state."""
        language = self.store.state.language
        QLocale.setDefault(QLocale(language))
        QCoreApplication.removeTranslator(self._translator)
        if self._translator.load(str(paths.RESOURCES / "i18n" / f"kiosk.{language}.qm")):
            QCoreApplication.installTranslator(self._translator)
        self._engine.setUiLanguage(language)
        self._engine.retranslate()


def _start(briefing: Briefing, settings: Settings, *, reduced_motion: bool) -> ShowState:
    languages = briefing.languages
    language = settings.language if settings.language in languages else languages[0]
    comfort = Comfort(
        text_scale=settings.text_scale, high_contrast=settings.theme == HIGH_CONTRAST, reduced_motion=reduced_motion
    )
    return ShowState(language, comfort=comfort, beginning=Beginning(language, comfort), idle=_idle(settings))


def _idle(settings: Settings) -> Idle:
    """A locked hub attracts, until somebody comes; any other is never left."""
    return Idle(IdleMode.ATTRACT, settings.idle_seconds) if settings.locked else Idle()

"""Owns what the doctor says of access: sizes where a screen stands, and who speaks."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from PySide6.QtGui import QGuiApplication

from kiosk.doctor.finding import Finding
from kiosk.settings.table import Settings
from kiosk.show.physical import LEAST_ANGLE, LEAST_TARGET, Installation
from kiosk.voices.choice import name_voices
from kiosk.voices.headphones import find_watcher

_PACKAGE = "PySide6-Addons" if sys.platform in {"win32", "darwin"} else "espeak-ng"
_WHEN = {
    "asked": "when somebody asks",
    "headphones": "when somebody asks or plugs in headphones",
    "always": "to everybody, from the first touch or key on",
}


def judge_screens(settings: Settings) -> Iterator[Finding]:
    """Whether letters and targets are large enough where the screen stands; nothing where the distance is not set."""
    if not settings.viewing_distance:
        return
    for screen in QGuiApplication.screens():
        high = settings.screen_height or screen.physicalSize().height()
        pixels = screen.size()
        if high <= 0:
            text = f"{screen.name()} does not tell how large it is: measure it and set screen-height"
            yield Finding(good=False, subject="sizes", text=text)
            continue
        yield judge_sizes(screen.name(), pixels.width(), pixels.height(), high, settings)


def judge_sizes(name: str, width: int, height: int, high_mm: float, settings: Settings) -> Finding:
    """What there is to say of a screen.

    Capitals are to be seen under 0.7 degrees (EN 301 549, 5.1.4), a finger's target is to be 15 mm wide.

    Args:
        name: of the screen.
        width: px.
        height: px.
        high_mm: how high it is.
        settings: the distance, and the text size to begin with.
    """
    place = Installation(width, height, high_mm, settings.viewing_distance)
    measured = settings.screen_height > 0
    least = place.least_scale()
    # As a hub begins there: measured, its letters are as large as is needed by themselves.
    scale = max(settings.text_scale, least) if measured else settings.text_scale
    angle, target = place.angle(scale), place.target(measured=measured)
    said = [f"capitals {place.capital(scale):.1f} mm high, {angle:.2f}° at {settings.viewing_distance} cm"]
    if scale != settings.text_scale:
        said[0] += f" (text at {scale} %)"
    if angle < LEAST_ANGLE:
        said.append(f"set text-scale to {least} for 0.7°" if least else "come nearer, or take a larger screen")
    enough = target >= LEAST_TARGET - 0.05
    wanted = "" if enough else ", 15 mm are wanted" + ("" if measured else ": set screen-height")
    said.append(f"targets {target:.0f} mm{wanted}")
    return Finding(good=angle >= LEAST_ANGLE and enough, subject="sizes", text=f"{name}: {'; '.join(said)}")


def judge_speech(settings: Settings) -> Finding:
    """Who reads aloud here, and when."""
    if settings.speech == "never":
        return Finding(good=True, subject="speech", text="switched off by the setting `speech`")
    voices = name_voices(settings.briefing)
    if not voices:
        text = f"no voice: nobody is read to; install {_PACKAGE}, or record one (`kiosk speak`)"
        return Finding(good=False, subject="speech", text=text)
    text = ", ".join(voices)
    if settings.speech == "headphones" and find_watcher() is None:
        text = f"{text}; nobody tells when headphones are plugged in: install pulseaudio-utils"
        return Finding(good=False, subject="speech", text=text)
    return Finding(good=True, subject="speech", text=f"{text}; {_WHEN[settings.speech]}")

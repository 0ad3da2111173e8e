"""Owns what the command line can ask of a talk."""

from __future__ import annotations

from msgspec import Struct

from kiosk.phone.place import PhonePlace


class TalkOptions(Struct, frozen=True):
    """How a talk is to be: a run by name (all slides where empty), its minutes or its end, and whether it is rehearsed.

    ``remote`` is where the speaker's phone may call, ``voices`` where those of visitors may; None where none may.

    ``minutes`` 0 and ``ends`` 0 leave it to the run; ``ends`` is a moment of the system's clock, in seconds.
    """

    run: str = ""
    minutes: float = 0.0
    ends: float = 0.0
    rehearse: bool = False
    remote: PhonePlace | None = None
    voices: PhonePlace | None = None

"""The trimmed data of ICU in the built file: Qt sorts, writes and names as with all of it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.package.program import FILE

pytestmark = pytest.mark.exe

SHOW = """
from PySide6.QtCore import QCollator, QDate, QDateTime, QLocale, QTime, QTimeZone

WORDS = "zebra Éclair eclair öl Ol ijs IJzer ß ss Ähre år zorg ñu nu çedilla cd łza lza".split()
DAY = QDate(2026, 6, 10)
for name in "nl_NL en_GB de_DE sv_SE fr_FR es_ES tr_TR pl_PL id_ID ar_EG hi_IN C".split():
    locale = QLocale(name)
    collator = QCollator(locale)
    print(name, sorted(WORDS, key=collator.sortKey))
    print(locale.toUpper("istanbul ijs straße"), locale.toLower("ISTANBUL IJS"), collator.compare("a", "B"))
    collator.setNumericMode(True)
    print(collator.compare("2 pagina", "10 pagina"), locale.toCurrencyString(12.5), locale.nativeLanguageName())
    print(locale.toString(1234567.89, "f", 2), locale.toString(DAY), locale.monthName(6), locale.dayName(3))
zone = QTimeZone(b"Europe/Amsterdam")
for locale in (QLocale("nl_NL"), QLocale("en_GB")):
    for kind in (QTimeZone.TimeType.StandardTime, QTimeZone.TimeType.DaylightTime):
        print(zone.displayName(kind, QTimeZone.NameType.LongName, locale))
moment = QDateTime(DAY, QTime(9, 30), zone)
print(moment.toUTC().toString("yyyy-MM-ddTHH:mm:ss"), moment.offsetFromUtc())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="Qt brings ICU along on Linux only")
def test_trimmed_data_answers_as_all_of_it(tmp_path: Path) -> None:
    from PyInstaller.archive.readers import CArchiveReader

    archive = CArchiveReader(str(FILE))
    name = next(name for name in archive.toc if "libicudata.so" in name and "/" in name)
    trimmed = tmp_path / Path(name).name
    trimmed.write_bytes(archive.extract(name))
    assert trimmed.stat().st_size < 8_000_000
    said = _say(LD_LIBRARY_PATH=str(tmp_path), LD_DEBUG="libs", LD_DEBUG_OUTPUT=str(tmp_path / "loaded"))
    loaded = "".join(path.read_text("utf-8") for path in tmp_path.glob("loaded.*"))
    assert f"calling init: {trimmed}" in loaded or f"trying file={trimmed}" in loaded
    assert said == _say()


def _say(**more: str) -> list[str]:
    """What Qt answers to ``SHOW``, from source, with the libraries that ``more`` names."""
    environment = {**os.environ, **more}
    done = subprocess.run(
        [sys.executable, "-c", SHOW], env=environment, capture_output=True, check=True, timeout=120, encoding="utf-8"
    )
    return done.stdout.splitlines()

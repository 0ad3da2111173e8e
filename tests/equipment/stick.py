"""A USB stick of a test's own: a file as a block device, with a file system that is mounted where systems put sticks.

With ext4, since kernels without vfat cannot mount that; what a screen sees of either is a folder below /media.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

MB = 1_000_000


class Stick:
    """One stick.

    Args:
        image: the file that is its memory.
        place: where it is mounted.
    """

    def __init__(self, image: Path, place: Path) -> None:
        self.image = image
        self.place = place

    def plug(self) -> None:
        """Plug it in."""
        self.place.mkdir(parents=True)
        words = ["mount", "-o", "loop", str(self.image), str(self.place)]
        done = subprocess.run(words, check=False, stderr=subprocess.PIPE, text=True)
        if done.returncode:  # as in a container that may not
            pytest.skip(f"this machine mounts nothing: {done.stderr.strip()}")

    def unplug(self) -> None:
        """Take it out as one should; an error where somebody still has a file of it open."""
        subprocess.run(["umount", str(self.place)], check=True)
        self.place.rmdir()

    def pull(self) -> None:
        """Pull it out: whatever is read of it from now on is an error of the device."""
        os.truncate(self.image, MB)


def why_no_sticks() -> str:
    """Why this machine cannot have one; empty where it can."""
    if os.getuid() != 0:
        return "only root mounts a device"
    if not Path("/dev/loop-control").exists():
        return "there are no loop devices"
    return ""


@contextmanager
def made_stick(folder: Path, *files: Path, size: int = 64 * MB) -> Iterator[Stick]:
    """A stick with these files, not plugged in."""
    image = folder / "stick.img"
    with image.open("wb") as stream:
        stream.truncate(size)
    subprocess.run(["/usr/sbin/mkfs.ext4", "-q", "-F", str(image)], check=True)
    stick = Stick(image, Path("/media") / f"kiosk-test-{os.getpid()}" / "STICK")
    try:
        stick.plug()
        for file in files:
            shutil.copy(file, stick.place)
        stick.unplug()
        yield stick
    finally:
        subprocess.run(["umount", "-l", str(stick.place)], check=False, stderr=subprocess.DEVNULL)
        with contextlib.suppress(OSError):
            stick.place.rmdir()
        with contextlib.suppress(OSError):
            stick.place.parent.rmdir()

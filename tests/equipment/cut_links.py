"""Links that can be cut: what calls one of them reaches a broker, as long as the way is open."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Iterator
from contextlib import contextmanager

HOST = "127.0.0.1"


class CutLink:
    """A way to a port of this machine, open or cut.

    Args:
        loop: carries the bytes.
        target: the port that it leads to.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, target: int) -> None:
        self._loop = loop
        self._target = target
        self._open = True
        self._writers: set[asyncio.StreamWriter] = set()
        self._server = asyncio.run_coroutine_threadsafe(asyncio.start_server(self._carry, HOST, 0), loop).result()
        self.port: int = self._server.sockets[0].getsockname()[1]

    def cut(self) -> None:
        """End all that goes through it; what comes is not answered until it is open again."""
        asyncio.run_coroutine_threadsafe(self._cut(), self._loop).result()

    def open(self) -> None:
        """Let everything through again."""
        self._open = True

    def close(self) -> None:
        """Nothing calls it any more."""
        self.cut()
        asyncio.run_coroutine_threadsafe(self._close(), self._loop).result()

    async def _close(self) -> None:
        self._server.close()
        await self._server.wait_closed()

    async def _cut(self) -> None:
        self._open = False
        for writer in list(self._writers):
            writer.transport.abort()

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if not self._open:
            writer.transport.abort()
            return
        try:
            on_reader, on_writer = await asyncio.open_connection(HOST, self._target)
        except OSError:
            writer.transport.abort()
            return
        self._writers |= {writer, on_writer}
        await asyncio.gather(_pour(reader, on_writer), _pour(on_reader, writer))
        self._writers -= {writer, on_writer}


async def _pour(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(OSError):
        while data := await reader.read(65_536):
            writer.write(data)
            await writer.drain()
    writer.transport.abort()


@contextmanager
def carried_links() -> Iterator[asyncio.AbstractEventLoop]:
    """A loop on a thread of its own, for as many ways as are wanted."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    try:
        yield loop
    finally:
        asyncio.run_coroutine_threadsafe(_end_all(), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


async def _end_all() -> None:
    """End what still carries, and wait until it has."""
    others = asyncio.all_tasks() - {asyncio.current_task()}
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)

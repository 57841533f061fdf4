"""One run at a time in an output folder."""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pipeline.batch.paths import readable

LOCK = ".accord.lock"


class Occupied(RuntimeError):
    """Another run writes to the folder; the message says what to do."""


@contextmanager
def alone_in(folder: Path) -> Iterator[None]:
    """The folder for this process alone; the lock goes with it, however it ends, and no worker inherits it."""
    with (folder / LOCK).open("a") as lock:
        try:
            fcntl.lockf(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except (BlockingIOError, PermissionError) as error:
            reason = f"{readable(folder)}: another accord run is writing here"
            raise Occupied(
                f"{reason}; wait for it, or choose another folder with --output"
            ) from error
        yield

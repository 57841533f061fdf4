"""Files that gave no facts, each with its reason and what can be done about it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Failure:
    """A file that gave no facts, why, and what its owner can do about it.

    What is the machine's fault and not the file's may be `passing`: the next run tries it again.
    """

    path: str
    reason: str
    remedy: str
    passing: bool = False


def readable(path: Path | str) -> str:
    """A path as text: bytes of a file name that are no UTF-8 become `\\x..`."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def file_failure(error: OSError, path: Path | str | None = None) -> Failure:
    """What the operating system refused, in a reader's words."""
    where = readable(path if path is not None else error.filename or "")
    match error:
        case FileNotFoundError():
            return Failure(where, "There is no such file or folder.", "Check the path.", True)
        case PermissionError():
            return Failure(
                where, "You may not read it.", "Give your user the right to read it.", True
            )
    return Failure(where, f"{error.strerror or error}.", "Check the file and its disk.", True)


def unwritten(error: OSError, source: str, target: Path) -> Failure:
    """Why the result of `source` could not be written to `target`."""
    reason = f"Its result cannot be written to {readable(target)}: {error.strerror or error}."
    return Failure(source, reason, "Remove what is in the way, or choose another --output.", True)

"""Files that gave no facts, each with its reason and what can be done about it."""

from __future__ import annotations

import errno
from dataclasses import dataclass
from pathlib import Path

from pipeline.batch.paths import readable

OTHER_OUTPUT = "Remove what is in the way, or choose another --output."
REMEDIES = {
    errno.ENOSPC: "Make room on the disk, or choose another --output.",
    errno.EDQUOT: "Make room on the disk, or choose another --output.",
    errno.EROFS: "Choose another --output.",
    errno.EACCES: "Choose another --output, or give your user the right to write there.",
    errno.ENAMETOOLONG: "Choose an --output with a shorter path, or shorter names of folders.",
    errno.EMFILE: "Raise the limit of open files (ulimit -n), or run with fewer --workers.",
    errno.ENFILE: "Close other programs: the system has too many files open.",
}
OF_THE_SYSTEM = (errno.EMFILE, errno.ENFILE)


@dataclass(frozen=True)
class Failure:
    """A file that gave no facts, why, and what its owner can do about it.

    What is the machine's fault and not the file's may be `passing`: the next run tries it again.
    """

    path: str
    reason: str
    remedy: str
    passing: bool = False


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
    if error.errno == errno.ELOOP:
        return Failure(where, "It is a link that leads back to itself.", "Remove the link.", True)
    remedy = (
        REMEDIES[error.errno] if error.errno in OF_THE_SYSTEM else "Check the file and its disk."
    )
    return Failure(where, f"{error.strerror or error}.", remedy, True)


def unwritten(error: OSError, source: str, target: Path) -> Failure:
    """Why the result of `source` could not be written to `target`."""
    reason = f"Its result cannot be written to {readable(target)}: {error.strerror or error}."
    return Failure(source, reason, remedy_of(error), True)


def remedy_of(error: OSError) -> str:
    """What to do where something could not be written."""
    return REMEDIES.get(error.errno or 0, OTHER_OUTPUT)

"""The paths of files as text, and the files that names in the results stand for, whatever the locale."""

from __future__ import annotations

import os
import zlib
from pathlib import Path

LONGEST = 255  # bytes of a file's name
KEPT = 200  # bytes that stay of a longer one


def readable(path: Path | str) -> str:
    """A path as text: bytes of a file name that are no UTF-8 become `\\x..`."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def json_path(output: Path, document: str) -> Path:
    """Where the JSON of a document stands: its name in UTF-8."""
    return output / os.fsdecode(f"{document}.json".encode())


def fitting(target: str) -> str:
    """A path of a JSON file whose last step every disk takes: a longer one is cut and marked by its digest."""
    folder, slash, name = target.rpartition("/")
    raw = name.encode()
    if len(raw) <= LONGEST:
        return target
    return f"{folder}{slash}{raw[:KEPT].decode('utf-8', 'ignore')}~{zlib.crc32(raw):08x}.json"

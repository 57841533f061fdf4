"""What is found in a file that may hold several articles."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

from pipeline.clean.errors import Unreadable
from pipeline.clean.formats.entries import Entry

LARGEST = 100_000_000  # bytes of one article, or of a file inside another one


class Part(NamedTuple):
    """One article; `inner` is what its path adds to the file's own: `#2`, `/b.html`, or nothing."""

    inner: str
    raw: bytes | Entry


class Refused(NamedTuple):
    """Something in the file that cannot be read, and why."""

    inner: str
    error: Unreadable


class Skipped(NamedTuple):
    """Something in the file that is no article: a picture, an empty row."""

    inner: str
    kind: str


Found: TypeAlias = Part | Refused | Skipped


def too_large(what: str) -> Unreadable:
    """Why something of more than `LARGEST` bytes is not read."""
    return Unreadable(
        f"{what} is larger than {LARGEST // 1_000_000} MB.", "Split it, or take out the articles."
    )

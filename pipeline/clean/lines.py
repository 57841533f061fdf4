"""Lines of readable text, each with the way back to the decoded raw file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

# What never reaches a reader: controls, zero-width characters, marks of direction, soft hyphens.
INVISIBLE = (
    "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\ufe00-\ufe0f\ufeff\ufff9-\ufffb\ufffe\uffff"
)
_VISIBLE = re.compile(f"[^{INVISIBLE}]+")
_BREAK = re.compile("\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")


class Copy(NamedTuple):
    """A stretch of a line and the raw stretch it was made from, as in `schemas.Run`."""

    start: int
    end: int
    raw_start: int
    raw_end: int


@dataclass(frozen=True)
class Line:
    """One line of the article to be: `tag` is the HTML element it stands in, `linked` its characters inside links.

    `apart` says that a blank line or the edge of an HTML block stands above it, `of_page` that the element belongs to
    the site (navigation, side bar, foot) or is hidden.
    """

    text: str
    copies: tuple[Copy, ...]
    tag: str = ""
    linked: int = 0
    apart: bool = True
    of_page: bool = False

    def part(self, start: int, end: int) -> Line:
        """The line between two offsets, without white space at its ends."""
        piece = self.text[start:end]
        start += len(piece) - len(piece.lstrip())
        end -= len(piece) - len(piece.rstrip())
        end = max(start, end)
        copies = tuple(clipped(self.copies, start, end))
        return replace(
            self, text=self.text[start:end], copies=copies, linked=min(self.linked, end - start)
        )


def clipped(copies: tuple[Copy, ...], start: int, end: int) -> Iterator[Copy]:
    """The copies of a line's characters from `start` to `end`, counted from there."""
    for copy in copies:
        first, last = max(copy.start, start), min(copy.end, end)
        if first >= last:
            continue
        if copy.end - copy.start == copy.raw_end - copy.raw_start:
            raw_start = copy.raw_start + first - copy.start
            yield Copy(first - start, last - start, raw_start, raw_start + last - first)
        else:
            yield Copy(first - start, last - start, copy.raw_start, copy.raw_end)


def moved(line: Line, by: int) -> Line:
    """The line with its raw stretches `by` characters later."""
    copies = (
        copy._replace(raw_start=copy.raw_start + by, raw_end=copy.raw_end + by)
        for copy in line.copies
    )
    return replace(line, copies=tuple(copies))


def plain_lines(decoded: str) -> list[Line]:
    """The lines of plain text that hold anything visible."""
    lines: list[Line] = []
    apart = True
    for start, end in _line_spans(decoded):
        line = visible(decoded, start, end)
        if line.text:
            lines.append(replace(line, apart=apart))
        apart = not line.text
    return lines


def _line_spans(decoded: str) -> Iterator[tuple[int, int]]:
    start = 0
    for mark in _BREAK.finditer(decoded):
        yield start, mark.start()
        start = mark.end()
    yield start, len(decoded)


def visible(decoded: str, start: int, end: int) -> Line:
    """The raw stretch as a line, without invisible characters and white space at its ends."""
    copies: list[Copy] = []
    parts: list[str] = []
    length = 0
    for run in _VISIBLE.finditer(decoded, start, end):
        text = run.group()
        copies.append(Copy(length, length + len(text), run.start(), run.end()))
        parts.append(text)
        length += len(text)
    whole = Line(text="".join(parts), copies=tuple(copies))
    return whole.part(0, length)

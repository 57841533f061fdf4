"""Text whose lines a mail program or an editor broke at a fixed width, put together again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from unicodedata import east_asian_width

from pipeline.clean.lines import Copy, Line

NARROWEST, WIDEST = 40, 100  # columns that text is broken at
FEWEST = 3  # broken lines
MOSTLY = 0.6
LONGEST_WORD = 40  # characters of a line that its first word is looked for in


def unwrapped(lines: Sequence[Line]) -> list[Line]:
    """The lines, those of a paragraph joined where the text was broken at a fixed width."""
    width = max((_columns(line.text[: WIDEST + 1]) for line in lines), default=0)
    if not NARROWEST <= width <= WIDEST:
        return list(lines)
    inner = [after for after in range(1, len(lines)) if not lines[after].apart]
    broken = {after for after in inner if _is_full(lines[after - 1], lines[after], width)}
    if len(broken) < max(FEWEST, MOSTLY * len(inner)):
        return list(lines)
    return list(_paragraphs(lines, broken))


def _is_full(before: Line, after: Line, width: int) -> bool:
    """Whether the first word of a line had no more room in the line before."""
    if is_wide(after.text[0]):
        return _columns(before.text) + 2 * 2 > width  # a mark may not open a line, so two move on
    word = after.text[:LONGEST_WORD].split()[0]
    return _columns(before.text) + 1 + _columns(word) > width


def _columns(text: str) -> int:
    return len(text) + sum(map(is_wide, text))


def is_wide(character: str) -> bool:
    """Whether a character takes two columns."""
    return east_asian_width(character) in "WF"


def _paragraphs(lines: Sequence[Line], broken: set[int]) -> Iterator[Line]:
    start = 0
    for index in range(1, len(lines) + 1):
        if index not in broken:
            yield joined(lines[start:index])
            start = index


def joined(lines: Sequence[Line], *, glued: frozenset[int] = frozenset()) -> Line:
    """One line out of several, with a space between them except beside Chinese and in front of those in `glued`."""
    parts: list[str] = []
    copies: list[Copy] = []
    offset = 0
    for index, line in enumerate(lines):
        spaced = index not in glued and not is_wide(line.text[0])
        if parts and spaced and not is_wide(parts[-1][-1]):
            parts.append(" ")
            offset += 1
        copies += [
            copy._replace(start=copy.start + offset, end=copy.end + offset) for copy in line.copies
        ]
        parts.append(line.text)
        offset += len(line.text)
    return replace(lines[0], text="".join(parts), copies=tuple(copies))

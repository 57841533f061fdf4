"""Where sentences end, by the tables of a language."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from pipeline.words.segmentation import SegmentationWords

LONGEST = 2000  # code points: a longer "sentence" is no sentence, and is cut at a comma or a space
_BRACKETS = re.compile(r"[（(][^（()）]{1,200}[)）]")
_NOT_SPACE = re.compile(r"\S")
_INITIALS = re.compile(r"[A-Z](?:\.[A-Z])*")  # J. Smith, H.E. the Minister, M.M. Rahman
_WORD_BEFORE = re.compile(r"([A-Za-z][A-Za-z.]*)$")


def sentences(text: str, *, table: SegmentationWords) -> Iterator[tuple[int, int]]:
    """The spans of the sentences of `text`, without the white space around them."""
    start = 0
    for end in _ends(text, table):
        yield from _pieces(text, start, end)
        start = end
    yield from _pieces(text, start, len(text))


def _ends(text: str, table: SegmentationWords) -> Iterator[int]:
    """The offsets behind each end mark and the quotes and brackets that close with it."""
    marks = re.compile(f"[{re.escape(table.terminators)}]+[{re.escape(table.closers)}]*")
    brackets = [bracket.span() for bracket in _BRACKETS.finditer(text)]
    for mark in marks.finditer(text):
        nearest = bisect_left(brackets, (mark.start(), 0)) - 1
        if nearest >= 0 and mark.start() < brackets[nearest][1]:
            continue
        if not table.needs_space or mark.end() == len(text) or _may_end(text, mark, table):
            yield mark.end()


def _may_end(text: str, mark: re.Match[str], table: SegmentationWords) -> bool:
    """Whether a mark inside a paragraph ends a sentence rather than an abbreviation."""
    after, point = text[mark.end()], mark.group()[0]
    if not after.isspace():
        return point in "。！？" or (after > "⺀" and point != ".")
    if point != ".":
        return True
    following = _NOT_SPACE.search(text, mark.end())
    if following and following.group().islower():
        return False
    word = _WORD_BEFORE.search(text[max(0, mark.start() - 20) : mark.start()])
    if not word:
        return True
    bare = word.group(1)
    return bare.lower() not in table.abbreviations and not _INITIALS.fullmatch(bare)


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence without the white space around it, cut where it is longer than `LONGEST`."""
    while end - start > LONGEST:
        window = text[start : start + LONGEST]
        cut = max(window.rfind(mark) for mark in "；;，,、 ") + 1 or LONGEST
        yield from _stripped(text, start, start + cut)
        start += cut
    yield from _stripped(text, start, end)


def _stripped(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    piece = text[start:end]
    lead, trail = len(piece) - len(piece.lstrip()), len(piece) - len(piece.rstrip())
    if lead < len(piece):
        yield start + lead, end - trail

"""Where sentences end, by the tables of a language."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from pipeline.words.segmentation import SegmentationWords

LONGEST = 2000  # code points: a longer "sentence" is no sentence, and is cut at a comma or a space
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
    depth_of = _depths(text)
    for mark in marks.finditer(text):
        after = text[mark.end() : mark.end() + 1]
        if depth_of(mark.end()) > 0:
            continue
        if table.needs_space and after and not _may_end(text, mark, after, table):
            continue
        yield mark.end()


def _depths(text: str) -> Callable[[int], int]:
    """A function from an offset to the depth of round brackets there, ignoring brackets that never close."""
    spans = [(m.start(), m.end()) for m in re.finditer(r"[（(][^（()）]{1,200}[)）]", text)]

    def depth(offset: int) -> int:
        return sum(start < offset < end for start, end in spans)

    return depth


def _may_end(text: str, mark: re.Match[str], after: str, table: SegmentationWords) -> bool:
    """Whether a mark that is followed by `after` ends a sentence rather than an abbreviation."""
    if not after.isspace():
        return mark.group()[0] in "。！？" or (after > "⺀" and mark.group()[0] != ".")
    if not mark.group().startswith("."):
        return True
    following = text[mark.end() :].lstrip()
    if following[:1].islower():
        return False
    word = _WORD_BEFORE.search(text[max(0, mark.start() - 20) : mark.start()])
    if not word:
        return True
    bare = word.group(1)
    return bare.lower() not in table.abbreviations and not (len(bare) == 1 and bare.isupper())


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

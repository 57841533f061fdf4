"""The rows of characters on the pages of a PDF, with their places on the paper, by pypdfium2."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

LONGEST_HEAD = 300  # characters
EDGE = 0.09  # of a page's height, where running heads and page numbers stand
_BREAKS = ("\r", "\n")
_SOFT_HYPHENS = ("\x02", "\xad", "\ufffe")
_NUMBER = re.compile(r"[\s\-–—·|第共页頁/ofpage.\d]*\d[\s\-–—·|第共页頁/ofpage.\d]*", re.IGNORECASE)
_PRINTED = re.compile(  # what a browser prints at the edges: the address, the hour
    r"\b(?:https?|file)://|^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},?\s{1,3}(?:[上下]午)?\d{1,2}:\d\d"
)


class Row(NamedTuple):
    """One row: its characters, the page, its left and right end, its base and the height of its letters."""

    text: str
    page: int
    left: float
    right: float
    base: float
    height: float
    at_edge: bool = False

    @property
    def hyphenated(self) -> bool:
        """Whether its last word goes on in the next row without a hyphen of its own."""
        return self.text.endswith(_SOFT_HYPHENS)


def page_rows(document: pypdfium2.PdfDocument, number: int) -> list[Row]:
    """The rows of one page in the order of its content."""
    page = document[number]
    try:
        text = page.get_textpage()
        try:
            return list(_rows(text, number, page.get_height()))
        finally:
            text.close()
    finally:
        page.close()


def _rows(text: Any, page: int, height: float) -> Iterator[Row]:
    characters: list[str] = []
    places: list[int] = []
    for index in range(text.count_chars()):
        code = pdfium.FPDFText_GetUnicode(text, index)
        character = chr(code) if code < 0x110000 else "\ufffd"
        if character not in _BREAKS:
            characters.append(character)
            places.append(index)
        elif characters:
            yield _row(text, characters, places, page, height)
            characters, places = [], []
    if characters:
        yield _row(text, characters, places, page, height)


def _row(
    text: Any, characters: Sequence[str], places: Sequence[int], page: int, height: float
) -> Row:
    inked = [place for place, c in zip(places, characters, strict=True) if not c.isspace()]
    probes = [inked[0], inked[len(inked) // 2], inked[-1]] if inked else [places[0]]
    boxes = [text.get_charbox(place, loose=True) for place in probes]
    base = min(box[1] for box in boxes)
    # a character outside the basic plane comes as two halves
    whole = "".join(characters).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return Row(
        whole,
        page,
        left=boxes[0][0],
        right=boxes[-1][2],
        base=base,
        height=max(max(box[3] - box[1] for box in boxes), 1.0),
        at_edge=not EDGE * height < base < (1 - EDGE) * height,
    )


def without_running_heads(rows: Sequence[Row]) -> list[Row]:
    """The rows without page numbers and what stands at the edge of several pages."""
    counts = Counter(_without_figures(row) for row in rows if row.at_edge)
    return [row for row in rows if not (row.at_edge and _is_running(row, counts))]


def _is_running(row: Row, counts: Counter[str]) -> bool:
    short = len(row.text) <= LONGEST_HEAD
    of_printer = short and (_NUMBER.fullmatch(row.text) or _PRINTED.search(row.text))
    return bool(of_printer) or counts[_without_figures(row)] > 1


def _without_figures(row: Row) -> str:
    return re.sub(r"\d+|\s+", "", row.text)

"""PDF: the rows of its pages put together to paragraphs by where they stand on the paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

import pypdfium2

from pipeline.clean.errors import Unreadable
from pipeline.clean.formats.rows import Row, page_rows, without_running_heads
from pipeline.clean.lines import Line, visible
from pipeline.clean.source import Source
from pipeline.clean.wrapping import is_wide, joined
from schemas import Warning

MEDIA_TYPE = "application/pdf"
PAGES = 1000
FEWEST = 20  # characters of a page that is no picture
NO_TEXT = (
    0.3  # of the characters that have no meaning: the fonts do not say which letters they draw
)
INDENT = 0.8  # of a letter's height
WIDEST_INDENT = 3.5
ROOM = 2.2  # letters at the end of a Chinese row that a mark may leave free
APART = 1.6  # times the usual distance of rows
_STOPS = ("。", "！", "？", "：", "”", ".", "!", "?", ":")


class _Block(NamedTuple):
    """Rows of one column and one size of letters, with the edges of the column."""

    rows: Sequence[Row]
    left: float
    right: float
    step: float


def read_pdf(raw: bytes) -> Source:
    """The paragraphs of a PDF; its text stream has one row a line."""
    rows, empty, pages = _pages(raw)
    if not rows:
        reason = f"The PDF is scanned: its {pages} page(s) are pictures without any text."
        raise Unreadable(reason, "Run text recognition on it first (ocrmypdf, for example).")
    _refuse_noise(rows)
    kept = without_running_heads(rows) or rows
    text = "\n".join(row.text for row in kept)
    return Source(text, list(_lines(kept, text)), MEDIA_TYPE, warnings=_warnings(empty, pages))


def _pages(raw: bytes) -> tuple[list[Row], list[int], int]:
    """The rows of all pages, the numbers of those without text, and how many pages there are."""
    try:
        document = pypdfium2.PdfDocument(raw)
    except pypdfium2.PdfiumError as error:
        raise _refused(str(error)) from error
    try:
        total = len(document)
        pages = [_page(document, number) for number in range(min(total, PAGES))]
    finally:
        document.close()
    empty = [number for number, rows in enumerate(pages, 1) if _letters(rows) < FEWEST]
    rows = [row for rows in pages for row in rows]
    return (rows if _letters(rows) >= min(FEWEST, total) else []), empty, total


def _page(document: pypdfium2.PdfDocument, number: int) -> list[Row]:
    try:
        return page_rows(document, number)
    except pypdfium2.PdfiumError:  # a damaged page counts as one without text
        return []


def _letters(rows: Sequence[Row]) -> int:
    return sum(not character.isspace() for row in rows for character in row.text)


def _refused(error: str) -> Unreadable:
    if "password" in error.lower():
        return Unreadable("The PDF is protected by a password.", "Save it without its password.")
    if "security" in error.lower():
        return Unreadable("The PDF is encrypted in an unknown way.", "Print it to a new PDF.")
    return Unreadable(
        "The PDF is damaged or cut short.", "Fetch it again, or print it to a new PDF."
    )


def _refuse_noise(rows: Sequence[Row]) -> None:
    """Refuses a PDF whose fonts give no characters, only glyphs."""
    text = "".join(row.text for row in rows)
    noise = sum(c == "\ufffd" or c < "\t" or "\ue000" <= c <= "\uf8ff" for c in text)
    if noise > NO_TEXT * len(text):
        reason = "The PDF's fonts do not say which characters they draw."
        raise Unreadable(reason, "Run text recognition on it first (ocrmypdf --force-ocr).")


def _warnings(empty: Sequence[int], pages: int) -> tuple[Warning, ...]:
    warnings = []
    if empty:
        named = ", ".join(map(str, empty[:20])) + (", …" if len(empty) > 20 else "")
        message = f"{len(empty)} of {pages} pages hold no text and may be scanned: {named}."
        warnings.append(Warning(code="pages-without-text", message=message))
    if pages > PAGES:
        message = f"The PDF has {pages} pages; the first {PAGES} were read."
        warnings.append(Warning(code="pages-cut", message=message))
    return tuple(warnings)


def _lines(rows: Sequence[Row], text: str) -> Iterator[Line]:
    """The paragraphs, each made of the rows that go on from each other."""
    begun: list[Line] = []
    glued: set[int] = set()
    for line, row, goes_on in _placed(rows, text):
        if begun and not goes_on:
            yield joined(begun, glued=frozenset(glued))
            begun, glued = [], set()
        if line.text:
            begun.append(replace(line, apart=not goes_on))
            if row.hyphenated:
                glued.add(len(begun))
    if begun:
        yield joined(begun, glued=frozenset(glued))


def _placed(rows: Sequence[Row], text: str) -> Iterator[tuple[Line, Row, bool]]:
    """Every row as a line of the stream, and whether it goes on from the row before."""
    offset = 0
    home, before = _Block((), 0.0, 0.0, 0.0), rows[0]
    for block in _blocks(rows):
        for index, row in enumerate(block.rows):
            goes_on = _goes_on(home, before, block, row, inside=index > 0)
            yield visible(text, offset, offset + len(row.text)), row, goes_on
            offset += len(row.text) + 1
            home, before = block, row


def _blocks(rows: Sequence[Row]) -> Iterator[_Block]:
    """The rows in columns: a block ends where the next row stands higher, elsewhere, or is of another size."""
    start = 0
    for index in range(1, len(rows) + 1):
        if index == len(rows) or not _below(rows[index - 1], rows[index]):
            inside = rows[start:index]
            steps = sorted(a.base - b.base for a, b in pairwise(inside))
            yield _Block(
                inside,
                min(row.left for row in inside),
                max(row.right for row in inside),
                steps[len(steps) // 2] if steps else 0.0,
            )
            start = index


def _below(before: Row, after: Row) -> bool:
    """Whether a row stands right below another one in the same column."""
    overlaps = after.left < before.right and before.left < after.right
    near = 0 < before.base - after.base < 4 * before.height
    flush = abs(after.left - before.left) < WIDEST_INDENT * after.height
    centred = abs(after.left + after.right - before.left - before.right) < after.height
    same_page = before.page == after.page
    return same_page and overlaps and near and (flush or centred) and _same_size(before, after)


def _same_size(before: Row, after: Row) -> bool:
    return 0.77 < before.height / after.height < 1.3


def _goes_on(home: _Block, before: Row, block: _Block, row: Row, *, inside: bool) -> bool:
    """Whether a row continues the paragraph of the row before: that one is full, this one not indented."""
    if not _same_size(before, row) or len(home.rows) < 2 or not _is_full(home, before, row):
        return False
    indented = row.left > block.left + INDENT * row.height
    if inside:
        if _is_signature(block):
            return False
        near = before.base - row.base < APART * block.step
        return near and (not indented or _is_centred(block, before, row))
    stopped = before.text.rstrip().endswith(_STOPS)
    return not indented and not stopped and len(block.rows) > 1


def _is_full(block: _Block, before: Row, after: Row) -> bool:
    """Whether the first word of the next row had no more room in this one."""
    free = block.right - before.right
    word = after.text.split()[0] if after.text.strip() else ""
    if not word or is_wide(word[0]):
        return free < ROOM * before.height
    width = (after.right - after.left) * (len(word) + 1) / max(len(after.text), 1)
    return free < max(1.15 * width, before.height)


def _is_signature(block: _Block) -> bool:
    """Whether a block is the issuer and the day at the right edge, which begin at different places."""
    if len(block.rows) != 2:
        return False
    upper, lower = block.rows
    return lower.left < upper.left and abs(upper.right - lower.right) < lower.height / 3


def _is_centred(block: _Block, before: Row, row: Row) -> bool:
    """Whether two rows of a headline stand in the middle of their column."""
    middle = (block.left + block.right) / 2
    own = [(each.left + each.right) / 2 for each in (before, row)]
    return all(abs(place - middle) < row.height / 2 for place in own)

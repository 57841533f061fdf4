"""CSV and its relatives: one article a row, the fields named by the first row."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import BinaryIO

from pipeline.clean.decoding import SAMPLE, Decoded, decode
from pipeline.clean.errors import NoArticles, Unreadable
from pipeline.clean.formats.fields import FieldMap, as_entry, holds_text
from pipeline.clean.formats.parts import Found, Part, Skipped
from schemas import Warning

MEDIA_TYPE = "text/csv"
LONGEST_CELL = 20_000_000  # characters; the library's own limit is shorter than a long report
DELIMITERS = ",;\t|"
REMEDY = "Check that cells with commas, quotes or line breaks stand in double quotes."


def table_parts(file: BinaryIO, fields: FieldMap) -> Iterator[Found]:
    """The articles in a table with a header; the number of an article is that of its row below the header."""
    csv.field_size_limit(LONGEST_CELL)
    sample = _sample(file)
    encoding = "utf-8-sig" if sample.encoding == "utf-8" else sample.encoding
    text = io.TextIOWrapper(file, encoding, errors="replace", newline="")
    try:
        yield from _rows(text, fields, sample.warnings)
    except csv.Error as error:
        if "field limit" in str(error):
            reason = (
                f"One of its cells is longer than {LONGEST_CELL // 1_000_000} million characters."
            )
            raise Unreadable(reason, REMEDY) from error
        raise Unreadable(f"The table is damaged: {error}.", REMEDY) from error
    finally:
        text.detach()


def opens_table(head: bytes, fields: FieldMap) -> bool:
    """Whether the first line of a file without a telling name is a header with a column of texts."""
    try:
        header = decode(head[: head.rfind(b"\n") + 1]).text.split("\n", 1)[0]
    except Unreadable:
        return False
    columns = _columns(header)
    return len(columns) > 1 and holds_text(columns, fields)


def _sample(file: BinaryIO) -> Decoded:
    """The first lines of a file, decoded."""
    sample = file.read(SAMPLE)
    file.seek(0)
    whole = sample if len(sample) < SAMPLE else sample[: sample.rfind(b"\n") + 1] or sample
    return decode(whole)


def _columns(header: str) -> list[str]:
    return next(csv.reader([header], delimiter=_delimiter(header)), [])


def _delimiter(header: str) -> str:
    return max(DELIMITERS, key=header.count)


def _rows(
    text: io.TextIOWrapper, fields: FieldMap, warnings: tuple[Warning, ...]
) -> Iterator[Found]:
    header = text.readline(LONGEST_CELL)
    columns = _columns(header)
    if not holds_text(columns, fields):
        names = ", ".join(columns[:12])
        reason = f"No column is known to hold an article's text: the columns are {names}."
        raise NoArticles(reason, "Name it with --fields text=COLUMN.")
    for number, row in enumerate(csv.reader(text, delimiter=_delimiter(header)), 1):
        record = dict(zip(columns, row, strict=False))
        entry = as_entry(record, fields, media_type=MEDIA_TYPE, warnings=warnings)
        yield Part(f"#{number}", entry) if entry else Skipped(f"#{number}", "row without text")

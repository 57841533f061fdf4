"""CSV and its relatives: one article a row, the fields named by the first row."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import BinaryIO

from pipeline.clean.decoding import SAMPLE, decode
from pipeline.clean.errors import NoArticles, Unreadable
from pipeline.clean.formats.fields import FieldMap, as_entry, holds_text
from pipeline.clean.formats.parts import Found, Part, Skipped

MEDIA_TYPE = "text/csv"
LONGEST_CELL = 20_000_000  # characters; the library's own limit is shorter than a long report
DELIMITERS = ",;\t|"
REMEDY = "Check that cells with commas, quotes or line breaks stand in double quotes."


def table_parts(file: BinaryIO, fields: FieldMap) -> Iterator[Found]:
    """The articles in a table with a header; the number of an article is that of its row below the header."""
    csv.field_size_limit(LONGEST_CELL)
    text = io.TextIOWrapper(file, _encoding(file), errors="replace", newline="")
    try:
        yield from _rows(text, fields)
    except csv.Error as error:
        raise Unreadable(f"The table is damaged: {error}.", REMEDY) from error
    finally:
        text.detach()


def _encoding(file: BinaryIO) -> str:
    """The encoding of a file by its first lines."""
    sample = file.read(SAMPLE)
    file.seek(0)
    whole = sample if len(sample) < SAMPLE else sample[: sample.rfind(b"\n") + 1] or sample
    encoding = decode(whole).encoding
    return "utf-8-sig" if encoding == "utf-8" else encoding


def _rows(text: io.TextIOWrapper, fields: FieldMap) -> Iterator[Found]:
    header = text.readline(LONGEST_CELL)
    delimiter = max(DELIMITERS, key=header.count)
    columns = next(csv.reader([header], delimiter=delimiter), [])
    if not holds_text(columns, fields):
        names = ", ".join(columns[:12])
        reason = f"No column is known to hold an article's text: the columns are {names}."
        raise NoArticles(reason, "Name it with --fields text=COLUMN.")
    for number, row in enumerate(csv.reader(text, delimiter=delimiter), 1):
        record = dict(zip(columns, row, strict=False))
        entry = as_entry(record, fields, media_type=MEDIA_TYPE)
        yield Part(f"#{number}", entry) if entry else Skipped(f"#{number}", "row without text")

"""JSON: one object, a list of objects, an object around such a list, or one object a line."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, BinaryIO

from pipeline.clean.decoding import decode
from pipeline.clean.errors import NoArticles, Unreadable
from pipeline.clean.formats.fields import FieldMap, as_entry, holds_text
from pipeline.clean.formats.parts import LARGEST, Found, Part, Refused, Skipped, too_large
from schemas import Warning

MEDIA_TYPE = "application/json"
MOST_BAD = 100  # lines that are no JSON before a file is given up
AROUND = frozenset((
    "items", "articles", "data", "results", "result", "docs", "documents", "entries", "posts", "news", "records", "rows", "hits", "list",
    "response", "文章", "数据", "列表",
))  # fmt: skip
REMEDY = "Check what wrote the file, or save the articles as JSON Lines, one object a line."


def object_parts(file: BinaryIO, fields: FieldMap) -> Iterator[Found]:
    """The articles in a JSON file; what is one object a line under that name is read as such."""
    raw = file.read(LARGEST + 1)
    if len(raw) > LARGEST:
        raise too_large("The JSON file")
    try:
        text, _, warnings = decode(raw)
        records = _records(_parsed(text), fields)
    except ValueError as error:
        if isinstance(error, Unreadable):
            raise
        if not _looks_like_lines(raw):
            raise Unreadable(f"It is no JSON: {error}.", REMEDY) from error
        file.seek(0)
        yield from line_parts(file, fields)
        return
    if len(records) == 1:
        yield _part("", records[0], fields, warnings)
        return
    for number, record in enumerate(records, 1):
        yield _part(f"#{number}", record, fields, warnings)


def line_parts(file: BinaryIO, fields: FieldMap) -> Iterator[Found]:
    """The articles in a file of JSON lines; the number of an article is that of its line."""
    bad, known = 0, bool(fields.given)
    for number, line in enumerate(iter(lambda: file.readline(LARGEST + 1), b""), 1):
        if len(line) > LARGEST:
            raise too_large(f"Line {number}")
        if not line.strip(b"\xef\xbb\xbf \t\r\n"):
            continue
        try:
            text, _, warnings = decode(line)
            record = _parsed(text)
        except ValueError as error:
            bad += 1
            yield Refused(f"#{number}", Unreadable(f"The line is no JSON: {error}.", REMEDY))
            if bad >= MOST_BAD:
                reason = f"{bad} of its lines are no JSON; what follows was not read."
                raise Unreadable(reason, REMEDY) from error
            continue
        if not known and isinstance(record, Mapping) and not holds_text(record, fields):
            raise _without_text(record)
        known = True
        yield _part(f"#{number}", record, fields, warnings)


def _parsed(text: str) -> Any:
    """The value that a JSON text is; every way in which it is none is a `ValueError`."""
    try:
        return json.loads(text.lstrip("\ufeff"), parse_int=str)  # as text, which has no limit
    except RecursionError as error:
        raise ValueError("it is nested too deep") from error


def _looks_like_lines(raw: bytes) -> bool:
    """Whether the first line is a JSON object of its own and another one follows."""
    first, _, rest = raw.lstrip(b"\xef\xbb\xbf \t\r\n").partition(b"\n")
    if not rest.lstrip().startswith(b"{"):
        return False
    try:
        return isinstance(_parsed(decode(first).text), dict)
    except ValueError:
        return False


def _records(value: Any, fields: FieldMap) -> list[Any]:
    """The objects that may be articles: the value itself, its items, or those of the list inside it."""
    if isinstance(value, list):
        record = next((item for item in value if isinstance(item, Mapping)), {})
        if value and not holds_text(record, fields):
            raise _without_text(record)
        return value
    if not isinstance(value, Mapping):
        raise _without_text({})
    inner = next((value[key] for key in value if key.casefold() in AROUND), None)
    if isinstance(inner, list | Mapping) and inner:
        return _records(inner, fields)
    if holds_text(value, fields):
        return [value]
    raise _without_text(value)


def _part(inner: str, record: object, fields: FieldMap, warnings: tuple[Warning, ...]) -> Found:
    if not isinstance(record, Mapping):
        return Skipped(inner, "JSON without text")
    entry = as_entry(record, fields, media_type=MEDIA_TYPE, warnings=warnings)
    return Part(inner, entry) if entry else Skipped(inner, "JSON without text")


def _without_text(record: Mapping[str, object]) -> NoArticles:
    names = ", ".join(list(record)[:12]) or "none"
    return NoArticles(
        f"No field of its objects is known to hold an article's text: their fields are {names}.",
        "Name it with --fields text=FIELD.",
    )

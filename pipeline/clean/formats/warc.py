"""WARC: one article a page that a crawler was given, by warcio."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed

from pipeline.clean.errors import Unreadable
from pipeline.clean.formats.archives import CUT_SHORT, Budget
from pipeline.clean.formats.parts import LARGEST, Found, Part, Refused, Skipped, too_large

KINDS = ("response", "resource", "conversion")
READ = ("text/html", "application/xhtml+xml", "text/plain", "text/markdown", "application/pdf")


def warc_parts(file: BinaryIO, limits: Budget) -> Iterator[Found]:
    """The pages of a WARC file, packed or not; the number of a page is that of its record."""
    records = ArchiveIterator(file)
    records.INC_RECORD = ""  # what it would write to the terminal
    number = 0
    while record := _next(records):
        number += 1
        if record.rec_type in KINDS:
            yield _part(f"#{number}", record, limits)
    if records.err_count:
        reason = f"{records.err_count} of its records are damaged: they are longer than they say."
        yield Refused("", Unreadable(reason, CUT_SHORT))


def _next(records: Any) -> Any:
    try:
        return next(records, None)
    except Exception as error:  # the library fails in many ways on what is no WARC
        said = f": {error}" if isinstance(error, ArchiveLoadFailed) else ""
        reason = f"The WARC file is damaged or cut short{said}."
        raise Unreadable(reason, CUT_SHORT) from error


def _part(inner: str, record: Any, limits: Budget) -> Found:
    headers = record.http_headers
    status = (headers.get_statuscode() if headers else "200") or "none"
    if status != "200":
        return Skipped(inner, f"page with status {status}" if status.isdigit() else "broken answer")
    kind = (headers or record.rec_headers).get_header("Content-Type") or "no content type"
    kind = kind.partition(";")[0].strip().lower()
    if kind not in READ:
        return Skipped(inner, kind[:60])
    try:
        content = record.content_stream().read(LARGEST + 1)
    except Exception as error:  # what a server packed wrongly
        return Refused(inner, Unreadable(f"The page is damaged: {error}.", CUT_SHORT))
    limits.take(len(content))
    if len(content) > LARGEST:
        return Refused(inner, too_large("The page"))
    if _is_cut(record):
        reason = "The page is cut short, as the file's last one is after a crash."
        return Refused(inner, Unreadable(reason, CUT_SHORT))
    return Part(inner, content)


def _is_cut(record: Any) -> bool:
    """Whether the record is longer than the file."""
    stream = record.raw_stream
    return getattr(stream, "limit", 0) > 0 and not stream.read(1)

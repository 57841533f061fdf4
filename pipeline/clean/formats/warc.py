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
    try:
        for number, record in enumerate(ArchiveIterator(file), 1):
            if record.rec_type in KINDS:
                yield _part(f"#{number}", record, limits)
    except (ArchiveLoadFailed, EOFError, OSError, ValueError) as error:
        if isinstance(error, Unreadable):
            raise
        reason = f"The WARC file is damaged or cut short: {error}."
        raise Unreadable(reason, CUT_SHORT) from error


def _part(inner: str, record: Any, limits: Budget) -> Found:
    headers = record.http_headers
    status = headers.get_statuscode() if headers else "200"
    if status != "200":
        return Skipped(inner, f"page with status {status}" if status.isdigit() else "broken answer")
    kind = (headers or record.rec_headers).get_header("Content-Type") or "no content type"
    kind = kind.partition(";")[0].strip().lower()
    if kind not in READ:
        return Skipped(inner, kind[:60])
    content = record.content_stream().read(LARGEST + 1)
    limits.take(len(content))
    if len(content) > LARGEST:
        return Refused(inner, too_large("The page"))
    return Part(inner, content)

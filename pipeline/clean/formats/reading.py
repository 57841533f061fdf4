"""One article's raw file as lines, whatever its format."""

from __future__ import annotations

from pathlib import PurePosixPath

from pipeline.clean.article import choose
from pipeline.clean.decoding import decode
from pipeline.clean.errors import Unreadable
from pipeline.clean.formats.docx import is_docx, read_docx
from pipeline.clean.formats.entries import Entry, read_entry
from pipeline.clean.formats.markdown import markdown_lines
from pipeline.clean.formats.pdf import read_pdf
from pipeline.clean.hints import page_hints
from pipeline.clean.lines import plain_lines
from pipeline.clean.markup import looks_like_html, read_page
from pipeline.clean.source import Source
from pipeline.clean.wrapping import unwrapped

LONGEST_TEXT = 20_000_000  # bytes
PDF_OPENING = 1024  # bytes among which a PDF's mark stands


def read(raw: bytes | Entry, *, path: str) -> Source:
    """The lines of a file, or of an entry of one, and what its format says about the article; raises `Unreadable`."""
    if isinstance(raw, Entry):
        return read_entry(raw)
    if b"%PDF-" in raw[:PDF_OPENING]:
        return read_pdf(raw)
    if raw.startswith(b"PK\x03\x04") and (path.lower().endswith(".docx") or is_docx(raw)):
        return read_docx(raw)
    return _read_text(raw, path)


def _read_text(raw: bytes, path: str) -> Source:
    if len(raw) > LONGEST_TEXT:
        reason = f"The text is longer than {LONGEST_TEXT // 1_000_000} MB: it is no single article."
        raise Unreadable(reason, "Split it into its articles.")
    text, encoding, warnings = decode(raw)
    if looks_like_html(text, path=path):
        page = read_page(text)
        article = choose(page, text)
        warnings += article.warnings
        return Source(text, article.lines, "text/html", encoding, page_hints(page.tags), warnings)
    if PurePosixPath(path).suffix.lower() in (".md", ".markdown"):
        lines, hints = markdown_lines(text)
        return Source(text, unwrapped(lines), "text/markdown", encoding, hints, warnings)
    return Source(text, unwrapped(plain_lines(text)), "text/plain", encoding, warnings=warnings)

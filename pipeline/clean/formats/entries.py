"""An entry of a feed, a table or a list of JSON objects as an article."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from pipeline.clean.article import choose
from pipeline.clean.hints import Hint, MetaSlot, fits
from pipeline.clean.lexicon import folded
from pipeline.clean.lines import Line, moved, plain_lines, visible
from pipeline.clean.markup import looks_like_html, read_page
from pipeline.clean.source import Source
from pipeline.clean.wrapping import unwrapped
from schemas import Warning

SLOTS: tuple[MetaSlot, ...] = ("published", "source", "authors", "editors")
_WHOLE_PAGE = re.compile(r"\s*<(?:!doctype|html|\?xml)", re.IGNORECASE)


class Entry(NamedTuple):
    """One article as the fields that its file has for it."""

    text: str
    media_type: str
    title: str = ""
    published: str = ""
    source: str = ""
    authors: str = ""
    editors: str = ""
    warnings: tuple[Warning, ...] = ()


def stream(entry: Entry) -> str:
    """The text that the raw offsets of an entry count in: one field a line, an empty line, the text."""
    fields = [getattr(entry, slot) for slot in ("title", *SLOTS)]
    return "\n".join([*(_on_one_line(field) for field in fields), "", entry.text])


def content_of(raw: bytes | Entry) -> bytes:
    """What a digest of an article is taken of: the bytes of a file, or the stream of an entry."""
    return raw if isinstance(raw, bytes) else stream(raw).encode("utf-8", "backslashreplace")


def read_entry(entry: Entry) -> Source:
    """The entry with its title as headline and its other fields as hints."""
    text = stream(entry)
    ends = [0]
    for field in ("title", *SLOTS):
        ends.append(ends[-1] + len(_on_one_line(getattr(entry, field))) + 1)
    title, *values = (visible(text, a, b - 1) for a, b in pairwise(ends))
    hints = (
        Hint(slot, line, "entry-field")
        for slot, line in zip(SLOTS, values, strict=True)
        if fits(slot, line.text)
    )
    body = [moved(line, ends[-1] + 1) for line in _body(entry.text)]
    lines = _headed(title, body) if title.text else body
    return Source(text, lines, entry.media_type, hints=tuple(hints), warnings=entry.warnings)


def _on_one_line(field: str) -> str:
    return re.sub(r"[\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+", " ", field)


def _body(text: str) -> Sequence[Line]:
    """The lines of an entry's text, which is HTML where it holds an element of it."""
    if not looks_like_html(text, path=".html"):
        return unwrapped(plain_lines(text))
    page = read_page(text)
    if _WHOLE_PAGE.match(text):
        return choose(page, text).lines
    return [line for line in page.lines if not line.of_page]


def _headed(title: Line, body: Sequence[Line]) -> list[Line]:
    """The lines below the title, once where the text repeats it."""
    if body and folded(body[0].text) == folded(title.text):
        return [replace(body[0], tag="h1"), *body[1:]]
    return [replace(title, tag="h1"), *body]

"""Documents made of marked text, so that link and find can be tested without a tagger.

`[o:government|X Bureau]` marks an organisation with its kind, `[p|Li Lei]` a person, `[l:510000|四川]` a place with
its code; sentences end at 。, at a full stop before white space, and at line breaks.
"""

from __future__ import annotations

import re
from typing import Any

from pipeline.cut.languages import language_of
from schemas import Block, Document, Mention, Meta, NameValue, Run, Segment

MARK = re.compile(r"\[([opl])(?::(\w+))?\|([^\]]+)\]")
KINDS: dict[str, Any] = {"o": "organization", "p": "person", "l": "place"}
SENTENCE = re.compile(r"[^。\n\s][^。\n]*?(?:。[”」]?|[.?!][\"”]?(?=\s)|\n|$)")


def read(
    marked: str, *, source: str | None = None, headline: bool = False
) -> tuple[Document, list[Segment], list[Mention]]:
    """The document, its segments (the first a headline if asked) and the marked mentions."""
    text, spans = _plain(marked)
    document = document_of(text, source=source)
    segments = [
        Segment(
            index=index,
            paragraph=index,
            start=match.start(),
            end=match.end(),
            text=match.group(),
            role="headline" if headline and index == 0 else "body",
            language=language_of(match.group()),
        )
        for index, match in enumerate(SENTENCE.finditer(text))
    ]
    return document, segments, [_mention(text, segments, *span) for span in spans]


def document_of(text: str, *, source: str | None = None) -> Document:
    """A document that is its text."""
    return Document(
        doc="t",
        path="t.txt",
        sha256="",
        encoding="utf-8",
        media_type="text/plain",
        text=text,
        blocks=(Block(start=0, end=len(text), role="body"),),
        runs=(Run(start=0, end=len(text), raw_start=0, raw_end=len(text)),),
        raw_length=len(text),
        meta=Meta(source=source),
    )


def _plain(marked: str) -> tuple[str, list[tuple[str, str | None, int, int]]]:
    text, spans, last = "", [], 0
    for match in MARK.finditer(marked):
        text += marked[last : match.start()]
        spans.append((match[1], match[2], len(text), len(text) + len(match[3])))
        text, last = text + match[3], match.end()
    return text + marked[last:], spans


def _mention(
    text: str, segments: list[Segment], letter: str, value: str | None, start: int, end: int
) -> Mention:
    segment = next(s for s in segments if s.start <= start < s.end)
    name: dict[str, Any] = {"code": value} if letter == "l" else {"organization_kind": value}
    return Mention(
        kind=KINDS[letter],
        start=start,
        end=end,
        text=text[start:end],
        language=segment.language,
        segment=segment.index,
        rule="marked",
        confidence=1.0,
        name=NameValue(canonical=text[start:end], **name),
    )

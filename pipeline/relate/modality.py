"""Whether a verb tells a fact: what is quoted, denied or only wished tells none; what is planned or past is told so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.relate.reading import Sentence, Span

NEAR = 16
WIDE = 70
FAR = 40
PART = re.compile(r"^[A-Za-z]+")
TOTAL = 60


def triggers(
    sentence: Sentence, pattern: re.Pattern[str], *, wished: bool = False
) -> Iterator[tuple[Span, re.Match[str]]]:
    """Matches that tell of something real or planned; wishes too where `wished`."""
    for span, match in sentence.matches(pattern):
        if any(quote.holds(span) for quote in sentence.quoted):
            continue
        if is_denied(sentence, span) or (not wished and is_wished(sentence, span)):
            continue
        yield span, match


def clause(sentence: Sentence, span: Span) -> Span:
    """The clause that a span stands in."""
    start, end = sentence.start, sentence.end
    for boundary in sentence.boundaries:
        if boundary.end <= span.start:
            start = boundary.end
        elif boundary.start >= span.end:
            return Span(start, boundary.start)
    return Span(start, end)


def is_denied(sentence: Sentence, span: Span) -> bool:
    """Whether a negation stands right before the span."""
    return bool(sentence.words.frames.negated.search(_before(sentence, span, NEAR)))


def is_total(sentence: Sentence, span: Span) -> bool:
    """Whether a verb sums up many acts, or tells what is done again and again, instead of telling one."""
    text = sentence.slice(max(sentence.start, span.start - TOTAL), span.end)
    return bool(sentence.words.events.totals.search(text))


def is_wished(sentence: Sentence, span: Span) -> bool:
    """Whether what the span tells is a hope, a demand or a condition."""
    return bool(sentence.words.frames.unreal.search(_before(sentence, span, WIDE)))


def _before(sentence: Sentence, span: Span, reach: int) -> str:
    """The clause before a span as far as its words reach, the first one whole: no "nor" of a governor."""
    first = clause(sentence, span).start
    start = max(first, span.start - reach)
    text = sentence.plain(start, span.start)
    return PART.sub("", text) if sentence.plain(start - 1, start).isalpha() else text


def is_planned(sentence: Sentence, span: Span) -> bool:
    """Whether what the span tells lies in the future, by its clause or by the one it is coordinated to."""
    table = sentence.words.frames
    around = clause(sentence, span)
    if table.planned.search(sentence.plain(max(around.start, span.start - WIDE), span.end)):
        return True
    if table.finished.search(sentence.plain(around.start, min(around.end, span.end + NEAR))):
        return False
    before = sentence.plain(max(sentence.start, span.start - FAR), around.start)
    return bool(table.planned.search(table.full_stop.split(before)[-1]))


def is_background(sentence: Sentence, span: Span, *, end: int | None = None) -> bool:
    """Whether the sentence, up to `end`, tells it as something earlier."""
    around = clause(sentence, span)
    last = min(span.end + WIDE, sentence.end if end is None else end)
    text = sentence.plain(max(sentence.start, around.start - WIDE), last)
    return bool(sentence.words.frames.background.search(text))

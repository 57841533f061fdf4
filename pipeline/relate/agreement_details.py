"""What the text says about an agreement besides its signing: witnesses, days, term, value."""

from __future__ import annotations

import re

from pipeline.relate.arguments import people
from pipeline.relate.drafts import Draft, Filler
from pipeline.relate.modality import clause
from pipeline.relate.moments import moment
from pipeline.relate.papers import papers
from pipeline.relate.reading import Reading, Sentence, Span

BEFORE, AFTER = 44, 28


def witnesses(sentence: Sentence) -> list[Filler]:
    """The persons who look on at a signing: those before the verb in its clause, or those it names behind it."""
    table = sentence.words.agreements
    found: list[Filler] = []
    for span, _ in sentence.matches(table.witnessed):
        here = clause(sentence, span)
        behind = table.present.match(sentence.text, span.start - sentence.start)
        start, end = (span.end, here.end) if behind else (here.start, span.start)
        found += people(sentence, start, end)
    return found


def effective(reading: Reading, sentence: Sentence, span: Span) -> Filler | None:
    """The day from which an agreement holds."""
    table = sentence.words.agreements
    return _dated(reading, sentence, span, table.effective_before, table.effective_after)


def announced(reading: Reading, sentence: Sentence, span: Span) -> Filler | None:
    """The day on which an agreement was made known."""
    table = sentence.words.agreements
    return _dated(reading, sentence, span, table.announced_before, table.announced_after)


def _dated(
    reading: Reading,
    sentence: Sentence,
    span: Span,
    mark_before: re.Pattern[str],
    mark_after: re.Pattern[str],
) -> Filler | None:
    for mention in reading.of_kind("date", span.start, span.end):
        date = moment(mention)
        before, after = _around(sentence, mention.start, mention.end)
        if date and (mark_before.search(before) or mark_after.search(after)):
            return date
    return None


def term(reading: Reading, sentence: Sentence, draft: Draft, span: Span) -> Filler | None:
    """How long the agreement holds: a length of time, or first and last day."""
    return _length(reading, sentence, draft, span) or _range(reading, sentence, draft, span)


def _length(reading: Reading, sentence: Sentence, draft: Draft, span: Span) -> Filler | None:
    table = sentence.words.agreements
    for mention in reading.of_kind("number", span.start, span.end):
        number = mention.number
        if number is None or not number.duration:
            continue
        before, after = _around(sentence, mention.start, mention.end)
        of_paper = table.term_after.search(after) and not _is_of_other(sentence, draft, mention.end)
        if table.term_before.search(before) or of_paper:
            return Filler(
                mention.start,
                mention.end,
                value=number.duration,
                rule="term-length",
                confidence=0.85,
            )
    return None


def _is_of_other(sentence: Sentence, draft: Draft, start: int) -> bool:
    """Whether the paper that follows a length is another one than that of the draft, in its own sentence."""
    kind = draft.one("kind")
    behind = next((paper for paper in papers(sentence) if paper.end > start), None)
    if kind is None or behind is None or not sentence.start <= kind.start < sentence.end:
        return False
    return not behind.start <= kind.start < behind.end


def _range(reading: Reading, sentence: Sentence, draft: Draft, span: Span) -> Filler | None:
    table = sentence.words.agreements
    for mention in reading.of_kind("date", span.start, span.end):
        date = moment(mention)
        before, after = _around(sentence, mention.start, mention.end)
        if date is None or mention.date is None:
            continue
        if "/" in date.value and table.term_before.search(before) and _spans_years(date.value):
            return _termed(date, date.value, rule="term-range", confidence=0.85)
        first = draft.value("effective") or draft.value("signed") or ""
        signed = first.partition("/")[0]
        expires = mention.date.precision != "year" and table.expiry.search(after)
        if signed and (table.term_until.search(before) or expires):
            end = mention.date.end or mention.date.start
            return _termed(date, f"{signed}/{end}", rule="term-until", confidence=0.75)
    return None


def _termed(date: Filler, value: str, *, rule: str, confidence: float) -> Filler:
    return Filler(date.start, date.end, value=value, rule=rule, confidence=confidence)


def title_term(reading: Reading, draft: Draft) -> Filler | None:
    """The years that an agreement's own name gives as its term."""
    title = draft.one("title")
    if title is None:
        return None
    for mention in reading.of_kind("date", title.start, title.end):
        date = moment(mention)
        if date and _spans_years(date.value):
            return Filler(
                mention.start, mention.end, value=date.value, rule="term-in-title", confidence=0.85
            )
    return None


def _spans_years(value: str) -> bool:
    start, _, end = value.partition("/")
    return bool(end) and start[:4] != end[:4]


def money(
    reading: Reading, sentence: Sentence, span: Span, *, named: bool = False
) -> Filler | None:
    """The sum that the text calls the agreement's own; where `named`, only beside a word for the agreement."""
    table = sentence.words.agreements
    for mention in reading.of_kind("number", span.start, span.end):
        number = mention.number
        if number is None or not (number.currency or number.kind == "money"):
            continue
        before, _ = _around(sentence, mention.start, mention.end)
        close = sentence.words.frames.clause.split(before)[-1]
        beside = not named or table.head.search(close) or table.value_own.search(before)
        if table.value.search(before) and beside:
            return Filler(
                mention.start,
                mention.end,
                value=str(number.value),
                rule="agreement-value",
                confidence=0.75,
                data=number,
            )
    return None


def _around(sentence: Sentence, start: int, end: int) -> tuple[str, str]:
    before = sentence.slice(max(sentence.start, start - BEFORE), start)
    return re.split("[。；;]", before)[-1], sentence.slice(end, end + AFTER)

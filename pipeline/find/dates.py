"""dates: mentions of days, months, years and wider stretches of the calendar, with what they resolve to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from pipeline.find.calendar import Span
from pipeline.find.date_context import Context, Resolved, is_news
from pipeline.find.date_expressions import Expression, expressions
from pipeline.find.date_ranges import range_of
from pipeline.find.date_resolving import resolved
from pipeline.find.mentions import mention_in
from pipeline.words import words
from schemas import DateValue, Document, Mention, Segment
from schemas.vocabulary import DateOrigin, DatePrecision, Language

CONFIDENCE: dict[DateOrigin, float] = {
    "stated": 0.98, "publication": 0.9, "text": 0.85, "context": 0.9, "unresolved": 0.5,
}  # fmt: skip
LENGTHS = (
    "stretch",
    "ahead",
)  # "the past three years", "in two years" say how long: numbers (the guide)
NEAR = 80  # characters: how far before a day the word may stand that puts it in the future


@dataclass(frozen=True)
class FoundDate:
    """A date in a text: its place, its rule and its value."""

    start: int
    end: int
    rule: str
    value: DateValue


def dates(document: Document, segments: Sequence[Segment]) -> list[Mention]:
    """The dates of a document in the order of the text; each leans on the ones before it."""
    published = _day(document.meta.published)
    context = _outset(published, segments)
    mentions: list[Mention] = []
    for segment in segments:
        answers = list(_found(segment.text, segment.language, context))
        context = answers[-1][1] if answers else context._replace(near=None)
        for found, _ in answers:
            if found.rule not in LENGTHS and not _of_page(segment, found):
                mentions.append(_mention(segment, found, fallback=published is None))
    return mentions


def find_dates(text: str, *, language: Language, reference: str | None = None) -> list[FoundDate]:
    """The dates of a text without a document; `reference` is the ISO day of publication."""
    context = Context(reference=_day(reference))
    return [found for found, _ in _found(text, language, context)]


def _found(text: str, language: Language, context: Context) -> Iterator[tuple[FoundDate, Context]]:
    """Each date of a sentence with the context that it leaves to the next."""
    table = words(language).dates
    cue = table.future.search(table.fold(text))
    context = context._replace(local=None, here=False, future=bool(cue))
    for expression in expressions(text, table):
        ahead = cue is not None and expression.start - NEAR < cue.end() <= expression.start
        answer = _resolve(expression, context._replace(ahead=ahead, deadline=expression.deadline))
        context = _after(context, expression, answer)
        yield (
            FoundDate(
                expression.start, expression.end, expression.rule, _value(expression, answer)
            ),
            context,
        )


def _resolve(expression: Expression, context: Context) -> Resolved:
    if expression.second is not None:
        return range_of(expression.first, expression.second, context)
    answer = resolved(expression.first, context)
    if expression.until_now and answer.span and context.reference:
        span = Span(answer.span.start, max(context.reference, answer.span.start), "period")
        return answer._replace(span=span)
    return answer


def _after(context: Context, expression: Expression, answer: Resolved) -> Context:
    """The context behind a date: what "the same day" and "that year" mean from here on."""
    span = answer.span
    if span is None:
        return context
    reference = context.reference
    stated = expression.first.year is not None and span.precision in ("day", "month")
    is_day = span.precision == "day" or (
        span.precision == "period" and expression.first.day is not None
    )
    day = Span(span.end, span.end, "day") if is_day and expression.second else span
    return context._replace(
        year=span.start.year,
        near=span.start.year if span.start.year == span.end.year else context.near,
        local=span if stated or context.local else None,
        day=day if is_day else context.day,
        here=context.here or is_day,
        news=day if is_day and reference and is_news(day, reference) else context.news,
        event=context.event or (span if is_day else None),
    )


def _value(expression: Expression, answer: Resolved) -> DateValue:
    span = answer.span
    precision: DatePrecision = span.precision if span else _precision(expression)
    return DateValue(
        start=span.start.isoformat() if span else None,
        end=span.end.isoformat() if span else None,
        precision=precision,
        origin=answer.origin if span else "unresolved",
        bound=expression.bound,
        part_of_day=expression.first.part,
        partial=answer.partial if not span else None,
    )


def _precision(expression: Expression) -> DatePrecision:
    """How wide an unresolved date was meant to be."""
    first = expression.first
    if expression.second is not None:
        return "period"
    if (
        first.day
        or first.exact
        or first.weekday is not None
        or (first.shift and first.shift.unit == "day")
    ):
        return "day"
    if first.month:
        return "month"
    return "quarter" if first.quarters else "year"


def _mention(segment: Segment, found: FoundDate, *, fallback: bool) -> Mention:
    confidence = CONFIDENCE[found.value.origin] - (
        0.2 if fallback and found.value.origin != "stated" else 0
    )
    return mention_in(
        segment,
        found.start,
        found.end,
        kind="date",
        rule=f"date-{found.rule}",
        confidence=round(confidence, 3),
        date=found.value,
    )


def _of_page(segment: Segment, found: FoundDate) -> bool:
    """Whether a date is none of the article's: a stamp of the page or a person's name."""
    before = segment.text[max(0, found.start - NEAR) : found.start]
    table = words(segment.language).dates
    return bool(table.stamps.search(table.fold(before))) or _is_name(segment, found)


def _is_name(segment: Segment, found: FoundDate) -> bool:
    """Whether the tagger sees a person's name there (周一鸣, "April")."""
    start, end = segment.start + found.start, segment.start + found.end
    return any(
        token.label == "PERSON"
        and token.start <= start
        and end <= token.end
        and not _figures(found, segment)
        for token in segment.tokens
    )


def _figures(found: FoundDate, segment: Segment) -> bool:
    return any(character.isdigit() for character in segment.text[found.start : found.end])


def _outset(published: date | None, segments: Sequence[Segment]) -> Context:
    """What the first date leans on: the publication, else the latest day or year that the text states as past."""
    if published:
        return Context(reference=published)
    lead = next((segment.paragraph for segment in segments if segment.role == "body"), 0)
    stated = [found for segment in segments for found in _stated(segment, lead)]
    year = max((start.year for start, _ in stated), default=None)
    days = [start for start, precision in stated if precision == "day" and start.year == year]
    return Context(reference=max(days, default=None), year=year)


def _stated(segment: Segment, lead: int) -> Iterator[tuple[date, DatePrecision]]:
    """The days and months that a sentence states as past; mere years behind the lead paragraph are background."""
    widths = ("day", "month", "year") if segment.paragraph <= lead else ("day", "month")
    for found in find_dates(segment.text, language=segment.language):
        value, start = found.value, _day(found.value.start)
        past = value.bound != "≤" and not _planned(segment, found)
        if start and past and value.origin == "stated" and value.precision in widths:
            yield start, value.precision


def _planned(segment: Segment, found: FoundDate) -> bool:
    """Whether the words before a date put it in the future."""
    before = segment.text[max(0, found.start - NEAR) : found.start].lower()
    return bool(words(segment.language).dates.future.search(before))


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text[:10]) if text else None
    except ValueError:
        return None

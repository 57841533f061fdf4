"""Points of the calendar that a date expression names, given the day of publication and the dates before it."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from pipeline.find import calendar
from pipeline.find.calendar import Span
from pipeline.find.date_points import Point
from pipeline.words.dates import Shift
from schemas.vocabulary import DateOrigin, DatePrecision

AHEAD = 31  # days: a day without a year lies at most a month after publication (the guide's ruling)
FORTNIGHT = 14
CURRENT = 45  # days: how far before publication the news of an article lies
RECENT = 100  # days: a sentence about the future may still tell of a day that is only just past


class Context(NamedTuple):
    """What a date may lean on: the day of publication, the last day and the last year in the text, its first day.

    `near` is the year that this sentence or the one before it named.
    `here` says that this sentence named `day`; `news` is the last day in the text shortly before publication.
    `local` is a day or month with its year earlier in the same sentence; `future` says that the sentence speaks of things
    to come, `ahead` that it does so before the date; `deadline` that the words before make an end a last day ("by the end of").
    """

    reference: date | None = None
    day: Span | None = None
    year: int | None = None
    near: int | None = None
    here: bool = False
    news: Span | None = None
    event: Span | None = None
    local: Span | None = None
    future: bool = False
    ahead: bool = False
    deadline: bool = False


class Resolved(NamedTuple):
    """The days of a date expression and where they come from; without days it is partial or open."""

    span: Span | None
    origin: DateOrigin
    partial: str | None = None


UNRESOLVED = Resolved(None, "unresolved")


def resolved(point: Point, context: Context) -> Resolved:
    """The days that a point names."""
    base = _base(point, context)
    if base.span and point.offset:
        return base._replace(span=_offset(base.span.start, point.offset))
    if base.span is None or point.edge is None:
        return base
    return base._replace(span=_edge(base.span, point.edge, deadline=context.deadline))


def _offset(anchor: date, shift: Shift) -> Span:
    """The day so far from another one, or the week of that day."""
    return calendar.single(_exactly(anchor, shift)) if shift.offset else calendar.week(anchor)


def _base(point: Point, context: Context) -> Resolved:
    if point.plan is not None:
        return Resolved(calendar.plan(point.plan), "stated")
    if point.decade is not None:
        return Resolved(calendar.decade(point.decade), "stated")
    if point.stretch is not None:
        return _stretch(point.stretch, context)
    if point.year is not None:
        return Resolved(in_year(point, point.year), "stated")
    if point.shift is not None:
        return _shifted(point, point.shift, context)
    if point.turn is not None and context.reference:
        return Resolved(_turned(point, context.reference), "publication")
    if point.month is not None:
        return _yearless(point, context)
    if point.weekday is not None:
        return _weekday(point, point.weekday, context)
    if point.day is not None:
        return _day_of_month(point.day, context)
    if point.quarters or point.half or point.edge:
        return _part_of_year(point, context)
    return UNRESOLVED


def in_year(point: Point, year: int) -> Span | None:
    """What a point names in a year: its day, part of a month, month, quarter or half, else the year."""
    if point.month is not None and point.day is not None:
        return calendar.day(year, point.month, point.day)
    if point.month is not None:
        return _in_month(point, calendar.month(year, point.month))
    if point.quarters is not None:
        return calendar.quarter(year, *point.quarters)
    if point.half is not None:
        return calendar.half(year, point.half)
    if point.months is not None:
        return calendar.months(year, 1, point.months, precision="period")
    whole = calendar.year(year)
    return _nth(point, whole, point.week) if whole and point.week else whole


def _nth(point: Point, of: Span, which: int) -> Span | None:
    """The week or weekday of that number in a stretch."""
    if point.weekday is not None:
        return calendar.nth_weekday(of, which, point.weekday)
    return calendar.nth_week(of, which)


def _in_month(point: Point, month: Span | None) -> Span | None:
    if month is None:
        return None
    if point.day is not None:
        return calendar.day(month.start.year, month.start.month, point.day)
    if point.week is not None:
        return _nth(point, month, point.week)
    return calendar.third(month, point.third) if point.third else month


def _shifted(point: Point, shift: Shift, context: Context) -> Resolved:
    """The point counted from the publication, from the last date in the text, or from the main event."""
    anchor, origin = _anchor(shift, context)
    if anchor is None:
        return UNRESOLVED
    if point.exact:
        return Resolved(calendar.single(_exactly(anchor, shift)), origin)
    if shift.unit == "day":
        return Resolved(calendar.single(calendar.moved(anchor, shift.offset)), origin)
    if shift.unit == "week":
        return Resolved(_in_week(point, calendar.week(anchor, shift.offset)), origin)
    if shift.unit == "weekend":
        monday = calendar.week(anchor, shift.offset).start
        span = Span(calendar.moved(monday, 5), calendar.moved(monday, 6), "period")
        return Resolved(span, origin)
    if shift.unit == "month":
        of = calendar.months_later(anchor.replace(day=1), shift.offset)
        return Resolved(_in_month(point, calendar.month(of.year, of.month)), origin)
    if shift.unit == "quarter":
        index = anchor.year * 4 + (anchor.month - 1) // 3 + shift.offset
        return Resolved(calendar.quarter(index // 4, index % 4 + 1), origin)
    if shift.unit == "half":
        index = anchor.year * 2 + (anchor.month > 6) + shift.offset
        return Resolved(calendar.half(index // 2, index % 2 + 1), origin)
    if shift.unit == "decade":
        return Resolved(calendar.decade(anchor.year // 10 * 10 + 10 * shift.offset), origin)
    return Resolved(in_year(point, anchor.year + shift.offset), origin)


def _exactly(anchor: date, shift: Shift) -> date:
    """The very day so many units away ("in two years")."""
    months = shift.offset * {"year": 12, "month": 1}.get(shift.unit, 0)
    days = shift.offset * {"week": 7, "day": 1}.get(shift.unit, 0)
    return calendar.moved(calendar.months_later(anchor, months), days)


def _anchor(shift: Shift, context: Context) -> tuple[date | None, DateOrigin]:
    if shift.anchor == "event" and context.event:
        return context.event.start, "text"
    if shift.anchor != "publication":
        year = context.near or (None if context.reference else context.year)
        if shift.unit == "year" and year:
            return date(year, 1, 1), "text"
        if shift.unit == "year" and context.reference:
            return context.reference, "publication"
        if day := _told(context):
            return day.start, "text"
    return context.reference, "publication"


def _told(context: Context) -> Span | None:
    """The day that the text is at: the last one that it named, unless that was background or outlook in another sentence."""
    day, reference = context.day, context.reference
    if day is None or reference is None or context.here or context.news is None:
        return day
    ahead = day.start > reference and context.future
    return day if ahead or is_news(day, reference) else context.news


def is_news(day: Span, reference: date) -> bool:
    """Whether a day lies shortly before the publication."""
    return 0 <= (reference - day.start).days <= CURRENT


def _in_week(point: Point, week: Span) -> Span:
    if point.weekday is None:
        return week
    return calendar.single(calendar.moved(week.start, point.weekday))


def _yearless(point: Point, context: Context) -> Resolved:
    """A month or day without a year: in the year of the sentence, else nearest to the publication, else of the text."""
    local = context.local and in_year(point, context.local.start.year)
    if local and context.local and local.start >= context.local.start:
        return Resolved(local, "context")
    if context.reference:
        return Resolved(nearest(point, context.reference, future=context.future), "context")
    if context.year and (found := in_year(point, context.year)):
        return Resolved(found, "context")
    return Resolved(None, "unresolved", _partial(point))


def nearest(point: Point, reference: date, *, future: bool) -> Span | None:
    """The latest such day or month not more than a month after `reference`; where a sentence speaks of things to
    come and that lies well back, the next one."""
    latest = calendar.moved(reference, AHEAD)
    found = next(
        (s for y in range(8) if (s := in_year(point, latest.year - y)) and s.start <= latest), None
    )
    if not future or (found and (reference - found.start).days <= RECENT):
        return found
    return next(
        (s for y in range(9) if (s := in_year(point, reference.year + y)) and s.end >= reference),
        found,
    )


def _turned(point: Point, reference: date) -> Span | None:
    """The last, this or next month or weekday of a name ("last December", "this Friday")."""
    if point.weekday is not None:
        on = calendar.moved(calendar.week(reference).start, point.weekday)
        turn = point.turn or 0
        if turn and (on < reference) == (turn < 0) and on != reference:
            turn = 0
        return calendar.single(calendar.moved(on, 7 * turn))
    turn = point.turn or 0
    for year in (reference.year, reference.year + turn):
        span = in_year(point, year)
        if span and (not turn or (span.start > reference if turn > 0 else span.end < reference)):
            return span
    return None


def _partial(point: Point) -> str | None:
    """The ISO 8601 form of a date without its year."""
    if point.month is None:
        return None
    return f"--{point.month:02d}" + (f"-{point.day:02d}" if point.day else "")


def _weekday(point: Point, weekday: int, context: Context) -> Resolved:
    """The last such day up to the publication, the next one where the sentence speaks of things to come."""
    if context.reference is None:
        return UNRESOLVED
    if point.day is not None:
        return _weekday_of_month(point.day, weekday, context.reference)
    back = (context.reference.weekday() - weekday) % 7
    days = (7 - back) % 7 if context.ahead else -back
    return Resolved(calendar.single(calendar.moved(context.reference, days)), "publication")


def _weekday_of_month(day: int, weekday: int, reference: date) -> Resolved:
    """The latest day of that number and name not more than a month after publication (Friday the 13th)."""
    days = (_day_in_month(day, reference, months) for months in range(1, -15, -1))
    latest = calendar.moved(reference, AHEAD)
    found = next(
        (d for d in days if d and d.start.weekday() == weekday and d.start <= latest), None
    )
    return Resolved(found, "context") if found else UNRESOLVED


def _day_of_month(day: int, context: Context) -> Resolved:
    """A bare day: of the month that the sentence names, else the last such day up to the publication."""
    if context.local and (
        found := calendar.day(context.local.start.year, context.local.start.month, day)
    ):
        return Resolved(found, "context")
    if context.reference is None:
        month = context.day and calendar.day(context.day.start.year, context.day.start.month, day)
        return (
            Resolved(month, "context") if month else Resolved(None, "unresolved", f"---{day:02d}")
        )
    days = [_day_in_month(day, context.reference, months) for months in (-3, -2, -1, 0, 1, 2)]
    past = [found for found in days if found and found.start <= context.reference]
    coming = [found for found in days if found and found.start > context.reference]
    recent = past and (context.reference - past[-1].start).days <= FORTNIGHT
    chosen = coming[0] if context.ahead and coming and not recent else past[-1] if past else None
    return Resolved(chosen, "context") if chosen else UNRESOLVED


def _day_in_month(day: int, reference: date, months: int) -> Span | None:
    """The day of the month so many months from the one of `reference`."""
    month = calendar.months_later(reference.replace(day=1), months)
    return calendar.day(month.year, month.month, day)


def _part_of_year(point: Point, context: Context) -> Resolved:
    """A quarter, half or end without its year: of this year, or of the last one where this year's has not begun."""
    year = context.local.start.year if context.local else None
    if context.reference is None or year:
        year = year or context.year
        return Resolved(in_year(point, year), "context") if year else UNRESOLVED
    found = in_year(point, context.reference.year)
    begun = found is None or found.start <= context.reference or context.future
    return Resolved(found if begun else in_year(point, context.reference.year - 1), "context")


def _stretch(shift: Shift, context: Context) -> Resolved:
    """So many units up to the publication, or from the day after it; quarters and decades as wholes of the calendar."""
    reference, unit, amount = context.reference, shift.unit, shift.offset
    if reference is None:
        return UNRESOLVED
    if unit in ("quarter", "half", "decade"):
        return Resolved(_whole_stretch(reference, shift), "publication")
    if amount < 0:
        start, end = _exactly(reference, shift), reference
    else:
        start = calendar.moved(reference, 1)
        end = _exactly(start, shift)
    return Resolved(Span(start, end, "period"), "publication")


def _whole_stretch(reference: date, shift: Shift) -> Span | None:
    ends = sorted((shift.offset, 1 if shift.offset > 0 else -1))
    first, last = (
        _shifted(Point(), Shift(shift.unit, n), Context(reference=reference)).span for n in ends
    )
    return Span(first.start, last.end, "period") if first and last else None


def _edge(span: Span, edge: str, *, deadline: bool) -> Span:
    """The beginning, middle or end of a stretch: months of a year, days of a month; "by the end" is the last day."""
    if span.precision == "week" and not deadline:
        return calendar.part_of_week(span, edge)
    if edge == "end" or (edge == "last" and deadline):
        return calendar.single(span.end)
    if span.precision == "year":
        first, last = {"first": (1, 1), "last": (12, 12), "early": (1, 4), "middle": (5, 8)}.get(
            edge, (9, 12)
        )
        precision: DatePrecision = "month" if first == last else "period"
        return calendar.months(span.start.year, first, last, precision=precision) or span
    if span.precision == "decade":
        first, last = {"first": (0, 3), "early": (0, 3), "middle": (4, 6)}.get(edge, (7, 9))
        begin = span.start.year
        return calendar.year(begin + first, begin + last) or span
    if span.precision == "period" and edge in ("last", "late"):
        last = span.end.year
        return calendar.months(last, 12, 12, precision="month") or span
    if span.precision == "month":
        return calendar.third(span, {"first": 1, "early": 1, "middle": 2}.get(edge, 3))
    return calendar.single(span.start) if edge == "first" and span.precision != "day" else span

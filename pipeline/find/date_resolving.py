"""Points of the calendar that a date expression names, given the day of publication and the dates before it."""

from __future__ import annotations

from datetime import date

from pipeline.find import calendar
from pipeline.find.calendar import Span
from pipeline.find.date_context import UNRESOLVED, Context, Resolved
from pipeline.find.date_parts import edge_of, in_year, offset_from
from pipeline.find.date_points import Point
from pipeline.find.date_shifts import shifted, stretch

AHEAD = 31  # days: a day without a year lies at most a month after publication (the guide's ruling)
FORTNIGHT = 14
RECENT = 100  # days: a sentence about the future may still tell of a day that is only just past


def resolved(point: Point, context: Context) -> Resolved:
    """The days that a point names."""
    base = _base(point, context)
    if base.span and point.offset:
        return base._replace(span=offset_from(base.span.start, point.offset))
    if base.span is None or point.edge is None:
        return base
    return base._replace(span=edge_of(base.span, point.edge, deadline=context.deadline))


def _base(point: Point, context: Context) -> Resolved:
    if point.plan is not None:
        return Resolved(calendar.plan(point.plan), "stated")
    if point.decade is not None:
        return Resolved(calendar.decade(point.decade), "stated")
    if point.stretch is not None:
        return stretch(point.stretch, context)
    if point.year is not None:
        return Resolved(in_year(point, point.year), "stated")
    if point.shift is not None:
        return shifted(point, point.shift, context)
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

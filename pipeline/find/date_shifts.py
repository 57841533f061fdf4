"""Points that are counted from a day: that of publication, the last one in the text, or the main event."""

from __future__ import annotations

from datetime import date

from pipeline.find import calendar
from pipeline.find.calendar import Span
from pipeline.find.date_context import UNRESOLVED, Context, Resolved, told
from pipeline.find.date_parts import exactly, in_month, in_week, in_year
from pipeline.find.date_points import Point
from pipeline.words.calendar import Shift
from schemas.vocabulary import DateOrigin


def shifted(point: Point, shift: Shift, context: Context) -> Resolved:
    """The point counted from the publication, from the last date in the text, or from the main event."""
    anchor, origin = _anchor(shift, context)
    if anchor is None:
        return UNRESOLVED
    if point.exact:
        return Resolved(calendar.single(exactly(anchor, shift)), origin)
    if shift.unit == "day":
        return Resolved(calendar.single(calendar.moved(anchor, shift.offset)), origin)
    if shift.unit == "week":
        return Resolved(in_week(point, calendar.week(anchor, shift.offset)), origin)
    if shift.unit == "weekend":
        monday = calendar.week(anchor, shift.offset).start
        span = Span(calendar.moved(monday, 5), calendar.moved(monday, 6), "period")
        return Resolved(span, origin)
    if shift.unit == "month":
        of = calendar.months_later(anchor.replace(day=1), shift.offset)
        return Resolved(in_month(point, calendar.month(of.year, of.month)), origin)
    if shift.unit == "quarter":
        index = anchor.year * 4 + (anchor.month - 1) // 3 + shift.offset
        return Resolved(calendar.quarter(index // 4, index % 4 + 1), origin)
    if shift.unit == "half":
        index = anchor.year * 2 + (anchor.month > 6) + shift.offset
        return Resolved(calendar.half(index // 2, index % 2 + 1), origin)
    if shift.unit == "decade":
        return Resolved(calendar.decade(anchor.year // 10 * 10 + 10 * shift.offset), origin)
    return Resolved(in_year(point, anchor.year + shift.offset), origin)


def _anchor(shift: Shift, context: Context) -> tuple[date | None, DateOrigin]:
    if shift.anchor == "event" and context.event:
        return context.event.start, "text"
    if shift.anchor != "publication":
        year = context.near or (None if context.reference else context.year)
        if shift.unit == "year" and year:
            return date(year, 1, 1), "text"
        if shift.unit == "year" and context.reference:
            return context.reference, "publication"
        if day := told(context):
            return day.start, "text"
    return context.reference, "publication"


def stretch(shift: Shift, context: Context) -> Resolved:
    """So many units up to the publication, or from the day after it; quarters and decades as wholes of the calendar."""
    reference, unit, amount = context.reference, shift.unit, shift.offset
    if reference is None:
        return UNRESOLVED
    if unit in ("quarter", "half", "decade"):
        return Resolved(_whole_stretch(reference, shift), "publication")
    if amount < 0:
        start, end = exactly(reference, shift), reference
    else:
        start = calendar.moved(reference, 1)
        end = exactly(start, shift)
    return Resolved(Span(start, end, "period"), "publication")


def _whole_stretch(reference: date, shift: Shift) -> Span | None:
    ends = sorted((shift.offset, 1 if shift.offset > 0 else -1))
    first, last = (
        shifted(Point(), Shift(shift.unit, n), Context(reference=reference)).span for n in ends
    )
    return Span(first.start, last.end, "period") if first and last else None

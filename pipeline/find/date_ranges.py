"""Ranges of dates: two ends that share what only one of them says."""

from __future__ import annotations

from dataclasses import replace

from pipeline.find import calendar
from pipeline.find.calendar import Span
from pipeline.find.date_context import UNRESOLVED, Context, Resolved
from pipeline.find.date_parts import in_year
from pipeline.find.date_points import Point
from pipeline.find.date_resolving import resolved


def joined(first: Point, second: Point) -> tuple[Point, Point]:
    """Both ends of a range with what they share: "June 22nd to 24th", "24-26 May", "Nov-Feb 2017"."""
    if _leans(first) and (second.year or second.shift):
        crossing = bool(first.month and second.month and first.month > second.month)
        year = second.year - crossing if second.year else None
        first = replace(first, year=year, shift=second.shift)
    if first.month is None and first.day and second.month:
        first = replace(first, month=second.month)
    if second.month is None and first.month and second.day:
        second = replace(second, month=first.month)
    return first, second


def _leans(first: Point) -> bool:
    """Whether the first end of a range leaves its year to the second ("last Friday to 1 October 2020" does not)."""
    named = first.turn is not None and first.month is None
    return first.year is None and first.shift is None and not named


def range_of(first: Point, second: Point, context: Context) -> Resolved:
    """The days from the beginning of one point to the end of another; the second follows the first."""
    first, second = joined(first, second)
    begin = resolved(first, context)
    if begin.span is None:
        return begin
    end = resolved(_completed(second, begin.span), context)
    if end.span and end.span.end < begin.span.start and (second.month or second.day):
        end = _following(second, begin.span)
    if end.span is None or end.span.end < begin.span.start:
        return UNRESOLVED
    if begin.span.start == end.span.end:
        return begin
    return begin._replace(span=Span(begin.span.start, end.span.end, "period"))


def _completed(second: Point, begin: Span) -> Point:
    """The second end with what it leaves to the first: its year, its month, its week."""
    if second.year is None and second.shift and second.shift[::2] == ("year", "text"):
        return replace(second, year=begin.start.year + second.shift.offset, shift=None)
    if second.year or second.shift or second.plan or second.decade:
        return second
    start = begin.start
    if second.weekday is not None and second.day is None:
        later = calendar.moved(start, (second.weekday - start.weekday()) % 7)
        return Point(year=later.year, month=later.month, day=later.day)
    if second.month is None and (second.day or second.third):
        return replace(second, year=start.year, month=start.month)
    return replace(second, year=start.year)


def _following(second: Point, begin: Span) -> Resolved:
    """The second end in the month or the year after the first one's."""
    year, month = begin.start.year, second.month
    if month is None:
        year, month = (year, begin.start.month + 1) if begin.start.month < 12 else (year + 1, 1)
    elif second.year is None:
        year += 1
    return Resolved(in_year(replace(second, year=year, month=month, shift=None), year), "context")

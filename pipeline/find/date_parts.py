"""What a point names inside a year, a month or a week that is known."""

from __future__ import annotations

from datetime import date

from pipeline.find import calendar
from pipeline.find.calendar import Span
from pipeline.find.date_points import Point
from pipeline.words.calendar import Shift
from schemas.vocabulary import DatePrecision


def in_year(point: Point, year: int) -> Span | None:
    """What a point names in a year: its day, part of a month, month, quarter or half, else the year."""
    if point.month is not None and point.day is not None:
        return calendar.day(year, point.month, point.day)
    if point.month is not None:
        return in_month(point, calendar.month(year, point.month))
    if point.quarters is not None:
        return calendar.quarter(year, *point.quarters)
    if point.half is not None:
        return calendar.half(year, point.half)
    if point.months is not None:
        return calendar.months(year, 1, point.months, precision="period")
    whole = calendar.year(year)
    return _nth(point, whole, point.week) if whole and point.week else whole


def in_month(point: Point, month: Span | None) -> Span | None:
    if month is None:
        return None
    if point.day is not None:
        return calendar.day(month.start.year, month.start.month, point.day)
    if point.week is not None:
        return _nth(point, month, point.week)
    return calendar.third(month, point.third) if point.third else month


def _nth(point: Point, of: Span, which: int) -> Span | None:
    """The week or weekday of that number in a stretch."""
    if point.weekday is not None:
        return calendar.nth_weekday(of, which, point.weekday)
    return calendar.nth_week(of, which)


def in_week(point: Point, week: Span) -> Span:
    if point.weekday is None:
        return week
    return calendar.single(calendar.moved(week.start, point.weekday))


def edge_of(span: Span, edge: str, *, deadline: bool) -> Span:
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


def offset_from(anchor: date, shift: Shift) -> Span:
    """The day so far from another one, or the week of that day."""
    return calendar.single(exactly(anchor, shift)) if shift.offset else calendar.week(anchor)


def exactly(anchor: date, shift: Shift) -> date:
    """The very day so many units away ("in two years")."""
    months = shift.offset * {"year": 12, "month": 1}.get(shift.unit, 0)
    days = shift.offset * {"week": 7, "day": 1}.get(shift.unit, 0)
    return calendar.moved(calendar.months_later(anchor, months), days)

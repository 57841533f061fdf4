"""Stretches of the calendar: days, weeks, months, quarters, halves, years, decades and plans as spans of days."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple

from schemas.vocabulary import DatePrecision

FIRST_YEAR, LAST_YEAR = 1, 9998  # what `datetime.date` can shift without leaving its own range


class Span(NamedTuple):
    """The days from `start` to `end`, both included, and how wide the expression meant them to be."""

    start: date
    end: date
    precision: DatePrecision


def day(year: int, month: int, of_month: int) -> Span | None:
    """The day, if the calendar has it."""
    try:
        found = date(year, month, of_month)
    except ValueError:
        return None
    return Span(found, found, "day")


def single(found: date) -> Span:
    """One day as a span."""
    return Span(found, found, "day")


def week(of: date, offset: int = 0) -> Span:
    """The week from Monday to Sunday that lies `offset` weeks from the week of a day."""
    monday = moved(of, 7 * offset - of.weekday())
    return Span(monday, moved(monday, 6), "week")


def nth_week(of: Span, which: int) -> Span | None:
    """The week of that number in a month or year, or its last one: a week belongs where its Thursday lies (ISO 8601)."""
    if which > 0:
        thursday = moved(of.start, (3 - of.start.weekday()) % 7 + 7 * (which - 1))
    else:
        thursday = moved(of.end, -((of.end.weekday() - 3) % 7) + 7 * (which + 1))
    return week(thursday) if of.start <= thursday <= of.end else None


def nth_weekday(of: Span, which: int, weekday: int) -> Span | None:
    """The first, second … or last such weekday of a month or year."""
    if which > 0:
        found = moved(of.start, (weekday - of.start.weekday()) % 7 + 7 * (which - 1))
    else:
        found = moved(of.end, -((of.end.weekday() - weekday) % 7) + 7 * (which + 1))
    return single(found) if of.start <= found <= of.end else None


def part_of_week(of: Span, edge: str) -> Span:
    """The first three, the middle four or the last four days of a week."""
    first, last = {"first": (0, 2), "early": (0, 2), "middle": (1, 4)}.get(edge, (3, 6))
    return Span(moved(of.start, first), moved(of.start, last), "period")


def month(year: int, of_year: int) -> Span | None:
    """The month, if there is one of that number."""
    return months(year, of_year, of_year, precision="month")


def months(year: int, first: int, last: int, *, precision: DatePrecision) -> Span | None:
    """The months `first` to `last` of a year."""
    if not (FIRST_YEAR <= year <= LAST_YEAR and 1 <= first <= last <= 12):
        return None
    return Span(date(year, first, 1), date(year, last, monthrange(year, last)[1]), precision)


def quarter(year: int, first: int, last: int | None = None) -> Span | None:
    """The quarters `first` to `last` of a year."""
    last = last or first
    return months(year, 3 * first - 2, 3 * last, precision="quarter" if first == last else "period")


def half(year: int, which: int) -> Span | None:
    """The first or second half of a year."""
    return months(year, 6 * which - 5, 6 * which, precision="half")


def year(number: int, last: int | None = None) -> Span | None:
    """A year, or the years up to `last`."""
    last = number if last is None else last
    if not FIRST_YEAR <= number <= last <= LAST_YEAR:
        return None
    return Span(date(number, 1, 1), date(last, 12, 31), "year" if number == last else "period")


def decade(first_year: int, count: int = 1) -> Span | None:
    """The decade that begins with a year, or several from there."""
    found = year(first_year, first_year + 10 * count - 1)
    return found and found._replace(precision="decade" if count == 1 else "period")


def third(of_month: Span, which: int) -> Span:
    """The first ten days, the second ten days or the rest of a month."""
    first = of_month.start.replace(day=10 * which - 9)
    last = of_month.end if which == 3 else of_month.start.replace(day=10 * which)
    return Span(first, last, "period")


def plan(number: int) -> Span | None:
    """The years of one of China's Five-Year Plans: without a gap since the third, after a pause of three years."""
    first = 1953 + 5 * (number - 1) + (3 if number >= 3 else 0)
    found = year(first, first + 4) if 1 <= number <= 40 else None
    return found and found._replace(precision="period")


def moved(of: date, days: int) -> date:
    """The day so many days later, kept inside the calendar."""
    try:
        return of + timedelta(days=days)
    except OverflowError:
        return date.max if days > 0 else date.min


def months_later(of: date, count: int) -> date:
    """The same day of the month `count` months later, or that month's last day; kept inside the calendar."""
    index = of.year * 12 + of.month - 1 + count
    number, of_year = divmod(index, 12)
    number = min(max(number, FIRST_YEAR), LAST_YEAR)
    return date(number, of_year + 1, min(of.day, monthrange(number, of_year + 1)[1]))

"""The English names of days, months, stretches and feasts, and what they stand for."""

from __future__ import annotations

from collections.abc import Mapping

from pipeline.words.calendar import Edge, Shift, Unit
from schemas.vocabulary import PartOfDay

MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
    "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8,
    "sept": 9, "sep": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
WEEKDAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip
PARTS: Mapping[str, PartOfDay] = {
    "early morning": "early_morning", "morning": "morning", "noon": "noon", "midday": "noon", "afternoon": "afternoon",
    "evening": "evening", "night": "night",
}  # fmt: skip
UNITS: Mapping[str, Unit] = {
    "day": "day", "days": "day", "week": "week", "weeks": "week", "month": "month", "months": "month", "quarter": "quarter",
    "quarters": "quarter", "weekend": "weekend", "half": "half", "year": "year", "years": "year", "yr": "year", "yrs": "year", "decade": "decade", "decades": "decade",
}  # fmt: skip
_PLAIN = {
    "this": 0,
    "current": 0,
    "the current": 0,
    "last": -1,
    "next": 1,
    "the coming": 1,
    "coming": 1,
    "this past": -1,
    "this coming": 1,
}
_TEXTUAL = {
    "the same": 0, "same": 0, "that": 0, "that same": 0, "the previous": -1, "previous": -1, "the preceding": -1, "the following": 1, "following": 1, "the next": 1,
    "the ensuing": 1,
}  # fmt: skip
_WIDE: tuple[Unit, ...] = ("day", "week", "month", "quarter", "year", "decade")
RELATIVES = (
    {f"{word} {unit}": Shift(unit, n) for word, n in _PLAIN.items() for unit in _WIDE if unit != "day"}
    | {f"{word} {unit}": Shift(unit, n, "text") for word, n in _TEXTUAL.items() for unit in _WIDE}
    | {f"{word} weekend": Shift("weekend", n) for word, n in _PLAIN.items()}
    | {f"{word} {unit} after {end}": Shift(unit, 2) for word in ("the",) for unit in ("week", "weekend", "month", "year") for end in ("next", "the next")}
    | {f"{word} calendar year": Shift("year", n) for word, n in _PLAIN.items()}
    | {f"earlier this {unit}": Shift(unit, 0) for unit in _WIDE if unit != "day"}
    | {f"later this {unit}": Shift(unit, 0) for unit in _WIDE if unit != "day"}
    | {f"later that {unit}": Shift(unit, 0, "text") for unit in _WIDE}
    | {f"later the same {unit}": Shift(unit, 0, "text") for unit in _WIDE}
    | {f"{word} {part}": Shift("day", n) for word, n in (("this", 0), ("yesterday", -1), ("tomorrow", 1), ("last", -1)) for part in PARTS if (word, part) not in (("last", "morning"), ("last", "noon"), ("last", "afternoon"))}
    | {f"{word} {part}": Shift("day", n, "text") for word, n in _TEXTUAL.items() for part in PARTS}
    | {
        "today": Shift("day", 0), "tonight": Shift("day", 0), "yesterday": Shift("day", -1), "tomorrow": Shift("day", 1),
        "the day before yesterday": Shift("day", -2), "day before yesterday": Shift("day", -2),
        "the day after tomorrow": Shift("day", 2), "day after tomorrow": Shift("day", 2),
        "the day before": Shift("day", -1, "text"), "a day earlier": Shift("day", -1, "text"), "one day earlier": Shift("day", -1, "text"),
        "the day after": Shift("day", 1, "text"), "a day later": Shift("day", 1, "text"), "the same date": Shift("day", 0, "text"),
        "on the day": Shift("day", 0, "text"), "the year before": Shift("year", -1, "text"), "the year after": Shift("year", 1, "text"), "the month before": Shift("month", -1, "text"),
        "the year": Shift("year", 0), "year to date": Shift("year", 0), "this year": Shift("year", 0),
    }
)  # fmt: skip
EDGES: Mapping[str, Edge] = {
    "early": "early", "the beginning of": "early", "beginning of": "early", "the start of": "early", "start of": "early", "mid": "middle",
    "the middle of": "middle", "middle of": "middle", "late": "late", "the end of": "end", "end of": "end", "the close of": "end", "the latter part of": "late",
}  # fmt: skip
_RANKS4 = {
    "first": 1,
    "1st": 1,
    "second": 2,
    "2nd": 2,
    "third": 3,
    "3rd": 3,
    "fourth": 4,
    "4th": 4,
    "final": 4,
    "last": 4,
}
QUARTERS = (
    {f"{word} quarter": (n, n) for word, n in _RANKS4.items()}
    | {f"{word}-quarter": (n, n) for word, n in _RANKS4.items()}
    | {f"q{n}": (n, n) for n in range(1, 5)}
    | {f"{n}q": (n, n) for n in range(1, 5)}
    | {f"first {word} quarters": (1, n) for word, n in {"two": 2, "three": 3}.items()}
)
HALVES = {
    "first half": 1,
    "1st half": 1,
    "h1": 1,
    "second half": 2,
    "2nd half": 2,
    "latter half": 2,
    "h2": 2,
    "first-half": 1,
    "second-half": 2,
}
_TY = {"twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80, "nineties": 90}  # fmt: skip
DECADES = (
    {word: 1900 + n for word, n in _TY.items()}
    | {f"{century} {word}": first + n for century, first in (("eighteen", 1800), ("nineteen", 1900), ("twenty", 2000)) for word, n in _TY.items()}
    | {"noughties": 2000, "twenty tens": 2010, "two thousand and tens": 2010, "two thousands": 2000}
)  # fmt: skip
FEASTS = {
    "christmas": (12, 25), "christmas day": (12, 25), "christmas eve": (12, 24), "new year's day": (1, 1), "new year's eve": (12, 31), "international women's day": (3, 8),
    "international workers' day": (5, 1), "may day": (5, 1), "international children's day": (6, 1),
}  # fmt: skip
TURNS = {
    "last": -1,
    "this past": -1,
    "past": -1,
    "this": 0,
    "this coming": 1,
    "coming": 1,
    "next": 1,
}
DIRECTIONS = {
    "ago": -1, "from now": 1, "in": 1, "hence": 1, "past": -1, "last": -1, "previous": -1,
    "next": 1, "coming": 1, "following": 1, "upcoming": 1, "after": 1, "from": 1, "since": 1, "before": -1,
}  # fmt: skip

"""The finders of dates and numbers in the form that `../shared/specs/score_specs.py` asks for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from pipeline.find.dates import FoundDate, find_dates
from pipeline.find.numbers import find_numbers
from pipeline.find.quantity_units import Quantity
from schemas.vocabulary import Language

SECONDS = {"Y": 31536000, "M": 2592000, "W": 604800, "D": 86400, "TH": 3600, "TM": 60, "TS": 1}
INCLUDED = re.compile(
    r"(?:least|no (?:less|fewer|more)|not (?:less|fewer|more)|or (?:equal|more|less|above|greater)|up to|most|minimum|maximum"
    r"|[≥≤]|[<>] ?=|不少于|不低于|不小于|不大于|不超过|不多于|至少|至多|最多|最少|等于)"
)
BESIDE = 32  # characters between two bounds of one interval
Found = dict[str, str | int]


def find(text: str, reference: str | None, lang: Language) -> list[Found]:
    """Every date and number of `text`; a length of time or a counted number is found as that and as its number.

    Nothing is read here that the product does not read: one find is spelt in every type that the cases file it under.
    """
    dates = find_dates(text, language=lang, reference=reference)
    quantities = find_numbers(text, language=lang)
    found = [*map(_date, dates), *(found for q in quantities for found in _quantity(q, text))]
    return [*found, *_intervals([f for f in found if f["type"] == "numberrange"], text)]


def _intervals(bounds: list[Found], text: str) -> Iterator[Found]:
    """Two opposite bounds side by side as the one interval that they make ("above 10 and below 20")."""
    for first, second in pairwise(bounds):
        between = text[int(first["end"]) : int(second["start"])]
        low, high = sorted(
            (str(first["value"]), str(second["value"])), key=lambda v: v.startswith("(,")
        )
        if len(between) <= BESIDE and low.endswith(",)") and high.startswith("(,"):
            value = low.removesuffix(",)") + high.removeprefix("(")
            yield _found(int(first["start"]), int(second["end"]), "numberrange", value)


def _date(date: FoundDate) -> Found:
    value, start, end = date.value, date.value.start or "", date.value.end or ""
    if value.bound == "≥":
        return _found(date.start, date.end, "daterange", f"{start}/")
    if value.bound == "≤":
        return _found(date.start, date.end, "daterange", f"/{end}")
    if value.precision == "day":
        return _found(date.start, date.end, "date", start)
    return _found(date.start, date.end, "daterange", f"{start}/{end}")


def _quantity(quantity: Quantity, text: str) -> Iterator[Found]:
    start, end = quantity.start, quantity.end
    if quantity.kind == "ordinal":
        yield _found(start, quantity.digits, "ordinal", _plain(quantity.value))
        return
    if quantity.kind == "money":
        yield _found(start, end, "currency", f"{_plain(quantity.value)} {quantity.unit}")
    elif quantity.kind == "percentage" or re.search("[点點]|point", quantity.unit or ""):
        yield _found(start, end, "percentage", f"{_plain(quantity.value)}%")
    elif quantity.kind == "duration" and quantity.duration:
        yield _found(start, end, "duration", _seconds(quantity.duration))
    if quantity.upper is not None:
        span = f"[{_plain(quantity.value)},{_plain(quantity.upper)})"
        yield _found(start, quantity.digits, "numberrange", span)
    elif quantity.modifier in ("more_than", "less_than"):
        yield _found(start, quantity.digits, "numberrange", _open_range(quantity, text))
    glued = text[quantity.digits : quantity.digits + 1]
    if quantity.kind not in ("money", "percentage") and not (glued.isascii() and glued.isalpha()):
        yield _found(start, quantity.digits, "number", _plain(quantity.value))  # 180ml is none


def _open_range(quantity: Quantity, text: str) -> str:
    """The interval of a bounded number; closed where the words around it include the number itself."""
    around = text[max(0, quantity.start - 16) : quantity.digits + 8]
    included = bool(INCLUDED.search(around))
    number = _plain(quantity.value)
    if quantity.modifier == "more_than":
        return f"{'[' if included else '('}{number},)"
    return f"(,{number}{']' if included else ')'}"


def _seconds(duration: str) -> str:
    found = re.fullmatch(r"P(T?)([\d.]+)([A-Z])", duration)
    return _plain(Decimal(found[2]) * SECONDS[found[1] + found[3]]) if found else ""


def _plain(value: Decimal) -> str:
    """A plain decimal with fifteen significant digits, as the cases have it."""
    if value != value.to_integral_value():
        value = Decimal(f"{value:.15g}")
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _found(start: int, end: int, kind: str, value: str) -> Found:
    return {"start": start, "end": end, "type": kind, "value": value}

"""Units of quantities: shares, sums, lengths of time and measure words behind a number."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from pipeline.words.numbers import NumberWords
from pipeline.words.numerals import numeral
from schemas.vocabulary import Modifier, NumberKind


class Quantity(NamedTuple):
    """A number as written: its place with its unit, where its digits end, and what it is worth.

    `unit` is None where nothing that the tables know follows: such a number is `bare`, and its context decides.
    """

    start: int
    end: int
    digits: int
    value: Decimal
    rule: str
    kind: NumberKind = "count"
    upper: Decimal | None = None
    unit: str | None = None
    modifier: Modifier = "exact"
    currency: str | None = None
    duration: str | None = None
    garbled: bool = False

    @property
    def bare(self) -> bool:
        """Whether the number stands without a unit."""
        return self.unit is None


def with_unit(text: str, quantity: Quantity, words: NumberWords) -> Quantity:
    """The quantity with the unit behind it: per cent, money, time, a measure word."""
    vague = words.vague.match(text, quantity.end)
    end = vague.end() if vague else quantity.end
    found = words.unit.match(text, end)
    if not found or not found.lastgroup:
        if not vague:
            return quantity
        return quantity._replace(end=end, digits=end, modifier="more_than")
    modifier: Modifier = "more_than" if vague else quantity.modifier
    quantity = quantity._replace(
        end=found.end(),
        digits=end,
        modifier=modifier,
        rule=f"{quantity.rule}-{found.lastgroup}",
    )
    whole = _UNITS[found.lastgroup](quantity, found[found.lastgroup], words)
    return _whole_sum(text, whole, words) if whole.kind == "money" else whole


def _whole_sum(text: str, quantity: Quantity, words: NumberWords) -> Quantity:
    """A sum with its smaller coin (3 dollars 50 cents) or with a scale behind the currency (75 USD million)."""
    scale = words.scale_after.match(text, quantity.end)
    figure = scale and numeral(scale[0], words.numerals)
    if scale and figure:
        return quantity._replace(value=quantity.value * figure.value, end=scale.end())
    minor = words.minor.match(text, quantity.end)
    figure = minor and numeral(minor["number"], words.numerals)
    if not minor or not figure or figure.value >= 100 or quantity.upper is not None:
        return quantity
    part = figure.value / words.minors.get(minor["unit"] or "", 100)
    return quantity._replace(value=quantity.value + part, end=minor.end())


def _percent(quantity: Quantity, unit: str, words: NumberWords) -> Quantity:
    return quantity._replace(kind="percentage", unit="%")


def _points(quantity: Quantity, unit: str, words: NumberWords) -> Quantity:
    return quantity._replace(kind="measure", unit=unit)


def _tenths(quantity: Quantity, unit: str, words: NumberWords) -> Quantity:
    """Tenths as per cent: 四成, 三成半, 九折; a discount of two figures counts hundredths (七五折), and half of one (半折) is half."""
    half = 5 if words.halves.search(unit) else 0
    times = 1 if unit[0] == "折" and quantity.value >= 10 else 10
    upper = quantity.upper * times + half if quantity.upper is not None else None
    value = quantity.value * times + half
    if quantity.value == Decimal("0.5"):
        value = Decimal(50)
    return quantity._replace(kind="percentage", value=value, upper=upper, unit="%")


def _money(quantity: Quantity, unit: str, words: NumberWords) -> Quantity:
    return quantity._replace(kind="money", unit=unit, currency=words.currencies.get(unit))


def _duration(quantity: Quantity, unit: str, words: NumberWords) -> Quantity:
    """A length of time; 一年半 is one and a half."""
    plain = words.halves.sub("", unit)
    value = quantity.value + (Decimal("0.5") if plain != unit else 0)
    if more := words.vague.search(plain):
        plain, quantity = plain.replace(more[0], "", 1), quantity._replace(modifier="more_than")
    designator, factor = words.durations[" ".join(plain.split())]
    iso = _iso_duration(value * factor, designator)
    return quantity._replace(kind="duration", value=value, unit=plain or unit, duration=iso)


def _iso_duration(value: Decimal, designator: str) -> str:
    """ISO 8601: whole numbers of the largest unit that allows it; parts of a year are months."""
    if designator == "Y" and value % 1 and (value * 12) % 1 == 0:
        value, designator = value * 12, "M"
    number = f"{value.normalize():f}"
    return f"PT{number}{designator[1:]}" if designator.startswith("T") else f"P{number}{designator}"


def _measure(quantity: Quantity, unit: str, words: NumberWords) -> Quantity:
    return quantity._replace(kind="count", unit=unit)


_UNITS = {
    "percent": _percent,
    "points": _points,
    "tenths": _tenths,
    "money": _money,
    "duration": _duration,
    "measure": _measure,
}

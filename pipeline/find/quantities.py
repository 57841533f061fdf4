"""Quantities in a text: numerals with the unit that stands with them, before anybody asks what they count."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal, DivisionByZero, InvalidOperation
from unicodedata import numeric

from pipeline.find.quantity_units import Quantity, with_unit
from pipeline.words.numbers import NumberWords
from pipeline.words.numerals import Figure, numeral

_POWER = re.compile(r"( ?[x×] ?10)?\^([+-]{0,2})(\d{1,2})(?!\d)")
_PLAIN = re.compile(r"[\d.,]+")
_CODE = re.compile(r"0\d")  # no quantity is written with a nought before it


def quantities(text: str, words: NumberWords) -> Iterator[Quantity]:
    """The quantities of `text` in order, none overlapping."""
    folded = words.fold(text)
    same = folded == text
    position = 0
    while found := words.candidate.search(folded, position):
        position = found.start() + 1
        if quantity := _quantity(folded, found.start(), words):
            position = quantity.end
            yield quantity if same else _as_written(text, folded, quantity)


def _as_written(text: str, folded: str, quantity: Quantity) -> Quantity:
    """The quantity with its unit in the characters of the text rather than in folded ones."""
    unit = None if quantity.kind == "percentage" else quantity.unit
    at = folded.find(unit, quantity.start, quantity.end) if unit else -1
    return quantity._replace(unit=text[at : at + len(unit)]) if unit and at >= 0 else quantity


def _quantity(text: str, start: int, words: NumberWords) -> Quantity | None:
    """The quantity that begins at `start`."""
    if words.none_before.search(text, max(0, start - words.reach), start + 1):
        return None
    found = (
        _percentage_before(text, start, words)
        or _ordinal(text, start, words)
        or _fraction(text, start, words)
        or _money_before(text, start, words)
        or _number(text, start, words)
    )
    if found is None or words.none_after.match(text, found.digits):
        return None
    return _modified(text, found, words)


def _percentage_before(text: str, start: int, words: NumberWords) -> Quantity | None:
    """百分之六十一, "per cent of 12"; 千分之 and 万分之 are worth less."""
    found = words.percent_before.match(text, start)
    figure = found and numeral(found["number"], words.numerals)
    if not found or not figure:
        return None
    scale = numeral(found["scale"], words.numerals) or Figure(Decimal(100), False)
    value = figure.value * 100 / scale.value
    end = found.end()
    return Quantity(start, end, end, value, "percent-before", "percentage", unit="%")


def _ordinal(text: str, start: int, words: NumberWords) -> Quantity | None:
    found = words.ordinal.match(text, start)
    if not found:
        return None
    figure = _figure(found["rank"], words) if found["rank"] else Figure(Decimal(1), False)
    if figure is None:
        return None
    digits = found.start("unit") if found["unit"] else found.end()
    return Quantity(
        start,
        found.end(),
        digits,
        figure.value,
        "ordinal",
        "ordinal",
        unit=found["unit"],
        modifier="ordinal",
    )


def _figure(rank: str, words: NumberWords) -> Figure | None:
    """A rank in figures ("22nd") or words."""
    return numeral(re.sub(r"(?<=\d)(?:st|nd|rd|th)$", "", rank), words.numerals)


def _fraction(text: str, start: int, words: NumberWords) -> Quantity | None:
    """Three fifths, 五分之三, 2/3, with a whole number before it or none."""
    found = words.fraction.match(text, start)
    if not found:
        return None
    groups = {key.rstrip("0123456789"): value for key, value in found.groupdict().items() if value}
    value = _mixed(groups, words)
    if value is None:
        return None
    return with_unit(text, Quantity(start, found.end(), found.end(), value, "fraction"), words)


def _mixed(groups: dict[str, str], words: NumberWords) -> Decimal | None:
    """A fraction with its whole: one and a half, 3 million and a quarter (of a million), a hundred and thirty fifths."""
    ratio = _ratio(groups, words)
    times = numeral(groups.get("times", ""), words.numerals)
    if ratio is None:
        return None
    ratio *= times.value if times else 1
    whole = numeral(groups.get("whole", ""), words.numerals)
    if not whole:
        return ratio
    if ratio >= 1 and not groups.get("under", "0").isdigit() and not times:
        return whole.value / (_parts(groups["under"], words) or 1) + ratio
    last = words.numerals.scales.get(groups["whole"].split()[-1], 1)
    share = ratio * last if last > 1 else ratio
    if times:
        return whole.value * times.value + share if last == 1 else whole.value + ratio
    return whole.value + (share if whole.value >= 0 else -share)


def _ratio(groups: dict[str, str], words: NumberWords) -> Decimal | None:
    if glyph := groups.get("glyph"):
        return Decimal(str(numeric(glyph))).quantize(Decimal("1e-15")).normalize()
    over = numeral(groups.get("over", ""), words.numerals)
    under = groups.get("under", "")
    parts = words.fractions.get(under) or _parts(under, words)
    if not parts:
        return None
    try:
        return (over.value if over else Decimal(1)) / parts
    except (DivisionByZero, InvalidOperation):
        return None


def _parts(text: str, words: NumberWords) -> Decimal | None:
    """What a denominator is worth: a numeral, or a rank with or without its plural."""
    found = numeral(text, words.numerals) or numeral(text.removesuffix("s"), words.numerals)
    return found.value if found else None


def _money_before(text: str, start: int, words: NumberWords) -> Quantity | None:
    """A sum behind the sign or code of its currency: £45,000, RMB 260 million, $45 million to $50 million."""
    sign = words.money_before.match(text, start)
    number = sign and _number(text, sign.end(), words)
    if not sign or not number or number.kind not in ("count", "money"):
        return None
    written = sign[0].strip()
    end = number.end if number.kind == "money" else number.digits
    sum_ = number._replace(
        start=start,
        end=end,
        rule="money-before",
        kind="money",
        unit=number.unit if number.kind == "money" else written,
        currency=words.currencies.get(written),
    )
    joiner = words.joiner.match(text, end) if sum_.upper is None else None
    second = joiner and words.money_before.match(text, joiner.end())
    upper = second and _number(text, second.end(), words)
    if not upper or upper.value <= sum_.value or upper.upper is not None:
        return sum_
    return sum_._replace(end=upper.digits, digits=upper.digits, upper=upper.value)


def _number(text: str, start: int, words: NumberWords) -> Quantity | None:
    """A numeral or a range of two, with what follows it."""
    found = words.numeral.match(text, start)
    figure = found and numeral(found[0], words.numerals)
    if not found or not figure or _CODE.match(found[0]):
        return None
    end, value = _raised(text, found.end(), figure.value)
    single = Quantity(start, end, end, value, "numeral", garbled=figure.garbled)
    if pair := words.adjacent.search(found[0]):
        return with_unit(text, _either(single, found[0], pair, words), words)
    whole = with_unit(text, single, words)
    for end in dict.fromkeys((single.end, whole.end)):
        if ranged := _range(text, single, end, found[0], words):
            return ranged
    return whole


def _either(quantity: Quantity, written: str, pair: re.Match[str], words: NumberWords) -> Quantity:
    """The range that two digits side by side mean: 五六十 is fifty to sixty."""
    low = numeral(written[: pair.start() + 1] + written[pair.end() :], words.numerals)
    high = numeral(written[: pair.start()] + written[pair.end() - 1 :], words.numerals)
    if not low or not high:
        return quantity
    return quantity._replace(value=low.value, upper=high.value, rule="range")


def _raised(text: str, end: int, value: Decimal) -> tuple[int, Decimal]:
    """The end and worth of a figure with its exponent: 2.5^-1, 1.3x10^6."""
    found = _POWER.match(text, end)
    if not found:
        return end, value
    exponent = int(found[3]) * (-1) ** found[2].count("-")
    try:
        if found[1]:
            return found.end(), value * Decimal(10) ** exponent
        return found.end(), Decimal(repr(float(abs(value)) ** exponent)).copy_sign(value)
    except ArithmeticError:
        return end, value


def _range(
    text: str, first: Quantity, end: int, written: str, words: NumberWords
) -> Quantity | None:
    """The range that a number opens: 15,000 to 18,000; 3-5万, where the scale counts for both."""
    joiner = words.joiner.match(text, end)
    linker = None if joiner else words.linker.match(text, end)
    between = joiner or linker
    found = between and words.numeral.match(text, between.end())
    figure = found and numeral(found[0], words.numerals)
    if not found or not figure:
        return None
    if linker and not _between(text, first.start, found.end(), words):
        return None
    value = first.value * _shared_scale(written, found[0], figure, words)
    if value >= figure.value:
        return None
    whole = first._replace(
        end=found.end(), digits=found.end(), value=value, upper=figure.value, rule="range"
    )
    whole = with_unit(text, whole, words)
    return None if end > first.digits and whole.bare else whole


def _between(text: str, start: int, end: int, words: NumberWords) -> bool:
    """Whether "between" stands before, or 之间 behind, two numbers that a mere "and" links."""
    before = words.between.search(text, max(0, start - words.reach), start)
    return bool(before or words.closer.match(text, end))


def _shared_scale(first: str, second: str, figure: Figure, words: NumberWords) -> Decimal:
    """By how much the scale of the second number multiplies the first one."""
    figures = _PLAIN.match(second)
    if not figures or not _PLAIN.fullmatch(first):
        return Decimal(1)
    alone = numeral(figures[0], words.numerals)
    return figure.value / alone.value if alone and alone.value else Decimal(1)


def _modified(text: str, quantity: Quantity, words: NumberWords) -> Quantity:
    """The quantity with the modifier that stands inside, before or behind it."""
    if quantity.modifier != "exact":
        return quantity
    inside = text[quantity.start : quantity.digits]
    if words.vague.search(inside, 1) or any(
        c in words.numerals.fillers for c in inside if c > "\x7f"
    ):
        return quantity._replace(modifier="more_than")
    for pattern, modifier in words.suffixes:
        if pattern.match(text, quantity.end):
            return quantity._replace(modifier=modifier)
    begin = max(0, quantity.start - words.reach)
    for pattern, modifier in words.prefixes:
        if pattern.search(text, begin, quantity.start):
            return quantity._replace(modifier=modifier)
    return quantity

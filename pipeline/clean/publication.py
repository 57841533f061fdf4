"""Days as publication lines write them. The grammar of dates in articles belongs to a later stage."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import NamedTuple

from pipeline.clean.lexicon import alternatives, folded, months, numerals

_WIDE = str.maketrans("０１２３４５６７８９／－．：", "0123456789/-.:")
_WEEKDAY = r"(?:[,，\s]{0,3}[(（]?(?:星期|周)[一二三四五六日天][)）]?)?"
_ZONE = r"(?:[t,，|\s]{0,4}(?:at\s)?(?:(?:香港|北京|当地)时间\s{0,2})?(?:[上下]午\s{0,2})?"
_TIME = (
    _WEEKDAY
    + _ZONE
    + r"\d{1,2}[:时]\d{1,2}(?:分|:\d{1,2})?(?:\.\d+)?(?:\s?[ap]\.?m\.?)?"
    + r"(?:z|\s?[+-]\d\d:?\d\d|\s?(?:gmt|utc)(?:[+-]\d{1,2}(?::?\d\d)?)?|\s?(?:est|edt|cst|pst|pdt|bst|cet|hkt))?)?"
)


class Day(NamedTuple):
    """A day in a text: where it stands (with its time of day) and its ISO form."""

    start: int
    end: int
    iso: str
    other: str | None = None  # what 03/04/2024 is in the other order


def days(text: str) -> list[Day]:
    """Every full day (with its year) that stands in `text`, from left to right."""
    plain = folded(text.translate(_WIDE))
    found: list[Day] = []
    for match in _pattern().finditer(plain):
        day = _read(match)
        if day:
            found.append(day)
    return found


@cache
def _pattern() -> re.Pattern[str]:
    han = "".join(sorted(numerals()))
    month = alternatives(months())
    weekday = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s{1,3})?"
    year, ordinal = r"(?:19|20)\d\d", r"(?:st|nd|rd|th)?"
    forms = (
        rf"(?P<y1>{year}|[{han}]{{4}})\s?年\s?(?P<m1>\d{{1,2}}|[{han}]{{1,3}})\s?月\s?(?P<d1>\d{{1,2}}|[{han}]{{1,3}})\s?(?:[日号]|(?=星期|\s*$))",
        rf"(?<![\d.-])(?P<y2>{year})\s?(?P<s2>[-./])\s?(?P<m2>\d{{1,2}})\s?(?P=s2)\s?(?P<d2>\d{{1,2}})(?!\d)",
        rf"(?<![\d.-])(?P<y3>{year})\s?[-./ ]\s?(?P<m3>{month})\.?\s?[-./ ]\s?(?P<d3>\d{{1,2}})(?!\d)",
        rf"(?<![a-z]){weekday}(?P<m4>{month})\.?\s{{0,2}}(?P<d4>\d{{1,2}}){ordinal}(?:\s{{0,2}},\s{{0,2}}|\s{{1,2}})(?P<y4>{year})(?!\d)",
        rf"(?<![\d-]){weekday}(?P<d5>\d{{1,2}}){ordinal}[\s-](?:of\s)?(?P<m5>{month})\.?[,\s-]{{1,3}}(?P<y5>{year})(?!\d)",
        rf"(?<![\d./-])(?P<d6>\d{{1,2}})[./-](?P<m6>\d{{1,2}})[./-](?P<y6>{year})(?![\d./-])",
        r"(?<!\d)(?P<y7>20[0-3]\d)(?P<m7>[01]\d)(?P<d7>[0-3]\d)(?=\d{6}(?!\d)|(?!\d))",
    )
    return re.compile("(?:" + "|".join(forms) + ")" + _TIME)


def _read(match: re.Match[str]) -> Day | None:
    form = next(index for index in range(1, 8) if match.group(f"y{index}"))
    year, month, day = (match.group(f"{part}{form}") for part in "ymd")
    numbers = [_year(year), _month(month), _number(day)]
    isos = [_iso(numbers)]
    if form == 6:
        isos.append(_iso([numbers[0], numbers[2], numbers[1]]))
        if re.search(r"\d\s?[ap]\.?m", match.group()):
            isos.reverse()  # the American order goes with the American clock
    iso, other = ([day for day in isos if day] + [None, None])[:2]
    if iso is None:
        return None
    lead = len(match.group()) - len(match.group().lstrip())
    return Day(match.start() + lead, match.start() + len(match.group().rstrip()), iso, other)


def _iso(numbers: list[int]) -> str | None:
    try:
        return date(*numbers).isoformat()
    except ValueError:
        return None


def _year(text: str) -> int:
    if text.isascii():
        return int(text)
    return int("".join(str(numerals().get(sign, 0)) for sign in text))


def _month(text: str) -> int:
    return months().get(text) or _number(text)


def _number(text: str) -> int:
    """A number of one or two digits, or written as 十一, 二十八, 廿八, 二〇."""
    if text.isascii():
        return int(text)
    values = list(_values(text))
    if 10 not in values and len(values) > 1 and values[0] < 10:
        return int("".join(map(str, values)))
    total = 0
    for value in values:
        total = max(total, 1) * 10 if value == 10 else total + value
    return total


def _values(text: str) -> Iterator[int]:
    return (numerals().get(sign, 0) for sign in text)

"""Date expressions as written: which year, month, day or shift each end of them names, before any is resolved."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.words.calendar import Edge, Shift
from pipeline.words.dates import DateWords, Match
from schemas.vocabulary import PartOfDay


@dataclass(frozen=True)
class Point:
    """One end of a date expression; what it does not name is None and comes from elsewhere."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    quarters: tuple[int, int] | None = None
    half: int | None = None
    months: int | None = None
    third: int | None = None
    edge: Edge | None = None
    decade: int | None = None
    plan: int | None = None
    week: int | None = None
    shift: Shift | None = None
    offset: Shift | None = None
    stretch: Shift | None = None
    turn: int | None = None
    exact: bool = False
    part: PartOfDay = ""


def point(match: Match, words: DateWords) -> Point | None:
    """What a match of a template names; None where a numeral in it is none."""
    atoms = match.atoms
    era = words.eras[atoms["era"]] if "era" in atoms else 0
    year = _year(atoms.get("year"), era, words)
    if "year" in atoms and year is None:
        return None
    month, day = _month_and_day(atoms, match.rule, words)
    if ("month" in atoms and month is None) or ("day" in atoms and day is None):
        return None
    return Point(
        year=year,
        month=month,
        day=day,
        weekday=words.weekdays.get(atoms.get("weekday", "").rstrip(".")),
        quarters=words.quarters.get(_spaced(atoms.get("quarter", ""))),
        half=words.halves.get(_spaced(atoms.get("half", ""))),
        months=_number(atoms.get("months"), words),
        third=words.thirds.get(atoms.get("third", "").rstrip("- ")),
        edge=words.edges.get(_edge(atoms.get("edge", ""))),
        decade=_decade(atoms, words),
        week=_week(atoms.get("week"), words),
        plan=_number(atoms.get("plan"), words),
        shift=_shift(atoms, words),
        stretch=_stretch(atoms, words),
        turn=words.turns.get(_spaced(atoms.get("turn", ""))),
        exact=match.rule == "ahead",
        part=words.parts_of_day.get(atoms.get("part", ""), ""),
    )


def _spaced(text: str) -> str:
    return " ".join(text.split())


def _edge(text: str) -> str:
    """An edge as its table has it: "the end of the" is "the end of"."""
    plain = _spaced(text.replace("-", " "))
    return plain.removesuffix(" the").removesuffix(" in")


def _number(text: str | None, words: DateWords) -> int | None:
    return words.number(text) if text else None


def _year(text: str | None, before: int, words: DateWords) -> int | None:
    """The year of our calendar, two figures meaning the one nearest to our own time (87 is 1987, 12 is 2012)."""
    number = _number(text, words)
    if number is None or not text:
        return None
    if before := before or (words.eras.get("", 0) if 100 <= number < 150 else 0):
        return number + before
    if len(text) == 2 and (text.isdigit() or text[0] in "零〇"):
        return number + (2000 if number < 50 else 1900)
    return number if 0 < number < 10000 else None


def offset(match: Match, words: DateWords) -> Shift | None:
    """How far from a day another one lies ("two weeks after"); no distance at all means its week."""
    return _shift(match.atoms, words) if "amount" in match.atoms else Shift("week", 0)


def _week(text: str | None, words: DateWords) -> int | None:
    """Which week of a month or year is meant, -1 being the last."""
    return words.turns.get(text or "") or _number(text, words)


def _month_and_day(
    atoms: dict[str, str], rule: str, words: DateWords
) -> tuple[int | None, int | None]:
    """Month and day; a purely numeric date keeps the order of its template unless only the other one exists."""
    if "feast" in atoms:
        return words.feasts[_spaced(atoms["feast"])]
    name = atoms.get("month", "").rstrip(". ")
    month = words.months.get(name) or _number(name or None, words)
    day = _number(atoms.get("day"), words)
    if rule.startswith("slash") and month and day and month > 12 >= day:
        month, day = day, month
    return (month if month and 1 <= month <= 12 else None), (day if day and day <= 31 else None)


def _decade(atoms: dict[str, str], words: DateWords) -> int | None:
    """The first year of a decade: of the century that is named, else of the twentieth."""
    number = _number(atoms.get("decade"), words)
    if number is None or number >= 100:
        return number
    century = _number(atoms.get("century"), words) or 20
    return 100 * (century - 1) + number


def _shift(atoms: dict[str, str], words: DateWords) -> Shift | None:
    """The shift that a relative word or an amount of units ("three years ago") stands for."""
    if "relative" in atoms:
        return words.relatives.get(_spaced(atoms["relative"]))
    unit = words.units.get(atoms.get("unit", ""))
    direction = words.directions.get(_spaced(atoms.get("direction", "")))
    if unit is None or direction is None:
        return None
    amount = _number(atoms.get("amount"), words) if "amount" in atoms else 1
    if amount is None or amount > 9999:
        return None
    return Shift(unit, direction * amount)


def _stretch(atoms: dict[str, str], words: DateWords) -> Shift | None:
    """The units up to now or from now on that a stretch covers: three years back for "the past three years"."""
    unit, direction = (
        words.units.get(atoms.get("unit", "")),
        words.directions.get(atoms.get("which", "")),
    )
    amount = _number(atoms.get("amount"), words)
    if unit is None or direction is None or not amount or amount > 9999:
        return None
    return Shift(unit, amount * direction)

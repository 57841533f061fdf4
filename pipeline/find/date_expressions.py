"""Date expressions in a text: where they stand and what their ends name, before any is resolved."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from pipeline.find.date_points import Point, offset, point
from pipeline.words.dates import DateWords, Match
from schemas.vocabulary import DateBound

BEFORE = 24  # characters before a date in which an opener, a bound or a deadline is looked for

NONE = "not-"  # rules of what looks like a date and is none


class Expression(NamedTuple):
    """A date as written: its place, its one or two ends, and the bound that the words around it set."""

    start: int
    end: int
    rule: str
    first: Point
    second: Point | None = None
    until_now: bool = False
    bound: DateBound = "="
    deadline: bool = False


def expressions(text: str, words: DateWords) -> Iterator[Expression]:
    """The date expressions of `text` in order, none overlapping."""
    folded = words.fold(text)
    position = 0
    while found := words.trigger.search(folded, position):
        position = found.start() + 1
        match = words.points.match(folded, found.start())
        if match and match.rule.startswith(NONE):
            position = match.end
            continue
        expression = _expression(folded, found.start(), match, words)
        if expression and _plausible(text, expression, words):
            position = expression.end
            yield expression


def _expression(text: str, start: int, match: Match | None, words: DateWords) -> Expression | None:
    """The date that begins at `start`: a range if there is one, else the single point of `match`."""
    for opening in (match, words.heads.match(text, start)):
        if opening and (found := _range(text, opening, words, alone=opening is match)):
            return found
    if match is None:
        return _around(text, start, words)
    first = point(match, words)
    if first is None:
        return None
    start, end, first = _with_part(text, match, first, words)
    if now := words.now.match(text, end):
        return Expression(
            _opened(text, start, words), now.end(), "until-now", first, until_now=True
        )
    return _bounded(text, Expression(start, end, match.rule, first), words)


def _around(text: str, start: int, words: DateWords) -> Expression | None:
    """A day told by its distance from another one, or the week of a day."""
    opening = words.around.match(text, start)
    inner = opening and words.points.match(text, opening.end)
    if opening is None or inner is None or inner.rule.startswith(NONE):
        return None
    anchor = point(inner, words)
    if anchor is None or not _is_day(anchor):
        return None
    first = replace(anchor, offset=offset(opening, words))
    return _bounded(text, Expression(start, inner.end, opening.rule, first), words)


def _is_day(point: Point) -> bool:
    shift = point.shift
    return bool(point.day or point.weekday is not None or (shift and shift.unit == "day"))


def _with_part(text: str, match: Match, first: Point, words: DateWords) -> tuple[int, int, Point]:
    """The match with the part of the day behind it."""
    part = words.parts.match(text, match.end)
    if not part:
        return match.start, match.end, first
    return (
        match.start,
        part.end(),
        replace(first, part=words.parts_of_day[part[1]]),
    )


def _range(text: str, opening: Match, words: DateWords, *, alone: bool) -> Expression | None:
    """The range that a match opens, if a joiner and a fitting end follow."""
    first = point(opening, words)
    if first is None:
        return None
    start, end, first = _with_part(text, opening, first, words)
    clock = words.clocks.match(text, end)
    joiner = words.joiners.match(text, clock.end() if clock else end)
    if not joiner:
        return None
    opened = _opened(text, start, words)
    for ending in _endings(text, joiner.end(), opening, words, alone=alone):
        second = point(ending, words)
        if second is None or ending.rule.startswith(NONE):
            continue
        _, end, second = _with_part(text, ending, second, words)
        if clock and (closing := words.clocks.match(text, end)):
            end = closing.end()
        closer = words.closers.match(text, end)
        linked = words.between.search(joiner[0]) and not closer and opened == start
        if linked and not _next_day(first, second):
            return None
        return Expression(opened, closer.end() if closer else end, "range", first, second)
    return None


def _next_day(first: Point, second: Point) -> bool:
    """Whether two days that "and" joins are one stretch: 24 and 25 May."""
    return bool(first.day and second.day == first.day + 1 and first.year is None)


def _endings(
    text: str, start: int, opening: Match, words: DateWords, *, alone: bool
) -> Iterator[Match]:
    """What may close a range at `start`, the longest first: after a date that stands alone also a mere day or year."""
    point = words.points.match(text, start)
    tail = words.tails.match(text, start) if alone else None
    if point and not (alone or set(opening.atoms) <= set(point.atoms)):
        point = None
    if tail and tail.rule not in opening.atoms and not (point and point.end >= tail.end):
        tail = None
    yield from sorted(filter(None, (point, tail)), key=lambda end: -end.end)


def _opened(text: str, start: int, words: DateWords) -> int:
    """Where the opener before a range begins; its start where there is none."""
    opener = words.openers.search(text[max(0, start - BEFORE) : start])
    return start - len(opener[0]) if opener else start


def _bounded(text: str, expression: Expression, words: DateWords) -> Expression:
    """The expression with the bound that stands before or behind it."""
    before = text[max(0, expression.start - BEFORE) : expression.start]
    bounds = [bound for pattern, bound in words.before if pattern.search(before)]
    bounds += [bound for pattern, bound in words.after if pattern.match(text, expression.end)]
    deadline = "≤" in bounds or bool(words.deadline.search(before))
    bound: DateBound = bounds[-1] if bounds else "="
    return expression._replace(bound=bound, deadline=deadline)


def _plausible(text: str, expression: Expression, words: DateWords) -> bool:
    """Whether a word that is a date only with a capital has it ("May"), and no bare year counts ("2000 students")."""
    written = text[expression.start : expression.end]
    if written.lower() in words.capitals:
        return written[:1].isupper() and expression.start > 0
    return expression.rule not in ("year", "year-words") or not words.countable.match(
        text, expression.end
    )

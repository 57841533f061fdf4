"""How a language writes dates: templates over atoms, and the tables that read the atoms.

A template is a regular expression with `{atoms}`; a space stands for the gap that the language allows between words.
`{relative.year}` is an atom of the kind `relative` with a pattern of its own. The shared reader
(`pipeline.find.date_points`) knows the kinds: year, month, day, weekday, week, quarter, half, third, edge, part, decade, century,
plan, era, feast, relative, turn, amount, unit, direction, which. A rule whose name begins with `not-` reads what looks like a date and is none;
one that begins with `slash` is purely numeric, in the language's order.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from pipeline.words.alternation import any_of
from pipeline.words.calendar import Edge, Shift, Unit
from schemas.vocabulary import DateBound, PartOfDay


class Match(NamedTuple):
    """What one template matched: its rule, where, and the text of each atom by kind."""

    rule: str
    start: int
    end: int
    atoms: dict[str, str]


@dataclass(frozen=True)
class Templates:
    """Templates compiled into one alternation; the first that fits wins, so longer ones stand first."""

    pattern: re.Pattern[str]
    rules: tuple[str, ...]
    kinds: tuple[tuple[tuple[str, str], ...], ...]

    def match(self, text: str, start: int) -> Match | None:
        """The first template that fits `text` at `start`."""
        found = self.pattern.match(text, start)
        if not found or not found.lastgroup:
            return None
        index = int(found.lastgroup.rpartition("_")[2])
        atoms = {kind: value for group, kind in self.kinds[index] if (value := found[group])}
        return Match(self.rules[index], start, found.end(), atoms)


@dataclass(frozen=True)
class DateWords:
    """The dates of a language. Patterns see the text as `fold` gives it: the same length, one spelling a character.

    `points` are dates that stand alone; `heads` only open a range and `tails` only close one ("22nd" to "24th June",
    六月十九日至"二十日"). `around` stands before a day and
    means another one ("two weeks after" 3 May) or its week ("the week of" 3 May). `openers` come before a range ("from", "between") and `joiners` between its ends; those that `between`
    matches join only where an opener or a closer says so. `now` ends a range on the day of publication, `clocks` may stand
    behind the ends of a range, `stamps` before a day that belongs to the page and not to the article. `before` and
    `after` are bounds around a date, `deadline` stands before one whose "end" means its last day, `future` tells
    that a sentence speaks of things to come. `countable` is what makes a bare year a quantity ("2000 students") and
    `capitals` are words that are dates only with a capital ("May"). `eras` give the year before the first one of a calendar, that of
    "" for years of three figures, `feasts` the month and day of feasts that keep theirs.
    """

    fold: Callable[[str], str]
    trigger: re.Pattern[str]
    points: Templates
    heads: Templates
    tails: Templates
    around: Templates
    openers: re.Pattern[str]
    joiners: re.Pattern[str]
    between: re.Pattern[str]
    now: re.Pattern[str]
    closers: re.Pattern[str]
    clocks: re.Pattern[str]
    stamps: re.Pattern[str]
    parts: re.Pattern[str]
    before: Sequence[tuple[re.Pattern[str], DateBound]]
    after: Sequence[tuple[re.Pattern[str], DateBound]]
    deadline: re.Pattern[str]
    future: re.Pattern[str]
    countable: re.Pattern[str]
    capitals: frozenset[str]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    relatives: Mapping[str, Shift]
    turns: Mapping[str, int]
    eras: Mapping[str, int]
    feasts: Mapping[str, tuple[int, int]]
    units: Mapping[str, Unit]
    directions: Mapping[str, int]
    edges: Mapping[str, Edge]
    thirds: Mapping[str, int]
    quarters: Mapping[str, tuple[int, int]]
    halves: Mapping[str, int]
    parts_of_day: Mapping[str, PartOfDay]
    number: Callable[[str], int | None]


def templates(
    rows: Sequence[tuple[str, str]], *, atoms: Mapping[str, str], gap: str, optional: str
) -> Templates:
    """`rows` of (rule, template) as one alternation; " " in a template is a `gap`, " ?" an `optional` one."""
    branches, kinds = [], []
    for index, (_, template) in enumerate(rows):
        groups: list[tuple[str, str]] = []
        spaced = template.replace(" ?", optional).replace(" ", gap)
        branches.append(f"(?:{_expanded(spaced, atoms, index, groups)})")
        kinds.append(tuple(groups))
    pattern = re.compile("|".join(branches) or "(?!)")
    return Templates(pattern, tuple(rule for rule, _ in rows), tuple(kinds))


def _expanded(
    template: str, atoms: Mapping[str, str], index: int, groups: list[tuple[str, str]]
) -> str:
    def atom(found: re.Match[str]) -> str:
        group = f"g{len(groups)}_{index}"
        groups.append((group, found[1].partition(".")[0]))
        return f"(?P<{group}>{atoms[found[1]]})"

    return re.sub(r"\{([a-z]+(?:\.[a-z]+)?)\}", atom, template)


def alternation(words: Sequence[str] | Mapping[str, object]) -> str:
    """The words as one group, the longest first."""
    return any_of(words)


def triggers(words: Sequence[str] | Mapping[str, object]) -> str:
    """The words at a word's beginning, grouped by first letter so that the scan can leap from letter to letter."""
    rests: dict[str, set[str]] = {}
    for word in words:
        rests.setdefault(word[0], set()).add(word[1:])
    return "|".join(
        f"{re.escape(first)}(?<![A-Za-z0-9_].){alternation(sorted(rest))}"
        for first, rest in sorted(rests.items())
    )

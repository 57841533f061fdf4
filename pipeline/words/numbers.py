"""How a language writes numbers: the values of its number words, and what stands around a quantity."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from pipeline.words.numerals import Numerals
from schemas.vocabulary import Modifier


@dataclass(frozen=True)
class NumberWords:
    """The quantities of a language. Patterns see the text as `fold` gives it, in the same length.

    `candidate` finds where a number may begin; `numeral` matches a whole number there, `ordinal` a rank, `fraction`
    parts (denominator and numerator in groups), `joiner` what stands between the ends of a range. `prefixes` and
    `suffixes` give the modifier, `money` and `money_before` the ISO 4217 code of a currency's name. `durations` are units
    of time as ISO 8601 with the seconds of one. `measures` are measure words; `none_before` and `none_after` are
    contexts in which a number is part of a name, an address or furniture.
    """

    numerals: Numerals
    fold: Callable[[str], str]
    candidate: re.Pattern[str]
    numeral: re.Pattern[str]
    ordinal: re.Pattern[str]
    fraction: re.Pattern[str]
    joiner: re.Pattern[str]
    vague: re.Pattern[str]
    prefixes: Sequence[tuple[re.Pattern[str], Modifier]]
    suffixes: Sequence[tuple[re.Pattern[str], Modifier]]
    percent: re.Pattern[str]
    percent_before: re.Pattern[str]
    points: re.Pattern[str]
    tenths: re.Pattern[str]
    money: Mapping[str, str]
    money_before: Mapping[str, str]
    durations: Mapping[str, tuple[str, int]]
    measures: frozenset[str]
    none_before: re.Pattern[str]
    none_after: re.Pattern[str]
    counts_one: bool
    lone_numerals: bool

"""How a language writes quantities: numerals, what modifies them, and what they count."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from pipeline.words.numerals import Numerals
from schemas.vocabulary import Modifier


@dataclass(frozen=True)
class NumberWords:
    """The quantities of a language. Patterns see the text as `fold` gives it, in the same length.

    `reach` is how many characters before a number may modify or forbid it. `candidate` finds where a number may begin; there `numeral` matches a whole number, `ordinal` a rank with its number in
    the group `rank`, `fraction` parts with the groups `whole`, `over` and `under`. `adjacent` are two digits side by side that mean both (五六十 is fifty to sixty). `joiner` stands between the ends of a range, `linker` as
    well where `between` stands before it or `closer` behind it.
    `unit` matches what may follow a number, in one of the groups percent, points, tenths, money, duration, measure; `money_before`
    a currency before it. `currencies` gives ISO 4217 codes, `minor` matches the part of a sum in
    smaller coin behind it, `minors` how many of it make one, `scale_after` a scale behind the currency (75 USD million). `durations` the ISO 8601 designator of a unit of time with the
    factor to it. `vague` is inside or right behind a number and makes it "more than". `prefixes` end and `suffixes` begin where
    the number does. `none_before` (up to the number's first character) and
    `none_after` are contexts of names, addresses, clocks and furniture. `phrase`
    matches the tags of the words that are counted (one letter a token, see `pipeline.find.counted`), `article` the numbers that
    are mere articles unless they mean a length of time other than `articles_of_time` ("one day") or follow a `coordination`.
    `bare` are contexts and `large` forms in which a number without unit or noun is one; what matches `needs_measure`
    counts with a measure word only (两校 is a name of two). `none_units` are nouns (as written) that a label goes before, `adverbs` nouns that tell when rather than what,
    `ranked_names` follow a rank that is part of a name, while capitalised `ranked_events` are what is counted all the same (the
    Fifth Forum); `unit_ranks` says that a rank needs a unit of its own, unless one of `rank_places` stands before it (排第二).
    `names_before` (as written) are words whose bare number is part of a name ("Texas 75039").
    """

    numerals: Numerals
    reach: int
    fold: Callable[[str], str]
    candidate: re.Pattern[str]
    numeral: re.Pattern[str]
    ordinal: re.Pattern[str]
    fraction: re.Pattern[str]
    fractions: Mapping[str, int]
    joiner: re.Pattern[str]
    adjacent: re.Pattern[str]
    between: re.Pattern[str]
    linker: re.Pattern[str]
    closer: re.Pattern[str]
    unit: re.Pattern[str]
    money_before: re.Pattern[str]
    percent_before: re.Pattern[str]
    currencies: Mapping[str, str]
    minor: re.Pattern[str]
    minors: Mapping[str, int]
    scale_after: re.Pattern[str]
    durations: Mapping[str, tuple[str, int]]
    vague: re.Pattern[str]
    halves: re.Pattern[str]
    prefixes: Sequence[tuple[re.Pattern[str], Modifier]]
    suffixes: Sequence[tuple[re.Pattern[str], Modifier]]
    none_before: re.Pattern[str]
    none_after: re.Pattern[str]
    phrase: re.Pattern[str]
    article: re.Pattern[str]
    articles_of_time: frozenset[str]
    coordination: re.Pattern[str]
    bare: re.Pattern[str]
    large: re.Pattern[str]
    needs_measure: re.Pattern[str]
    none_units: re.Pattern[str]
    adverbs: re.Pattern[str]
    ranked_names: re.Pattern[str]
    ranked_events: re.Pattern[str]
    rank_places: re.Pattern[str]
    names_before: re.Pattern[str]
    unit_ranks: bool

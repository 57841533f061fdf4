"""What a language tells about expressions that refer to something named before."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from schemas.vocabulary import OrganizationKind

Wanted = Literal["organization", "person", "place", "party"]


@dataclass(frozen=True)
class ReferenceRule:
    """A pattern of referring expressions and what they ask for.

    A group `count` holds a number word, a group `head` the noun that restricts; the span is the group `reference`
    where there is one. `own` that it means the body or
    the place that the text speaks for (我校, our city).
    """

    name: str
    pattern: re.Pattern[str]
    wants: Wanted
    confidence: float
    count: int | None = None
    own: bool = False


@dataclass(frozen=True)
class ReferenceWords:
    """The rules, the number words, and what each head noun admits.

    `kinds` gives the kinds of body that a head can mean (a head that is missing admits all), `levels` the levels of
    places (country, province, city, county, town). `exact` are the heads that a name must hold itself (厅, ministry);
    `abbreviated` spells out places that are named by one character; `singular` leads from plural heads to
    the singular that the other tables know. `label` matches what a contract calls its parties, `joins` what may stand between names that are named
    together, `cooperates` sentences about what parties do together, `venue` what stands before the name of a mere
    place of action, `speaks` what follows a person whose words are reported. `voices` matches a noun that stands for
    the text's own body where another one follows (学校与北京大学); `before_partner` ends right before a body that the
    text sets beside its own, `behind_partner` follows one, `before_part` ends right before a part of its own.
    """

    rules: tuple[ReferenceRule, ...]
    numbers: Mapping[str, int]
    kinds: Mapping[str, frozenset[OrganizationKind]]
    levels: Mapping[str, frozenset[str]]
    exact: frozenset[str]
    abbreviated: Mapping[str, str]
    singular: Mapping[str, str]
    label: re.Pattern[str]
    joins: re.Pattern[str]
    cooperates: re.Pattern[str]
    venue: re.Pattern[str]
    speaks: re.Pattern[str]
    voices: re.Pattern[str]
    before_partner: re.Pattern[str]
    behind_partner: re.Pattern[str]
    before_part: re.Pattern[str]

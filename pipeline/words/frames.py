"""What a language tells about clauses: where arguments stand, what is planned, past, negated or only wished."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class FrameWords:
    """The grammar that all frames of a language share; every pattern is matched on simplified text.

    Chinese puts time, place and partner before the verb, English behind it: `adjuncts_first` says so. `clause` ends a
    clause, `joint` may stand between two names of one list, `partner` opens the other party (与, "with"),
    `agent` the doer of a passive. `post_joint` is what may stand between a person, their titles and
    their organisation, `list_mark` what separates the members of a list, `list_joint`
    what joins its last one, `committee` is the name of a party body, for which nobody acts who also governs, `governments` make a place's name
    that of its government. `possessive` behind a place says that it only owns what follows, `dateline` that it only heads the text; `seat` stands between a body and the place where it is at home. `acting` before a name says that it acts for all its preposition (the governments of A and B), `staff` behind names left blank says that only their people came. `venue` matches a place phrase as group `place`; `venue_clause` one that is a clause by itself, `located` is the preposition right before a
    name of a place. `no_venue` and `no_venue_end` are what such a phrase never holds or
    ends in, `no_venue_after` what follows a name that is none; `bare_venue` what makes one of a phrase without any known name. `year_of_name` right behind a year says that it is part of a name. `administrative` is one unit of an address,
    `surroundings` finds the wider place (group `wide` or `province`) that a phrase opens with, `venue_joint` stands between two place phrases of one address, `nested_place` joins a place to the wider one around it, `address_gap` may stand between
    the names of one place, and `finished` says that the clause is past
    whatever the one before it plans, `semicolon` parts two of them, `other_scene` opens a sentence that leaves the scene, `full_stop` ends what a plan may reach over. `today` is the day on which a text was written. `article` opens a phrase without being part of it.
    """

    adjuncts_first: bool
    clause: re.Pattern[str]
    joint: re.Pattern[str]
    partner: re.Pattern[str]
    agent: re.Pattern[str]
    respectively: re.Pattern[str]
    post_joint: re.Pattern[str]
    list_mark: re.Pattern[str]
    list_joint: re.Pattern[str]
    staff: re.Pattern[str]
    preposition: re.Pattern[str]
    acting: re.Pattern[str]
    possessive: re.Pattern[str]
    seat: re.Pattern[str]
    dateline: re.Pattern[str]
    committee: re.Pattern[str]
    governments: tuple[str, ...]
    venue: re.Pattern[str]
    venue_clause: re.Pattern[str]
    located: re.Pattern[str]
    no_venue: re.Pattern[str]
    no_venue_end: re.Pattern[str]
    no_venue_after: re.Pattern[str]
    bare_venue: re.Pattern[str]
    administrative: re.Pattern[str]
    surroundings: re.Pattern[str]
    venue_joint: re.Pattern[str]
    nested_place: re.Pattern[str]
    address_gap: re.Pattern[str]
    article: re.Pattern[str]
    planned: re.Pattern[str]
    finished: re.Pattern[str]
    semicolon: re.Pattern[str]
    full_stop: re.Pattern[str]
    ongoing: re.Pattern[str]
    background: re.Pattern[str]
    passive: re.Pattern[str]
    negated: re.Pattern[str]
    unreal: re.Pattern[str]
    same_scene: re.Pattern[str]
    other_scene: re.Pattern[str]
    same_day: re.Pattern[str]
    today: re.Pattern[str]
    no_moment: re.Pattern[str]
    no_moment_after: re.Pattern[str]
    year_of_name: re.Pattern[str]
    quotation: re.Pattern[str]
    quoted_speech: int
    quoted_phrase: int


def pattern(*alternatives: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """One pattern that matches any of the alternatives, the longest written first by its author."""
    return re.compile("|".join(f"(?:{alternative})" for alternative in alternatives), flags)


def table(rows: Mapping[str, str]) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Rows of pattern and value, compiled; the first row that matches counts."""
    return tuple((re.compile(key), value) for key, value in rows.items())

"""The shape of what a language says undertakings with."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class CommitmentWords:
    """How a language promises, urges and reports joint work, and where its clauses part.

    Parting: `separators` part a sentence into units, `joints` are those of them that may stand inside a subject,
    `whole` stretches are never parted, `quoted` titles have no verbs;
    `leads` may stand before the verb of a unit, `asides` are units that say only when or under what, `tails` end
    an undertaking (an aim, a reporting clause), `subordinate` opens a clause that undertakes nothing, `particulars`
    are units about a paper itself (its term, its sum).

    Markers stand between actor and verb: `planned`, `required` (binding in a plan only), `encouraged`
    (and its passive `urged`), `done`, `ongoing`;
    `passive` follows a marker where the subject is the object, `agent` names who does it.

    Verbs: `verbs` are what parties undertake, `nominal` those of them that are nouns as often, `barred` never
    undertake, `signed` are said of papers and are events; where phrases of `prepositions` are `fronted` to the verb, only a verb of the table is taken behind them.
    `gerund` is the shape of a verb that goes on a chain in another form, `present` that of one that states, an
    `attributive` behind it makes it none; `since` tells that what follows is done; `occurring` in the passive
    tell events, `counted` in the past statistics,
    `intransitive` need no object,
    `copular` say what something is to be; `fused` markers may be written as one word with what follows.

    Context: `topics` open a stretch of undertakings ("under the agreement"), `signing` tells that parties sign, `policy` that a
    document lays down tasks.

    Actors: `collective` ends a noun phrase that can act, `inert` one that cannot; `together` is a phrase for the
    parties as a group, `pronouns` for whoever acted last, `papers` for an agreement that stands for its parties;
    `kinds` say which bodies a head noun can mean ("place" among them), `definite` opens a phrase for one body named
    before, `complements` are what follows a head noun (with `relatives`), `conjunctions` join actors without a name, `beside` is what stands between names side by side,
    `governments` act for a whole place;
    `numerals` count, `sides` are
    countries by the phrase for their side, `marks` the parties of a contract by their letter ("Party A"), `single` is
    a pronoun for one body.

    Objects: `items` part a list of objects, `listing` tells that a list stays one; `numbering` opens a heading;
    `fields` are those of a cooperation whose object is only `general`, `framing` says in
    what spirit and not what.
    """

    separators: re.Pattern[str]
    joints: re.Pattern[str]
    whole: re.Pattern[str]
    quoted: re.Pattern[str]
    particulars: re.Pattern[str]
    gerund: re.Pattern[str]
    present: re.Pattern[str]
    fused: re.Pattern[str]
    counted: frozenset[str]
    copular: frozenset[str]
    intransitive: frozenset[str]
    attributive: re.Pattern[str]
    since: re.Pattern[str]
    occurring: frozenset[str]
    leads: re.Pattern[str]
    asides: re.Pattern[str]
    tails: re.Pattern[str]
    subordinate: re.Pattern[str]
    reporting: re.Pattern[str]
    planned: re.Pattern[str]
    required: re.Pattern[str]
    encouraged: re.Pattern[str]
    urged: re.Pattern[str]
    urging: re.Pattern[str]
    done: re.Pattern[str]
    ongoing: re.Pattern[str]
    passive: re.Pattern[str]
    agent: re.Pattern[str]
    prepositions: re.Pattern[str]
    topics: re.Pattern[str]
    signing: re.Pattern[str]
    policy: re.Pattern[str]
    collective: re.Pattern[str]
    inert: re.Pattern[str]
    determiners: re.Pattern[str]
    together: re.Pattern[str]
    pronouns: re.Pattern[str]
    papers: re.Pattern[str]
    definite: re.Pattern[str]
    complements: re.Pattern[str]
    relatives: re.Pattern[str]
    conjunctions: re.Pattern[str]
    kinds: Sequence[tuple[re.Pattern[str], frozenset[str]]]
    numerals: Mapping[str, int]
    beside: re.Pattern[str]
    governments: re.Pattern[str]
    sides: Mapping[str, str]
    items: re.Pattern[str]
    listing: re.Pattern[str]
    numbering: re.Pattern[str]
    fields: re.Pattern[str]
    general: re.Pattern[str]
    framing: re.Pattern[str]
    marks: Mapping[str, int]
    single: re.Pattern[str]
    verbs: frozenset[str]
    nominal: frozenset[str]
    signed: frozenset[str]
    barred: frozenset[str]
    longest: int
    fronted: bool


def pattern(*alternatives: str) -> re.Pattern[str]:
    """One compiled pattern of `alternatives`, tried in order, in either case."""
    return re.compile("|".join(alternatives), re.IGNORECASE)


def one_of(phrases: Iterable[str]) -> str:
    """The source of a pattern that matches one of `phrases`, the longest first."""
    return "(?:" + "|".join(sorted(map(re.escape, phrases), key=lambda p: (-len(p), p))) + ")"


def table(*rows: str) -> frozenset[str]:
    """The entries of a table written as words between white space; `_` stands for a space."""
    return frozenset(word.replace("_", " ") for row in rows for word in row.split())

"""The shape of what a language says undertakings with."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class CommitmentWords:
    """How a language promises, urges and reports joint work, and where its clauses part.

    Parting: `narrow` marks stand for the wide ones of the tables; `separators` part a sentence into units, `joints`
    are those of them that may stand inside a subject, `contents` those that part what lists undertakings (合作内容包括)
    from the list; `whole` stretches are never parted, `quoted` titles have no verbs. `leads` may stand before the
    verb of a unit, `asides` say only when or under what, `tails` end an undertaking (an aim, a reporting clause),
    `subordinate` opens a clause that undertakes nothing, `particulars` are about a paper itself (its term, its
    sum).

    Markers stand between actor and verb: `planned` (`bound` where a paper does, "signed an agreement to"),
    `required` (binding in a plan only), `encouraged` and its passive `urged`, `done`, `ongoing`; `fused` ones may
    be one word with what follows. `backed` tells that the subject gets `support`, `urging` stands between who is
    encouraged and to what (`drawing` does where the verb only encourages: "in the construction of"), `passive`
    follows a marker where the subject is the object, `agent` names who does it, `since` tells that what follows is
    done, `recurring` that it is to be again and again or from now on, `bygone` that it is over.

    Verbs: `verbs` are what parties undertake, `inner` ones a tagger takes for a part of a name, `productive` ones are formed at will (共抓, co-host), `nominal` those
    that are nouns as often, `causative` those that make others act, `helping` those behind which others act,
    `binding` those that say nothing else, `effects` those that say of a paper what it is good for, `deeds` the
    verbs of nouns that tell what is done, behind verbs of `naming` and before a `genitive` ("provides for the
    exchange of"), `signed` those said of papers, `intransitive` those without an object; `barred` never undertake,
    `copular` say what something is to be, `occurring` in the passive tell events, `counted` in the past statistics.
    Phrases of `prepositions` may be `fronted` to the verb. `gerund` goes on a chain in another form, `present`
    states, an `attributive` behind a verb or what is `attached` before it makes it none, a `compound` head behind
    it too (支援期限), and what is `predicated` of the two (执行要求有三项); a `resultative` belongs to it (开展好), a `negated`
    one is not undertaken; the longest verb has `longest` words.

    Context: `topics` open a stretch of undertakings ("under the agreement"), `signing` tells that parties sign,
    `joining` that two come together, and `mutual` begins a verb behind it that says to what end, `policy` that a
    document lays down tasks, `reporting` that somebody says what follows; `numbering` opens a heading.

    Actors: `collective` ends a noun phrase that can act, `inert` one that cannot. `together` is a phrase for the
    parties as a group, `pronouns` and `single` for whoever acted last, `speaking` for whom a speaker speaks (of
    what is `shared` with others), `papers` for an agreement that stands for its parties, `definite` opens one for a
    body named before, `side` is a phrase for the side of a country that begins so, `sides` are countries by the
    phrase for theirs, `marks` the parties of a contract by their letter ("Party A"), which it opens by saying who
    is which (`lettered`), `ordered` those named last by their place ("the latter"), `plural` ends a noun for more
    than one. `kinds` say which bodies a head noun can mean, `governments` act for a whole place, `numerals` count,
    `beside` stands between names in a row; `determiners` precede a noun, `complements` follow it (`relatives` among
    them), `conjunctions` join actors without a name; `other` is the party beside the one that acted, `own` opens
    the name that a writer gives to the writing body.

    Objects: `items` part a list of them, `listing` tells that a list stays one, `pivots` that those listed go on to
    act together (校长和教师赴河源支教), `turning` leads an object in front of its verb; `scope` is a `deed` whose `fields`
    are listed, `cooperates` its verb; `fields` are those of a cooperation whose object is only `general`,
    `approximate` stands before a number ("up to"), what is `prepositional` is none, a `quantified` object shows
    that what may be a noun is a verb, `framing` says in what spirit and not what, `aim` what for.
    """

    narrow: re.Pattern[str]
    separators: re.Pattern[str]
    joints: re.Pattern[str]
    contents: re.Pattern[str]
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
    resultative: re.Pattern[str]
    compound: re.Pattern[str]
    predicated: re.Pattern[str]
    other: re.Pattern[str]
    own: re.Pattern[str]
    negated: re.Pattern[str]
    productive: re.Pattern[str]
    since: re.Pattern[str]
    bygone: re.Pattern[str]
    recurring: re.Pattern[str]
    occurring: frozenset[str]
    leads: re.Pattern[str]
    asides: re.Pattern[str]
    tails: re.Pattern[str]
    subordinate: re.Pattern[str]
    reporting: re.Pattern[str]
    bound: re.Pattern[str]
    planned: re.Pattern[str]
    required: re.Pattern[str]
    encouraged: re.Pattern[str]
    urged: re.Pattern[str]
    backed: re.Pattern[str]
    urging: re.Pattern[str]
    drawing: re.Pattern[str]
    done: re.Pattern[str]
    ongoing: re.Pattern[str]
    passive: re.Pattern[str]
    agent: re.Pattern[str]
    prepositions: re.Pattern[str]
    topics: re.Pattern[str]
    signing: re.Pattern[str]
    joining: re.Pattern[str]
    mutual: re.Pattern[str]
    policy: re.Pattern[str]
    collective: re.Pattern[str]
    inert: re.Pattern[str]
    determiners: re.Pattern[str]
    together: re.Pattern[str]
    speaking: re.Pattern[str]
    shared: re.Pattern[str]
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
    side: re.Pattern[str]
    sides: Mapping[str, str]
    items: re.Pattern[str]
    listing: re.Pattern[str]
    prepositional: re.Pattern[str]
    approximate: re.Pattern[str]
    quantified: re.Pattern[str]
    turning: re.Pattern[str]
    attached: re.Pattern[str]
    pivots: re.Pattern[str]
    numbering: re.Pattern[str]
    cooperates: str
    scope: re.Pattern[str]
    fields: re.Pattern[str]
    general: re.Pattern[str]
    framing: re.Pattern[str]
    aim: re.Pattern[str]
    marks: Mapping[str, int]
    lettered: re.Pattern[str]
    single: re.Pattern[str]
    ordered: Mapping[str, int]
    plural: re.Pattern[str]
    inner: re.Pattern[str]
    verbs: frozenset[str]
    nominal: frozenset[str]
    binding: frozenset[str]
    helping: frozenset[str]
    effects: frozenset[str]
    deeds: Mapping[str, str]
    naming: frozenset[str]
    genitive: re.Pattern[str]
    causative: frozenset[str]
    signed: frozenset[str]
    barred: frozenset[str]
    longest: int
    fronted: bool

    @cached_property
    def openings(self) -> frozenset[str]:
        """Everything that a verb of the table, or one that is barred from it, may open with."""
        entries = self.verbs | self.barred
        return frozenset(entry[:length] for entry in entries for length in range(1, len(entry) + 1))


def pattern(*alternatives: str) -> re.Pattern[str]:
    """One compiled pattern of `alternatives`, tried in order, in either case."""
    return re.compile("|".join(alternatives), re.IGNORECASE)


def table(*rows: str) -> frozenset[str]:
    """The entries of a table written as words between white space; `_` stands for a space."""
    return frozenset(word.replace("_", " ") for row in rows for word in row.split())

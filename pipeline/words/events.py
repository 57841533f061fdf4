"""What a language calls events, and the verbs that tell of one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from schemas.vocabulary import EventKind, OrganizerRole

Side = Literal["subject", "object", "either", "none"]


@dataclass(frozen=True)
class EventFrame:
    """A verb that tells of an event.

    `name` says on which side of the verb the event's own name stands (a body founded, a report released), and
    only a phrase that ends in a head noun of the kind is one; `needs_name` gives up without it. `visited` says that what the object
    names is where the event takes place.
    `indirect` says that whoever stands behind a preposition before the verb takes part too (向 X 捐赠).
    """

    kind: EventKind
    verb: re.Pattern[str]
    name: Side = "none"
    needs_name: bool = False
    visited: bool = False
    needs_partner: bool = False
    indirect: bool = False
    bare: bool = False


@dataclass(frozen=True)
class EventWords:
    """The tables of events; every pattern is matched on simplified text.

    `occasions` are the head nouns of names of events (签约仪式, forum) and their kinds, read in order, `occasion` any of
    them. `held` are the verbs that say that such an occasion takes place, `hosting` those whose subject organises it.
    `not_named` matches the whole of a phrase that is no name. `joint_name` splits a name into the occasions it joins
    (暨), the first of which take `generic_head`; `modifiers` are joined ones that `before_name` cuts off a name and a parse gives back (Belt and); `joined` stands between two names of one verb. `before_name` and `lead`
    are what stands before a name and is no part of it, `tail` what follows its head noun and is.
    `receives` is a verb whose subject is where an occasion takes place, `visitors` are those who come in a group without a name. `agent` opens the doer of a passive. `listed` opens what stands between two names of a list and holds no other clause. `activity` ends a name that only says that something is done. `goes_on` opens what stands before a verb that has no subject of its own. `compound` may stand between two head nouns of one name.
    `told_aside` right behind such a verb says that its clause only describes the occasion. `lasts` right before
    or `lasting` from the last letter of a length of time on says that it is how long the event lasts. `nested` between two
    occasions says that the second is part of the first's name, `act_of` opens the name of what is founded. `apart` says that each of several persons was met alone. `advert` opens a sentence
    that asks the reader to come. `joins` are the verbs whose object is an occasion that somebody comes to; `setting` finds one at which something happens
    (在X会上, "at a reception"), with its head noun as group `head`.
    `quoted_name` is the part of a name in quotation marks right before its head noun.
    `other_clause` says that what follows is told of something else, `aside` is a remark in brackets.
    `names` finds what a frame of a kind may name, `no_name` is what such a name never holds or is; `between` may stand
    between the name of a body and the verb that founds it. `things` are goods and means of travel, which arrive and pay no visit; `no_body` finds what only has the name of a body; `purpose` right before a verb says that it only tells an aim. `participle` is a verb behind a comma that describes what stands before it (", founded in"); `transitive` verbs
    always name behind them what they found; `towards` may stand between a verb of visiting and what is visited, `motion` is a verb that leads to what
    another one then visits, `bound_for` right before the name of where somebody went. `totals` says that a verb sums up many acts.
    `organizers` find the bodies in group `org` (or `org2`). `attend` says that people take part in the event told of,
    `speaks` that they do something there, `says` that their words are reported. `since` stands before the day on which what a verb matching `since_verb`, with
    `since_after` behind it, began; `until` stands before the day to which something goes on. `branch` is matched right behind the name of a body and has what is founded as part of it as group `branch`. `opening` are words that speak of the opening or closing of what a name names.
    `past` is a verb that
    by its form tells of the past, `begins` one that tells only of a beginning; `ceremony` is a word for an occasion at which
    something else is done, `unveils` says that somebody unveils what was founded. `again` opens the name of an occasion told before, `both` speaks of the last two events at once. `members` says that a sentence names the founders and members of what is founded, `details`
    that it opens with an event told before and counts what belongs to it. `papers` matches a number with the papers it counts. `issued` labels the day a
    document was issued, `issuer` who issued it, `notice` matches a headline that is the name of such a document. `no_figure` are quantities that count nothing of an event.
    """

    occasions: tuple[tuple[re.Pattern[str], EventKind], ...]
    occasion: re.Pattern[str]
    not_named: re.Pattern[str]
    joined: re.Pattern[str]
    quoted_name: re.Pattern[str]
    joint_name: re.Pattern[str]
    modifiers: re.Pattern[str]
    generic_head: str
    no_name: re.Pattern[str]
    before_name: re.Pattern[str]
    lead: re.Pattern[str]
    tail: re.Pattern[str]
    between: re.Pattern[str]
    things: re.Pattern[str]
    no_body: re.Pattern[str]
    purpose: re.Pattern[str]
    participle: re.Pattern[str]
    transitive: re.Pattern[str]
    towards: re.Pattern[str]
    motion: re.Pattern[str]
    bound_for: re.Pattern[str]
    totals: re.Pattern[str]
    aside: re.Pattern[str]
    other_clause: re.Pattern[str]
    held: re.Pattern[str]
    hosting: re.Pattern[str]
    receives: re.Pattern[str]
    visitors: re.Pattern[str]
    agent: re.Pattern[str]
    listed: re.Pattern[str]
    activity: re.Pattern[str]
    goes_on: re.Pattern[str]
    compound: re.Pattern[str]
    told_aside: re.Pattern[str]
    lasts: re.Pattern[str]
    lasting: re.Pattern[str]
    nested: re.Pattern[str]
    act_of: re.Pattern[str]
    apart: re.Pattern[str]
    advert: re.Pattern[str]
    joins: re.Pattern[str]
    setting: re.Pattern[str]
    frames: tuple[EventFrame, ...]
    names: dict[EventKind, re.Pattern[str]]
    organizers: tuple[tuple[re.Pattern[str], OrganizerRole], ...]
    attend: re.Pattern[str]
    speaks: re.Pattern[str]
    since: re.Pattern[str]
    since_verb: re.Pattern[str]
    since_after: re.Pattern[str]
    until: re.Pattern[str]
    branch: re.Pattern[str]
    opening: re.Pattern[str]
    past: re.Pattern[str]
    begins: re.Pattern[str]
    ceremony: re.Pattern[str]
    unveils: re.Pattern[str]
    again: re.Pattern[str]
    both: re.Pattern[str]
    members: re.Pattern[str]
    details: re.Pattern[str]
    papers: re.Pattern[str]
    says: re.Pattern[str]
    issued: re.Pattern[str]
    issuer: re.Pattern[str]
    notice: re.Pattern[str]
    no_figure: re.Pattern[str]

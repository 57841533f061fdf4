"""Who undertakes: the actors of a clause, named, referred to, or understood."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from pipeline.link.lookup import Lookup
from pipeline.relate.clauses import Clause, Span, View
from pipeline.relate.commitments_parties import Parties
from pipeline.words.script import simplified
from schemas import Agreement, Entity, Link, Mention, Segment

COMMON_NOUN = "common-noun"
BRACKETS = re.compile(r"[（(][^（()）]{0,40}[）)]")


class Actor(NamedTuple):
    """One who undertakes: a name, and the characters that say so."""

    name: str
    start: int
    end: int
    rule: str
    confidence: float


Actors = tuple[Actor, ...]


class Discourse:
    """What a reader keeps in mind from clause to clause: who signed, who acted last, who acted together last."""

    def __init__(
        self,
        segments: Sequence[Segment],
        entities: Sequence[Entity],
        agreements: Sequence[Agreement],
        *,
        implies: bool,
    ) -> None:
        self._lookup = Lookup(entities)
        self._parties = Parties(segments, entities, agreements)
        self._last: Actors = ()
        self._joint: Actors = ()
        self._implies = implies

    def read(self, view: View) -> None:
        """Take in who signs in a sentence."""
        self._parties.read(view)

    @property
    def agreed(self) -> bool:
        """Whether several are known to have signed."""
        return len(self._parties.signed) > 1

    def actors(self, view: View, clause: Clause) -> Actors:
        """Those who act in a clause, in the order of the text; none where nobody can be meant."""
        found = self._actors(view, clause)
        if found and clause.marker not in ("encouraged", "urged"):
            self._last = found
            if len(found) > 1:
                self._joint = found
        return found

    def _actors(self, view: View, clause: Clause) -> Actors:
        offset = view.segment.start
        whole = (offset + clause.start, offset + clause.end)
        span = clause.patient if clause.patient[0] < clause.patient[1] else clause.subject
        if clause.passive:
            return self._agent(view, clause) or self._understood(whole, passive=True)
        if view.is_bound(clause.subject[1], clause.verb.start):
            signed = self._named(view, clause.subject[0], clause.verb.start)
            return signed or self._understood(whole)
        start, end = view.phrase(*span)
        if start >= end:
            return self._understood(whole) if self._implies else ()
        found = self._of_phrase(view, start, end)
        return found or (self._understood(whole) if clause.reported and self._implies else ())

    def _of_phrase(self, view: View, start: int, end: int) -> Actors:
        """The actors of a noun phrase: several, a pronoun's, those named, one meant, or the phrase itself."""
        phrase = view.text[start:end]
        bare = view.table.determiners.sub("", phrase)
        here = (view.segment.start + start, view.segment.start + end)
        together = view.table.together.search(phrase) or view.table.together.search(bare)
        if view.table.pronouns.search(bare) and self._last:
            return _same(self._last, here, "pronoun")
        if together:
            group = self._parties.group(view, together.group(), here[0])
            if group:
                return _cited(group, here, "group-of-parties", 0.7)
        if not (self._implies or together) and view.table.collective.fullmatch(bare):
            return _common(view, start, end, loose=True)
        if view.table.other.search(phrase) and len(self._last) == 1:
            return _cited(self._parties.other(self._last[0].name), here, "the-other-party", 0.6)
        return (
            self._side(view, bare, here)
            or self._named(view, start, end)
            or self._meant(view, phrase, bare, here)
            or _common(view, start, end, loose=bool(together))
            or _as_it_stands(view, start, end)
        )

    def _side(self, view: View, bare: str, here: Span) -> Actors:
        """The country of "the Lao side", where the text names it."""
        meant = self._parties.of_side(view, bare.lower())
        return _cited([meant], here, "side", 0.7) if meant else ()

    def _meant(self, view: View, phrase: str, bare: str, here: Span) -> Actors:
        """The one that a letter of a contract, "it", a paper or "the company" stands for."""
        table = view.table
        mark = next((m for m in table.marks if bare.lower().startswith(m)), None)
        if mark is not None:
            return _cited(self._parties.lettered(view, mark), here, "party-of-contract", 0.7)
        place = table.ordered.get(phrase.lower())
        if place is not None:
            return _cited(self._parties.placed(view, place, here[0]), here, "one-of-several", 0.6)
        if table.single.search(bare):
            told = view.search(table.reporting, 0, here[0] - view.segment.start)
            if told:
                speaker = self._named(view, *view.phrase(0, told.start()))
                if speaker:
                    return _same(speaker[:1], here, "pronoun")
            if len(self._last) == 1:
                return _same(self._last, here, "pronoun")
            return _cited(self._parties.subject(view, here[0]), here, "pronoun", 0.5)
        if table.papers.search(bare):
            return self._understood(here)
        if table.definite.match(phrase) and not table.plural.search(bare):
            if table.own.match(phrase):
                own = self._parties.own(view, bare, here[0])
                return _cited(own, here, "own-body", 0.6)
            bodies = self._parties.body(view, bare, here[0])
            found = [member for body in bodies for member in self._parties.members(body)]
            return _cited(found, here, "definite-body", 0.6)
        return ()

    def _named(self, view: View, start: int, end: int) -> Actors:
        """The bodies, else the references, else the places of a phrase, unless they only modify its head."""
        offset = view.segment.start
        head = view.table.complements.search(view.text, start, end)
        stop = head.start() if head else end
        links = [
            pair
            for pair in self._lookup.links(offset + start, offset + end)
            if pair[1].kind != "person"
            and (self._implies or self.agreed or pair[0].mention.kind != "reference")
        ]
        bodies = [pair for pair in links if pair[1].kind == "organization"]
        rest = _without(view, start, stop, [link.mention for link, _ in links])
        collective = view.table.collective.search(rest)
        if collective and not bodies and not view.table.together.search(view.text[start:stop]):
            return ()
        if not collective and all(link.mention.start >= offset + stop for link, _ in links):
            return ()
        if links and _is_owner(view, links[-1][0].mention.end - offset, end):
            return ()
        if links and _only_modifies(view, start, end, links[-1][0].mention.text):
            return ()
        side_by_side = bool(rest) and view.table.beside.fullmatch(rest)
        chosen = {e.id: (link, e) for link, e in (links if side_by_side else bodies or links)}
        return tuple(
            Actor(
                _called(e, link), link.mention.start, link.mention.end, link.reason, link.confidence
            )
            for link, entity in chosen.values()
            for e in self._parties.members(entity)
        )

    def _agent(self, view: View, clause: Clause) -> Actors:
        match = view.table.agent.search(view.text, clause.verb.end, clause.end)
        if not match:
            return ()
        return self._named(view, match.end(), clause.end)

    def _understood(self, span: Span, *, passive: bool = False) -> Actors:
        """Those who are meant where nobody is named: who acted together last, else who signed, else who acted."""
        if self._joint:
            return _same(self._joint, span, "understood")
        if self._parties.signed:
            return _cited(self._parties.signed, span, "parties-of-paper", 0.6)
        if passive and all(actor.rule == COMMON_NOUN for actor in self._last):
            return ()
        return _same(self._last, span, "understood")


def _called(entity: Entity, link: Link) -> str:
    """The name of an actor: of a place as it stands there, where only its level is left out (云南 for 云南省)."""
    written = link.mention.text
    short = entity.kind == "place" and entity.name[:-1] == written
    return written if short else entity.name


def _without(view: View, start: int, end: int, mentions: Iterable[Mention]) -> str:
    """A stretch with the characters of `mentions` left out."""
    text, offset = view.text, view.segment.start
    kept = list(text[start:end])
    for mention in mentions:
        for i in range(mention.start - offset - start, mention.end - offset - start):
            if 0 <= i < len(kept):
                kept[i] = ""
    return "".join(kept).strip()


def _is_owner(view: View, start: int, end: int) -> bool:
    """Whether a name only owns the head of its phrase (我校的国际化水平)."""
    owned = view.table.attributive.match(view.text, start, end)
    return bool(owned) and not view.table.collective.search(view.text[start:end])


def _only_modifies(view: View, start: int, end: int, name: str) -> bool:
    """Whether a name stands before a head noun that cannot act (中欧班列)."""
    phrase = BRACKETS.sub("", view.text[start:end]).strip()
    if phrase.endswith(simplified(name)):
        return False
    return bool(view.table.inert.search(phrase))


def _common(view: View, start: int, end: int, *, loose: bool) -> Actors:
    """Actors without a name ("qualified kindergartens", 企业、高校和公益组织) as the text has them."""
    table, offset = view.table, view.segment.start
    match = table.determiners.match(view.text[start:end])
    start += match.end() if match else 0
    head = table.complements.search(view.text, start, end)
    stop = head.start() if head else end
    core = BRACKETS.sub("", view.text[start:stop])
    if not loose and not table.collective.search(core):
        return ()
    if table.inert.search(core) or table.pronouns.search(core):
        return ()
    pieces, begin = [], start
    for cut in table.conjunctions.finditer(view.text, start, stop):
        inside = any(b.start() < cut.start() < b.end() for b in BRACKETS.finditer(view.text))
        piece = BRACKETS.sub("", view.text[begin : cut.start()])
        if not inside and table.collective.search(piece):
            pieces.append((begin, cut.start()))
            begin = cut.end()
    pieces.append((begin, end))
    return tuple(
        Actor(view.segment.text[a:b], offset + a, offset + b, COMMON_NOUN, 0.5) for a, b in pieces
    )


def _as_it_stands(view: View, start: int, end: int) -> Actors:
    """A phrase that is nothing but a name and no person's; it may be short for one that is found nowhere."""
    head = view.table.complements.search(view.text, start, end)
    stop = head.start() if head else end
    tokens = [view.tokens[i] for i in view.positions(start, stop)]
    named = bool(tokens) and all(t.tag == "PROPN" or t.label == "ORG" for t in tokens)
    if not named or any(token.label not in ("", "ORG", "PLACE") for token in tokens):
        return ()
    offset = view.segment.start
    return (Actor(view.segment.text[start:end], offset + start, offset + end, "proper-name", 0.5),)


def _cited(entities: Iterable[Entity], span: Span, rule: str, confidence: float) -> Actors:
    return tuple(Actor(entity.name, *span, rule, confidence) for entity in entities)


def _same(actors: Actors, span: Span, rule: str) -> Actors:
    return tuple(Actor(actor.name, *span, rule, 0.6) for actor in actors)

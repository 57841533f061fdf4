"""Who undertakes: the actors of a clause, named, referred to, or understood."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from pipeline.link.lookup import Lookup
from pipeline.relate.clauses import Clause, Span, View
from pipeline.words.commitments import CommitmentWords
from schemas import Agreement, Entity, Segment

COMMAS = frozenset(",，")
BRACKETS = re.compile(r"[（(][^（()）]{0,40}[）)]")
SPACES = re.compile(r"\s+")
SHORTEST_TITLE = 5  # characters of a title that name one paper among others
REACH = 12  # sentences that a phrase for several parties looks back
ANY = frozenset({""})
PLACE = frozenset({"place"})
EDUCATION = frozenset({"school", "university", "institute"})


class Actor(NamedTuple):
    """One who undertakes: a name, and the characters that say so."""

    name: str
    start: int
    end: int
    rule: str
    confidence: float


Actors = tuple[Actor, ...]


class Paper(NamedTuple):
    """An agreement: where it is told, its title, its parties."""

    start: int
    title: str
    parties: tuple[Entity, ...]


class Discourse:
    """What a reader keeps in mind from clause to clause: who signed last, and who acted last."""

    def __init__(
        self,
        segments: Sequence[Segment],
        entities: Sequence[Entity],
        agreements: Sequence[Agreement],
        *,
        implies: bool,
    ) -> None:
        self._segments = segments
        self._lookup = Lookup(entities)
        self._papers = _papers(agreements, entities)
        self._places = {
            name: entity
            for entity in entities
            if entity.kind == "place"
            for name in (entity.name, *entity.aliases)
        }
        self._last: Actors = ()
        self._joint: Actors = ()
        self._parties: tuple[Entity, ...] = ()
        self._implies = implies

    def read(self, view: View) -> None:
        """Take in a sentence: the parties of the paper that it says was signed, else those side by side in it."""
        segment = view.segment
        told = [paper for paper in self._papers if segment.start <= paper.start < segment.end]
        topic = view.table.topics.search(view.text)
        meant = [paper for paper in self._papers if topic and _names(topic.group(), paper)]
        if meant or told:
            self._parties = (meant or told)[0].parties
        elif not self._papers and view.table.signing.search(view.text):
            found = self._bodies(segment.start, segment.end)
            if len(found) > 1 or (found and not self._parties):
                self._parties = found

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
            return self._agent(view, clause) or self._understood(whole)
        start, end = view.phrase(*span)
        if start >= end:
            return self._understood(whole) if self._implies else ()
        return self._of_phrase(view, start, end)

    def _of_phrase(self, view: View, start: int, end: int) -> Actors:
        table, offset = view.table, view.segment.start
        phrase = view.text[start:end]
        bare = table.determiners.sub("", phrase)
        here = (offset + start, offset + end)
        if table.pronouns.search(bare) and self._last:
            return _same(self._last, here, "pronoun")
        together = table.together.search(phrase) or table.together.search(bare)
        kinds = _kinds(view, together.group()) if together else ANY
        if together:
            group = self._group(view, together.group(), kinds, offset + start)
            if group:
                return _cited(group, here, "group-of-parties", 0.7)
        side = self._places.get(table.sides.get(bare.lower(), ""))
        if side:
            return _cited([side], here, "side", 0.7)
        named = self._named(view, start, end)
        if named:
            return named
        mark = table.marks.get(bare.lower())
        if mark is not None and mark < len(self._parties):
            return _cited([self._parties[mark]], here, "party-of-contract", 0.7)
        if table.single.search(bare):
            return self._it(view, here)
        if table.papers.search(bare):
            return self._understood(here)
        if table.definite.match(phrase):
            body = self._body(view, bare, offset + start)
            if body:
                return _cited([body], here, "definite-body", 0.6)
        return _common(view, start, end, loose=bool(together))

    def _named(self, view: View, start: int, end: int) -> Actors:
        """The bodies, else the references, else the places of a phrase, unless they only modify its head."""
        offset = view.segment.start
        head = view.table.complements.search(view.text, start, end)
        links = [
            pair
            for pair in self._lookup.links(offset + start, offset + end)
            if pair[1].kind != "person"
        ]
        bodies = [pair for pair in links if pair[1].kind == "organization"]
        if not bodies:
            stop = head.start() if head else end
            rest = _without(view, start, stop, [link.mention for link, _ in links])
            if view.table.collective.search(rest) and not view.table.together.search(
                view.text[start:stop]
            ):
                return ()
        if links and _is_owner(view, links[-1][0].mention.end - offset, end):
            return ()
        chosen = {entity.id: (link, entity) for link, entity in bodies or links}
        return tuple(
            Actor(e.name, link.mention.start, link.mention.end, link.reason, link.confidence)
            for link, e in chosen.values()
        )

    def _agent(self, view: View, clause: Clause) -> Actors:
        match = view.table.agent.search(view.text, clause.verb.end, clause.end)
        if not match:
            return ()
        return self._named(view, match.end(), clause.end)

    def _understood(self, span: Span) -> Actors:
        """Those who are meant where nobody is named: who acted together last, else who signed, else who acted."""
        if self._joint:
            return _same(self._joint, span, "understood")
        if self._parties:
            return _cited(self._parties, span, "parties-of-paper", 0.6)
        return _same(self._last, span, "understood")

    def _it(self, view: View, here: Span) -> Actors:
        """The one that a singular pronoun means: who acted last, else the first body of the sentence before."""
        if len(self._last) == 1:
            return _same(self._last, here, "pronoun")
        for segment in self._before(view):
            found = self._bodies(segment.start, min(segment.end, here[0]))
            if found:
                return _cited(found[:1], here, "pronoun", 0.5)
        return ()

    def _group(
        self, view: View, phrase: str, kinds: frozenset[str], before: int
    ) -> Sequence[Entity]:
        """The nearest bodies named together that a phrase such as "the two schools" can mean."""
        count = _count(view, phrase)
        homes = self._homes(phrase[-1:]) if kinds == PLACE else ()
        if len(homes) > 1 and count in (0, len(homes)):
            return homes
        parties = self._signed(count, ANY if kinds == PLACE else kinds)
        if parties:
            return parties
        if kinds == ANY:
            return ()
        listed = self._side_by_side(view, kinds, count, before)
        if listed or kinds == PLACE:
            return listed or (self._parties if len(self._parties) > 1 else ())
        for wider in (kinds, kinds | EDUCATION if kinds & EDUCATION else kinds):
            gathered: list[Entity] = []
            for segment in self._before(view):
                found = self._of_kinds(segment.start, min(segment.end, before), wider)
                if len(found) > 1 and count in (0, len(found)):
                    return found
                new = [entity for entity in found if entity not in gathered]
                gathered = new[: max(0, (count or 2) - len(gathered))] + gathered
                if len(gathered) >= max(count, 2):
                    return gathered
        return self._parties if len(self._parties) > 1 else ()

    def _side_by_side(
        self, view: View, kinds: frozenset[str], count: int, before: int
    ) -> Sequence[Entity]:
        """The nearest names in a row, as many as asked for; "the three places" may be bodies of three places."""
        for segment in self._before(view):
            rows = self._rows(segment, min(segment.end, before), view.table)
            for row in rows:
                fits = kinds == PLACE or all(e.organization_kind in kinds for e in row)
                if fits and len(row) > 1 and count in (0, len(row)):
                    return row
        return ()

    def _rows(self, segment: Segment, end: int, table: CommitmentWords) -> list[list[Entity]]:
        """The names of a sentence, in rows parted by anything but a comma or a conjunction."""
        rows: list[list[Entity]] = []
        closed: list[bool] = []
        last = -1
        for link, entity in self._lookup.links(segment.start, end):
            mention = link.mention
            if entity.kind == "person" or mention.kind == "reference":
                continue
            gap = segment.text[max(last - segment.start, 0) : mention.start - segment.start]
            if last >= 0 and table.beside.fullmatch(gap) and rows[-1][-1].kind == entity.kind:
                rows[-1].append(entity)
                joined = gap.strip() not in COMMAS
            else:
                rows.append([entity])
                joined = True
            last = mention.end
            closed[len(rows) - 1 :] = [joined]
        return [row for row, joined in zip(rows, closed, strict=True) if joined]

    def _homes(self, head: str) -> list[Entity]:
        """The places that the parties of the last paper have in their names, each one for every party."""
        homes: list[Entity] = []
        for party in self._parties:
            inside = [name for name in self._places if name in party.name]
            inside.sort(
                key=lambda name: (not name.endswith(head), party.name.index(name), -len(name))
            )
            homes += [self._places[name] for name in inside[:1]]
        distinct = {home.id: home for home in homes}
        return list(distinct.values()) if len(distinct) == len(self._parties) else []

    def _before(self, view: View) -> Sequence[Segment]:
        """The sentence and those before it, nearest first."""
        last = view.segment.index + 1
        return self._segments[max(0, last - REACH) : last][::-1]

    def _body(self, view: View, phrase: str, before: int) -> Entity | None:
        """The body named last that a phrase such as "the company" can mean: the first of its sentence."""
        kinds = _kinds(view, phrase)
        if kinds == ANY:
            return None
        for segment in self._before(view):
            found = self._of_kinds(segment.start, min(segment.end, before), kinds)
            if found:
                return found[0]
        return None

    def _of_kinds(self, start: int, end: int, kinds: frozenset[str]) -> list[Entity]:
        if start >= end:
            return []
        if kinds == PLACE:
            return list(self._lookup.at(start, end, kind="place"))
        return [
            entity
            for entity in self._bodies(start, end)
            if kinds == ANY or entity.organization_kind in kinds
        ]

    def _signed(self, count: int, kinds: frozenset[str]) -> Sequence[Entity]:
        """The parties of the last paper, where they are as many and of such a kind as asked for."""
        parties = self._parties or next((paper.parties for paper in self._papers), ())
        if len(parties) < 2 or count not in (0, len(parties)):
            return ()
        if kinds != ANY and not all(party.organization_kind in kinds for party in parties):
            return ()
        return parties

    def _bodies(self, start: int, end: int) -> tuple[Entity, ...]:
        return self._lookup.at(start, end, kind="organization")


def _without(view: View, start: int, end: int, mentions: Iterable[object]) -> str:
    """A stretch with the characters of `mentions` left out."""
    text, offset = view.text, view.segment.start
    kept = list(text[start:end])
    for mention in mentions:
        for i in range(mention.start - offset - start, mention.end - offset - start):  # type: ignore[attr-defined]
            if 0 <= i < len(kept):
                kept[i] = ""
    return "".join(kept).strip()


def _papers(agreements: Sequence[Agreement], entities: Sequence[Entity]) -> list[Paper]:
    """Each agreement that is the document's own news and has parties that are entities."""
    named = {name: e for e in reversed(entities) for name in (e.name, *e.aliases)}
    found = []
    for agreement in agreements:
        parties = tuple(named[name] for name in agreement.parties if name in named)
        starts = [source.start for source in agreement.provenance]
        named_apart = {source.start for source in agreement.provenance if source.slot == "parties"}
        if agreement.main and len(parties) > 1 and len(named_apart) > 1:
            found.append(Paper(min(starts), agreement.title or "", parties))
    return found


def _names(topic: str, paper: Paper) -> bool:
    """Whether "under the strategic agreement" says the last words of a paper's title."""
    words = SPACES.split(topic.lower())
    tail = words[-1] if len(words) == 1 else " ".join(words[-2:])
    title = paper.title.lower()
    return any(title.endswith(tail[i:]) for i in range(len(tail) - SHORTEST_TITLE))


def _is_owner(view: View, start: int, end: int) -> bool:
    """Whether a name only owns the head of its phrase (我校的国际化水平)."""
    owned = view.table.attributive.match(view.text, start, end)
    return bool(owned) and not view.table.collective.search(view.text[start:end])


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
        Actor(view.segment.text[a:b], offset + a, offset + b, "common-noun", 0.5) for a, b in pieces
    )


def _kinds(view: View, phrase: str) -> frozenset[str]:
    head = view.table.complements.sub("", phrase)
    for pattern, kinds in view.table.kinds:
        if pattern.search(head):
            return kinds
    return ANY


def _count(view: View, phrase: str) -> int:
    for word, value in view.table.numerals.items():
        if re.search(rf"(?:\b|^){word}", phrase, re.IGNORECASE) or (
            len(word) == 1 and word in phrase
        ):
            return value
    return 0


def _cited(entities: Iterable[Entity], span: Span, rule: str, confidence: float) -> Actors:
    return tuple(Actor(entity.name, *span, rule, confidence) for entity in entities)


def _same(actors: Actors, span: Span, rule: str) -> Actors:
    return tuple(Actor(actor.name, *span, rule, 0.6) for actor in actors)

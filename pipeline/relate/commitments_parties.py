"""The bodies of a document that a phrase such as "the two schools" or "the company" can mean."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from pipeline.link.lookup import Lookup
from pipeline.relate.clauses import View
from pipeline.relate.commitments_nearby import ANY, COMMAS, PLACE, REACH, Nearby
from pipeline.relate.commitments_papers import is_meant, is_series, papers
from pipeline.words.script import simplified
from schemas import Agreement, Entity, Segment

SPACES = re.compile(r"\s+")
JOINED = re.compile(r"[-–—]")
SINGLE = frozenset({"school", "university", "company", "hospital", "institute"})
EDUCATION = frozenset({"school", "university", "institute"})


class Parties:
    """Who can be meant, sentence after sentence: the parties of the last paper, and the bodies named before."""

    def __init__(
        self,
        segments: Sequence[Segment],
        entities: Sequence[Entity],
        agreements: Sequence[Agreement],
    ) -> None:
        self._segments = segments
        self._lookup = Lookup(entities)
        self._near = Nearby(segments, self._lookup)
        self._papers = papers(agreements, entities)
        self._homes_of: dict[tuple[str, ...], list[Entity]] = {}
        self.places: Mapping[str, Entity] = {
            name: entity
            for entity in entities
            if entity.kind == "place"
            for name in (entity.name, *entity.aliases)
        }
        self.signed: Sequence[Entity] = ()
        self._signed_at = -1
        self._letters: dict[str, Entity] = {}

    def read(self, view: View) -> None:
        """Take in a sentence: the parties of the paper that it names or tells of, else those who sign in it."""
        segment = view.segment
        for match in view.table.lettered.finditer(view.text):
            start = segment.start + match.end()
            for link, body in self._lookup.links(start, segment.end, kind="organization"):
                if link.mention.start == start:
                    self._letters[match["mark"].lower()] = body
        told = [paper for paper in self._papers if segment.start <= paper.start < segment.end]
        topic = view.search(view.table.topics)
        meant = [paper for paper in self._papers if topic and is_meant(topic.group(), paper)]
        if meant or (told and not (self.signed and is_series(told))):
            self.signed, self._signed_at = (meant or told)[0].parties, segment.start
        elif not self._papers and view.search(view.table.signing):
            found = self._near.bodies(segment.start, segment.end)
            if len(found) > 1 or (found and not self.signed):
                self.signed, self._signed_at = found, segment.start

    def group(self, view: View, phrase: str, before: int) -> Sequence[Entity]:
        """Those whom a phrase for several means: the homes or the parties of the last paper, else names before."""
        kinds, count = kinds_of(view, phrase), _count(view, phrase)
        homes = self._homes(phrase[-1:]) if kinds == PLACE and not self._govern(view) else ()
        if len(homes) > 1 and count in (0, len(homes)):
            return homes
        pair = self._two(view, before) if kinds == ANY and count in (0, 2) else ()
        parties = pair or self._parties(count, kinds)
        if parties or kinds == ANY:
            return parties
        found = self._near.side_by_side(view, kinds, count, before)
        if not found and kinds != PLACE:
            found = self._near.gathered(view, kinds, count, before)
        if not found and kinds & EDUCATION:
            found = self._near.gathered(view, kinds | EDUCATION, count, before)
        if not found and "government" in kinds:
            found = self._near.side_by_side(view, PLACE, count, before)
        return found or (self.signed if len(self.signed) > 1 else ())

    def body(self, view: View, phrase: str, before: int) -> Sequence[Entity]:
        """The one whom "the company" means: of that name in the nearest sentence that has one, else of its kind."""
        head = view.table.complements.sub("", phrase).lower()
        for segment in self._near.before(view):
            bodies = self._near.bodies(segment.start, min(segment.end, before))
            called = [b for b in bodies if simplified(b.name).lower().endswith(head)]
            if called:
                return called[:1]
        kinds = kinds_of(view, phrase)
        return self._near.first(view, kinds, before) if kinds != ANY else ()

    def own(self, view: View, phrase: str, before: int) -> Sequence[Entity]:
        """The one that writes ("our university"): the first of its kind in the head of the document."""
        kinds = kinds_of(view, phrase)
        for segment in self._segments[:REACH]:
            found = self._near.of_kinds(segment.start, min(segment.end, before), kinds)
            if found and kinds != ANY:
                return found[:1]
        return ()

    def subject(self, view: View, before: int) -> Sequence[Entity]:
        """The one whom "it" means: the first body of the nearest sentence that has one."""
        return self._near.first(view, ANY, before)

    def lettered(self, view: View, mark: str) -> Sequence[Entity]:
        """The one that a contract calls by a letter: as it says itself, else by the order of the parties."""
        if mark in self._letters:
            return [self._letters[mark]]
        place = view.table.marks[mark]
        return self.signed[place : place + 1]

    def of_side(self, view: View, phrase: str) -> Entity | None:
        """The country of "the Lao side", by the table or by how its name begins."""
        side = view.table.side.search(phrase)
        country = self.places.get(view.table.sides.get(phrase, ""))
        if country is None and side:
            begins = (
                p for name, p in self.places.items() if name.lower().startswith(side["nation"])
            )
            country = next(begins, None)
        return country

    def placed(self, view: View, place: int, before: int) -> Sequence[Entity]:
        """The one whom "the latter" means: by its place among those of the nearest sentence that names several."""
        for segment in self._near.before(view):
            found = self._near.bodies(segment.start, min(segment.end, before))
            if len(found) > 1:
                return [found[place]]
        return ()

    def other(self, name: str) -> Sequence[Entity]:
        """The party beside the one called `name`, where there are two."""
        others = [party for party in self.signed if party.name != name]
        return others if len(self.signed) == 2 and len(others) == 1 else ()

    def members(self, entity: Entity) -> Sequence[Entity]:
        """The places that a joint name of places stands for ("Beijing-Tianjin-Hebei"), else the entity itself."""
        parts = JOINED.split(entity.name)
        if len(parts) < 2 or any(part not in self.places for part in parts):
            return (entity,)
        return [self.places[part] for part in parts]

    def _parties(self, count: int, kinds: frozenset[str]) -> Sequence[Entity]:
        """The parties of the last paper, where they are as many and of such a kind as asked for."""
        parties = self.signed or next((paper.parties for paper in self._papers), ())
        if len(parties) < 2 or count not in (0, len(parties)):
            return ()
        if kinds == PLACE:
            return () if any(party.organization_kind in SINGLE for party in parties) else parties
        if kinds != ANY and not all(party.organization_kind in kinds for party in parties):
            return ()
        return parties

    def _pair(self, view: View, before: int) -> Sequence[Entity]:
        """The two bodies or places that the sentence itself has just set side by side ("A and B …, both")."""
        text, offset = view.text, view.segment.start
        found: dict[tuple[int, int], list[Entity]] = {}
        for link, entity in self._lookup.links(offset, before):
            if entity.kind == "organization" or (entity.kind == "place" and entity.code):
                found.setdefault((link.mention.start, link.mention.end), []).append(entity)
        spans = [span for span, entities in found.items() if len(entities) == 1]
        for one, other in pairwise(spans):
            gap = text[one[1] - offset : other[0] - offset]
            beside = view.table.beside.fullmatch(gap) and gap.strip() not in COMMAS
            if beside and found[one] != found[other]:
                return [*found[one], *found[other]]
        return ()

    def _two(self, view: View, before: int) -> Sequence[Entity]:
        """The two sides: bodies just set side by side or come together, else who signed, else places."""
        pair = self._pair(view, before)
        if pair and all(one.kind == "organization" for one in pair):
            return pair
        signed = self.signed if pair and len(self.signed) == 2 else ()
        return self._latest_pair(view) or signed or pair

    def _latest_pair(self, view: View) -> Sequence[Entity]:
        """The two bodies that a sentence behind the last paper tells to have come together."""
        for segment in self._near.before(view)[1:]:
            if segment.start <= self._signed_at:
                return ()
            bodies = self._near.bodies(segment.start, segment.end)
            if len(bodies) == 2 and view.table.joining.search(simplified(segment.text)):
                return bodies
        return ()

    def _govern(self, view: View) -> bool:
        """Whether the parties of the last paper are the governments of whole places."""
        governments = view.table.governments
        return all(governments.search(simplified(party.name).lower()) for party in self.signed)

    def _homes(self, head: str) -> Sequence[Entity]:
        """The places that the parties of the last paper have in their names, each one for every party."""
        key = (head, *(party.id for party in self.signed))
        if key not in self._homes_of:
            homes = [home for party in self.signed for home in self._home(party.name, head)]
            distinct = list({home.id: home for home in homes}.values())
            self._homes_of[key] = distinct if len(distinct) == len(self.signed) else []
        return self._homes_of[key]

    def _home(self, name: str, head: str) -> list[Entity]:
        """The place in a name: the one whose own name ends as asked for, else the first."""
        inside = [place for place in self.places if place in name]
        inside.sort(key=lambda place: (not place.endswith(head), name.index(place), -len(place)))
        return [self.places[place] for place in inside[:1]]


def kinds_of(view: View, phrase: str) -> frozenset[str]:
    """The kinds of bodies that the head of a phrase can mean; any where it does not say."""
    head = view.table.complements.sub("", phrase)
    found = (kinds for pattern, kinds in view.table.kinds if pattern.search(head))
    return next(found, ANY)


def _count(view: View, phrase: str) -> int:
    """How many a phrase speaks of; 0 where it does not say."""
    numerals = view.table.numerals
    spelt = [word for word in SPACES.split(phrase.lower()) if word in numerals]
    inside = [word for word in numerals if view.table.fronted and word in phrase]
    return next((numerals[word] for word in spelt + inside), 0)

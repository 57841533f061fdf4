"""What a document has named so far, sentence by sentence, and which names it puts side by side."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import get_args

from pipeline.link.lookup import Lookup
from pipeline.words import words
from pipeline.words.references import ReferenceWords
from pipeline.words.script import simplified
from schemas import Document, Entity, Link, Segment
from schemas.vocabulary import EntityKind, Language

MOST_NAMES = 40  # of one sentence that are looked at, so that time stays linear
COMMAS = {",", "，"}
LONGEST_GAP = 60
LONGEST_POST = 30  # characters of a post between a body and the person who holds it
_BRACKET = re.compile(r"\s*[（(][^（()）]*[)）]|^[”’\"」』]?\s*[)）]")
_CLAUSE = re.compile(r"[，。；,;：:!?！？\n]")


@dataclass(frozen=True, order=True)
class Named:
    """One name in the text: where it stands, and the entity."""

    start: int
    end: int
    entity: Entity = field(compare=False)


@dataclass
class Discourse:
    """The names of each sentence in order, how often each entity is named, and for whom each person stands."""

    document: Document
    segments: Sequence[Segment]
    named: dict[int, list[Named]] = field(default_factory=dict)
    weight: dict[str, int] = field(default_factory=dict)
    body_of: dict[str, Entity] = field(default_factory=dict)
    cooperating: dict[int, bool] = field(default_factory=dict)

    @cached_property
    def by_weight(self) -> list[Entity]:
        """The entities by how often they are named; of those named equally often the first one first."""
        first: dict[str, Named] = {}
        for segment in sorted(self.named):
            for name in self.named[segment]:
                first.setdefault(name.entity.id, name)
        ordered = sorted(first.values(), key=lambda n: (-self.weight.get(n.entity.id, 0), n.start))
        return [name.entity for name in ordered]

    @cached_property
    def labelled(self) -> list[Entity]:
        """The bodies with an alias that some language calls a party of a contract by, in the order of the text."""
        labels = [words(language).references.label for language in get_args(Language)]
        return [
            entity
            for entity in self.by_weight
            if any(label.fullmatch(alias) for label in labels for alias in entity.aliases)
        ]

    def before(self, segment: int, offset: int) -> list[Named]:
        """The names of a sentence that end before `offset`, the last ones where there are very many."""
        names = self.named.get(segment, [])
        end = bisect_left(names, offset, key=lambda name: name.end - 1)
        return names[max(end - MOST_NAMES, 0) : end]

    def add(self, segment: int, name: Named) -> None:
        """Counts a resolved reference among the names of its sentence."""
        insort(self.named.setdefault(segment, []), name)

    def side_by_side(self, segment: int, offset: int, kind: EntityKind) -> list[list[Named]]:
        """The runs of two or more names of a kind before `offset` with nothing but 与, "and" or the like between.

        The last two may not be parted by a comma alone, which makes an address or an apposition.
        Glosses in brackets, and places where bodies are asked for, do not part a run (肯尼亚埃格顿大学).
        """
        runs: list[list[Named]] = []
        places: list[Named] = []
        for name in self.before(segment, offset):
            if name.entity.kind != kind:
                places += [name] if name.entity.kind == "place" else []
                continue
            if runs and self._joined(segment, runs[-1][-1], name, places):
                runs[-1].append(name)
            else:
                runs.append([name])
            places = []
        return [
            run
            for run in runs
            if len({name.entity.id for name in run}) > 1
            and self.document.text[run[-2].end : run[-1].start].strip() not in COMMAS
        ]

    def _joined(self, segment: int, left: Named, right: Named, places: Sequence[Named]) -> bool:
        gap = self.document.text[left.end : right.start]
        if len(gap) > LONGEST_GAP:
            return False
        for place in places:
            gap = gap.replace(self.document.text[place.start : place.end], "", 1)
        gap = _BRACKET.sub("", simplified(gap))
        same = left.entity.id == right.entity.id
        return same or bool(self.table(segment).joins.fullmatch(gap))

    def acting(self, segment: int, offset: int) -> list[Named]:
        """The names of a sentence before `offset` that are no mere venue, a person as the body that they stand for."""
        names: list[Named] = []
        for name in self.before(segment, offset):
            body = self.body_of.get(name.entity.id)
            if body is not None:
                names.append(Named(name.start, name.end, body))
            if not self.is_venue(segment, name):
                names.append(name)
        return names

    def cooperates(self, segment: int) -> bool:
        """Whether a sentence tells what parties do together."""
        if segment not in self.cooperating:
            text = simplified(self.segments[segment].text)
            self.cooperating[segment] = bool(self.table(segment).cooperates.search(text))
        return self.cooperating[segment]

    def is_venue(self, segment: int, name: Named) -> bool:
        """Whether a name is only where something happens: 在北京, at X."""
        begin = self.segments[segment].start
        before = self.document.text[max(begin, name.start - 24) : name.start]
        return bool(self.table(segment).venue.search(simplified(before)))

    def speaks(self, segment: int, name: Named) -> bool:
        """Whether the words behind a person's name say that they speak."""
        after = self.document.text[name.end : self.segments[segment].end]
        return bool(self.table(segment).speaks.match(simplified(after)))

    def table(self, segment: int) -> ReferenceWords:
        """The words of the sentence's language."""
        return words(self.segments[segment].language).references


def discourse_of(
    document: Document, segments: Sequence[Segment], entities: Sequence[Entity]
) -> Discourse:
    """The names of a document as they follow one another."""
    discourse = Discourse(document, segments)
    for link, entity in Lookup(entities).links(0, len(document.text) + 1):
        discourse.named.setdefault(link.mention.segment, []).append(_named(link, entity))
        discourse.weight[entity.id] = discourse.weight.get(entity.id, 0) + 1
    for names in discourse.named.values():
        for left, right in pairwise(names):
            _affiliate(discourse, left, right)
    return discourse


def _affiliate(discourse: Discourse, left: Named, right: Named) -> None:
    """Notes for whom a person stands where body and person are next to each other in one clause."""
    kinds = (left.entity.kind, right.entity.kind)
    gap = discourse.document.text[left.end : right.start]
    if kinds == ("organization", "person"):
        if len(gap) <= LONGEST_POST and not _CLAUSE.search(gap):
            discourse.body_of.setdefault(right.entity.id, left.entity)
    elif kinds == ("person", "organization"):
        post = gap.removeprefix(",").strip()
        if gap.startswith(",") and 0 < len(post) <= 2 * LONGEST_POST and post.split()[-1] in _OF:
            discourse.body_of.setdefault(left.entity.id, right.entity)


_OF = frozenset({"of", "at", "the", "for", "with"})


def backwards(segment: int, *, reach: int) -> Iterator[int]:
    """The sentence itself and up to `reach` sentences before it, the nearest first."""
    yield from range(segment, max(segment - reach, 0) - 1, -1)


def _named(link: Link, entity: Entity) -> Named:
    return Named(link.mention.start, link.mention.end, entity)

"""What a document has named so far, sentence by sentence, and which names it puts side by side."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from pipeline.link.lookup import Lookup
from pipeline.words import words
from pipeline.words.script import simplified
from schemas import Document, Entity, Link, Segment


@dataclass(frozen=True)
class Named:
    """One name in the text: the entity, and where it stands."""

    start: int
    end: int
    entity: Entity


@dataclass
class Discourse:
    """The names of each sentence, those that stand side by side, and how often each entity is named."""

    document: Document
    segments: Sequence[Segment]
    named: dict[int, list[Named]] = field(default_factory=dict)
    weight: dict[str, int] = field(default_factory=dict)

    def before(self, segment: int, offset: int) -> list[Named]:
        """The names of a sentence that end before `offset`."""
        names = self.named.get(segment, [])
        return names[: bisect_left(names, offset, key=lambda name: name.end - 1)]

    def side_by_side(self, segment: int, offset: int) -> list[list[Named]]:
        """The runs of two or more names before `offset` that only 与, "and", a comma or the like divides."""
        table = words(self.segments[segment].language).references
        runs: list[list[Named]] = []
        for name in self.before(segment, offset):
            gap = self.document.text[runs[-1][-1].end : name.start] if runs else None
            if gap is not None and len(gap) < 40 and table.joins.fullmatch(simplified(gap)):
                runs[-1].append(name)
            else:
                runs.append([name])
        return [run for run in runs if len(run) > 1]

    def cooperates(self, segment: int) -> bool:
        """Whether a sentence tells what parties do together."""
        own = self.segments[segment]
        return bool(words(own.language).references.cooperates.search(simplified(own.text)))

    def is_venue(self, name: Named) -> bool:
        """Whether a name is only where something happens: 在北京, at X."""
        segment = self.segments[_segment_of(self.segments, name.start)]
        before = self.document.text[max(segment.start, name.start - 24) : name.start]
        return bool(words(segment.language).references.venue.search(simplified(before)))

    def speaks(self, name: Named) -> bool:
        """Whether the words behind a person's name say that they speak."""
        segment = self.segments[_segment_of(self.segments, name.start)]
        after = simplified(self.document.text[name.end : segment.end])
        return bool(words(segment.language).references.speaks.match(after))


def discourse_of(
    document: Document, segments: Sequence[Segment], entities: Sequence[Entity]
) -> Discourse:
    """The names of a document as they follow one another; a department counts as itself."""
    discourse = Discourse(document, segments)
    for link, entity in Lookup(entities).links(0, len(document.text) + 1):
        discourse.named.setdefault(link.mention.segment, []).append(_named(link, entity))
        discourse.weight[entity.id] = discourse.weight.get(entity.id, 0) + 1
    return discourse


def backwards(segment: int, *, reach: int) -> Iterator[int]:
    """The sentence itself and up to `reach` sentences before it, the nearest first."""
    yield from range(segment, max(segment - reach, 0) - 1, -1)


def _named(link: Link, entity: Entity) -> Named:
    return Named(link.mention.start, link.mention.end, entity)


def _segment_of(segments: Sequence[Segment], offset: int) -> int:
    return max(bisect_left(segments, offset + 1, key=lambda segment: segment.start) - 1, 0)

"""The bodies and places named in and before a sentence, nearest first."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.link.lookup import Lookup
from pipeline.relate.clauses import View
from pipeline.words.commitments import CommitmentWords
from schemas import Entity, Segment

COMMAS = frozenset(",，")
REACH = 12  # sentences that a phrase for several parties looks back
ANY = frozenset({""})
PLACE = frozenset({"place"})


class Nearby:
    """Looks for names a few sentences back."""

    def __init__(self, segments: Sequence[Segment], lookup: Lookup) -> None:
        self._segments, self._lookup = segments, lookup

    def first(self, view: View, kinds: frozenset[str], before: int) -> Sequence[Entity]:
        for segment in self.before(view):
            found = self.of_kinds(segment.start, min(segment.end, before), kinds)
            if found:
                return found[:1]
        return ()

    def side_by_side(
        self, view: View, kinds: frozenset[str], count: int, before: int
    ) -> Sequence[Entity]:
        """The nearest names in a row, as many as asked for; "the three places" may be bodies of three places."""
        for segment in self.before(view):
            for row in self.rows(segment, min(segment.end, before), view.table):
                fits = kinds == PLACE or all(e.organization_kind in kinds for e in row)
                if fits and len(row) > 1 and count in (0, len(row)):
                    return row
        return ()

    def rows(self, segment: Segment, end: int, table: CommitmentWords) -> list[list[Entity]]:
        """The names of a sentence in rows; a row is parted by anything but commas and ends in a conjunction."""
        rows: list[list[Entity]] = []
        closed: list[bool] = []
        last = -1
        for link, entity in self._lookup.links(segment.start, end):
            mention = link.mention
            if entity.kind == "person" or mention.kind == "reference":
                continue
            gap = segment.text[max(last - segment.start, 0) : mention.start - segment.start]
            beside = last >= 0 and table.beside.fullmatch(gap)
            if beside and rows[-1][-1].kind == entity.kind:
                rows[-1].append(entity)
                closed[-1] = gap.strip() not in COMMAS
            else:
                rows.append([entity])
                closed.append(True)
            last = mention.end
        return [row for row, ends in zip(rows, closed, strict=True) if ends]

    def gathered(
        self, view: View, kinds: frozenset[str], count: int, before: int
    ) -> Sequence[Entity]:
        """Bodies of a kind from the nearest sentences, until there are as many as asked for."""
        wanted = max(count, 2)
        gathered: list[Entity] = []
        for segment in self.before(view):
            found = self.of_kinds(segment.start, min(segment.end, before), kinds)
            if len(found) > 1 and count in (0, len(found)):
                return found
            new = [entity for entity in found if entity not in gathered]
            gathered = new[: wanted - len(gathered)] + gathered
            if len(gathered) >= wanted:
                return gathered
        return ()

    def before(self, view: View) -> Sequence[Segment]:
        """The sentence and those before it, nearest first."""
        last = view.segment.index + 1
        return self._segments[max(0, last - REACH) : last][::-1]

    def of_kinds(self, start: int, end: int, kinds: frozenset[str]) -> list[Entity]:
        if start >= end:
            return []
        if kinds == PLACE:
            return list(self._lookup.at(start, end, kind="place"))
        bodies = self.bodies(start, end)
        return [body for body in bodies if kinds == ANY or body.organization_kind in kinds]

    def bodies(self, start: int, end: int) -> tuple[Entity, ...]:
        return self._lookup.at(start, end, kind="organization")

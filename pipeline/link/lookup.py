"""Which entities the text between two offsets means."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from schemas import Entity, Link
from schemas.vocabulary import EntityKind


class Lookup:
    """The links of all entities in the order of the text, to be asked by stretch of text."""

    def __init__(self, entities: Iterable[Entity]) -> None:
        pairs = [(link, entity) for entity in entities for link in entity.links]
        self._pairs: Sequence[tuple[Link, Entity]] = sorted(pairs, key=_position)
        self._starts = [link.mention.start for link, _ in self._pairs]
        self._ends = [link.mention.end for link, _ in self._pairs]

    def links(
        self, start: int, end: int, *, kind: EntityKind | None = None, nested: bool = False
    ) -> tuple[tuple[Link, Entity], ...]:
        """Links inside `start` to `end` with their entities; those inside another link only where `nested`.

        A reference such as 双方 stands here once for each entity that it means.
        """
        inside = self._inside(start, end)
        if kind is not None:
            inside = [pair for pair in inside if pair[1].kind == kind]
        return tuple(inside if nested or len(inside) < 2 else _outermost(inside))

    def at(
        self, start: int, end: int, *, kind: EntityKind | None = None, nested: bool = False
    ) -> tuple[Entity, ...]:
        """Entities that the text from `start` to `end` names or refers to, in its order, each once."""
        found = self.links(start, end, kind=kind, nested=nested)
        return tuple({entity.id: entity for _, entity in found}.values())

    def _inside(self, start: int, end: int) -> list[tuple[Link, Entity]]:
        here = slice(bisect_left(self._starts, start), bisect_left(self._starts, end))
        ends = zip(self._pairs[here], self._ends[here], strict=True)
        return [pair for pair, stop in ends if stop <= end]


def _position(pair: tuple[Link, Entity]) -> tuple[int, int]:
    return pair[0].mention.start, -pair[0].mention.end


def _outermost(pairs: Sequence[tuple[Link, Entity]]) -> Iterator[tuple[Link, Entity]]:
    """The pairs, in order, whose mention lies inside no earlier one; equal stretches all stay."""
    outer = (0, 0)
    for link, entity in pairs:
        span = (link.mention.start, link.mention.end)
        if span != outer and span[1] <= outer[1]:
            continue
        outer = span
        yield link, entity

"""A reference as a question: what it asks for, and which entities can be the answer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pipeline.link.own import OWN
from pipeline.words import words
from pipeline.words.script import simplified
from schemas import Entity, Mention, ReferenceValue

MOST_MEMBERS = 12
LEVEL_DIGITS = (("0000", "province"), ("00", "city"))


@dataclass(frozen=True)
class Answer:
    """The entities that a reference means, why, and how sure."""

    entities: tuple[Entity, ...]
    reason: str
    confidence: float


@dataclass(frozen=True)
class Question:
    """A reference with what it asks for."""

    mention: Mention
    wants: ReferenceValue

    @property
    def head(self) -> str:
        """The head noun, without the mark of a text's own body."""
        return self.wants.head.removeprefix(OWN)

    @property
    def is_pronoun(self) -> bool:
        """Whether a plural says neither how many nor of what sort: they."""
        return not self.wants.count and not self.wants.head

    def fits(self, entity: Entity) -> bool:
        """Whether an entity is of the kind and level that the reference asks for."""
        table = words(self.mention.language).references
        if self.wants.wants == "party":
            return entity.kind != "person"
        whole = self.head not in table.exact
        if entity.kind != self.wants.wants or (whole and entity.parent is not None):
            return False
        if entity.kind == "place":
            levels = table.levels.get(self.head)
            return levels is None or _level(entity) in levels
        kinds = table.kinds.get(self.head)
        return kinds is None or entity.organization_kind in kinds

    def agrees(self, members: Sequence[Entity]) -> bool:
        """Whether a group has the number that the reference names, or is a plural where it names none."""
        if self.wants.count is not None:
            return len(members) == self.wants.count
        return 2 <= len(members) <= MOST_MEMBERS


def holds(entity: Entity, head: str) -> bool:
    """Whether one of the entity's names holds the head noun."""
    return any(head in simplified(form).casefold() for form in (entity.name, *entity.aliases))


def distinct(entities: Iterable[Entity]) -> tuple[Entity, ...]:
    return tuple({entity.id: entity for entity in entities}.values())


def _level(place: Entity) -> str:
    """The level of a place by its code, of GB/T 2260 or ISO 3166; towns have none."""
    if not place.code:
        return "town"
    if not place.code[:1].isdigit():
        return "country"
    return next((level for zeros, level in LEVEL_DIGITS if place.code.endswith(zeros)), "county")

"""Which body a department belongs to, by its own name or by what the text has named before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pipeline.cut.languages import language_of
from pipeline.words import words
from schemas import Entity, Segment, digest


def with_parents(entities: Sequence[Entity], segments: Sequence[Segment]) -> list[Entity]:
    """The entities with the parent of each department; a department named alone gets its parent's name before it."""
    bodies = [entity for entity in entities if entity.kind == "organization"]
    orphans = {entity.id for entity in bodies if _is_orphan(entity)}
    whole = [entity for entity in bodies if entity.id not in orphans]
    weight = {entity.id: len(entity.links) for entity in whole}
    return [
        _adopted(entity, whole, weight)
        if entity.id in orphans
        else _with_parent(entity, whole)
        if entity.kind == "organization"
        else entity
        for entity in entities
    ]


def _is_orphan(entity: Entity) -> bool:
    """Whether a name is that of a department without its parent."""
    return bool(words(language_of(entity.name)).aliases.departments.search(entity.name))


def _with_parent(entity: Entity, whole: Sequence[Entity]) -> Entity:
    """The entity with the longest-named body among `whole` that its name says it belongs to."""
    belongs = words(language_of(entity.name)).aliases.belongs
    parents = [
        (len(form), body.id)
        for body in whole[:MOST_COMPARED]
        if body.id != entity.id
        for form in (body.name, *body.aliases)
        if belongs(entity.name, form)
    ]
    return entity.model_copy(update={"parent": max(parents)[1]}) if parents else entity


def _adopted(entity: Entity, whole: Sequence[Entity], weight: Mapping[str, int]) -> Entity:
    """The department joined to the body of its kind named last in the same sentence, else named most before."""
    first = entity.links[0].mention
    before = [
        (link.mention, body)
        for body in whole[:MOST_COMPARED]
        if body.organization_kind == entity.organization_kind
        for link in body.links
        if link.mention.start < first.start
    ]
    if not before:
        return entity
    nearby = [pair for pair in before if pair[0].segment == first.segment]
    _, parent = max(
        nearby or before,
        key=lambda pair: (0 if nearby else weight[pair[1].id], pair[0].start),
    )
    name = words(language_of(entity.name)).aliases.joined(parent.name, entity.name)
    return entity.model_copy(
        update={
            "id": digest("organization", name),
            "name": name,
            "aliases": (entity.name, *entity.aliases),
            "parent": parent.id,
        }
    )


MOST_COMPARED = 200  # so that time stays linear on any text

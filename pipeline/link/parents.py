"""Which body a department belongs to, by its own name or by what the text has named before."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.cut.languages import language_of
from pipeline.words import words
from schemas import Entity, digest

MOST_COMPARED = 200  # so that time stays linear on any text


def with_parents(
    entities: Sequence[Entity], known: frozenset[str], *, own: Entity | None
) -> list[Entity]:
    """The entities with the parent of each department; a department named alone gets its parent's name before it."""
    bodies = [entity for entity in entities if entity.kind == "organization"]
    found = {entity.id: _with_parent(entity, bodies[:MOST_COMPARED]) for entity in bodies}
    wanted = {
        entity.id: pattern
        for entity in bodies
        if found[entity.id].parent is None and (pattern := wanted_parent(entity, known))
    }
    whole = [entity for entity in bodies if entity.id not in wanted][:MOST_COMPARED]
    adopted: list[Entity] = []
    last: tuple[int, Entity] | None = None
    for entity in entities:
        pattern = wanted.get(entity.id)
        parent = _adopting(entity, whole, pattern, last, own) if pattern else None
        if parent is None:
            adopted.append(found.get(entity.id, entity))
        else:
            last = (entity.links[0].mention.segment, parent)
            adopted.append(_joined(entity, parent))
    return _renamed(entities, adopted)


def _renamed(before: Sequence[Entity], after: Sequence[Entity]) -> list[Entity]:
    """The entities with the present ids of parents that have got a new name."""
    ids = {old.id: new.id for old, new in zip(before, after, strict=True)}
    return [
        entity.model_copy(update={"parent": ids[entity.parent]})
        if entity.parent and ids[entity.parent] != entity.parent
        else entity
        for entity in after
    ]


def wanted_parent(entity: Entity, known: frozenset[str]) -> re.Pattern[str] | None:
    """What the parent of a department is called, where the department stands without its parent or place."""
    table = words(language_of(entity.name)).aliases
    if table.parts(entity.name, known).places or table.opens_with_place(entity.name):
        return None
    return next((body for own, body in table.departments if own.search(entity.name)), None)


def _with_parent(entity: Entity, whole: Sequence[Entity]) -> Entity:
    """The entity with the longest-named body among `whole` that its name says it belongs to."""
    belongs = words(language_of(entity.name)).aliases.belongs
    parents = [
        (len(form), body.id)
        for body in whole
        if body.id != entity.id
        for form in (body.name, *body.aliases)
        if belongs(entity.name, form)
    ]
    return entity.model_copy(update={"parent": max(parents)[1]}) if parents else entity


def _adopting(
    entity: Entity,
    whole: Sequence[Entity],
    wanted: re.Pattern[str],
    last: tuple[int, Entity] | None,
    own: Entity | None,
) -> Entity | None:
    """The parent of a department named alone.

    It is the fitting body named last in the sentence, else that of the department before it there, else the body
    that the text speaks for, else the one that it has named most often before.
    """
    first = entity.links[0].mention
    before = [
        (link.mention.segment == first.segment, link.mention.start, len(body.links), body)
        for body in whole
        if wanted.search(body.name)
        for link in body.links
        if link.mention.start < first.start
    ]
    nearby = [row for row in before if row[0]]
    if nearby:
        return max(nearby, key=lambda row: row[1])[3]
    if last is not None and last[0] == first.segment:
        return last[1]
    if own is not None and wanted.search(own.name):
        return own
    return max(before, key=lambda row: (row[2], row[1]))[3] if before else None


def _joined(entity: Entity, parent: Entity) -> Entity:
    """The department under the name of its parent and its own."""
    name = words(language_of(entity.name)).aliases.joined(parent.name, entity.name)
    return entity.model_copy(
        update={
            "id": digest("organization", name),
            "name": name,
            "aliases": (entity.name, *entity.aliases),
            "parent": parent.id,
        }
    )

"""Which body a department belongs to, by its own name or by what the text has named before."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.cut.languages import language_of
from pipeline.words import words
from schemas import Entity, digest

MOST_COMPARED = 200  # so that time stays linear on any text


def with_parents(entities: Sequence[Entity], known: frozenset[str]) -> list[Entity]:
    """The entities with the parent of each department; a department named alone gets its parent's name before it."""
    bodies = [entity for entity in entities if entity.kind == "organization"]
    wanted = {entity.id: pattern for entity in bodies if (pattern := _wanted(entity, known))}
    whole = [entity for entity in bodies if entity.id not in wanted][:MOST_COMPARED]
    return [
        _adopted(entity, whole, wanted[entity.id])
        if entity.id in wanted
        else _with_parent(entity, whole)
        if entity.kind == "organization"
        else entity
        for entity in entities
    ]


def _wanted(entity: Entity, known: frozenset[str]) -> re.Pattern[str] | None:
    """What the parent of a department is called, where the department stands without its parent or place."""
    table = words(language_of(entity.name)).aliases
    if table.parts(entity.name, known).places:
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


def _adopted(entity: Entity, whole: Sequence[Entity], wanted: re.Pattern[str]) -> Entity:
    """The department joined to the fitting body named last in its sentence, else to the one named most often before."""
    first = entity.links[0].mention
    before = [
        (link.mention.segment == first.segment, link.mention.start, len(body.links), body)
        for body in whole
        if wanted.search(body.name)
        for link in body.links
        if link.mention.start < first.start
    ]
    if not before:
        return entity
    nearby = [row for row in before if row[0]]
    parent = max(nearby or before, key=lambda row: (0 if nearby else row[2], row[1]))[3]
    name = words(language_of(entity.name)).aliases.joined(parent.name, entity.name)
    return entity.model_copy(
        update={
            "id": digest("organization", name),
            "name": name,
            "aliases": (entity.name, *entity.aliases),
            "parent": parent.id,
        }
    )

"""The body that a text speaks for: what 我校 or "our university" means when the publisher is such a body itself."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.cut.languages import language_of
from pipeline.link.forms import key_of
from pipeline.words import words
from schemas import Document, Entity, Mention, digest
from schemas.vocabulary import OrganizationKind

OWN = "own "
LEAST = 4  # characters of a name that may be compared with the publisher's


def own_body(
    document: Document, references: Sequence[Mention], entities: Sequence[Entity]
) -> Entity | None:
    """The entity that the publisher is, or a new one where the text calls the publisher only 我校, 我院 …"""
    source = document.meta.source or ""
    kinds = _kinds(source, references)
    if not kinds:
        return None
    known = (entity for entity in entities if entity.kind == "organization")
    publisher = key_of(source)
    for entity in known:
        keys = [key_of(form) for form in (entity.name, *entity.aliases)]
        if any(len(key) >= LEAST and (key in publisher or publisher in key) for key in keys):
            return entity
    return Entity(
        id=digest("organization", source),
        kind="organization",
        name=source,
        aliases=(),
        links=(),
        organization_kind=max(kinds),
    )


def _kinds(source: str, references: Sequence[Mention]) -> set[OrganizationKind]:
    """The kinds of body that both the publisher's name and the references to the text's own body allow."""
    heads = {
        mention.reference.head.removeprefix(OWN): mention.language
        for mention in references
        if mention.reference is not None
        and mention.reference.wants == "organization"
        and mention.reference.head.startswith(OWN)
    }
    own = words(language_of(source)).references.kinds
    last = source.casefold()
    named = max((head for head in own if last.endswith(head)), key=len, default="")
    wanted: set[OrganizationKind] = set()
    for head, language in heads.items():
        wanted |= words(language).references.kinds.get(head, frozenset())
    return wanted & own.get(named, frozenset())

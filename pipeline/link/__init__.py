"""link: mentions into entities, inside one document."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pipeline.link.bodies import bodies_of, links_of
from pipeline.link.entities import entity_of
from pipeline.link.forms import forms_of, places_known
from pipeline.link.introductions import introductions, keys, occurrences, stems
from pipeline.link.lookup import Lookup
from pipeline.link.overlaps import settled
from pipeline.link.own import own_body, posts_of, voice_of
from pipeline.link.own_names import listed_aliases, with_listed
from pipeline.link.parents import with_parents
from pipeline.link.people import people_of
from pipeline.link.places import places_of, with_places
from pipeline.link.references import with_references
from pipeline.link.scripts import parallel_headlines
from schemas import Document, Entity, Mention, Segment

__all__ = ["Lookup", "link"]


def link(
    document: Document, segments: Sequence[Segment], mentions: Sequence[Mention]
) -> tuple[Entity, ...]:
    """The organisations, people and places of a document, each with all its mentions and the reason of each."""
    known = places_known(mentions)
    introduced = introductions(document, mentions, known)
    found = settled(
        [*mentions, *occurrences(document, segments, [*introduced, *stems(mentions)], mentions)]
    )
    aliases = {
        **parallel_headlines(segments, mentions),
        **keys(introduced),
        **listed_aliases(mentions),
    }
    organizations, people, places, references = (
        [mention for mention in found if mention.kind == kind]
        for kind in ("organization", "person", "place", "reference")
    )
    context = [mention for mention in found if mention.kind in {"organization", "place"}]
    bodies = _organizations(organizations, known, aliases, context, segments)
    named = [
        *with_places(bodies, context),
        *(entity_of("person", links, introduced=aliases) for links in people_of(people, aliases)),
        *(entity_of("place", links) for links in places_of(places)),
    ]
    ordered = sorted(
        (entity for entity in named if entity.kind == "place" or _in_article(entity, segments)),
        key=_place_in_text,
    )
    voice = voice_of(document, references, ordered)
    own = own_body(document, voice, ordered, known, posts_of(found))
    if own is not None and own not in ordered:
        ordered.append(own)
    adopted = with_parents(ordered, known, own=own)
    whole = with_references(document, segments, references, adopted, own=own, voice=voice)
    linked = (with_listed(entity) for entity in whole if entity.links)
    return tuple(sorted(linked, key=_place_in_text))


def _place_in_text(entity: Entity) -> tuple[int, str, str]:
    return entity.links[0].mention.start, entity.kind, entity.name


def _organizations(
    mentions: Sequence[Mention],
    known: frozenset[str],
    aliases: Mapping[str, str],
    context: Sequence[Mention],
    segments: Sequence[Segment],
) -> list[Entity]:
    groups = links_of(bodies_of(forms_of(mentions, known), aliases), context, segments)
    return [entity_of("organization", links, introduced=aliases) for links in groups.values()]


def _in_article(entity: Entity, segments: Sequence[Segment]) -> bool:
    """Whether an entity is named outside the dateline, which belongs to the document's own data."""
    return any(segments[link.mention.segment].role != "dateline" for link in entity.links)

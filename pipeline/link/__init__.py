"""link: mentions into entities, inside one document."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.link.entities import entity_of
from pipeline.link.lookup import Lookup
from pipeline.words.script import simplified
from schemas import Document, Entity, Link, Mention, Segment

__all__ = ["Lookup", "link"]

NAMED = {"organization", "person", "place"}


def link(
    document: Document, segments: Sequence[Segment], mentions: Sequence[Mention]
) -> tuple[Entity, ...]:
    """The organisations, people and places of a document, each with all its mentions and the reason of each."""
    roles = {segment.index: segment.role for segment in segments}
    groups: dict[tuple[str, str], list[Link]] = {}
    for mention in mentions:
        if mention.kind in NAMED:
            key = (mention.kind, simplified(mention.text).casefold())
            reason = "same name" if key in groups else "first mention"
            groups.setdefault(key, []).append(
                Link(mention=mention, reason=reason, confidence=mention.confidence)
            )
    kept = [
        links
        for (kind, _), links in groups.items()
        if kind == "place" or any(roles[link.mention.segment] != "dateline" for link in links)
    ]
    return tuple(sorted(map(entity_of, kept), key=lambda entity: entity.links[0].mention.start))

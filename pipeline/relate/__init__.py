"""relate: entities into facts."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.relate.agreements import agreements
from pipeline.relate.commitments import commitments
from pipeline.relate.events import events
from pipeline.relate.roles import roles
from schemas import Document, Entity, Facts, Mention, Segment


def relate(
    document: Document,
    segments: Sequence[Segment],
    mentions: Sequence[Mention],
    entities: Sequence[Entity],
) -> Facts:
    """The posts, agreements, events and commitments that a document states."""
    signed = agreements(document, segments, mentions, entities)
    return Facts(
        roles=roles(document, segments, mentions, entities),
        agreements=signed,
        events=events(document, segments, mentions, entities, signed),
        commitments=commitments(document, segments, mentions, entities),
    )

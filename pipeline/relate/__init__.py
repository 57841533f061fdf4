"""relate: entities into facts."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.relate.agreements import drafts, record
from pipeline.relate.commitments import commitments
from pipeline.relate.events import events
from pipeline.relate.reading import read
from pipeline.relate.roles import roles
from schemas import Document, Entity, Facts, Mention, Segment


def relate(
    document: Document,
    segments: Sequence[Segment],
    mentions: Sequence[Mention],
    entities: Sequence[Entity],
) -> Facts:
    """The posts, agreements, events and commitments that a document states."""
    posts = roles(document, segments, mentions, entities)
    reading = read(document, segments, mentions, entities, posts)
    signed = drafts(reading)
    papers = tuple(record(reading, draft) for draft in signed)
    return Facts(
        roles=posts,
        agreements=papers,
        events=events(reading, signed),
        commitments=commitments(document, segments, mentions, entities, papers),
    )

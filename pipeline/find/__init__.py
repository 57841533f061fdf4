"""find: segments into mentions of organisations, people, titles, places, dates and numbers."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.find.dates import dates
from pipeline.find.numbers import numbers
from pipeline.find.organizations import organizations
from pipeline.find.overlaps import resolved
from pipeline.find.own_names import own_names
from pipeline.find.people import people
from pipeline.find.places import places
from pipeline.find.references import references
from pipeline.find.titles import titles
from pipeline.words.own_names import NO_NAMES, OwnNames
from schemas import Document, Mention, Segment


def find(
    document: Document, segments: Sequence[Segment], names: OwnNames = NO_NAMES
) -> tuple[Mention, ...]:
    """All mentions of a document in the order of the text; the user's own `names` win over what the rules find."""
    own = own_names(segments, names)
    days = dates(document, segments)
    named = places(document, segments)
    bodies = organizations(document, segments, own)
    posts = titles(document, segments, bodies, own)
    return resolved(
        [
            *days,
            *numbers(document, segments, days),
            *named,
            *bodies,
            *posts,
            *people(document, segments, posts, bodies, named, own),
            *references(document, segments),
        ]
    )

"""Titles of people: every post that the text names, with its rank and whether it is held now."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from pipeline.find.mentions import mention_in
from pipeline.find.own_names import NONE, Own
from pipeline.words import words
from pipeline.words.script import plain
from schemas import Document, Mention, Segment

QUIET = {"byline", "credit"}


def titles(
    document: Document,
    segments: Sequence[Segment],
    organizations: Sequence[Mention] = (),
    own: Own = NONE,
) -> list[Mention]:
    """The titles in the sentences of a document that stand in no organisation's name."""
    bodies = sorted(organizations, key=lambda body: body.start)
    starts = [body.start for body in bodies]
    found = [
        title
        for segment in segments
        if segment.role not in QUIET
        for title in _in_segment(segment)
        if own.allows(title)
    ]
    listed = own.uncovered("title", found)
    return [title for title in (*found, *listed) if not _inside(title, bodies, starts)]


def _in_segment(segment: Segment) -> Iterator[Mention]:
    table = words(segment.language).titles
    for found in table.pattern.finditer(plain(segment.text)):
        start, end = found.span("title")
        yield mention_in(
            segment,
            start,
            end,
            kind="title",
            rule="title-table",
            confidence=0.9,
            title=table.value(found),
        )


def _inside(title: Mention, bodies: Sequence[Mention], starts: Sequence[int]) -> bool:
    """Whether the title is part of an organisation's name (理事会, "President Hotel")."""
    index = bisect_right(starts, title.start)
    return any(title.end <= body.end for body in bodies[max(index - 3, 0) : index])

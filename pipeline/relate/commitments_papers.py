"""The agreements that are a document's own news, as undertakings refer to them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from schemas import Agreement, Entity

SPACES = re.compile(r"\s+")
SHORTEST_TITLE = 5  # characters of a title that name one paper among others


class Paper(NamedTuple):
    """An agreement: where it is told, its title, its parties."""

    start: int
    title: str
    parties: tuple[Entity, ...]


def papers(agreements: Sequence[Agreement], entities: Sequence[Entity]) -> list[Paper]:
    """The agreements that are the document's own news and whose parties it names one by one."""
    named = {name: e for e in reversed(entities) for name in (e.name, *e.aliases)}
    found = []
    for agreement in agreements:
        parties = tuple(named[name] for name in agreement.parties if name in named)
        apart = {source.start for source in agreement.provenance if source.slot == "parties"}
        if agreement.main and len(parties) > 1 and len(apart) > 1:
            start = min(source.start for source in agreement.provenance)
            found.append(Paper(start, agreement.title or "", parties))
    return found


def is_meant(topic: str, paper: Paper) -> bool:
    """Whether "under the strategic agreement" says the last words of a paper's title."""
    tail = " ".join(SPACES.split(topic.lower())[-2:])
    title = paper.title.lower()
    return any(title.endswith(tail[i:]) for i in range(len(tail) - SHORTEST_TITLE))


def is_series(papers: Sequence[Paper]) -> bool:
    """Whether a sentence tells of several papers with parties of their own."""
    return len({tuple(party.id for party in paper.parties) for paper in papers}) > 1

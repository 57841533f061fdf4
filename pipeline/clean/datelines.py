"""The opening of a first paragraph that says who reports from where: 新华社成都5月6日电, "PARIS, March 3 (Xinhua) --"."""

from __future__ import annotations

import re
from typing import NamedTuple

from pipeline.clean.lexicon import datelines
from pipeline.words.script import simplified

LONGEST = 220
SHORTEST_REST = 12  # characters that must be left of the paragraph


class Dateline(NamedTuple):
    """Where a dateline ends in its paragraph, and the stretches of its outlet and of its reporters."""

    end: int
    outlet: tuple[int, int] | None
    credit: tuple[int, int] | None


def read_dateline(text: str) -> Dateline | None:
    """The dateline that `text` opens with, if any."""
    plain = simplified(text[:LONGEST])
    for pattern in datelines():
        found = pattern.match(plain)
        if found and found.end() and len(text) - found.end() >= SHORTEST_REST:
            return Dateline(found.end(), _span(found, "outlet"), _span(found, "credit"))
    return None


def _span(found: re.Match[str], group: str) -> tuple[int, int] | None:
    if group not in found.re.groupindex or found.start(group) < 0:
        return None
    start, end = found.span(group)
    while start < end and found.string[start] in "(（/":
        start += 1
    while end > start and found.string[end - 1] in ")）/":
        end -= 1
    return (start, end) if start < end else None

"""Mentions that overlap: which of them stays."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from schemas import Mention
from schemas.vocabulary import MentionKind

# What a mention gives way to when the other one holds it whole.
INSIDE: dict[MentionKind, frozenset[MentionKind]] = {
    "organization": frozenset({"organization", "person"}),  # a venue may hold the name of its owner
    "person": frozenset({"organization", "person"}),
    "place": frozenset({"organization", "person", "place"}),
    "number": frozenset({"organization", "person", "date"}),
    "reference": frozenset({"organization", "person"}),
}
# The stronger of two names that cross, or that claim the same characters with equal confidence.
STRENGTH: dict[MentionKind, int] = {"organization": 3, "person": 2, "place": 1}


def resolved(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """The mentions that no better one overlaps, in the order of the text, each once."""
    ordered = sorted(mentions, key=lambda m: (m.start, -m.end, m.kind, -m.confidence, m.rule))
    unique: dict[tuple[int, int, str], Mention] = {}
    for mention in ordered:
        unique.setdefault((mention.start, mention.end, mention.kind), mention)
    candidates = list(unique.values())
    beaten = {id(loser) for loser in _losers(candidates)}
    return tuple(mention for mention in candidates if id(mention) not in beaten)


def _losers(mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Of each two overlapping mentions the one that gives way, if one does."""
    open_mentions: list[Mention] = []
    for mention in mentions:
        open_mentions = [earlier for earlier in open_mentions if earlier.end > mention.start]
        for earlier in open_mentions:
            loser = _loser(earlier, mention)
            if loser is not None:
                yield loser
        open_mentions.append(mention)


def _loser(earlier: Mention, later: Mention) -> Mention | None:
    """Which of two overlapping mentions gives way; `earlier` starts first or is as long."""
    if (earlier.start, earlier.end) == (later.start, later.end):
        if earlier.kind in STRENGTH and later.kind in STRENGTH:
            weight = {id(m): (m.confidence, STRENGTH[m.kind]) for m in (earlier, later)}
            return min((later, earlier), key=lambda m: weight[id(m)])
        for inner, outer in ((earlier, later), (later, earlier)):
            if outer.kind in INSIDE.get(inner.kind, ()):
                return inner
        return None
    if later.start == earlier.start or later.end <= earlier.end:
        return later if earlier.kind in INSIDE.get(later.kind, ()) else None
    if earlier.kind in STRENGTH and later.kind in STRENGTH:
        return later if STRENGTH[later.kind] <= STRENGTH[earlier.kind] else earlier
    return None

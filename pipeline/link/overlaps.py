"""Names and references that claim the same characters: the longer one stays, of equals the name."""

from __future__ import annotations

from collections.abc import Iterable

from schemas import Mention

NAMES = {"organization", "person"}


def settled(mentions: Iterable[Mention]) -> list[Mention]:
    """The mentions in the order of the text, without names inside references and references inside names.

    两省教育厅 is no 省教育厅, and an introduced “联盟” is a name rather than "the alliance".
    """
    ordered = sorted(mentions, key=lambda m: (m.start, -m.end, m.kind == "reference", m.kind))
    kept: list[Mention] = []
    name_end = reference_end = -1
    for mention in ordered:
        if mention.kind in NAMES:
            if mention.end <= reference_end:
                continue
            name_end = max(name_end, mention.end)
        elif mention.kind == "reference":
            if mention.start < name_end:
                continue
            reference_end = max(reference_end, mention.end)
        kept.append(mention)
    return kept

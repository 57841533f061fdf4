"""Which mentions name one place: those of one administrative code, or of one spelling."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.link.forms import key_of
from schemas import Link, Mention


def places_of(mentions: Sequence[Mention]) -> list[list[Link]]:
    """The links of each place in the order of the text."""
    groups: dict[str, list[Link]] = {}
    for mention in mentions:
        name = mention.name
        code = name.code if name else None
        key = code or key_of(name.canonical if name and name.canonical else mention.text)
        reason = "same name" if not code else f"place {code}"
        groups.setdefault(key, []).append(
            Link(mention=mention, reason=reason, confidence=mention.confidence)
        )
    return list(groups.values())

"""Names that the user has listed: found wherever they stand, and stronger than what the rules find."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from pipeline.cut.languages import language_of
from pipeline.words import words
from pipeline.words.own_names import OwnName, OwnNames
from schemas import Mention, NameValue, Segment, TitleValue
from schemas.vocabulary import OrganizationKind

RULE = "names-file"


def own_names(segments: Sequence[Segment], names: OwnNames) -> list[Mention]:
    """The mentions of listed names in the order of the text; those of a dateline belong to the document's own data."""
    readable = [segment for segment in segments if segment.role != "dateline"]
    return [
        _mention(segment, start, end, entry)
        for segment in readable
        if names.entries
        for start, end, entry in names.spans(segment.text)
    ]


def preferred(found: Iterable[Mention], own: Sequence[Mention]) -> list[Mention]:
    """The listed names of the kinds in `found` with what the rules found beside them.

    A longer name that a listed one begins stays and hides it: listing 教育部 does not undo 教育部办公厅.
    """
    found = list(found)
    starts = [mention.start for mention in own]
    kept: list[Mention] = []
    hidden: set[int] = set()
    for mention in found:
        inside = list(_touching(mention, own, starts))
        if all(_may_hold(mention, other) for other in inside):
            kept.append(mention)
            hidden.update(other.start for other in inside)
    return [*kept, *(mention for mention in own if mention.start not in hidden)]


def _touching(mention: Mention, own: Sequence[Mention], starts: Sequence[int]) -> Iterator[Mention]:
    """The listed names, which do not overlap each other, that share characters with a mention."""
    first = max(bisect_right(starts, mention.start) - 1, 0)
    for other in own[first : bisect_right(starts, mention.end)]:
        if other.start < mention.end and mention.start < other.end:
            yield other


def _may_hold(mention: Mention, own: Mention) -> bool:
    """Whether what the rules found is a longer name with the listed one in it rather than a wrong boundary."""
    if not (mention.start <= own.start and own.end <= mention.end) or mention.text == own.text:
        return False
    if mention.kind == "organization" and own.kind == "organization":
        return mention.start == own.start or _belongs(mention, own)
    if mention.kind == "title":
        return own.kind == "title" and mention.end == own.end
    return mention.kind == "organization" or (
        mention.kind == own.kind and mention.start == own.start
    )


def _belongs(mention: Mention, own: Mention) -> bool:
    """Whether the words before the listed name say that the rest is a part of it: Faculty of Arts at …"""
    before = mention.text[: own.start - mention.start]
    joints = words(mention.language).people.belongs.finditer(before)
    return any(joint.end() == len(before) for joint in joints)


def _mention(segment: Segment, start: int, end: int, entry: OwnName) -> Mention:
    return Mention(
        kind=entry.kind,
        start=segment.start + start,
        end=segment.start + end,
        text=segment.text[start:end],
        language=segment.language,
        segment=segment.index,
        rule=RULE,
        confidence=1.0,
        title=TitleValue() if entry.kind == "title" else None,
        name=None if entry.kind == "title" else _value(entry),
    )


@lru_cache(maxsize=4096)
def _value(entry: OwnName) -> NameValue:
    return NameValue(canonical=entry.name, organization_kind=_organization_kind(entry))


def _organization_kind(entry: OwnName) -> OrganizationKind | None:
    """The kind of body that the user says, else the one that the name itself says."""
    if entry.organization_kind or entry.kind != "organization":
        return entry.organization_kind
    for form in (entry.name, *entry.aliases):
        for name in words(language_of(form)).organizations.names(form, ()):
            if (name.start, name.end) == (0, len(form)):
                return name.kind
    return "other"

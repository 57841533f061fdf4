"""Names that the user has listed: found wherever they stand, and stronger than what the rules find."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from pipeline.cut.languages import language_of
from pipeline.find.mentions import mention_in
from pipeline.words import words
from pipeline.words.own_names import OwnName, OwnNames
from schemas import Mention, NameValue, Segment, TitleValue
from schemas.vocabulary import MentionKind, OrganizationKind

RULE = "names-file"


class Own:
    """The mentions of listed names in a document, and what they allow the rules to find beside them.

    A longer name that a listed one begins stays and covers it: listing 教育部 does not undo 教育部办公厅.
    """

    def __init__(self, mentions: Sequence[Mention] = ()) -> None:
        self._mentions = mentions  # in the order of the text, none over another
        self._starts = [mention.start for mention in mentions]

    def allows(self, found: Mention) -> bool:
        """Whether what the rules found contradicts no listed name."""
        return all(_may_hold(found, own) for own in self._touching(found))

    def uncovered(self, kind: MentionKind, found: Iterable[Mention]) -> list[Mention]:
        """The listed names of a kind that no mention in `found` holds."""
        wanted = [mention for mention in self._mentions if mention.kind == kind]
        if not wanted:
            return []
        covered = {offset for mention in found for offset in range(mention.start, mention.end)}
        return [mention for mention in wanted if mention.start not in covered]

    def _touching(self, found: Mention) -> Iterator[Mention]:
        first = max(bisect_right(self._starts, found.start) - 1, 0)
        for own in self._mentions[first : bisect_right(self._starts, found.end)]:
            if own.start < found.end and found.start < own.end:
                yield own


NONE = Own()


def own_names(segments: Sequence[Segment], names: OwnNames) -> Own:
    """Where a document has the listed names; those of a dateline belong to the document's own data."""
    return Own(
        [
            _mention(segment, start, end, entry)
            for segment in segments
            if names.entries and segment.role != "dateline"
            for start, end, entry in names.spans(segment.text)
        ]
    )


def _may_hold(found: Mention, own: Mention) -> bool:
    """Whether what the rules found is a longer name with the listed one in it rather than a wrong boundary."""
    if not (found.start <= own.start and own.end <= found.end) or found.text == own.text:
        return False
    if found.kind == "organization" and own.kind == "organization":
        return found.start == own.start or _belongs(found, own)
    if found.kind == "title":
        return own.kind == "title" and found.end == own.end
    return found.kind == "organization" or (found.kind == own.kind and found.start == own.start)


def _belongs(found: Mention, own: Mention) -> bool:
    """Whether the words before the listed name say that the rest is a part of it: Faculty of Arts at …"""
    before = found.text[: own.start - found.start]
    joints = words(found.language).people.belongs.finditer(before)
    return any(joint.end() == len(before) for joint in joints)


def _mention(segment: Segment, start: int, end: int, entry: OwnName) -> Mention:
    return mention_in(
        segment,
        start,
        end,
        kind=entry.kind,
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

"""Names of organisations: by the grammar of each language, then everywhere in the document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, get_args

from pipeline.find.mentions import mention_in
from pipeline.find.own_names import NONE, RULE, Own
from pipeline.words import words
from pipeline.words.organizations import OrganizationName
from pipeline.words.script import simplified
from schemas import Document, Mention, NameValue, Segment
from schemas.vocabulary import Language, OrganizationKind


class Known(NamedTuple):
    """What a string names once the document has named it: its kind, the name it is short for, and why."""

    kind: OrganizationKind
    canonical: str
    rule: str
    confidence: float


def organizations(
    document: Document, segments: Sequence[Segment], own: Own = NONE
) -> list[Mention]:
    """The organisations that the article names; those of a dateline belong to the document's own data."""
    readable = [segment for segment in segments if segment.role != "dateline"]
    named = ((segment, name) for segment in readable for name in _names(segment))
    mentioned = ((pair, _mention(*pair)) for pair in named)
    allowed = [(pair, mention) for pair, mention in mentioned if own.allows(mention)]
    mentions = [mention for _, mention in allowed]
    listed = own.uncovered("organization", mentions)
    found = [
        *(pair for pair, _ in allowed),
        *(_listed(segments[mention.segment], mention) for mention in listed),
    ]
    again = [m for m in _again(readable, found, _known(found)) if own.allows(m)]
    return [*_not_cut(mentions, again), *listed, *again]


def _not_cut(mentions: Iterable[Mention], longer: Iterable[Mention]) -> Iterator[Mention]:
    """The mentions that no longer one begins with: not Foxconn where the text says Foxconn Technology."""
    ends = {mention.start: mention.end for mention in longer}
    return (mention for mention in mentions if ends.get(mention.start, 0) <= mention.end)


def _listed(segment: Segment, mention: Mention) -> tuple[Segment, OrganizationName]:
    """A name of the user's as if the grammar had seen it, so that its short forms are found as well."""
    kind = (mention.name.organization_kind if mention.name else None) or "other"
    start, end = mention.start - segment.start, mention.end - segment.start
    return segment, OrganizationName(start, end, kind, RULE, mention.confidence)


def _names(segment: Segment) -> Sequence[OrganizationName]:
    """The names of a segment in its own language, and those in the other one that do not touch them."""
    own = words(segment.language).organizations.names(segment.text, segment.own_tokens)
    taken = {offset for name in own for offset in range(name.start, name.end)}
    foreign = [name for name in _foreign(segment) if taken.isdisjoint(range(name.start, name.end))]
    return [*own, *foreign]


def _foreign(segment: Segment) -> Iterator[OrganizationName]:
    """The names in stretches of a language that is not the segment's."""
    for language in get_args(Language):
        if language == segment.language:
            continue
        table = words(language).organizations
        for stretch in table.stretch.finditer(segment.text):
            for name in table.names(stretch.group(), ()):
                start, end = stretch.start() + name.start, stretch.start() + name.end
                yield name._replace(start=start, end=end)


def _known(found: Iterable[tuple[Segment, OrganizationName]]) -> dict[Language, dict[str, Known]]:
    """All strings that name a body anywhere in the document: names, introduced abbreviations, short forms."""
    known: dict[Language, dict[str, Known]] = {"en": {}, "zh": {}}
    for segment, name in found:
        table = words(segment.language).organizations
        text = segment.text[name.start : name.end]
        strings = known[segment.language]
        strings.setdefault(text, Known(name.kind, text, "repeated", name.confidence))
        introduced = table.introduction.match(segment.text, name.end)
        if introduced:
            short = next((group for group in introduced.groups() if group), "")
            known[_language(short)].setdefault(short, Known(name.kind, text, "introduced", 0.9))
        for short in table.short_forms(text):
            strings.setdefault(short, Known(name.kind, text, "short-form", 0.75))
    return known


def _language(text: str) -> Language:
    return "en" if text.isascii() else "zh"


def _again(
    segments: Sequence[Segment],
    found: Sequence[tuple[Segment, OrganizationName]],
    known: Mapping[Language, Mapping[str, Known]],
) -> Iterator[Mention]:
    """Mentions of known strings where the grammar saw no name."""
    taken: dict[int, list[tuple[int, int]]] = {}
    for segment, name in found:
        taken.setdefault(segment.index, []).append((name.start, name.end))
    for language, strings in known.items():
        pattern = words(language).organizations.pattern(strings)
        if pattern is None:
            continue
        plain = {simplified(string): string for string in strings}
        for segment in segments:
            text = simplified(segment.text)
            for match in pattern.finditer(text):
                span = match.span()
                if any(
                    start <= span[0] and span[1] <= end
                    for start, end in taken.get(segment.index, ())
                ):
                    continue
                entry = strings[plain[match.group()]]
                name = OrganizationName(*span, entry.kind, entry.rule, entry.confidence)
                yield _mention(segment, name, canonical=entry.canonical)


def _mention(segment: Segment, name: OrganizationName, *, canonical: str = "") -> Mention:
    text = segment.text[name.start : name.end]
    return mention_in(
        segment,
        name.start,
        name.end,
        kind="organization",
        rule=name.rule,
        confidence=name.confidence,
        name=NameValue(canonical=canonical or text, organization_kind=name.kind),
    )

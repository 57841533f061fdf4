"""Everything found in one document as its Extraction: sorted, stable, ready to be written."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pipeline.cut.languages import is_traditional
from schemas import (
    Coverage,
    DateEntry,
    Document,
    Entity,
    Extraction,
    Facts,
    Mention,
    NumberEntry,
    Organization,
    Person,
    PersonRole,
    Place,
    Provenance,
    Role,
    Segment,
    Versions,
)
from schemas.mention import DateValue, NumberValue
from schemas.vocabulary import DocumentLanguage

CHARACTERS_PER_WORD = {"en": 6.0, "zh": 1.6}
SHARE_OF_MIXED = 0.2


def assemble(
    document: Document,
    segments: Sequence[Segment],
    mentions: Sequence[Mention],
    entities: Sequence[Entity],
    facts: Facts,
    *,
    versions: Versions,
) -> Extraction:
    """The JSON record of one article."""
    posts: dict[str, list[Role]] = {}
    for role in facts.roles:
        posts.setdefault(role.person, []).append(role)
    names = [_named(document, entity, posts.get(entity.name, ())) for entity in entities]
    return Extraction(
        doc=document.doc,
        path=document.path,
        sha256=document.sha256,
        encoding=document.encoding,
        media_type=document.media_type,
        lang=_language(segments),
        meta=document.meta,
        organizations=tuple(name for name in names if isinstance(name, Organization)),
        people=tuple(name for name in names if isinstance(name, Person)),
        places=tuple(name for name in names if isinstance(name, Place)),
        dates=_dates(document, mentions),
        numbers=_numbers(document, mentions),
        agreements=facts.agreements,
        events=facts.events,
        commitments=facts.commitments,
        warnings=document.warnings,
        coverage=_coverage(document, segments, mentions, facts),
        versions=versions,
    )


def _language(segments: Sequence[Segment]) -> DocumentLanguage:
    """The language that most characters are in; `mixed` where the other one has a fifth or more."""
    weights = {"en": 0.0, "zh": 0.0}
    for segment in segments:
        weights[segment.language] += len(segment.text) / CHARACTERS_PER_WORD[segment.language]
    total = sum(weights.values())
    if total and min(weights.values()) / total >= SHARE_OF_MIXED:
        return "mixed"
    if weights["en"] >= weights["zh"]:
        return "en"
    return "zh-Hant" if is_traditional("".join(segment.text for segment in segments)) else "zh"


def _named(
    document: Document, entity: Entity, roles: Sequence[Role]
) -> Organization | Person | Place:
    provenance = _links(document, entity)
    if entity.kind == "organization":
        return Organization(
            id=entity.id,
            name=entity.name,
            aliases=entity.aliases,
            kind=entity.organization_kind or "other",
            parent=entity.parent,
            provenance=provenance,
        )
    if entity.kind == "person":
        posts = tuple(
            PersonRole(
                title=role.title, org=role.org, status=role.status, provenance=role.provenance
            )
            for role in roles
        )
        return Person(
            id=entity.id,
            name=entity.name,
            aliases=entity.aliases,
            roles=posts,
            provenance=provenance,
        )
    return Place(
        id=entity.id,
        name=entity.name,
        aliases=entity.aliases,
        code=entity.code,
        provenance=provenance,
    )


def _links(document: Document, entity: Entity) -> tuple[Provenance, ...]:
    return tuple(
        document.cite(
            link.mention.start,
            link.mention.end,
            slot="mention",
            value=entity.name,
            rule=link.reason,
            confidence=link.confidence,
        )
        for link in entity.links
    )


def _dates(document: Document, mentions: Sequence[Mention]) -> tuple[DateEntry, ...]:
    groups: dict[tuple[str, DateValue], list[Mention]] = {}
    for mention in mentions:
        if mention.date is not None:
            groups.setdefault((mention.text, mention.date), []).append(mention)
    return tuple(
        DateEntry(
            text=text,
            start=date.start,
            end=date.end,
            precision=date.precision,
            origin=date.origin,
            bound=date.bound,
            part_of_day=date.part_of_day,
            partial=date.partial,
            provenance=_places_of(document, found, f"{date.start}/{date.end}"),
        )
        for (text, date), found in groups.items()
    )


def _numbers(document: Document, mentions: Sequence[Mention]) -> tuple[NumberEntry, ...]:
    groups: dict[tuple[str, NumberValue], list[Mention]] = {}
    for mention in mentions:
        if mention.number is not None:
            groups.setdefault((mention.text, mention.number), []).append(mention)
    return tuple(
        NumberEntry(
            text=text,
            value=number.value,
            upper=number.upper,
            unit=number.unit,
            modifier=number.modifier,
            kind=number.kind,
            currency=number.currency,
            duration=number.duration,
            garbled=number.garbled,
            provenance=_places_of(document, found, str(number.value)),
        )
        for (text, number), found in groups.items()
    )


def _places_of(
    document: Document, mentions: Sequence[Mention], value: str
) -> tuple[Provenance, ...]:
    return tuple(
        document.cite(
            mention.start,
            mention.end,
            slot="mention",
            value=value,
            rule=mention.rule,
            confidence=mention.confidence,
        )
        for mention in mentions
    )


def _coverage(
    document: Document, segments: Sequence[Segment], mentions: Sequence[Mention], facts: Facts
) -> Coverage:
    sources = [
        *(source for agreement in facts.agreements for source in agreement.provenance),
        *(source for event in facts.events for source in event.provenance),
        *(source for commitment in facts.commitments for source in commitment.provenance),
    ]
    quoted: list[Mention | Provenance] = [*mentions, *sources]
    return Coverage(
        raw_characters=document.raw_length,
        text_characters=len(document.text),
        segments=len(segments),
        quoted_characters=_covered((one.start, one.end) for one in quoted),
    )


def _covered(spans: Iterable[tuple[int, int]]) -> int:
    """How many characters lie in any of the spans."""
    covered = reached = 0
    for start, end in sorted(spans):
        covered += max(end - max(start, reached), 0)
        reached = max(reached, end)
    return covered

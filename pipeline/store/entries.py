"""A document and its extraction as rows of all tables."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from pipeline.cut.taggers import rules_digest
from pipeline.store.entity_rows import (
    add_dates,
    add_numbers,
    add_organization,
    add_person,
    add_place,
)
from pipeline.store.fact_rows import add_agreement, add_commitment, add_event
from pipeline.store.rows import Rows, add_evidence
from pipeline.store.search import indexed
from schemas import Extraction, Organization, Person, Place


class Passage(NamedTuple):
    """A block of a document's text; offsets count code points."""

    role: str
    start: int
    end: int


class Signature(NamedTuple):
    """A text by its digest, and the keys of the bands in which it meets texts like it."""

    digest: str
    bands: tuple[int, ...]


@dataclass(frozen=True)
class Entry:
    """One article for the knowledge base; `name` is the path of its JSON without the suffix.

    `source` names the file that it stands in, `made_by` is the digest of all that makes its extraction but its content.
    """

    name: str
    text: str
    passages: tuple[Passage, ...]
    signature: Signature
    extraction: Extraction
    source: str = ""
    made_by: str = ""


@dataclass(frozen=True)
class Keys:
    """The keys of sources by their name, and of texts by their digest."""

    sources: Mapping[str, int]
    texts: Mapping[str, int]


def add_entry(rows: Rows, entry: Entry, *, run: int, keys: Keys) -> None:
    """The rows of one article, added to `rows`."""
    extraction = entry.extraction
    key = _add_document(rows, entry, run, keys)
    entities = _entities_by_name(extraction)
    for organization in extraction.organizations:
        add_organization(rows, key, organization)
    for person in extraction.people:
        add_person(rows, key, person, entities)
    for place in extraction.places:
        add_place(rows, key, place)
    add_dates(rows, key, extraction)
    add_numbers(rows, key, extraction)
    for agreement in extraction.agreements:
        add_agreement(rows, key, agreement, entities)
    for event in extraction.events:
        add_event(rows, key, event, entities)
    for commitment in extraction.commitments:
        add_commitment(rows, key, commitment, entities)


def _add_document(rows: Rows, entry: Entry, run: int, keys: Keys) -> int:
    extraction, meta, coverage = entry.extraction, entry.extraction.meta, entry.extraction.coverage
    key = rows.add(
        "documents",
        name=entry.name,
        doc=extraction.doc,
        path=extraction.path,
        title=meta.title,
        source=meta.source,
        published=meta.published,
        lang=extraction.lang,
        sha256=extraction.sha256,
        encoding=extraction.encoding,
        media_type=extraction.media_type,
        text=entry.text,
        raw_characters=coverage.raw_characters,
        text_characters=coverage.text_characters,
        segments=coverage.segments,
        quoted_characters=coverage.quoted_characters,
        versions=_versions(extraction),
        run_id=run,
        source_id=keys.sources.get(entry.source),
        text_id=keys.texts[entry.signature.digest],
        made_by=entry.made_by,
        seen=run,
    )
    for part, names in (("author", meta.authors), ("editor", meta.editors)):
        for position, name in enumerate(names):
            rows.add("bylines", document_id=key, position=position, part=part, name=name)
    for warning in extraction.warnings:
        rows.add(
            "warnings",
            document_id=key,
            code=warning.code,
            message=warning.message,
            start=warning.start,
            end=warning.end,
        )
    add_evidence(rows, key, "document", key, meta.provenance)
    for passage in entry.passages:
        place = rows.add("passages", document_id=key, **passage._asdict())
        text = entry.text[passage.start : passage.end]
        rows.tables["search"].append({"rowid": place, "text": indexed(text)})
    return key


def _entities_by_name(extraction: Extraction) -> dict[str, str]:
    """The entity that each name of the document stands for: a full name before an alias."""
    entities: list[Organization | Person | Place] = [
        *extraction.organizations,
        *extraction.people,
        *extraction.places,
    ]
    by_name: dict[str, str] = {}
    for entity in entities:
        by_name.setdefault(entity.name, entity.id)
    for entity in entities:
        for alias in entity.aliases:
            by_name.setdefault(alias, entity.id)
    return by_name


def _versions(extraction: Extraction) -> str:
    """All that made an extraction, as JSON: a change in any of it is a reason to run again."""
    made_by = {**extraction.versions.model_dump(), "rules": rules_digest()}
    return json.dumps(made_by, ensure_ascii=False, sort_keys=True)

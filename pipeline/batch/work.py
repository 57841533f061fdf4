"""What a worker does: one article in, what the results hold of it out, as plain values that travel between processes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from pipeline import Reading
from pipeline.batch.articles import Article, defect, refused
from pipeline.batch.failure import Failure
from pipeline.batch.limits import Limits, alarm
from pipeline.batch.sources import Source
from pipeline.clean import Unreadable
from pipeline.clean.formats import DEFAULT_FIELDS, FieldMap, content_of
from pipeline.cut.taggers import rules_digest, versions
from pipeline.store import Entry, Passage, Signature, signature
from pipeline.words.own_names import NO_NAMES, OwnNames
from pipeline.words.tagging import Tagger
from schemas import Extraction, digest
from schemas.vocabulary import Language

PREPARED = ("Two universities signed an agreement on 3 May 2024.", "两校于5月3日签署合作协议。")


@dataclass(frozen=True)
class Settings:
    """All that makes an extraction of an article, and how far a worker goes for it."""

    taggers: Mapping[Language, Tagger]
    names: OwnNames = NO_NAMES
    fields: FieldMap = DEFAULT_FIELDS
    limits: Limits = field(default_factory=Limits)

    def digest(self) -> str:
        """Sixteen digits that change with rules, words, models, names and field map: a reason to read again."""
        made_by = versions(self.taggers, self.names).model_dump_json()
        fields = json.dumps([sorted(self.fields.names.items()), sorted(self.fields.given)])
        return digest(made_by, rules_digest(), fields)


class Result(NamedTuple):
    """One article read: its path as its owner gave it, the name and JSON of its extraction, its text and blocks."""

    shown: str
    name: str
    json: bytes
    text: str
    passages: tuple[Passage, ...]
    signature: Signature

    def entry(self, *, source: str, made_by: str) -> Entry:
        """The article for the knowledge base; `source` and `made_by` as in `Entry`."""
        extraction = Extraction.model_validate_json(self.json)
        return Entry(
            self.name, self.text, self.passages, self.signature, extraction, source, made_by
        )


def json_of(extraction: Extraction) -> bytes:
    """The extraction as the JSON that people diff."""
    return (extraction.model_dump_json(indent=1) + "\n").encode()


def read_article(article: Article, settings: Settings) -> Result | Failure:
    """The article read within its limits, or why it cannot be."""
    source, raw = article
    try:
        settings.limits.check_size(len(content_of(raw)))
        with alarm(settings.limits.seconds):
            return _read(article, settings)
    except (Unreadable, OSError) as error:
        return refused(source, error)
    except Exception as error:  # whatever one article does, the others are read
        return defect(source, error)


def prepare(settings: Settings) -> None:
    """Models, tables and patterns loaded, so that processes forked from this one share them."""
    for text in PREPARED:
        read_article(Article(Source(Path("prepared.txt"), "prepared.txt"), text.encode()), settings)


def _read(article: Article, settings: Settings) -> Result:
    source = article.source
    reading = Reading(
        article.raw,
        path=source.name,
        published=source.published,
        taggers=settings.taggers,
        names=settings.names,
    )
    extraction, document = reading.extraction, reading.document
    passages = tuple(Passage(block.role, block.start, block.end) for block in document.blocks)
    return Result(
        shown=source.shown,
        name=source.stem,
        json=json_of(extraction),
        text=document.text,
        passages=passages,
        signature=signature(document.text, passages),
    )

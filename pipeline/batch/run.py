"""The main job: many files into many extractions, JSON by JSON and into the knowledge base."""

from __future__ import annotations

import os
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import astuple, dataclass, field
from pathlib import Path

from pipeline import Reading
from pipeline.batch.articles import DEFECT_REMEDY, Article, articles, defect
from pipeline.batch.failure import Failure, file_failure, unwritten
from pipeline.batch.sources import Gathered, Source
from pipeline.clean import Unreadable
from pipeline.clean.formats import DEFAULT_FIELDS, FieldMap, Skipped
from pipeline.store import DATABASE, Entry, KnowledgeBase
from pipeline.words.own_names import NO_NAMES, OwnNames
from pipeline.words.tagging import Tagger
from schemas import Extraction
from schemas.vocabulary import Language

AT_ONCE = 300  # documents a transaction
KINDS = (
    "organizations",
    "people",
    "places",
    "dates",
    "numbers",
    "agreements",
    "events",
    "commitments",
)


@dataclass
class Summary:
    """What a run did, for the person who started it."""

    documents: int = 0
    found: Counter[str] = field(default_factory=Counter)
    warnings: dict[str, list[str]] = field(default_factory=dict)  # the documents by code
    skipped: Counter[str] = field(default_factory=Counter)  # files of other formats, by suffix
    failures: list[Failure] = field(default_factory=list)
    seconds: float = 0.0


def run(
    gathered: Gathered,
    *,
    output: Path,
    taggers: Mapping[Language, Tagger],
    names: OwnNames = NO_NAMES,
    fields: FieldMap = DEFAULT_FIELDS,
    follow: Callable[[Source], None],
) -> Summary:
    """Every article of every source read, written below `output` and stored in its database; `follow` hears of each one done."""
    started = time.monotonic()
    summary = Summary(failures=list(gathered.failures), skipped=gathered.skipped)
    with KnowledgeBase(output / DATABASE) as base:
        number = base.start_run()
        entries: list[Entry] = []
        taken = {source.target for source in gathered.sources}
        try:
            for source in gathered.sources:
                for found in articles(source, fields=fields, taken=taken):
                    entries += _attempt(found, output, taggers, names, summary)
                    if len(entries) == AT_ONCE:
                        full, entries = entries, []
                        _keep(base, full, number, summary)
                follow(source)
        finally:  # an interrupted run keeps what it has read
            _keep(base, entries, number, summary)
        summary.failures.sort(key=lambda failure: failure.path)
        base.finish_run(
            number,
            documents=summary.documents,
            failures=[astuple(failure) for failure in summary.failures],
        )
    summary.seconds = time.monotonic() - started
    return summary


def _attempt(
    found: Article | Failure | Skipped,
    output: Path,
    taggers: Mapping[Language, Tagger],
    names: OwnNames,
    summary: Summary,
) -> Sequence[Entry]:
    """The one entry of an article that could be read, written as JSON; else none, and why is noted."""
    if isinstance(found, Skipped):
        summary.skipped[found.kind] += 1
        return []
    if isinstance(found, Failure):
        summary.failures.append(found)
        return []
    source = found.source
    try:
        entry = _read(found, taggers, names)
        return _written(entry, source, output, summary)
    except Unreadable as error:
        failure = Failure(source.shown, error.reason, error.remedy)
    except OSError as error:
        failure = file_failure(error, source.shown)
    except Exception as error:  # whatever one document does, the others are read
        failure = defect(source, error)
    summary.failures.append(failure)
    return []


def _written(entry: Entry, source: Source, output: Path, summary: Summary) -> Sequence[Entry]:
    """The entry once its JSON is written; else none, and the place that refused it is noted."""
    target = output / source.target
    try:
        write_json(entry.extraction, target)
        return [entry]
    except OSError as error:
        summary.failures.append(unwritten(error, source.shown, target))
        return []


def _read(article: Article, taggers: Mapping[Language, Tagger], names: OwnNames) -> Entry:
    source, raw = article
    reading = Reading(
        raw, path=source.name, published=source.published, taggers=taggers, names=names
    )
    return Entry(source.target.removesuffix(".json"), reading.document, reading.extraction)


def write_json(extraction: Extraction, path: Path) -> None:
    """The extraction as JSON at `path`, complete or not at all."""
    text = extraction.model_dump_json(indent=1) + "\n"
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".accord-{os.getpid()}.tmp")
    try:
        draft.write_bytes(text.encode())
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def _keep(base: KnowledgeBase, entries: Sequence[Entry], number: int, summary: Summary) -> None:
    """The entries in the knowledge base, and in the summary."""
    rejected = base.replace(entries, run=number)
    for entry, error in rejected:
        reason = f"Not stored: {type(error).__name__}: {error}."
        summary.failures.append(Failure(entry.extraction.path, reason, DEFECT_REMEDY))
    lost = {entry.name for entry, _ in rejected}
    for extraction in (entry.extraction for entry in entries if entry.name not in lost):
        summary.documents += 1
        summary.found.update({kind: len(getattr(extraction, kind)) for kind in KINDS})
        for warning in extraction.warnings:
            summary.warnings.setdefault(warning.code, []).append(extraction.path)

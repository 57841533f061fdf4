"""What the sources of a run hold, and which of it has been read before."""

from __future__ import annotations

import hashlib
import itertools
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple, TypeAlias

from pipeline.batch.articles import Article, articles, opened, refused
from pipeline.batch.failure import Failure, file_failure
from pipeline.batch.limits import Limits, alarm
from pipeline.batch.paths import json_path
from pipeline.batch.sources import Source
from pipeline.clean import Unreadable
from pipeline.clean.formats import FieldMap, Skipped, content_of
from pipeline.store import KnowledgeBase
from schemas import digest


class Begun(NamedTuple):
    """A source is read; `made_by` is the digest of all that makes its extractions but its content."""

    made_by: str


class MetAgain(NamedTuple):
    """An article of a source that has changed elsewhere; the document of this name is still right."""

    name: str


class Finished(NamedTuple):
    """A source was read to its end."""

    sha256: str


class Unchanged(NamedTuple):
    """A source that was read before by the same rules: how many documents it gave, how many failures."""

    documents: int
    failures: int


Content: TypeAlias = Begun | Article | MetAgain | Failure | Skipped | Finished | Unchanged


class Item(NamedTuple):
    """Something that stands in a source."""

    source: Source
    content: Content


class Before(NamedTuple):
    """What earlier runs left: the knowledge base, the folder of the JSON files, whether what failed is tried again.

    `told` are the real paths of files and folders of which alone the content may be another one, where that is known.
    """

    base: KnowledgeBase
    output: Path
    retry: bool = False
    told: frozenset[str] | None = None

    def is_settled(self, source: Source, made_by: str) -> Unchanged | None:
        """What is said of a source that need not be looked at: nothing was told of it, nor of a folder that it is in."""
        if self.told is None or source.from_standard_input:
            return None
        place = Path(os.path.realpath(source.path))
        if not self.told.isdisjoint(map(str, (place, *place.parents))):
            return None
        known = self.base.source(source.file)
        if known is None or known.made_by != made_by:
            return None
        return Unchanged(len(known.articles), known.failures)


def contents(
    sources: Iterable[Source],
    before: Before | None,
    *,
    made_by: str,
    fields: FieldMap,
    limits: Limits,
) -> Iterator[Item]:
    """Everything in the sources, one after another, what is unchanged since what was `before` as such."""
    sources = list(sources)
    taken = {source.target for source in sources}
    for source in sources:
        made = digest(made_by, source.file, source.published)
        for content in _of_source(source, before, made, fields, limits, taken):
            yield Item(source, content)


def _of_source(
    source: Source,
    before: Before | None,
    made_by: str,
    fields: FieldMap,
    limits: Limits,
    taken: set[str],
) -> Iterator[Content]:
    if before and (settled := before.is_settled(source, made_by)):
        yield settled
        return
    try:
        file = opened(source)
    except (Unreadable, OSError) as error:
        yield Begun(made_by)
        yield refused(source, error)
        return
    with file:
        try:
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()  # type: ignore[arg-type]
        except OSError as error:
            yield Begun(made_by)
            yield file_failure(error, source.shown)
            return
        if before and (known := unchanged(source.file, before, sha256, made_by)):
            yield known
            return
        yield Begun(made_by)
        file.seek(0)
        found = articles(source, file, fields=fields, taken=taken)
        for place in itertools.count():
            if place == source.stop or not (content := _next(found, source, limits)):
                break
            if place >= source.start:
                yield _met_again(content, before, made_by) if before else content
        yield Finished(sha256)


def _next(
    found: Iterator[Article | Failure | Skipped], source: Source, limits: Limits
) -> Article | Failure | Skipped | None:
    """The next thing in a source, found within the time of an article."""
    try:
        with alarm(limits.seconds):
            return next(found, None)
    except Unreadable as error:
        return Failure(source.shown, error.reason, error.remedy)


def unchanged(source: str, before: Before, sha256: str, made_by: str) -> Unchanged | None:
    """What is said of a source that needs no reading: same content, same rules, and every result still there."""
    known = before.base.source(source)
    if known is None or (known.sha256, known.made_by) != (sha256, made_by):
        return None
    if known.failures and before.retry:
        return None
    if not all(json_path(before.output, name).exists() for name in known.articles):
        return None
    return Unchanged(len(known.articles), known.failures)


def still_right(document: str, before: Before, sha256: str, made_by: str) -> bool:
    """Whether the results of an article need no making: same content, same rules, and its JSON still there."""
    known = before.base.article(document) == (sha256, made_by)
    return known and json_path(before.output, document).exists()


def _met_again(
    content: Article | Failure | Skipped, before: Before, made_by: str
) -> Article | Failure | Skipped | MetAgain:
    """An article whose document is still right as such, anything else as it is."""
    if not isinstance(content, Article) or before.base.article(content.source.stem) is None:
        return content
    sha256 = hashlib.sha256(content_of(content.raw)).hexdigest()
    name = content.source.stem
    return MetAgain(name) if still_right(name, before, sha256, made_by) else content

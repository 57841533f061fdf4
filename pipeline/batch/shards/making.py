"""What a worker does: a shard of sources in, one file out, named by the hash of all that makes it."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Sequence
from contextlib import chdir
from pathlib import Path
from typing import NamedTuple

from pipeline.batch.articles import Article, opened
from pipeline.batch.contents import Begun, Item, contents
from pipeline.batch.failure import Failure
from pipeline.batch.recipe import Astray, Recipe
from pipeline.batch.shards.footers import Footer, NoShard, footer_of
from pipeline.batch.shards.plan import Shard
from pipeline.batch.shards.writing import ShardKeeper
from pipeline.batch.sources import Source
from pipeline.batch.summary import Summary
from pipeline.batch.taking import take_new
from pipeline.batch.work import Settings, read_article
from pipeline.clean import Unreadable
from schemas import digest

_ALONE = (
    threading.Lock()
)  # a process reads one shard at a time, in the folder that paths start from


class Made(NamedTuple):
    """A shard that is there: the name of its file, and what was done for it."""

    name: str
    summary: Summary


class Job(NamedTuple):
    """What all shards of a run have in common: how articles are read, by what digest, where from and where to."""

    recipe: Recipe
    made_by: str
    start: Path  # the folder that relative paths start from
    folder: Path  # of the shards
    retry: bool = False


def make_shard(sources: Shard, job: Job) -> Made:
    """The file of a shard made on a worker, or found there."""
    settings = job.recipe.settings()
    if settings.digest() != job.made_by:
        raise Astray(
            "a worker has another version of Accord or of its models; install the same everywhere"
        )
    if not job.folder.is_dir() or not job.start.is_dir():
        missing = job.start if job.folder.is_dir() else job.folder
        raise Astray(f"a worker does not see {missing}; workers need a file system that all share")
    with _ALONE, chdir(job.start):
        return shard_of(sources, settings, folder=job.folder, retry=job.retry)


def shard_of(sources: Shard, settings: Settings, *, folder: Path, retry: bool = False) -> Made:
    """The file of a shard in `folder`: the one that is there, unless what failed in it is worth another try, or a new one."""
    name = name_of(sources, settings.digest())
    path = folder / f"{name}.parquet"
    if (there := _good(path, retry=retry)) is not None:
        summary = Summary(sources=_ends(sources), unchanged=there.documents)
        summary.still_failing = len(there.failures)
        return Made(name, summary)
    summary = Summary()
    with ShardKeeper(path, sources, summary=summary) as keeper:
        found = contents(
            sources, None, made_by=settings.digest(), fields=settings.fields, limits=settings.limits
        )
        for item in found:
            article = item.content if isinstance(item.content, Article) else None
            outcome = read_article(article, settings) if article else None
            take_new(item, outcome, keeper, summary)
    summary.sources = _ends(sources)
    return Made(name, summary)


def lost_shard(sources: Shard, job: Job, *, reason: str, remedy: str) -> Made:
    """The file of a shard that no worker can make: each of its sources fails, until the next run tries again."""
    name, summary = name_of(sources, job.made_by), Summary(sources=_ends(sources))
    with ShardKeeper(job.folder / f"{name}.parquet", sources, summary=summary) as keeper:
        for source in sources:
            failure = Failure(source.shown, reason, remedy, passing=True)
            for content in (Begun(digest(job.made_by, source.file, source.published)), failure):
                take_new(Item(source, content), None, keeper, summary)
    return Made(name, summary)


def name_of(sources: Shard, made_by: str) -> str:
    """The name of a shard: the hash of its sources, of what stands in them and of what reads them."""
    return digest(
        made_by,
        *(
            part
            for source in sources
            for part in (source.file, source.target, source.published, source.start, source.stop)
        ),
        *map(_sha256, sources),
    )


def _sha256(source: Source) -> str:
    """The hash of a source's content; nothing of one that cannot be read."""
    try:
        with opened(source) as file:
            return hashlib.file_digest(file, "sha256").hexdigest()  # type: ignore[arg-type]
    except (Unreadable, OSError):
        return ""


def _good(path: Path, *, retry: bool) -> Footer | None:
    """What an earlier run has left at `path`, if it can stay."""
    try:
        there = footer_of(path)
    except NoShard:
        return None
    again = there.failures if retry else [lack for lack in there.failures if lack.passing]
    return None if again else there


def _ends(sources: Sequence[Source]) -> int:
    """How many sources come to their end in a shard."""
    return sum(source.stop is None for source in sources)

"""Shards into JSON files and the knowledge base, as if one machine had read everything in them."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import TypeAlias

from pipeline.batch.articles import Article
from pipeline.batch.contents import (
    Before,
    Begun,
    Finished,
    Item,
    MetAgain,
    still_right,
    unchanged,
)
from pipeline.batch.failure import Failure
from pipeline.batch.keeping import Keeper
from pipeline.batch.lock import alone_in
from pipeline.batch.run import forget
from pipeline.batch.shards.reading import Rows, result_of
from pipeline.batch.shards.stock import Part, Stock
from pipeline.batch.sources import RENAME, SAME_NAME, Gathered, Source
from pipeline.batch.summary import Summary
from pipeline.batch.taking import kept, take
from pipeline.batch.work import Result
from pipeline.store import DATABASE, KnowledgeBase

EVERYWHERE = Gathered(folders=[os.sep])
Told: TypeAlias = tuple[Item, Result | Failure | None]


def merge(
    found: Stock,
    *,
    output: Path,
    prune: bool = False,
    follow: Callable[[Summary], None] = lambda summary: None,
) -> Summary:
    """What shards hold, written below `output` and stored in its database, in the order of the names of its sources.

    Of a source that several shards hold the newest reading counts. What is there already and unchanged is passed over; with `prune`
    documents are removed that none of the shards has. Raises `Occupied` and `Unusable` as `run` does.
    """
    started, summary = time.monotonic(), Summary(skipped=found.skipped.copy())
    with alone_in(output), KnowledgeBase(output / DATABASE) as base:
        number = base.start_run()
        keeper = Keeper(base, run=number, output=output, summary=summary)
        for failure in found.failures:
            keeper.failure(failure, source="")
        with kept(keeper):
            for item, outcome in _told(found, Before(base, output)):
                take(item, outcome, keeper, summary)
                keeper.keep_some()
                follow(summary)
        covered = EVERYWHERE if prune else Gathered()
        forget(base, covered, number, summary, output=output, prune=prune)
        summary.failures.sort(key=lambda failure: failure.path)
        base.finish_run(
            number,
            documents=summary.documents,
            unchanged=summary.unchanged,
            failures=summary.failed,
        )
        summary.reposts = base.reposts()
    summary.seconds = time.monotonic() - started
    return summary


def _told(found: Stock, before: Before) -> Iterator[Told]:
    """All that the shards hold, source by source, as a run would meet it."""
    rows = Rows()
    for parts in found.sources:
        first = parts[0].read
        source = Source(Path(first.place), first.name, target=first.target)
        whole = first.sha256 if _is_whole(parts) else None
        if whole and (known := unchanged(source.file, before, whole, first.made_by)):
            yield Item(source, known), None
            continue
        yield Item(source, Begun(first.made_by)), None
        for part in parts:
            yield from _of_part(part, source, rows, before, found.targets)
        if whole:
            yield Item(source, Finished(whole)), None


def _of_part(
    part: Part, source: Source, rows: Rows, before: Before, targets: frozenset[str]
) -> Iterator[Told]:
    """The articles in a part of a source, then what failed there."""
    for row in rows.of(part.shard, part.first, part.read.documents):
        name, target = row["name"], f"{row['name']}.json"
        if target != source.target and target in targets:
            yield Item(source, Failure(row["path"], SAME_NAME, RENAME)), None
        elif still_right(name, before, row["sha256"], row["made_by"]):
            yield Item(source, MetAgain(name)), None
        else:
            yield Item(source, _article(source, name)), result_of(row)
    for lack in part.read.failures:
        failure = Failure(lack.path, lack.reason, lack.remedy, lack.passing)
        content = _article(source, lack.document) if lack.document else failure
        yield Item(source, content), failure


def _article(source: Source, name: str) -> Article:
    """What stands for an article that was read elsewhere."""
    return Article(replace(source, target=f"{name}.json"), b"")


def _is_whole(parts: Sequence[Part]) -> bool:
    """Whether parts are all of their source, none to be read again."""
    reads = [part.read for part in parts]
    joined = all(one.stop == other.start for one, other in pairwise(reads))
    return (
        joined
        and reads[0].start == 0
        and reads[-1].stop is None
        and all(read.whole for read in reads)
    )

"""The main job: many files into many extractions, JSON by JSON and into the knowledge base."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path

from pipeline.batch.articles import DEFECT_REMEDY, Article
from pipeline.batch.contents import (
    Before,
    Begun,
    Finished,
    Item,
    MetAgain,
    Unchanged,
    contents,
)
from pipeline.batch.crew import Crew
from pipeline.batch.failure import Failure
from pipeline.batch.keeping import Keeper
from pipeline.batch.limits import too_slow
from pipeline.batch.lock import alone_in
from pipeline.batch.paths import json_path, readable
from pipeline.batch.sources import Gathered
from pipeline.batch.summary import Summary
from pipeline.batch.work import Result, Settings, prepare, read_article
from pipeline.clean.formats import Skipped
from pipeline.store import DATABASE, KnowledgeBase, Met, Unusable

GRACE = 1.5  # times its own limit after which a worker is killed


def run(
    gathered: Gathered,
    *,
    output: Path,
    settings: Settings,
    workers: int = 1,
    prune: bool = False,
    retry: bool = False,
    told: frozenset[str] | None = None,
    follow: Callable[[Summary], None] = lambda summary: None,
) -> Summary:
    """Every article of every source read that has changed since the last run, written below `output` and stored in its database.

    What was read before by the same rules is passed over; with `retry` what failed is tried again; with `told` only what stands at
    or below these real paths is looked at, beside what is new. With `prune` the results of
    articles that are no longer there are removed. `follow` hears of each step. Raises `Occupied` where another run is at work,
    `Unusable` where the database cannot be written; what was kept before stays, and the next run goes on there.
    """
    started = time.monotonic()
    summary = Summary(skipped=gathered.skipped.copy())
    work = partial(read_article, settings=settings)
    lost = partial(_lost, seconds=settings.limits.seconds)
    patience = GRACE * settings.limits.seconds
    with (
        alone_in(output),
        Crew[Item, Article, Result | Failure](
            work, lost, size=workers, patience=patience, prepare=partial(prepare, settings)
        ) as crew,
        KnowledgeBase(output / DATABASE) as base,
    ):
        number = base.start_run()
        keeper = Keeper(base, run=number, output=output, summary=summary)
        for failure in gathered.failures:
            keeper.failure(failure, source="")
        items = contents(
            gathered.sources,
            Before(base, output, retry, told),
            made_by=settings.digest(),
            fields=settings.fields,
            limits=settings.limits,
        )
        with _kept(keeper):
            for item, outcome in crew.outcomes(items, task_in=_article):
                _take(item, outcome, keeper, summary)
                keeper.keep_some()
                follow(summary)
        _forget(base, gathered, number, summary, output=output, prune=prune)
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


def _article(item: Item) -> Article | None:
    return item.content if isinstance(item.content, Article) else None


def _take(item: Item, outcome: Result | Failure | None, keeper: Keeper, summary: Summary) -> None:
    """One item with what became of it, handed to the writer."""
    source, content = item
    match outcome or content:
        case Begun(made_by):
            place = "-" if source.from_standard_input else readable(os.path.realpath(source.path))
            keeper.begin(Met(source.file, place, made_by))
        case Result() as result:
            keeper.result(result, source=source.file)
        case Failure() as failure:
            document = content.source.stem if isinstance(content, Article) else ""
            keeper.failure(failure, source=source.file, document=document)
        case Skipped(_, kind):
            summary.skipped[kind] += 1
        case MetAgain(name):
            summary.unchanged += 1
            keeper.met_again(name)
        case Finished(sha256):
            summary.sources += 1
            keeper.finish(source.file, sha256)
        case Unchanged(documents, failures):
            summary.sources += 1
            summary.unchanged += documents
            summary.still_failing += failures
            keeper.unchanged(source.file)


def _lost(article: Article, code: int | None, *, seconds: float) -> Failure:
    """Why an article whose worker is gone has no result."""
    if code is None:
        slow = too_slow(seconds)
        return Failure(article.source.shown, slow.reason, slow.remedy)
    cause = f"signal {signal.Signals(-code).name}" if code < 0 else f"exit code {code}"
    reason = f"The process that read it died ({cause})."
    return Failure(
        article.source.shown, reason, f"It may need more memory than there is. {DEFECT_REMEDY}"
    )


@contextmanager
def _kept(keeper: Keeper) -> Iterator[None]:
    """Whatever ends the work, a person's Ctrl-C included, what was worked out until then is written."""
    try:
        yield
    except Unusable:
        raise
    except BaseException:
        keeper.keep()
        raise
    keeper.keep()


def _forget(
    base: KnowledgeBase,
    gathered: Gathered,
    run: int,
    summary: Summary,
    *,
    output: Path,
    prune: bool,
) -> None:
    """Documents whose article is gone, named and, with `prune`, removed; of a file that is gone no failure is left."""
    absent = [source for source in base.unseen(run) if gathered.covers(source.place)]
    gone = sorted([*base.dropped(run), *(name for source in absent for name in source.documents)])
    summary.vanished, summary.pruned = gone, prune
    base.forget(documents=gone if prune else (), sources=[source.name for source in absent])
    for name in gone if prune else ():
        path = json_path(output, name)
        path.unlink(missing_ok=True)
        with suppress(OSError):  # a folder that holds more stays
            for folder in path.relative_to(output).parents:
                (output / folder).rmdir()

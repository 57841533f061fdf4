"""The main job: many files into many extractions, JSON by JSON and into the knowledge base."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from pipeline.batch.articles import DEFECT_REMEDY, Article
from pipeline.batch.contents import Before, Item, contents
from pipeline.batch.crew import Crew
from pipeline.batch.failure import Failure
from pipeline.batch.keeping import Keeper
from pipeline.batch.limits import too_slow
from pipeline.batch.lock import alone_in
from pipeline.batch.paths import json_path
from pipeline.batch.sources import Gathered
from pipeline.batch.summary import Summary
from pipeline.batch.taking import kept, take
from pipeline.batch.work import Result, Settings, prepare, read_article
from pipeline.store import DATABASE, KnowledgeBase

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
        with kept(keeper):
            for item, outcome in crew.outcomes(items, task_in=_article):
                take(item, outcome, keeper, summary)
                keeper.keep_some()
                follow(summary)
        forget(base, gathered, number, summary, output=output, prune=prune)
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


def forget(
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

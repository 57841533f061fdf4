"""A run on the workers of Dask: shards go out, some at a time; what comes back is counted, the results are on the disk."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import CancelledError
from contextlib import contextmanager
from functools import partial
from itertools import islice
from pathlib import Path

import dask.config
from distributed import Client, Future, KilledWorker, LocalCluster, as_completed

from pipeline.batch.lock import alone_in
from pipeline.batch.recipe import Astray, Recipe
from pipeline.batch.shards.index import write_index
from pipeline.batch.shards.making import Job, Made, lost_shard, make_shard
from pipeline.batch.shards.plan import Shard, count_of, is_large, planned
from pipeline.batch.shards.writing import DRAFTS
from pipeline.batch.sources import Gathered, Source
from pipeline.batch.summary import Summary

SHARDS = "shards"  # their folder in an output folder
MOST = 500  # sources of a shard, or articles of one large file
AHEAD = 3  # shards a worker that are sent out
FEWEST = 8  # workers that are reckoned with, as more may come
SPLIT = 16  # parts of a shard that has killed its workers
PATIENCE = 30  # seconds to find a scheduler
DEATHS = 1  # of workers of this machine, beside the first, that a shard may cause
KILLED = "Every worker that read it died."
KILLED_REMEDY = "It may need more memory than a worker has; look into the workers' logs."


def run_on_dask(
    gathered: Gathered,
    *,
    output: Path,
    recipe: Recipe,
    scheduler: str | None = None,
    workers: int = 1,
    most: int = MOST,
    prune: bool = False,
    retry: bool = False,
    follow: Callable[[Summary], None] = lambda summary: None,
) -> Summary:
    """Every article of every source read by the workers of a scheduler, or by so many of this machine; one file a shard of at most `most` sources.

    Shards that are there already are passed over. With `retry` those are read again in which something failed; with `prune`
    those are removed that the run does not need. Raises `Astray` where workers or scheduler cannot do the work.
    """
    started, summary = time.monotonic(), Summary(skipped=gathered.skipped.copy())
    summary.failures += gathered.failures
    folder = (output / SHARDS).absolute()
    folder.mkdir(parents=True, exist_ok=True)
    job = Job(recipe, recipe.settings().digest(), Path.cwd(), folder, retry)
    names: dict[Shard, str] = {}
    with alone_in(output), _client(scheduler, workers) as client:
        for draft in folder.glob(DRAFTS):  # of a run that was killed
            draft.unlink(missing_ok=True)
        shards = planned(gathered.sources, most=most, count=_counts(client, gathered.sources, job))
        for sources, made in _made(client, shards, job):
            names[sources] = made.name
            summary.add(made.summary)
            follow(summary)
        order = sorted(names, key=lambda sources: (sources[0].target, sources[0].start))
        write_index(folder, [names[sources] for sources in order], gathered, prune=prune)
    summary.failures.sort(key=lambda failure: failure.path)
    summary.seconds = time.monotonic() - started
    return summary


@contextmanager
def _client(scheduler: str | None, workers: int) -> Iterator[Client]:
    """A connection to the scheduler, or to one of this machine's own with so many workers, which no other machine can reach."""
    if scheduler:
        try:
            client = Client(scheduler, timeout=PATIENCE, set_as_default=False)
        except (OSError, ValueError) as error:
            raise Astray(f"there is no scheduler at {scheduler}: {error}") from error
        with client:
            yield client
        return
    settings = {"distributed.scheduler.allowed-failures": DEATHS}
    with (
        dask.config.set(settings),
        LocalCluster(
            n_workers=workers,
            threads_per_worker=1,
            host="127.0.0.1",
            dashboard_address="127.0.0.1:0",
            scheduler_kwargs={"dashboard": False},
            silence_logs=logging.CRITICAL,
        ) as cluster,
        Client(cluster, set_as_default=False) as client,
    ):
        yield client


def _counts(client: Client, sources: list[Source], job: Job) -> Callable[[Source], int]:
    """How much stands in each large source; workers count while the first shards are read."""
    count = partial(count_of, fields=job.recipe.fields)
    counting = {
        source.path: client.submit(count, source, pure=False)
        for source in sources
        if is_large(source)
    }
    return lambda source: _known(counting[source.path])


def _known(counted: Future[int]) -> int:
    """What a worker has counted; 1 where it could not, so that the whole file is one shard."""
    try:
        return counted.result()
    except (KilledWorker, OSError):
        return 1


def _made(client: Client, shards: Iterator[Shard], job: Job) -> Iterator[tuple[Shard, Made]]:
    """Every shard made, in the order in which they are ready; one that kills its workers is split, to find the source that does it."""
    sent: dict[object, Shard] = {}
    suspects: list[Shard] = []
    waiting = as_completed(loop=client.loop)

    def send(several: Iterable[Shard]) -> None:
        for sources in several:
            future = client.submit(make_shard, sources, job, pure=False)
            sent[future.key] = sources
            waiting.add(future)

    send(islice(shards, _window(client)))
    for future in waiting:
        sources = sent.pop(future.key)
        try:
            yield sources, future.result()
        except KilledWorker:
            if len(sources) > 1:
                send(_split(sources))
            else:
                suspects.append(sources)
        except CancelledError as error:
            raise Astray("the connection to the scheduler is lost; run again to go on") from error
        send(islice(shards, max(_window(client) - len(sent), 0)))
    for sources in suspects:
        yield sources, _alone(client, sources, job)


def _split(sources: Shard) -> Iterator[Shard]:
    size = -(-len(sources) // SPLIT)
    return (sources[first : first + size] for first in range(0, len(sources), size))


def _alone(client: Client, sources: Shard, job: Job) -> Made:
    """A shard made while no other is: where a worker dies now, this one is the cause."""
    try:
        made: Made = client.submit(make_shard, sources, job, pure=False).result()
    except KilledWorker:
        return lost_shard(sources, job, reason=KILLED, remedy=KILLED_REMEDY)
    return made


def _window(client: Client) -> int:
    """How many shards are out at once: enough for every worker there is, and for some that come."""
    threads: Mapping[str, int] = client.nthreads()
    return AHEAD * max(sum(threads.values()), FEWEST)

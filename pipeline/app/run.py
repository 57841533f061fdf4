"""accord run: the main job."""

from __future__ import annotations

import os
from datetime import datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, Any

import click

from pipeline.app.options import (
    chosen_fields,
    chosen_settings,
    fields_option,
    names_option,
    own_names,
    tagger_option,
)
from pipeline.app.printing import printable
from pipeline.app.progress import messages, progress, report
from pipeline.app.shards import shards_package

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.batch import Recipe, Settings, Summary


@click.command("run", no_args_is_help=True)
@click.argument(
    "paths",
    nargs=-1,
    required=True,
    type=click.Path(readable=False, path_type=Path),
    metavar="PATH...",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(readable=False, path_type=Path),
    default=Path("extracted"),
    show_default=True,
    help="Folder for the JSON files and accord.db.",
)
@click.option(
    "--published",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DAY",
    help="Day of publication (2024-05-17) of articles for which no SOURCES.csv gives one.",
)
@tagger_option
@names_option
@fields_option
@click.option(
    "-w",
    "--workers",
    type=click.IntRange(1, 256),
    metavar="N",
    help="How many processes read articles.  [default: one a processor]",
)
@click.option(
    "--engine",
    type=click.Choice(["local", "dask"]),
    default="local",
    show_default=True,
    help="Who reads: processes of this machine, or workers of Dask, which write shards.",
)
@click.option(
    "--scheduler",
    metavar="ADDRESS",
    help="A Dask scheduler (tcp://host:8786) whose workers read, instead of --workers of this machine.",
)
@click.option(
    "--shard",
    type=click.IntRange(1),
    default=500,
    show_default=True,
    metavar="N",
    help="With --engine dask: at most so many files a shard, or articles of a large file.",
)
@click.option(
    "--retry-failed", is_flag=True, help="Try again what failed before, though it is unchanged."
)
@click.option("--prune", is_flag=True, help="Remove the results of articles that are gone.")
@click.option(
    "--time-limit",
    type=click.FloatRange(min=0),
    default=120.0,
    show_default=True,
    metavar="SECONDS",
    help="Longest time for one article, 0 for no limit.",
)
@click.option(
    "--size-limit",
    type=click.FloatRange(min=0),
    default=20.0,
    show_default=True,
    metavar="MB",
    help="Largest article, 0 for no limit.",
)
@click.option(
    "--watch",
    "watching",
    is_flag=True,
    help="Go on reading what is added or changed, until Ctrl-C.",
)
@click.option("-q", "--quiet", is_flag=True, help="Print failures only.")
def command(
    paths: tuple[Path, ...],
    output: Path,
    published: datetime | None,
    tagger: tuple[str, ...],
    names: Path | None,
    fields: str,
    workers: int | None,
    engine: str,
    scheduler: str | None,
    shard: int,
    retry_failed: bool,
    prune: bool,
    time_limit: float,
    size_limit: float,
    watching: bool,
    quiet: bool,
) -> None:
    """Extract the facts of articles: files, folders with all that is in them, or - for standard input.

    Reads text, Markdown, HTML, PDF and DOCX, one article a file; RSS and Atom, JSON and JSON Lines, CSV, WARC, and ZIP
    or tar archives of all these, each article in them for itself (feed.xml#2, press.zip/b.html). Of other formats in
    a folder it says how many it skipped. Every article becomes one JSON file below the output folder and one
    document of the database accord.db there. A file that cannot be read stops nothing: it is named
    at the end, and the exit code is 1. A SOURCES.csv beside the articles may give their days of publication
    (columns: file, published).

    A second run reads only what has changed: articles with other content, or all where Accord, its models, your names or the
    field map have changed. A run that was interrupted goes on where it stopped. Articles that are gone are named, and
    their results stay until --prune removes them.

    With --engine dask the articles are read by Dask workers, on this machine or on many (--scheduler), and the results are
    Parquet files in shards/ below the output folder; accord merge makes JSON files and the database of them.

    \b
    Examples:
        accord run press/ notice.html --output extracted/
        accord run dump.jsonl --fields text=body,title=headline,published=date
        accord run inbox/ --watch
        curl -s https://example.org/feed.xml | accord run -
        accord run crawl/ --engine dask --scheduler tcp://head:8786 --output results/
    """
    from pipeline.batch import Limits, Recipe

    limits = Limits(time_limit, size_limit)
    recipe = Recipe(tagger, own_names(names), chosen_fields(fields), limits)
    options: dict[str, Any] = {
        "output": output,
        "published": published.date().isoformat() if published else None,
        "workers": workers or _processors(),
        "prune": prune,
        "retry": retry_failed,
        "quiet": quiet,
    }
    if engine == "dask":
        _check_far(paths, watching=watching)
        once = partial(_far, paths, recipe=recipe, scheduler=scheduler, most=shard, **options)
    elif scheduler:
        raise click.UsageError("--scheduler goes with --engine dask")
    else:
        once = partial(_once, paths, settings=chosen_settings(recipe), **options)
    with messages(output):
        output.mkdir(parents=True, exist_ok=True)
        TemporaryFile(dir=output).close()  # refused where nothing can be written
        if watching:
            _watch(paths, output, once)
        elif once().failed:
            raise SystemExit(1)


def _once(
    paths: tuple[Path, ...],
    *,
    output: Path,
    published: str | None,
    settings: Settings,
    workers: int,
    prune: bool,
    retry: bool,
    quiet: bool,
    told: frozenset[str] | None = None,
) -> Summary:
    """One run and its report."""
    from pipeline.batch import gather, run

    gathered = gather(paths, output=output, published=published)
    with progress(len(gathered.sources), quiet=quiet) as follow:
        summary = run(
            gathered,
            output=output,
            settings=settings,
            workers=workers,
            prune=prune,
            retry=retry,
            told=told,
            follow=follow,
        )
    report(summary, output, quiet=quiet)
    return summary


def _check_far(paths: tuple[Path, ...], *, watching: bool) -> None:
    """Refuse what workers of Dask cannot do."""
    if Path("-") in paths:
        raise click.UsageError("workers cannot read standard input; write it to a file")
    if watching:
        raise click.UsageError("--watch goes with --engine local")


def _far(
    paths: tuple[Path, ...],
    *,
    output: Path,
    published: str | None,
    recipe: Recipe,
    scheduler: str | None,
    workers: int,
    most: int,
    prune: bool,
    retry: bool,
    quiet: bool,
) -> Summary:
    """One run on the workers of Dask, and its report."""
    from pipeline.batch import gather

    package = shards_package()
    chosen_settings(recipe)  # refused here, not by a worker
    gathered = gather(paths, output=output, published=published)
    with progress(len(gathered.sources), quiet=quiet) as follow:
        summary: Summary = package.run_on_dask(
            gathered,
            output=output,
            recipe=recipe,
            scheduler=scheduler,
            workers=workers,
            most=most,
            prune=prune,
            retry=retry,
            follow=follow,
        )
    shown = printable(output)
    results = f"{shown}/shards/ (accord merge {shown} makes the database)"
    report(summary, output, results=results, quiet=quiet)
    return summary


def _watch(paths: tuple[Path, ...], output: Path, once: Callable[..., Summary]) -> None:
    """A run now and one whenever something has changed, until Ctrl-C."""
    from pipeline.batch.watch import changes

    missing = [path for path in paths if not path.exists()]
    if missing:
        raise click.UsageError(f"{printable(missing[0])}: only what exists can be watched.")
    try:
        for told in changes(paths, output=output):
            once(told=told or None)
            click.echo("watching; Ctrl-C ends it", err=True)
    except KeyboardInterrupt:
        click.echo("no longer watching; what was read is kept", err=True)


def _processors() -> int:
    """How many processes can work at once."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1

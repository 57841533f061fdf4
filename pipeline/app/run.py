"""accord run: the main job."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryFile
from typing import TYPE_CHECKING

import click

from pipeline.app import INTERRUPTED
from pipeline.app.options import (
    chosen_fields,
    chosen_taggers,
    fields_option,
    names_option,
    own_names,
    tagger_option,
)
from pipeline.app.printing import printable
from pipeline.app.progress import progress, report

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.batch import Settings, Summary


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

    \b
    Examples:
        accord run press/ notice.html --output extracted/
        accord run dump.jsonl --fields text=body,title=headline,published=date
        accord run inbox/ --watch
        curl -s https://example.org/feed.xml | accord run -
    """
    from pipeline.batch import Limits, Settings

    settings = Settings(
        names=own_names(names),
        fields=chosen_fields(fields),
        taggers=chosen_taggers(tagger),
        limits=Limits(time_limit, size_limit),
    )
    once = partial(
        _once,
        paths,
        output=output,
        published=published.date().isoformat() if published else None,
        settings=settings,
        workers=workers or _processors(),
        prune=prune,
        retry=retry_failed,
        quiet=quiet,
    )
    with _messages(output):
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


@contextmanager
def _messages(output: Path) -> Iterator[None]:
    """Whatever ends a run, said in one line."""
    from pipeline.batch import Occupied, remedy_of
    from pipeline.store import Unusable

    try:
        yield
    except (Unusable, Occupied) as error:
        raise click.ClickException(printable(error)) from error
    except KeyboardInterrupt:
        click.echo("interrupted: what was read is kept, and the next run goes on there", err=True)
        raise SystemExit(INTERRUPTED) from None
    except OSError as error:
        raise click.ClickException(
            f"cannot write to {printable(output)}: {(error.strerror or str(error)).lower()}. {remedy_of(error)}"
        ) from error


def _processors() -> int:
    """How many processes can work at once."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1

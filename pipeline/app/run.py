"""accord run: the main job."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from itertools import starmap
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

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.batch import Summary

SHOWN = 20  # failures, and documents whose article is gone
OFTEN = 0.1  # seconds between two looks of the progress bar


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
        curl -s https://example.org/feed.xml | accord run -
    """
    from pipeline.batch import Limits, Occupied, Settings, gather, remedy_of, run
    from pipeline.store import Unusable

    day = published.date().isoformat() if published else None
    settings = Settings(
        names=own_names(names),
        fields=chosen_fields(fields),
        taggers=chosen_taggers(tagger),
        limits=Limits(time_limit, size_limit),
    )
    try:
        output.mkdir(parents=True, exist_ok=True)
        TemporaryFile(dir=output).close()  # refused where nothing can be written
        gathered = gather(paths, output=output, published=day)
        with _progress(len(gathered.sources), quiet=quiet) as follow:
            summary = run(
                gathered,
                output=output,
                settings=settings,
                workers=workers or _processors(),
                prune=prune,
                retry=retry_failed,
                follow=follow,
            )
    except (Unusable, Occupied) as error:
        raise click.ClickException(printable(error)) from error
    except KeyboardInterrupt:
        click.echo("interrupted: what was read is kept, and the next run goes on there", err=True)
        raise SystemExit(INTERRUPTED) from None
    except OSError as error:
        raise click.ClickException(
            f"cannot write to {printable(output)}: {(error.strerror or str(error)).lower()}. {remedy_of(error)}"
        ) from error
    _report(summary, output, quiet=quiet)
    if summary.failed:
        raise SystemExit(1)


def _processors() -> int:
    """How many processes can work at once."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@contextmanager
def _progress(total: int, *, quiet: bool) -> Iterator[Callable[[Summary], None]]:
    """What hears of each step: a bar on standard error where that is a terminal."""
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    console = Console(stderr=True)
    if quiet or not console.is_terminal:
        yield lambda summary: None
        return
    columns = (
        TextColumn("Reading"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}"),
        TimeRemainingColumn(elapsed_when_finished=True),
        TextColumn("{task.fields[failed]}", style="red"),
    )
    # No thread of its own: the workers are forked from this process.
    with Progress(*columns, console=console, transient=True, auto_refresh=False) as progress:
        task = progress.add_task("read", total=total, rate="", failed="")
        began = shown = time.monotonic()

        def follow(summary: Summary) -> None:
            nonlocal shown
            now = time.monotonic()
            if now - shown < OFTEN:
                return
            shown = now
            done = summary.read + summary.unchanged
            progress.update(
                task,
                completed=summary.sources,
                rate=f"{done / (now - began):,.1f} articles/s",
                failed=f"{summary.failed} failed" if summary.failed else "",
                refresh=True,
            )

        yield follow


def _report(summary: Summary, output: Path, *, quiet: bool) -> None:
    """The summary on standard error."""
    from pipeline.store import DATABASE

    for failure in summary.failures[:SHOWN]:
        click.echo(
            click.style("failed", fg="red")
            + f"  {printable(failure.path)}: {printable(failure.reason)} {printable(failure.remedy)}",
            err=True,
        )
    if len(summary.failures) > SHOWN:
        rest = len(summary.failures) - SHOWN
        click.echo(f"failed  {rest} more: accord failures --db {printable(output)}", err=True)
    if quiet:
        return
    lines = [
        ("documents", f"{summary.documents} in {summary.seconds:.1f} s"),
        ("unchanged", f"{summary.unchanged}" if summary.unchanged else ""),
        ("found", ", ".join(f"{count} {kind}" for kind, count in summary.found.items())),
        ("warnings", "; ".join(starmap(_warning(summary), sorted(summary.warnings.items())))),
        ("skipped", ", ".join(starmap(_skipped, sorted(summary.skipped.items())))),
        ("gone", _gone(summary)),
        ("failures", _failures(summary)),
        (
            "results",
            f"{printable(output)}/ (one JSON an article) and {printable(output / DATABASE)}",
        ),
    ]
    for name, text in lines:
        click.echo(f"{name:<11}{text or 'none'}", err=True)


def _skipped(suffix: str, count: int) -> str:
    return f"{count} {printable(suffix)}"


def _warning(summary: Summary) -> Callable[[str, int], str]:
    """How often a warning was given, and the first documents that have it."""

    def line(code: str, count: int) -> str:
        named = [printable(name) for name in summary.warned[code]]
        return f"{count} {code} ({', '.join(named)}{', …' if count > len(named) else ''})"

    return line


def _gone(summary: Summary) -> str:
    """The documents whose article is no longer there, and what became of them."""
    if not summary.vanished:
        return ""
    named = ", ".join(printable(name) for name in summary.vanished[:SHOWN])
    rest = ", …" if len(summary.vanished) > SHOWN else ""
    what = "removed" if summary.pruned else "kept; --prune removes them"
    return f"{len(summary.vanished)} ({named}{rest}): {what}"


def _failures(summary: Summary) -> str:
    """How much failed, and how much of that failed before."""
    if not summary.still_failing:
        return str(summary.failed)
    return f"{summary.failed}, {summary.still_failing} of them as before (accord failures; --retry-failed)"

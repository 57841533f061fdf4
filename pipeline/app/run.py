"""accord run: the main job."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from itertools import starmap
from pathlib import Path
from tempfile import TemporaryFile
from typing import TYPE_CHECKING

import click

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
    from collections.abc import Callable, Sequence

    from pipeline.batch import Source, Summary

NAMED = 3  # documents a warning


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
@click.option("-q", "--quiet", is_flag=True, help="Print failures only.")
def command(
    paths: tuple[Path, ...],
    output: Path,
    published: datetime | None,
    tagger: tuple[str, ...],
    names: Path | None,
    fields: str,
    quiet: bool,
) -> None:
    """Extract the facts of articles: files, folders with all that is in them, or - for standard input.

    Reads text, Markdown, HTML, PDF and DOCX, one article a file; RSS and Atom, JSON and JSON Lines, CSV, WARC, and ZIP
    or tar archives of all these, each article in them for itself (feed.xml#2, press.zip/b.html). Of other formats in
    a folder it says how many it skipped. Every article becomes one JSON file below the output folder and one
    document of the database accord.db there. A file that cannot be read stops nothing: it is named
    at the end, and the exit code is 1. A SOURCES.csv beside the articles may give their days of publication
    (columns: file, published).

    \b
    Examples:
        accord run press/ notice.html --output extracted/
        accord run dump.jsonl --fields text=body,title=headline,published=date
        curl -s https://example.org/feed.xml | accord run -
    """
    from pipeline.batch import gather, run
    from pipeline.store import Unusable

    day = published.date().isoformat() if published else None
    own = own_names(names)
    mapped = chosen_fields(fields)
    taggers = chosen_taggers(tagger)
    try:
        output.mkdir(parents=True, exist_ok=True)
        TemporaryFile(dir=output).close()  # refused where nothing can be written
        gathered = gather(paths, output=output, published=day)
        with _progress(len(gathered.sources), quiet=quiet) as follow:
            summary = run(
                gathered, output=output, taggers=taggers, names=own, fields=mapped, follow=follow
            )
    except Unusable as error:
        raise click.ClickException(printable(error)) from error
    except OSError as error:
        raise click.ClickException(
            f"cannot write to {printable(output)}: {(error.strerror or str(error)).lower()}; "
            "choose another folder with --output"
        ) from error
    _report(summary, output, quiet=quiet)
    if summary.failures:
        raise SystemExit(1)


@contextmanager
def _progress(total: int, *, quiet: bool) -> Iterator[Callable[[Source], None]]:
    """What hears of each source done: a bar on standard error where that is a terminal."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    console = Console(stderr=True)
    if quiet or not console.is_terminal:
        yield lambda source: None
        return
    columns = (TextColumn("Reading"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("read", total=total)
        yield lambda source: progress.advance(task)


def _report(summary: Summary, output: Path, *, quiet: bool) -> None:
    """The summary on standard error."""
    from pipeline.store import DATABASE

    for failure in summary.failures:
        click.echo(
            click.style("failed", fg="red")
            + f"  {printable(failure.path)}: {printable(failure.reason)} {printable(failure.remedy)}",
            err=True,
        )
    if quiet:
        return
    lines = [
        ("documents", f"{summary.documents} in {summary.seconds:.1f} s"),
        ("found", ", ".join(f"{count} {kind}" for kind, count in summary.found.items())),
        ("warnings", "; ".join(starmap(_warning, sorted(summary.warnings.items())))),
        ("skipped", ", ".join(starmap(_skipped, sorted(summary.skipped.items())))),
        ("failures", str(len(summary.failures))),
        (
            "results",
            f"{printable(output)}/ (one JSON an article) and {printable(output / DATABASE)}",
        ),
    ]
    for name, text in lines:
        click.echo(f"{name:<11}{text or 'none'}", err=True)


def _skipped(suffix: str, count: int) -> str:
    return f"{count} {printable(suffix)}"


def _warning(code: str, documents: Sequence[str]) -> str:
    """How often a warning was given, and the first documents that have it."""
    names = [printable(name) for name in dict.fromkeys(documents)]
    rest = ", …" if len(names) > NAMED else ""
    return f"{len(documents)} {code} ({', '.join(names[:NAMED])}{rest})"

"""What a run shows of itself on standard error: a bar while it goes on, a summary when it is done."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import starmap
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.app import INTERRUPTED
from pipeline.app.printing import printable

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.batch import Summary

SHOWN = 20  # failures, and documents whose article is gone
OFTEN = 0.1  # seconds between two looks of the progress bar


@contextmanager
def messages(output: Path) -> Iterator[None]:
    """Whatever ends a run, said in one line."""
    from pipeline.batch import Astray, Occupied, remedy_of
    from pipeline.store import Unusable

    try:
        yield
    except (Unusable, Occupied, Astray) as error:
        raise click.ClickException(printable(error)) from error
    except KeyboardInterrupt:
        click.echo("interrupted: what was read is kept, and the next run goes on there", err=True)
        raise SystemExit(INTERRUPTED) from None
    except OSError as error:
        raise click.ClickException(
            f"cannot write to {printable(output)}: {(error.strerror or str(error)).lower()}. {remedy_of(error)}"
        ) from error


@contextmanager
def progress(total: int, *, quiet: bool) -> Iterator[Callable[[Summary], None]]:
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
    with Progress(*columns, console=console, transient=True, auto_refresh=False) as bar:
        task = bar.add_task("read", total=total, rate="", failed="")
        began = shown = time.monotonic()

        def follow(summary: Summary) -> None:
            nonlocal shown
            now = time.monotonic()
            if now - shown < OFTEN:
                return
            shown = now
            done = summary.read + summary.unchanged
            bar.update(
                task,
                completed=summary.sources,
                rate=f"{done / (now - began):,.1f} articles/s",
                failed=f"{summary.failed} failed" if summary.failed else "",
                refresh=True,
            )

        yield follow


def report(summary: Summary, output: Path, *, results: str = "", quiet: bool) -> None:
    """The summary on standard error; `results` says where they are, if not in JSON files and a database."""
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
    shown = printable(output)
    lines = [
        ("documents", f"{summary.documents} in {summary.seconds:.1f} s"),
        ("unchanged", f"{summary.unchanged}" if summary.unchanged else ""),
        ("found", ", ".join(f"{count} {kind}" for kind, count in summary.found.items())),
        ("warnings", "; ".join(starmap(_warning(summary), sorted(summary.warnings.items())))),
        ("skipped", ", ".join(starmap(_skipped, sorted(summary.skipped.items())))),
        ("reposts", "{} of {} texts".format(*summary.reposts) if summary.reposts[0] else ""),
        ("gone", _gone(summary)),
        ("failures", _failures(summary)),
        ("results", results or f"{shown}/ (one JSON an article) and {shown}/{DATABASE}"),
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

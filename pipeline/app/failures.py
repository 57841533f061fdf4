"""accord failures: what has no result, and why."""

from __future__ import annotations

from pathlib import Path

import click

from pipeline.app.options import db_option, format_option, knowledge_base
from pipeline.app.printing import Format, print_rows


@click.command("failures")
@db_option
@format_option
def command(db: Path, format_: Format) -> None:
    """List the files and articles that could not be read, each with its reason and what to do.

    A failure stays until its file has changed, is gone, or is read after all; accord run --retry-failed tries again. The exit
    code is 1 where there is any.

    \b
    Examples:
        accord failures --db extracted/
        accord failures --format csv > failures.csv
    """
    from pipeline.use.failures import COLUMNS, SHOWN, failures

    with knowledge_base(db) as connection:
        rows = failures(connection)
    print_rows(rows, SHOWN if format_ == "table" else COLUMNS, format=format_)
    click.echo(f"failures: {len(rows)}", err=True)
    if rows:
        raise SystemExit(1)

"""accord merge: what Dask workers have read, into JSON files and the knowledge base."""

from __future__ import annotations

from pathlib import Path

import click

from pipeline.app.progress import messages, progress, report
from pipeline.app.shards import shards_package


@click.command("merge", no_args_is_help=True)
@click.argument(
    "shards",
    nargs=-1,
    required=True,
    type=click.Path(exists=True, path_type=Path),
    metavar="SHARDS...",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(readable=False, path_type=Path),
    default=Path("extracted"),
    show_default=True,
    help="Folder for the JSON files and accord.db.",
)
@click.option("--prune", is_flag=True, help="Remove results that none of the shards has.")
@click.option("-q", "--quiet", is_flag=True, help="Print failures only.")
def command(shards: tuple[Path, ...], output: Path, prune: bool, quiet: bool) -> None:
    """Bring shards, which accord run --engine dask writes, into JSON files and the database.

    SHARDS are Parquet files or folders with them. The result is what accord run would have made of the same files, whatever the order
    of the shards: of a file that was read several times its newest reading counts. What is there already is passed
    over, so that merging twice changes nothing, and a later accord run of the same files reads only what has changed.

    \b
    Examples:
        accord merge results/shards/ --output results/
        accord merge monday/ tuesday/ --output all/
    """
    package = shards_package()
    with messages(output):
        output.mkdir(parents=True, exist_ok=True)
        stock = package.stock(shards)
        with progress(len(stock.sources), quiet=quiet) as follow:
            summary = package.merge(stock, output=output, prune=prune, follow=follow)
    report(summary, output, quiet=quiet)
    if summary.failed:
        raise SystemExit(1)

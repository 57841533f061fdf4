"""accord schema: the JSON Schemas of the records."""

from __future__ import annotations

from pathlib import Path

import click

from pipeline.app.printing import json_text, printable


@click.command("schema")
@click.option(
    "--write",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="DIR",
    help="Write one file a record into DIR instead.",
)
def command(write: Path | None) -> None:
    """Print the JSON Schema of an extraction, which is what accord run writes for every article.

    \b
    Examples:
        accord schema > extraction.schema.json
        accord schema --write schemas/json
    """
    from pipeline.use.schema import EXTRACTION, schemas

    if write is None:
        click.echo(json_text(schemas()[EXTRACTION]))
        return
    try:
        write.mkdir(parents=True, exist_ok=True)
        for name, schema in schemas().items():
            (write / name).write_text(json_text(schema) + "\n", encoding="utf-8")
    except OSError as error:
        raise click.ClickException(
            f"cannot write to {printable(write)}: {(error.strerror or str(error)).lower()}"
        ) from error

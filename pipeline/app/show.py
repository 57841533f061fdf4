"""accord show: one file at one stage."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import click

from pipeline.app.articles import one_article
from pipeline.app.options import (
    chosen_fields,
    chosen_taggers,
    fields_option,
    names_option,
    own_names,
    tagger_option,
)
from pipeline.app.printing import json_text, printable

STAGES = ("clean", "cut", "find", "link", "relate")
ALIASES = {"facts": "relate"}
STYLES: dict[str, dict[str, Any]] = {
    "organization": {"fg": "blue"},
    "person": {"fg": "magenta"},
    "title": {"fg": "cyan"},
    "place": {"fg": "green"},
    "date": {"fg": "yellow"},
    "number": {"fg": "bright_yellow"},
    "reference": {"fg": "bright_blue"},
    "head": {"bold": True},
    "fact": {"bold": True},
    "quote": {"fg": "green"},
    "quiet": {"dim": True},
    "warning": {"fg": "red"},
}


@click.command("show", no_args_is_help=True)
@click.argument("stage", type=click.Choice([*STAGES, *ALIASES]), metavar="STAGE")
@click.argument("file", type=click.Path(readable=False, allow_dash=True, path_type=Path))
@click.option(
    "--published", type=click.DateTime(["%Y-%m-%d"]), metavar="DAY", help="Day of publication."
)
@tagger_option
@names_option
@fields_option
@click.option(
    "--format", "-f", "format_", type=click.Choice(["text", "json"]), default="text", show_default=True,
    help="Readable text, or the records of the stage.",
)  # fmt: skip
def command(
    stage: str,
    file: Path,
    published: datetime | None,
    tagger: tuple[str, ...],
    names: Path | None,
    fields: str,
    format_: str,
) -> None:
    """Show what a stage makes of FILE (- for standard input), or of one article in it: feed.xml#2, a.zip/b.html.

    \b
    STAGE is one of
      clean    the article without its furniture, with its own data
      cut      its sentences, each with its role and language
      find     the text with every name, title, place, date and number marked
      link     who and what is meant, with all mentions and the reason of each
      relate   the facts, each slot with its quote, rule and confidence (or: facts)

    \b
    Examples:
        accord show find corpus/zh01.txt
        accord show facts notice.html --format json
        accord show clean feed.xml#2
    """
    from pipeline import Reading
    from pipeline.clean import Unreadable
    from pipeline.use.show import records, show

    stage = ALIASES.get(stage, stage)
    raw, path = one_article(file, fields=chosen_fields(fields))
    reading = Reading(
        raw,
        path=path,
        published=published.date().isoformat() if published else None,
        taggers=chosen_taggers(tagger) if tagger else None,
        names=own_names(names),
    )
    try:
        if format_ == "json":
            click.echo(json_text(records(reading, stage)))
        else:
            for line in show(reading, stage):
                click.echo(
                    "".join(
                        click.style(printable(text), **STYLES.get(label, {}))
                        for text, label in line
                    )
                )
    except Unreadable as error:
        raise click.ClickException(printable(error)) from error

"""accord search: words in the articles."""

from __future__ import annotations

from pathlib import Path

import click

from pipeline.app.options import knowledge_base, remark, row_limit, rows_options
from pipeline.app.printing import Format, print_rows


@click.command("search", no_args_is_help=True)
@click.argument("text", nargs=-1, required=True, metavar="TEXT...")
@rows_options
def command(
    text: tuple[str, ...],
    doc: str | None,
    lang: str | None,
    since: str | None,
    until: str | None,
    limit: int | None,
    db: Path,
    format_: Format,
) -> None:
    """Find the paragraphs that hold TEXT, those published last first.

    A TEXT of several words is a phrase; several TEXTs must all be in the paragraph; a * at the end asks for the beginning of a
    word. Chinese words may be of any length and in either script.

    \b
    Examples:
        accord search 学分 互认
        accord search "vocational education" --since 2021
    """
    from pipeline.use.search import COLUMNS, search

    with knowledge_base(db) as connection:
        answer = search(
            connection,
            text,
            doc=doc,
            lang=lang,
            since=since,
            until=until,
            limit=row_limit(limit, format_),
        )
    columns = ("published", "doc", "snippet") if format_ == "table" else COLUMNS
    print_rows(answer.rows, columns, format=format_)
    remark(answer, what="paragraphs")

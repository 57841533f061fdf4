"""accord query: rows of the knowledge base."""

from __future__ import annotations

from pathlib import Path

import click

from pipeline.app.options import knowledge_base, remark, row_limit, rows_options
from pipeline.app.printing import Format, print_rows

KINDS = ("agreements", "events", "people", "organizations", "commitments", "places")


@click.command("query", no_args_is_help=True)
@click.argument("kind", type=click.Choice(KINDS), metavar="KIND")
@click.option(
    "--party", multiple=True, metavar="NAME", help="A party, or any body that takes part."
)
@click.option("--person", multiple=True, metavar="NAME", help="A person who signs or takes part.")
@click.option(
    "--org", multiple=True, metavar="NAME", help="An organisation; for people, their employer."
)
@click.option(
    "--field",
    multiple=True,
    metavar="FIELD",
    help="A field of agreements, as vocational_education.",
)
@click.option(
    "--kind", "kinds", multiple=True, metavar="KIND", help="A kind, as memorandum or signing."
)
@click.option(
    "--status", multiple=True, metavar="STATUS", help="A status, as signed, planned or done."
)
@click.option("--place", multiple=True, metavar="NAME", help="Where it was.")
@click.option(
    "--text", multiple=True, metavar="WORDS", help="Words in a paragraph that is evidence for it."
)
@click.option("--main", is_flag=True, help="Only what is its article's own news, not background.")
@click.option(
    "--distinct", is_flag=True, help="Leave out articles that repeat the text of another one."
)
@click.option("--evidence", is_flag=True, help="Add the quotes behind each row.")
@rows_options
def command(
    kind: str,
    party: tuple[str, ...],
    person: tuple[str, ...],
    org: tuple[str, ...],
    field: tuple[str, ...],
    kinds: tuple[str, ...],
    status: tuple[str, ...],
    place: tuple[str, ...],
    text: tuple[str, ...],
    main: bool,
    distinct: bool,
    evidence: bool,
    doc: str | None,
    lang: str | None,
    since: str | None,
    until: str | None,
    limit: int | None,
    db: Path,
    format_: Format,
) -> None:
    """List agreements, events, people, organizations, commitments or places.

    Names match in part, in either script, and by every name that the document has for the body or person. Given twice,
    --party, --person, --org, --field, --place and --text must all hold; of --kind and --status one must. --since and
    --until compare the day of signing, the days of the event, else the day of publication. The newest come first.

    \b
    Examples:
        accord query agreements --party 教育厅 --party 大学 --since 2020
        accord query events --kind visit --place Chengdu --format csv
    """
    from pipeline.use.query import query
    from pipeline.use.selection import SELECTIONS

    filters: dict[str, tuple[str | int, ...]] = {
        "party": party,
        "person": person,
        "org": org,
        "field": field,
        "kind": kinds,
        "status": status,
        "place": place,
        "text": text,
        "main": (1,) if main else (),
        "distinct": (1,) if distinct else (),
        "doc": (doc,) if doc else (),
        "lang": (lang,) if lang else (),
        "since": (since,) if since else (),
        "until": (until,) if until else (),
    }
    with knowledge_base(db) as connection:
        answer = query(
            connection, kind, filters, limit=row_limit(limit, format_), evidence=evidence
        )
    selection = SELECTIONS[kind]
    quotes = ("quotes",) if evidence else ()
    columns = selection.shown if format_ == "table" else tuple(selection.columns)
    print_rows(answer.rows, (*columns, *quotes), format=format_)
    remark(answer, what=kind)

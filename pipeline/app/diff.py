"""accord diff: what changed between two runs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from pipeline.app.printing import cell, json_text, printable

if TYPE_CHECKING:
    from pipeline.use.diff import Change, Difference, FieldChange

SIGNS = {"added": "+", "removed": "-", "changed": "~"}
COLOURS = {"added": "green", "removed": "red", "changed": "yellow"}
PATH = click.Path(exists=True, path_type=Path)


@click.command("diff", no_args_is_help=True)
@click.argument("before", type=PATH, metavar="A")
@click.argument("after", type=PATH, metavar="B")
@click.option(
    "--format",
    "-f",
    "format_",
    type=click.Choice(["text", "json", "jsonl"]),
    default="text",
    show_default=True,
    help="How changes are printed.",
)
def command(before: Path, after: Path, format_: str) -> None:
    """Show which facts were added, removed or changed from output folder A to output folder B.

    Facts are paired by their id, else by their evidence and what they have in common. Each changed field stands with
    the quotes behind it. The exit code is 0 when nothing changed and 1 when something did, so that scripts can use it.

    \b
    Example:
        accord diff extracted/ extracted.new/
    """
    from pipeline.use.diff import Unreadable, diff

    try:
        difference = diff(before, after)
    except Unreadable as error:
        raise click.UsageError(printable(error)) from error
    if format_ == "json":
        click.echo(json_text(_record(difference)))
    elif format_ == "jsonl":
        for change in difference.changes:
            click.echo(json_text(asdict(change), indent=None))
    else:
        for line in _lines(difference):
            click.echo(line)
    raise SystemExit(1 if difference else 0)


def _record(difference: Difference) -> dict[str, Any]:
    """The difference as one object."""
    return {
        "compared": difference.compared,
        "only_before": difference.only_before,
        "only_after": difference.only_after,
        "reasons": difference.reasons,
        "counts": [
            {"kind": kind, "change": change, "facts": count}
            for (kind, change), count in difference.counts.items()
        ],
        "changes": [asdict(change) for change in difference.changes],
    }


def _lines(difference: Difference) -> Iterator[str]:
    """The difference as text: article by article, the counts last."""
    for doc, changes in groupby(difference.changes, key=lambda change: change.doc):
        yield click.style(printable(doc), bold=True) + _note(difference, doc)
        for change in changes:
            yield from _change(change)
        yield ""
    counts = [f"{count} {kind} {change}" for (kind, change), count in difference.counts.items()]
    yield f"{difference.compared} documents compared: {', '.join(counts) or 'no fact changed'}"
    for name, docs in (("A", difference.only_before), ("B", difference.only_after)):
        if docs:
            yield f"only in {name}: {', '.join(map(printable, docs))}"


def _note(difference: Difference, doc: str) -> str:
    if doc in difference.only_before:
        return "  (only in A)"
    if doc in difference.only_after:
        return "  (only in B)"
    reasons = difference.reasons.get(doc)
    return f"  (also changed: {', '.join(reasons)})" if reasons else ""


def _change(change: Change) -> Iterator[str]:
    sign = click.style(SIGNS[change.change], fg=COLOURS[change.change])
    yield f"  {sign} {change.kind}: {printable(change.label)}" + _quoted(
        () if change.fields else change.quotes
    )
    for field in change.fields:
        yield from _field(field)


def _field(field: FieldChange) -> Iterator[str]:
    """A slot before and after; of lists what is new and what is gone."""
    if isinstance(field.before, list) and isinstance(field.after, list):
        yield f"      {field.field}:"
        for sign, one, other, quotes in (
            ("-", field.before, field.after, field.quotes_before),
            ("+", field.after, field.before, field.quotes_after),
        ):
            for item in one:
                if item not in other:
                    shown = printable(cell(item))
                    yield f"        {sign} {shown}" + _quoted(
                        [q for q in quotes if q in shown or shown in q]
                    )
        return
    yield f"      {field.field}:"
    yield f"        - {_value(field.before)}{_quoted(field.quotes_before)}"
    yield f"        + {_value(field.after)}{_quoted(field.quotes_after)}"


def _value(value: Any) -> str:
    return printable(cell(value)) or "(none)"


def _quoted(quotes: Any) -> str:
    """The first quotes behind a value."""
    return "".join(f"  “{printable(quote)}”" for quote in list(quotes)[:3])

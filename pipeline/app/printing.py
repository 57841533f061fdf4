"""What is printed: text of documents that cannot act on a terminal or a spreadsheet, and rows in four formats."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal

import click

Format = Literal["table", "json", "jsonl", "csv"]
FORMATS: tuple[Format, ...] = ("table", "json", "jsonl", "csv")

WIDEST = 10_000  # columns of a pipe: a row a line
NARROWEST = 11  # columns of a table's column, on average

# C0, DEL, C1, marks of direction, line separators, lone surrogates: what a terminal may act on
_ACTIVE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)
_FORMULA = re.compile(r"[=+\-@\t\r\n＝＋－＠]")


def printable(text: object) -> str:
    """`text` with every character that a terminal may act on written out (`\\x1b`); line breaks become spaces."""
    return _ACTIVE.sub(_written_out, str(text))


def json_text(value: object, *, indent: int | None = 1) -> str:
    """`value` as JSON that a terminal can show: what it may act on stands as `\\u....`."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return _ACTIVE.sub(
        lambda found: found[0] if found[0] == "\n" else f"\\u{ord(found[0]):04x}", text
    )


def cell(value: object) -> str:
    """A value as one text: lists joined, nothing for none."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case float() if value.is_integer():
            return str(int(value))
        case list() | tuple():
            return "; ".join(cell(item) for item in value)
        case dict():
            first, *rest = [
                cell(item) for item in value.values() if item not in (None, "", [])
            ] or [""]
            return f"{first} ({', '.join(rest)})" if rest else first
    return str(value)


def print_rows(
    rows: Sequence[Mapping[str, Any]], columns: Iterable[str], *, format: Format
) -> None:
    """The rows on standard output."""
    match format:
        case "json":
            click.echo(json_text(list(rows)))
        case "jsonl":
            for row in rows:
                click.echo(json_text(row, indent=None))
        case "csv":
            click.echo(_csv(rows, list(columns)), nl=False)
        case "table":
            _print_table(rows, list(columns))


def _csv(rows: Iterable[Mapping[str, Any]], columns: Sequence[str]) -> str:
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([_inert(row.get(column)) for column in columns] for row in rows)
    return file.getvalue()


def _inert(value: object) -> object:
    """A value that a spreadsheet takes for text or number, never for a formula."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value
    text = cell(value)
    return printable(f"'{text}" if _FORMULA.match(text) else text)


def _print_table(rows: Iterable[Mapping[str, Any]], columns: Sequence[str]) -> None:
    """A table as wide as the terminal (or as COLUMNS says), or lists where that is too narrow; a pipe gets a line a row."""
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    fitted = sys.stdout.isatty() or "COLUMNS" in os.environ
    console = Console(width=None if fitted else WIDEST)
    body = [[printable(cell(row.get(column))) for column in columns] for row in rows]
    if console.width < NARROWEST * len(columns):
        _print_lists(body, columns)
        return
    table = Table(box=SIMPLE_HEAD, pad_edge=False, show_edge=False, header_style="none")
    for column in columns:
        table.add_column(column, overflow="fold")
    for cells in body:
        table.add_row(*map(Text, cells))
    console.print(table)


def _print_lists(body: Iterable[Sequence[str]], columns: Sequence[str]) -> None:
    for cells in body:
        for column, text in zip(columns, cells, strict=True):
            if text:
                click.echo(f"{column}: {text}")
        click.echo()


def _written_out(found: re.Match[str]) -> str:
    code = ord(found[0])
    if found[0] in "\n\r\t\u2028\u2029":
        return " "
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"

"""Questions to the knowledge base: rows of one kind that pass all filters."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pipeline.store.search import phrase
from pipeline.use.selection import SELECTIONS, Selection

ANY_OF = ("kind", "status", "lang")  # a repeated filter of these asks for either, others for all
DAYS = ("since", "until")
EVIDENCE = """(SELECT json_group_array(json_object('quote', quote, 'slot', slot, 'start', start,
  'end', "end", 'rule', rule, 'confidence', confidence))
  FROM (SELECT * FROM evidence WHERE owner = '{owner}' AND owner_id = x.id ORDER BY id))"""

Row = dict[str, Any]
Filters = Mapping[str, Sequence[str | int]]


class Unanswerable(ValueError):
    """A question that makes no sense; the message says what could be asked instead."""


@dataclass(frozen=True)
class Answer:
    """The rows of an answer, how many there are without the limit, how many have no day to compare."""

    rows: list[Row]
    total: int
    undated: int


def query(
    connection: sqlite3.Connection,
    kind: str,
    filters: Filters,
    *,
    limit: int = 0,
    evidence: bool = False,
) -> Answer:
    """The rows of `kind` that pass `filters`, the newest first; a limit of 0 is none."""
    selection = SELECTIONS[kind]
    where, values = _where(selection, filters)
    source = f"FROM {selection.table} x JOIN documents d ON d.id = x.document_id"
    columns = dict(selection.columns)
    if evidence:
        columns["quotes"] = EVIDENCE.format(owner=selection.owner)
    listed = ", ".join(f'{expression} AS "{name}"' for name, expression in columns.items())
    order = f"ORDER BY {selection.day} DESC NULLS LAST, d.name, x.id LIMIT :limit"
    found = connection.execute(
        f"SELECT {listed} {source} WHERE {where} {order}", {**values, "limit": limit or -1}
    )
    rows = [_decoded(row, columns) for row in found]
    total = len(rows)
    if total == limit:
        total = connection.execute(f"SELECT count(*) {source} WHERE {where}", values).fetchone()[0]
    return Answer(rows, total, _undated(connection, selection, source, filters))


def _where(selection: Selection, filters: Filters) -> tuple[str, dict[str, str | int]]:
    """The condition that all filters make, and the values bound to it."""
    conditions, values = ["1"], dict[str, str | int]()
    for name, wanted in filters.items():
        if not wanted:
            continue
        _check(selection, name, wanted)
        parts = []
        for value in wanted:
            key = f"value{len(values)}"
            values[key] = _asked(name, value)
            parts.append(f"({selection.filters[name].replace(':value', f':{key}')})")
        conditions.append(f"({(' OR ' if name in ANY_OF else ' AND ').join(parts)})")
    return " AND ".join(conditions), values


def _check(selection: Selection, name: str, wanted: Sequence[str | int]) -> None:
    """Refuse a filter that these rows do not have, and a value that it can never have."""
    if name not in selection.filters:
        known = ", ".join(f"--{known}" for known in selection.filters)
        raise Unanswerable(f"--{name} does not apply to {selection.table}, which have {known}")
    values = selection.vocabulary.get(name)
    for value in wanted:
        if values and value not in values:
            raise Unanswerable(f"--{name} {value!r} is none of {', '.join(values)}")


def _asked(name: str, value: str | int) -> str | int:
    """A filter's value as it is bound; bytes of the shell that are no UTF-8 match nothing."""
    if isinstance(value, int):
        return value
    if name != "text":
        return value.encode("utf-8", "replace").decode()
    asked = phrase(value)
    if asked is None:
        raise Unanswerable(f"--text {value!r} has no word to look for")
    return asked


def _undated(
    connection: sqlite3.Connection, selection: Selection, source: str, filters: Filters
) -> int:
    """How many rows pass all other filters and have no day that `since` and `until` could be compared with."""
    if not any(filters.get(name) for name in DAYS):
        return 0
    where, values = _where(selection, {k: v for k, v in filters.items() if k not in DAYS})
    count: int = connection.execute(
        f"SELECT count(*) {source} WHERE {where} AND {selection.day} IS NULL", values
    ).fetchone()[0]
    return count


def _decoded(row: sqlite3.Row, columns: Mapping[str, str]) -> Row:
    """A row with its lists as lists."""
    return {
        name: json.loads(row[name]) if "json_group_array" in expression else row[name]
        for name, expression in columns.items()
    }

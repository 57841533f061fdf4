"""Rows of the knowledge base's tables, each with its key, and the evidence that any of them rests on."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping

from schemas import Provenance, Record

Value = str | int | float | None


class Rows:
    """Rows by table, numbered from the last key that each table has."""

    def __init__(self, last: Mapping[str, int]) -> None:
        self.tables: dict[str, list[dict[str, Value]]] = {table: [] for table in last}
        self._last = dict(last)

    def add(self, table: str, **values: Value) -> int:
        """The key of a new row."""
        self._last[table] += 1
        self.tables[table].append({"id": self._last[table], **values})
        return self._last[table]


def add_evidence(
    rows: Rows, key: int, owner: str, owner_id: int, provenance: Iterable[Provenance]
) -> None:
    """The provenance of one row, whatever its table (`owner`)."""
    for source in provenance:
        rows.add("evidence", document_id=key, owner=owner, owner_id=owner_id, **vars(source))


def values_of(record: Record) -> dict[str, Value]:
    """The plain fields of a record, all but its provenance."""
    return {name: value for name, value in vars(record).items() if name != "provenance"}


def real(value: int | float | None) -> float | None:
    """A number as SQLite can hold it: what is too large becomes infinite."""
    if value is None:
        return None
    try:
        return float(value)
    except OverflowError:
        return math.inf if value > 0 else -math.inf

"""A user's own names, from a file of theirs."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

from pipeline.batch.failure import file_failure
from pipeline.words.own_names import OwnKind, OwnName, OwnNames, folded
from schemas.vocabulary import OrganizationKind

COLUMNS = ("kind", "name", "aliases", "type")
KINDS: tuple[str, ...] = get_args(OwnKind)
TYPES: tuple[str, ...] = get_args(OrganizationKind)
SHORTEST = 2  # one character would be found everywhere
HEADER = f"the first line must be {','.join(COLUMNS)} (aliases and type may be left out)"


class Malformed(ValueError):
    """A file of names that cannot be used: the file, the line, what is wrong and what to do."""


def read_names(path: Path) -> OwnNames:
    """The names in a UTF-8 file of comma- or tab-separated values; lines that begin with # are remarks."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        failure = file_failure(error, path)
        raise Malformed(f"{path}: {failure.reason} {failure.remedy}") from error
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise Malformed(f"{path}, line {line}: this is not UTF-8; save it as CSV UTF-8") from error
    lines: dict[str, int] = {}
    entries: list[OwnName] = []
    for line, row in _rows(path, text):
        try:
            entry = _entry(row)
            for form in (entry.name, *entry.aliases):
                _check(form, line, lines)
        except ValueError as error:
            raise Malformed(f"{path}, line {line}: {error}") from error
        entries.append(entry)
    return OwnNames(tuple(entries))


def _rows(path: Path, text: str) -> Iterator[tuple[int, dict[str, str]]]:
    """The rows with the numbers of their lines; remarks and empty lines are none."""
    lines = text.splitlines()
    numbers = [n for n, line in enumerate(lines, 1) if line.strip() and line.lstrip()[0] != "#"]
    header = lines[numbers[0] - 1] if numbers else ""
    delimiter = "\t" if "\t" in header else ","
    columns = [column.strip().casefold() for column in header.split(delimiter)]
    if not {"kind", "name"} <= {*columns} <= {*COLUMNS}:
        raise Malformed(f"{path}, line {numbers[0] if numbers else 1}: {HEADER}")
    for number in numbers[1:]:
        try:
            (cells,) = csv.reader([lines[number - 1]], delimiter=delimiter, strict=True)
        except csv.Error as error:
            raise Malformed(f'{path}, line {number}: {error}; quote cells as "…"') from error
        if any(cell.strip() for cell in cells[len(columns) :]):
            reason = f"more than {len(columns)} cells; part aliases by ; and quote cells with a {delimiter!r}"
            raise Malformed(f"{path}, line {number}: {reason}")
        if any(cell.strip() for cell in cells):
            yield number, dict(zip(columns, (cell.strip() for cell in cells), strict=False))


def _entry(row: dict[str, str]) -> OwnName:
    kind: Any = row.get("kind", "").casefold()
    sort: Any = row.get("type", "").casefold() or None
    if kind not in KINDS:
        raise ValueError(f"{kind!r} is no kind of name; write {', '.join(KINDS)}")
    if sort and (kind != "organization" or sort not in TYPES):
        raise ValueError(
            f"{sort!r} is no type of organization; write {', '.join(TYPES)} or nothing"
        )
    aliases = (alias.strip() for alias in row.get("aliases", "").replace("；", ";").split(";"))
    return OwnName(kind, row.get("name", ""), tuple(alias for alias in aliases if alias), sort)


def _check(form: str, line: int, lines: dict[str, int]) -> None:
    """Refuses a form that is no name, or that an earlier line has for another one."""
    if len(form) < SHORTEST:
        raise ValueError(f"{form!r} is too short for a name; write at least {SHORTEST} characters")
    earlier = lines.setdefault(folded(form), line)
    if earlier != line:
        raise ValueError(f"{form} stands in line {earlier} already; keep one of them")

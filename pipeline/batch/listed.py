"""Publication days that a `SOURCES.csv` beside the articles gives."""

from __future__ import annotations

import csv
import os
from datetime import date
from pathlib import Path

from pipeline.batch.failure import Failure
from pipeline.batch.paths import readable

LIST = "SOURCES.csv"
REMEDY = f"{LIST} needs a header, the file's name in its first column, ISO days in `published`."


class PublicationDays:
    """The publication days of articles; each folder's list is read once, and what is wrong in it is kept."""

    def __init__(self) -> None:
        self.failures: list[Failure] = []
        self._lists: dict[Path, dict[str, str]] = {}

    def of(self, path: Path) -> str | None:
        """The ISO day that the list beside `path` gives, by the file's name or its stem."""
        if path.parent not in self._lists:
            self._lists[path.parent] = self._read(path.parent / LIST)
        days = self._lists[path.parent]
        return days.get(path.name) or days.get(path.stem)

    def _read(self, path: Path) -> dict[str, str]:
        days: dict[str, str] = {}
        if not os.path.isfile(path):
            return days
        try:
            with path.open(encoding="utf-8-sig", newline="") as file:
                for row in csv.DictReader(file):
                    name, day = next(iter(row.values())) or "", (row.get("published") or "").strip()
                    if day and self._is_day(day, path, name):
                        days[name.strip()] = day
        except (OSError, UnicodeDecodeError, csv.Error) as error:
            self.failures.append(Failure(readable(path), f"{error}.", REMEDY))
        return days

    def _is_day(self, day: str, path: Path, name: str) -> bool:
        try:
            return bool(date.fromisoformat(day)) and len(day) == len("2024-01-31")
        except ValueError:
            self.failures.append(Failure(readable(path), f"{name}: “{day}” is no ISO day.", REMEDY))
            return False

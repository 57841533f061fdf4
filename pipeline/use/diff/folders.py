"""Two output folders compared, article by article."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pipeline.use.diff.changes import Change, changes

REASONS = {
    "sha256": "text",
    "accord": "version of Accord",
    "schema_version": "schema",
    "taggers": "models",
    "names": "names file",
}
RULES = "rules and words"  # what is left where nothing of the above changed


class Unreadable(ValueError):
    """A file that is no extraction; the message names it."""


@dataclass(frozen=True)
class Difference:
    """All changes between two runs; `reasons` says what else is not the same for each article in both."""

    changes: tuple[Change, ...]
    compared: int
    only_before: tuple[str, ...]
    only_after: tuple[str, ...]
    reasons: Mapping[str, tuple[str, ...]]

    def __bool__(self) -> bool:
        return bool(self.changes or self.only_before or self.only_after)

    @property
    def counts(self) -> Counter[tuple[str, str]]:
        """How many facts of each kind changed in each way."""
        return Counter((change.kind, change.change) for change in self.changes)


def diff(before: Path, after: Path) -> Difference:
    """The difference between two output folders (or two JSON files), their articles paired by path."""
    left, right = _files(before), _files(after)
    if before.is_file() and after.is_file():
        left, right = {after.stem: before}, {after.stem: after}
    found: list[Change] = []
    reasons: dict[str, tuple[str, ...]] = {}
    for doc in sorted({*left, *right}):
        one = _read(left[doc]) if doc in left else {}
        other = _read(right[doc]) if doc in right else {}
        changed = list(changes(doc, one, other))
        found += changed
        if one and other and (why := tuple(_reasons(one, other)) or (RULES,) * bool(changed)):
            reasons[doc] = why
    return Difference(
        changes=tuple(found),
        compared=len({*left} & {*right}),
        only_before=tuple(sorted({*left} - {*right})),
        only_after=tuple(sorted({*right} - {*left})),
        reasons=reasons,
    )


def _files(path: Path) -> dict[str, Path]:
    """The extractions at or below `path` by their path there, without the suffix."""
    if path.is_file():
        return {path.stem: path}
    files = {
        file.relative_to(path).with_suffix("").as_posix(): file
        for file in sorted(path.rglob("*.json"))
        if not file.name.startswith(".")
    }
    if not files:
        raise Unreadable(f"there is no extraction (.json) in {path}")
    return files


def _read(path: Path) -> dict[str, Any]:
    try:
        extraction = json.loads(path.read_bytes())
    except ValueError as error:
        raise Unreadable(f"{path} is no JSON: {error}") from error
    if not isinstance(extraction, dict) or "agreements" not in extraction:
        raise Unreadable(f"{path} is no extraction of Accord")
    return extraction


def _reasons(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[str]:
    """What may be behind the changes: another text, other rules, another model."""
    one, other = ({**(x.get("versions") or {}), "sha256": x.get("sha256")} for x in (before, after))
    for key, reason in REASONS.items():
        if one.get(key) != other.get(key):
            yield reason

"""Tallies: what was found, what was missed, what was found and is not there."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

LONGEST = 160  # characters of an item in the list of errors
Same = Callable[[Any, Any], bool]


@dataclass
class Tally:
    """How many items were found, and those that were missed or are spurious."""

    found: int = 0
    missed: list[str] = field(default_factory=list)
    spurious: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """The share of what was extracted that is right; 1 where nothing was."""
        given = self.found + len(self.spurious)
        return self.found / given if given else 1.0

    @property
    def recall(self) -> float:
        """The share of the gold that was extracted; 1 where there is none."""
        wanted = self.found + len(self.missed)
        return self.found / wanted if wanted else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 1 where there was nothing to do and nothing done."""
        errors = len(self.missed) + len(self.spurious)
        return 2 * self.found / (2 * self.found + errors) if self.found or errors else 1.0

    def add(self, other: Tally, *, label: str = "") -> None:
        """All of `other`, its errors opened by `label`."""
        self.found += other.found
        self.missed += [label + item for item in other.missed]
        self.spurious += [label + item for item in other.spurious]

    def compare(self, wanted: object, given: object, same: Same, *, label: str = "") -> None:
        """One slot: found where both sides have a value and these are the same."""
        if wanted and given and same(wanted, given):
            self.found += 1
            return
        if wanted:
            self.missed.append(label + shown(wanted))
        if given:
            self.spurious.append(label + shown(given))

    def match(
        self, wanted: Sequence[Any], given: Sequence[Any], same: Same, *, label: str = ""
    ) -> None:
        """Two lists, one to one: each wanted item takes the first one given that is the same and still free."""
        free = list(range(len(given)))
        for item in wanted:
            at = next((at for at in free if same(item, given[at])), None)
            if at is None:
                self.missed.append(label + shown(item))
            else:
                free.remove(at)
                self.found += 1
        self.spurious += [label + shown(given[at]) for at in free]


def shown(item: object) -> str:
    """An item as one line of the list of errors: without its empty slots and its evidence."""
    if not isinstance(item, dict):
        return str(item)
    filled = {
        key: value
        for key, value in item.items()
        if value not in (None, [], "") and key != "provenance"
    }
    return json.dumps(filled, ensure_ascii=False)[:LONGEST]

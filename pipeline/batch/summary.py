"""What a run did, for the person who started it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from pipeline.batch.failure import Failure
from schemas import Extraction

NAMED = 3  # documents a warning
KINDS = (
    "organizations",
    "people",
    "places",
    "dates",
    "numbers",
    "agreements",
    "events",
    "commitments",
)


@dataclass
class Summary:
    """What a run did; it stays small however many documents there are."""

    sources: int = 0  # done with
    read: int = 0  # documents, kept or about to be
    documents: int = 0  # read and kept
    unchanged: int = 0  # documents that needed no reading
    found: Counter[str] = field(default_factory=Counter)
    warnings: Counter[str] = field(default_factory=Counter)  # documents by code
    warned: dict[str, list[str]] = field(default_factory=dict)  # the first of them
    skipped: Counter[str] = field(default_factory=Counter)  # files of other formats, by suffix
    failures: list[Failure] = field(default_factory=list)
    still_failing: int = 0  # of earlier runs, in sources that are unchanged
    vanished: list[str] = field(default_factory=list)  # documents whose article is gone
    pruned: bool = False  # they were removed
    reposts: tuple[int, int] = (0, 0)  # documents of the database that repeat how many others
    seconds: float = 0.0

    def count(self, extraction: Extraction) -> None:
        """One more document was kept."""
        self.documents += 1
        self.found.update({kind: len(getattr(extraction, kind)) for kind in KINDS})
        for code in dict.fromkeys(warning.code for warning in extraction.warnings):
            self.warnings[code] += 1
            named = self.warned.setdefault(code, [])
            if len(named) < NAMED:
                named.append(extraction.path)

    def add(self, other: Summary) -> None:
        """What was done elsewhere, done here too."""
        for name in ("sources", "read", "documents", "unchanged", "still_failing"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        for name in ("found", "warnings", "skipped"):
            getattr(self, name).update(getattr(other, name))
        self.failures += other.failures
        for code, names in other.warned.items():
            self.warned[code] = [*self.warned.get(code, ()), *names][:NAMED]

    @property
    def failed(self) -> int:
        """How much of what was given has no result."""
        return len(self.failures) + self.still_failing

"""The one writer of a run: results as JSON files and, some dozens in a transaction, into the knowledge base."""

from __future__ import annotations

import errno
import time
from contextlib import suppress
from pathlib import Path

from pipeline.batch.articles import DEFECT_REMEDY
from pipeline.batch.failure import Failure, unwritten
from pipeline.batch.paths import json_path
from pipeline.batch.summary import Summary
from pipeline.batch.work import Result
from pipeline.store import Failed, KnowledgeBase, Met, Portion

AT_ONCE = 64  # documents a transaction
DRAFT = ".accord.draft"  # in the output folder; a run that was killed may leave it to the next one
OPENING = b'{\n "doc": "'  # of an extraction as JSON
AT_LEAST = 5.0  # seconds after which what there is is written


class Keeper:
    """Takes what a run finds in the order of its sources; what `keep` has written outlives whatever happens next."""

    def __init__(self, base: KnowledgeBase, *, run: int, output: Path, summary: Summary) -> None:
        self._base, self._run, self._output, self._summary = base, run, output, summary
        self._portion, self._since, self._made_by = Portion(), time.monotonic(), ""
        self._whole, self._draft = True, output / DRAFT
        self._draft.unlink(missing_ok=True)

    def begin(self, source: Met) -> None:
        """A source is read from here on; what follows stands in it."""
        self._made_by, self._whole = source.made_by, True
        self._portion.begun.append(source)

    def finish(self, source: str, sha256: str) -> None:
        """A source is read to its end; one with a passing failure counts as not read, so that the next run tries again."""
        if self._whole:
            self._portion.finished.append((source, sha256))

    def unchanged(self, source: str) -> None:
        """A source needs no reading."""
        self._portion.unchanged.append(source)

    def met_again(self, document: str) -> None:
        """A document of a source that is read needs no reading."""
        self._portion.met_again.append(document)

    def failure(self, failure: Failure, *, source: str, document: str = "") -> None:
        """Something failed; an earlier `document` in its place stays."""
        self._summary.failures.append(failure)
        self._whole = self._whole and not failure.passing
        self._portion.failures.append(Failed(source, failure.path, failure.reason, failure.remedy))
        if document:
            self.met_again(document)

    def result(self, result: Result, *, source: str) -> None:
        """An article was read; its JSON is written at once."""
        target = json_path(self._output, result.name)
        try:
            _refuse_to_replace(target)
            write_whole(result.json, target, draft=self._draft)
        except OSError as error:
            failure = unwritten(error, result.shown, target)
            self.failure(failure, source=source, document=result.name)
            return
        self._summary.read += 1
        self._portion.entries.append(result.entry(source=source, made_by=self._made_by))

    def keep_some(self) -> None:
        """Everything so far written, if it is enough for a transaction."""
        late = time.monotonic() - self._since > AT_LEAST
        if len(self._portion.entries) >= AT_ONCE or late:
            self.keep()

    def keep(self) -> None:
        """Everything so far written."""
        portion, self._portion, self._since = self._portion, Portion(), time.monotonic()
        rejected = self._base.keep(portion, run=self._run)
        for entry, error in rejected:
            reason = f"Not stored: {type(error).__name__}: {error}."
            failure = Failure(entry.extraction.path, reason, DEFECT_REMEDY)
            self.failure(failure, source=entry.source)
        lost = {entry.name for entry, _ in rejected}
        for entry in portion.entries:
            if entry.name not in lost:
                self._summary.count(entry.extraction)


def _refuse_to_replace(path: Path) -> None:
    """Raises `FileExistsError` where a file stands that is somebody's own and no extraction."""
    with suppress(FileNotFoundError), path.open("rb") as file:
        if file.read(len(OPENING)) not in (OPENING, b""):
            raise FileExistsError(
                errno.EEXIST, "another file, which is no result of Accord, stands there"
            )


def write_whole(content: bytes, path: Path, *, draft: Path) -> None:
    """The content at `path`, complete or not at all; until it is complete it stands at `draft`."""
    make_folder(path.parent)
    try:
        draft.write_bytes(content)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def make_folder(folder: Path) -> None:
    """The folder with all above it, however many they are."""
    missing = [folder] if not folder.is_dir() else []
    while missing and not missing[-1].parent.is_dir():
        missing.append(missing[-1].parent)
    for step in reversed(missing):
        step.mkdir(exist_ok=True)

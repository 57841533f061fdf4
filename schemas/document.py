"""A cleaned document: its text, its blocks, its own data, and the way back to the raw file."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property

from schemas.record import Record
from schemas.vocabulary import BlockRole


class Provenance(Record):
    """Where one filled slot comes from: the characters that say so, the rule that read them, how sure.

    `start` and `end` count code points in `Document.text`; `raw_start` and `raw_end` count code points of
    the raw file as decoded, or of the text extracted from it (see `Document`). `text[start:end] == quote` always (law 1). `confidence` is between 0 and 1.
    """

    slot: str
    value: str
    start: int
    end: int
    quote: str
    raw_start: int
    raw_end: int
    rule: str
    confidence: float


class Run(Record):
    """One stretch of the cleaned text and the stretch of the decoded raw file it was made from.

    A run of equal lengths was copied character by character; any other stands for a replacement as a whole (an
    HTML entity, a removed soft hyphen). Characters in no run (joining line breaks) were inserted.
    """

    start: int
    end: int
    raw_start: int
    raw_end: int


class Block(Record):
    """A stretch of the cleaned text with one role in the article; blocks are in order and do not overlap."""

    start: int
    end: int
    role: BlockRole


class Warning(Record):
    """Something that the reader of the result should know: a stable code, a sentence, and where."""

    code: str
    message: str
    start: int | None = None
    end: int | None = None


class Meta(Record):
    """The document's own data as the guide defines it; `published` is an ISO day."""

    title: str | None = None
    source: str | None = None
    published: str | None = None
    authors: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()
    provenance: tuple[Provenance, ...] = ()


class Document(Record):
    """A raw file made readable: what is left of it after furniture is removed, and what was found out about it.

    `encoding` is `extracted` where `media_type` is no text (PDF, DOCX, an entry of a feed or table): raw offsets then count
    in the text that was extracted from the file.
    """

    doc: str
    path: str
    sha256: str
    encoding: str
    media_type: str
    text: str
    blocks: tuple[Block, ...]
    runs: tuple[Run, ...]
    raw_length: int
    meta: Meta
    warnings: tuple[Warning, ...] = ()

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """The smallest stretch of the decoded raw file that holds the cleaned characters `start` to `end`."""
        first, last = self._run_at(start), self._run_at(end - 1 if end > start else start)
        return _raw_offset(first, start), _raw_offset(last, end, closing=True)

    def cite(
        self, start: int, end: int, *, slot: str, value: object, rule: str, confidence: float
    ) -> Provenance:
        """The provenance of `value` in `slot`, quoted from the cleaned text between `start` and `end`."""
        raw_start, raw_end = self.raw_span(start, end)
        return Provenance(
            slot=slot,
            value=str(value),
            start=start,
            end=end,
            quote=self.text[start:end],
            raw_start=raw_start,
            raw_end=raw_end,
            rule=rule,
            confidence=round(confidence, 3),
        )

    def _run_at(self, offset: int) -> Run:
        index = bisect_right(self.run_starts, offset) - 1
        return self.runs[max(index, 0)]

    @cached_property
    def run_starts(self) -> tuple[int, ...]:
        """Where the runs start, in order."""
        return tuple(run.start for run in self.runs)


def _raw_offset(run: Run, offset: int, *, closing: bool = False) -> int:
    """The raw offset of a cleaned offset in or after `run`; a replaced run counts as a whole."""
    if offset >= run.end:
        return run.raw_end
    if run.end - run.start == run.raw_end - run.raw_start:
        return run.raw_start + max(offset - run.start, 0)
    return run.raw_end if closing and offset > run.start else run.raw_start

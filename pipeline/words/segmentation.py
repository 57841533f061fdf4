"""What a language tells the segmenter."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class SegmentationWords:
    """Where sentences end: characters that end one, what may still follow them, and points that end none.

    `needs_space` says that an end counts only before white space or the end of the paragraph; `abbreviations` are
    the words (in lower case, without their point) whose point does not end a sentence.
    """

    terminators: str
    closers: str
    needs_space: bool
    abbreviations: frozenset[str]

"""What a file's format gives to be read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from pipeline.clean.hints import Hint
from pipeline.clean.lines import Line
from schemas import Warning

EXTRACTED = "extracted"  # the encoding of what has no characters of its own, only a text stream


class Source(NamedTuple):
    """A file's text, its lines with their places in that text, and what else the format says about the article.

    The text of a file that is no text (PDF, DOCX, an entry of a feed or a table) is the stream extracted from it.
    """

    text: str
    lines: Sequence[Line]
    media_type: str
    encoding: str = EXTRACTED
    hints: tuple[Hint, ...] = ()
    warnings: tuple[Warning, ...] = ()

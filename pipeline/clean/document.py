"""Raw bytes into a Document."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import PurePosixPath

from pipeline.clean.decoding import decode
from pipeline.clean.errors import Unreadable
from pipeline.clean.furniture import strip_furniture
from pipeline.clean.lines import Line, plain_lines
from pipeline.clean.meta import read_meta
from pipeline.clean.roles import Placed, place
from schemas import Block, Document, Meta, Run, Warning


def clean(raw: bytes, *, path: str, published: str | None = None) -> Document:
    """The article in a raw file, without furniture, with its own data and the way back to the file."""
    decoded = decode(raw)
    lines = plain_lines(decoded.text)
    media_type = "text/plain"
    warnings: tuple[Warning, ...] = decoded.warnings
    placed = place(strip_furniture(lines).lines)
    if not placed:
        raise Unreadable(
            "The file holds no article: nothing is left without the page's furniture.",
            "Save the article itself, not the page that links to it.",
        )
    text, blocks, runs = _joined(placed)
    bare = Document(
        doc=PurePosixPath(path).stem,
        path=path,
        sha256=hashlib.sha256(raw).hexdigest(),
        encoding=decoded.encoding,
        media_type=media_type,
        text=text,
        blocks=blocks,
        runs=runs,
        raw_length=len(decoded.text),
        meta=Meta(),
        warnings=warnings,
    )
    meta, more = read_meta(bare, published=published)
    return bare.model_copy(update={"meta": meta, "warnings": warnings + more})


def _joined(placed: Sequence[Placed]) -> tuple[str, tuple[Block, ...], tuple[Run, ...]]:
    """The lines as one text, with their blocks and runs at their places in it."""
    blocks: list[Block] = []
    runs: list[Run] = []
    offset = 0
    for item in placed:
        blocks.extend(
            Block(start=offset + start, end=offset + end, role=role)
            for start, end, role in item.roles
            if start < end
        )
        runs.extend(_runs(item.line, offset))
        offset += len(item.line.text) + 1
    return "\n".join(item.line.text for item in placed), tuple(blocks), tuple(runs)


def _runs(line: Line, offset: int) -> list[Run]:
    return [
        Run(
            start=offset + copy.start,
            end=offset + copy.end,
            raw_start=copy.raw_start,
            raw_end=copy.raw_end,
        )
        for copy in line.copies
    ]

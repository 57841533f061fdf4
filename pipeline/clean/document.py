"""Raw bytes into a Document."""

from __future__ import annotations

import hashlib
from pathlib import PurePosixPath

from schemas import Block, Document, Meta, Run


class Unreadable(ValueError):
    """A file that no article can be read from; the message says why and what to do."""


def clean(raw: bytes, *, path: str, published: str | None = None) -> Document:
    """The article in a raw file, without furniture, with its own data and the way back to the file."""
    decoded = raw.decode("utf-8")
    blocks, runs, parts, offset, raw_offset = [], [], [], 0, 0
    for line in decoded.splitlines(keepends=True):
        body = line.strip()
        if body:
            lead = line.index(body[0])
            start = offset
            parts.append(body)
            offset += len(body)
            runs.append(
                Run(
                    start=start,
                    end=offset,
                    raw_start=raw_offset + lead,
                    raw_end=raw_offset + lead + len(body),
                )
            )
            blocks.append(Block(start=start, end=offset, role="body"))
            offset += 1
        raw_offset += len(line)
    return Document(
        doc=PurePosixPath(path).stem,
        path=path,
        sha256=hashlib.sha256(raw).hexdigest(),
        encoding="utf-8",
        media_type="text/plain",
        text="\n".join(parts),
        blocks=tuple(blocks),
        runs=tuple(runs),
        raw_length=len(decoded),
        meta=Meta(published=published),
    )

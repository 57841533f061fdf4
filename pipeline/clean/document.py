"""Raw bytes into a Document."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from pathlib import PurePosixPath

from pipeline.clean.errors import Unreadable
from pipeline.clean.formats import Entry, content_of, read
from pipeline.clean.furniture import strip_furniture
from pipeline.clean.hints import Hint, site_hint
from pipeline.clean.lines import Line
from pipeline.clean.meta import read_meta
from pipeline.clean.roles import Placed, lay_out
from pipeline.clean.source import Source
from schemas import Block, Document, Meta, Run


def clean(raw: bytes | Entry, *, path: str, published: str | None = None) -> Document:
    """The article in a raw file, without furniture, with its own data and the way back to the file."""
    source = read(raw, path=path)
    stripped = strip_furniture(source.lines)
    placed, above = lay_out(stripped.lines)
    if not any(item.roles for item in placed):
        raise _without_article(source)
    bare = _document(raw, path, source, placed)
    meta, warnings = read_meta(bare, published=published)
    site = site_hint(stripped.site, stripped.masthead, above, stripped.owner, text=bare.text)
    hints = [hint for hint in (*source.hints, *site) if _is_missing(meta, hint)]
    hints = list({hint.slot: hint for hint in reversed(hints)}.values())
    if hints:
        hinted = [Placed(hint.line, ((0, len(hint.line.text), "byline"),)) for hint in hints]
        bare = _document(raw, path, source, [*hinted, *placed])
        meta, warnings = read_meta(bare, published=published, hints=hints)
    return bare.model_copy(update={"meta": meta, "warnings": bare.warnings + warnings})


def _without_article(source: Source) -> Unreadable:
    """Why nothing is left of a file."""
    if not any(sign.isalnum() for line in source.lines for sign in line.text):
        return Unreadable("It holds no words.", "Remove it, if it is no article.")
    if source.media_type == "text/html":
        reason = "The file holds no article: nothing is left without the page's furniture."
        return Unreadable(reason, "Save the article itself, not the page that links to it.")
    reason = "It holds no article: only what stands around one (links, labels, names of fields)."
    return Unreadable(reason, "Look whether its text is whole; remove it if it is no article.")


def _is_missing(meta: Meta, hint: Hint) -> bool:
    """Whether the article's own lines leave a slot empty that a hint can fill."""
    return not getattr(meta, hint.slot)


def _document(raw: bytes | Entry, path: str, source: Source, placed: Sequence[Placed]) -> Document:
    """The document without its meta."""
    text, blocks, runs = _joined(placed)
    return Document(
        doc=_named(path),
        path=path,
        sha256=hashlib.sha256(content_of(raw)).hexdigest(),
        encoding=source.encoding,
        media_type=source.media_type,
        text=text,
        blocks=blocks,
        runs=runs,
        raw_length=len(source.text),
        meta=Meta(),
        warnings=source.warnings,
    )


def _named(path: str) -> str:
    """The name of a document: its file's without the suffix, with the number of an article inside that file."""
    file, number = re.fullmatch(r"(.*?)((?:#\d+)*)", path, re.DOTALL).groups()  # type: ignore[union-attr]
    return PurePosixPath(file).stem + number


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

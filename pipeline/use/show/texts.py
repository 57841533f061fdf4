"""The first four stages, readable: the article, its sentences, its mentions, its entities."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline import Reading
from pipeline.use.show.lines import Line, Piece, mark, pair
from schemas import Entity


def article(reading: Reading) -> Iterator[Line]:
    """clean: the document's own data, its warnings, its blocks."""
    document = reading.document
    meta = document.meta
    for name in ("title", "source", "published", "authors", "editors"):
        yield from pair(name, getattr(meta, name))
    kept = f"{len(document.text)} of {document.raw_length} characters"
    yield from pair("file", f"{document.media_type}, {document.encoding}, {kept} kept")
    for warning in document.warnings:
        yield (Piece(f"warning {warning.code}: {warning.message}", "warning"),)
    yield ()
    for block in document.blocks:
        text = document.text[block.start : block.end]
        yield (Piece(f"{block.role:<9} ", "quiet"), Piece(text, _label(block.role)))


def sentences(reading: Reading) -> Iterator[Line]:
    """cut: every sentence with its number, paragraph, language and role."""
    for segment in reading.segments:
        place = (
            f"{segment.index:>3}  ¶{segment.paragraph:<3} {segment.language}  {segment.role:<9} "
        )
        yield (Piece(place, "quiet"), Piece(segment.text, _label(segment.role)))


def marked(reading: Reading) -> Iterator[Line]:
    """find: every sentence with its mentions in brackets, and a line between paragraphs."""
    paragraph = None
    for segment in reading.segments:
        if paragraph not in (None, segment.paragraph):
            yield ()
        paragraph = segment.paragraph
        mentions = [
            m for m in reading.mentions if segment.start <= m.start and m.end <= segment.end
        ]
        yield mark(segment.text, segment.start, mentions)


def entities(reading: Reading) -> Iterator[Line]:
    """link: every entity with its other names, and every mention with the reason of the link."""
    names = {entity.id: entity.name for entity in reading.entities}
    for entity in reading.entities:
        kind = entity.organization_kind or entity.kind
        yield (Piece(entity.name, entity.kind), Piece(f"  {kind}  {entity.id}", "quiet"))
        yield from pair("also", entity.aliases, indent="    ")
        yield from pair("part of", names.get(entity.parent or ""), indent="    ")
        yield from pair("code", entity.code, indent="    ")
        yield from _links(entity)


def _links(entity: Entity) -> Iterator[Line]:
    for link in entity.links:
        mention = link.mention
        yield (
            Piece("    "),
            Piece(f"“{mention.text}”", "quote"),
            Piece(
                f"  {mention.start}-{mention.end}  {link.reason}  {link.confidence:.2f}", "quiet"
            ),
        )


def _label(role: str) -> str:
    return "head" if role in ("headline", "heading") else ""

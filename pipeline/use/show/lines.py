"""Lines of labelled pieces: what is shown, before anyone decides how it looks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from schemas import Mention, Provenance


class Piece(NamedTuple):
    """A stretch of a line; its label says what it is: a kind of mention, `head`, `quiet`, `quote` or nothing."""

    text: str
    label: str = ""


Line = tuple[Piece, ...]


def mark(text: str, start: int, mentions: Sequence[Mention]) -> Line:
    """The text that begins at `start` with `[…|what it is worth]` around every mention, nested ones too."""
    bounds = sorted(
        {start, start + len(text)}
        | {mention.start for mention in mentions}
        | {mention.end for mention in mentions}
    )
    pieces: list[Piece] = []
    for offset, following in zip(bounds, [*bounds[1:], bounds[-1]], strict=True):
        closing = [mention for mention in mentions if mention.end == offset]
        pieces += [Piece(f"|{worth(m)}]", m.kind) for m in sorted(closing, key=lambda m: -m.start)]
        opening = [mention for mention in mentions if mention.start == offset]
        pieces += [Piece("[", m.kind) for m in sorted(opening, key=lambda m: -m.end)]
        inside = [mention.kind for mention in mentions if mention.start <= offset < mention.end]
        pieces.append(Piece(text[offset - start : following - start], inside[0] if inside else ""))
    return tuple(piece for piece in pieces if piece.text)


def worth(mention: Mention) -> str:
    """What a mention is and what it is worth, in a few words."""
    if mention.date is not None:
        date = mention.date
        stretch = date.start if date.start == date.end else f"{date.start}/{date.end}"
        return f"date {date.partial or stretch}"
    if mention.number is not None:
        number = mention.number
        value = f"{number.value:.15g}" + ("" if number.upper is None else f"-{number.upper:.15g}")
        modifier = "" if number.modifier == "exact" else f"{number.modifier} "
        return f"{number.kind} {modifier}{value}" + (f" {number.unit}" if number.unit else "")
    return mention.kind


def source_line(source: Provenance, *, indent: str, value: str = "") -> Line:
    """One slot: its value, the quote behind it, the rule that read it, how sure."""
    return (
        Piece(f"{indent}{source.slot}: {value or source.value}  "),
        Piece(f"“{source.quote}”", "quote"),
        Piece(f"  {source.start}-{source.end}  {source.rule}  {source.confidence:.2f}", "quiet"),
    )


def pair(name: str, value: object, *, indent: str = "") -> Iterator[Line]:
    """A name and its value, where there is one."""
    if value not in (None, "", (), []):
        shown = ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)
        yield (Piece(f"{indent}{name}: ", "quiet"), Piece(shown))

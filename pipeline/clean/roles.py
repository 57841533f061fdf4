"""The part that each line plays in the article: headline, byline, heading, body, caption, credit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from pipeline.clean.credits import credit_begins, is_about, is_caption
from pipeline.clean.datelines import read_dateline
from pipeline.clean.fields import Field, read_fields
from pipeline.clean.furniture import is_paragraph
from pipeline.clean.headlines import LONGEST, Head, may_be_headline, read_head
from pipeline.clean.lines import Line
from pipeline.clean.names import HAN, is_signature
from schemas.vocabulary import BlockRole

HEADING_HAN, HEADING_WORDS = 40, 22
DATELINE_PARAGRAPHS = (
    2  # a dateline without outlet or reporter opens one of the first paragraphs only
)
_HAN = re.compile(f"[{HAN}]")
_WORDS = re.compile(r"[A-Za-zÀ-ɏ]+")
_STOP = re.compile(r"(?:[。；：;:]|(?<![A-Z.])\.|[.!?！？。][”\"’'」）)])$")
_BRACKETED = re.compile(r"[（(【\[][^（）()【】\[\]]{2,60}[）)】\]]")
_DASHES = re.compile(r"^\s*(?:—|–|―|--)")
TOP = 3  # lines at the top whose end may tell the day of publication
_DAY_AT_END = re.compile(
    r"(?<=[^\W\d_])\s{1,9}[\[(（]?20\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?:\s{1,3}\d\d?:\d\d(?::\d\d)?)?[\])）]?$"
)
_MARKER = re.compile(r"(?<=\S)\s*(?=[▲△▼])")


@dataclass(frozen=True)
class Placed:
    """A line with the roles of its stretches, in order."""

    line: Line
    roles: tuple[tuple[int, int, BlockRole], ...]


class Layout(NamedTuple):
    """The article's lines with their roles, and the site's lines that stood above the headline."""

    placed: list[Placed]
    above: list[Line]


def lay_out(lines: Sequence[Line]) -> Layout:
    """The lines with their roles; names of site and section above the headline are set apart."""
    split = [part for line in lines for part in _at_markers(line)]
    split = [part for number, line in enumerate(split) for part in _at_day(line, number)]
    split = [_without_controls(line, read_fields(line.text)) for line in split]
    fields = [read_fields(line.text) for line in split]
    begin = _body_begins(split, fields)
    head = read_head(split, fields, begin)
    roles = [*_head(split, fields, begin, head), *_body(split, fields, begin)]
    placed = [_divided(line, role, number) for number, (line, role) in _numbered(roles)]
    return Layout(placed, [split[index] for index in sorted(head.dropped)])


def _numbered(
    lines: Sequence[tuple[Line, BlockRole]],
) -> Iterator[tuple[int, tuple[Line, BlockRole]]]:
    """Every line with the number of its paragraph among those of the body."""
    number = 0
    for line, role in lines:
        number += role == "body"
        yield number, (line, role)


def _at_markers(line: Line) -> Iterator[Line]:
    """A line cut where the mark of a picture's caption stands inside."""
    start = 0
    for mark in _MARKER.finditer(line.text):
        yield line.part(start, mark.start())
        start = mark.start()
    yield line.part(start, len(line.text))


def _at_day(line: Line, number: int) -> Iterator[Line]:
    """One of the first lines with the figures of the publication day that end it as a line of their own."""
    day = _DAY_AT_END.search(line.text, max(0, len(line.text) - 40)) if number < TOP else None
    if day and len(line.text) <= LONGEST and may_be_headline(line) and not read_fields(line.text):
        yield line.part(0, day.start())
        yield line.part(day.start(), len(line.text))
    else:
        yield line


def _without_controls(line: Line, fields: Sequence[Field]) -> Line:
    """A byline without the counters and buttons at its ends."""
    kept = [field for field in fields if field.slot != "furniture"]
    if not kept or len(kept) == len(fields):
        return line
    end = kept[-1].end if fields[-1].slot == "furniture" else len(line.text)
    start = kept[0].start if fields[0].slot == "furniture" else 0
    return line.part(start, end)


def _body_begins(lines: Sequence[Line], fields: Sequence[tuple[Field, ...]]) -> int:
    """The index of the first line of the article's body."""
    for index, line in enumerate(lines):
        if fields[index] or line.tag == "h1":
            continue
        followed = index + 1 < len(lines) and bool(fields[index + 1])
        if is_paragraph(line.text) and not (followed and index < 3 and may_be_headline(line)):
            return index
        if _is_sentence(line.text) and not (index < 2 and followed):
            return index
        if read_dateline(line.text):
            return index
    return len(lines)


def _is_sentence(text: str) -> bool:
    return bool(_STOP.search(text)) and (
        len(_HAN.findall(text)) >= 10 or len(_WORDS.findall(text)) >= 8
    )


def _head(
    lines: Sequence[Line], fields: Sequence[tuple[Field, ...]], begin: int, head: Head
) -> Iterator[tuple[Line, BlockRole]]:
    """What stands above the body, without the site's lines: headline, subtitle, byline, headings."""
    bylines = [index for index in range(begin) if fields[index]]
    for index, line in enumerate(lines[:begin]):
        if fields[index]:
            yield line, "byline"
        elif index in (head.headline, head.issuers):
            yield line, "headline"
        elif index in head.dropped:
            continue
        elif head.headline is None:
            yield line, "body" if _STOP.search(line.text) or begin == len(lines) else "heading"
        elif index < head.headline:
            yield line, "subtitle"
        else:
            distance = index - head.headline
            yield line, _below(line, lines[head.headline], distance, bylines, index)


def _below(
    line: Line, headline: Line, distance: int, bylines: Sequence[int], index: int
) -> BlockRole:
    """The role of a line between the headline and the body."""
    if _DASHES.match(line.text):
        return "subtitle"
    if is_caption(line):
        return "caption"
    before_byline = any(byline > index for byline in bylines)
    other_script = bool(_HAN.search(line.text)) != bool(_HAN.search(headline.text))
    if distance <= 2 and (before_byline or other_script or not line.apart):
        return "subtitle"
    return "body" if _STOP.search(line.text) or not _is_short(line.text) else "heading"


def _is_short(text: str) -> bool:
    return len(_HAN.findall(text)) <= HEADING_HAN and len(_WORDS.findall(text)) <= HEADING_WORDS


def _body(
    lines: Sequence[Line], fields: Sequence[tuple[Field, ...]], begin: int
) -> Iterator[tuple[Line, BlockRole]]:
    last = max((i for i in range(begin, len(lines)) if is_paragraph(lines[i].text)), default=begin)
    previous: BlockRole = "body"
    for index in range(begin, len(lines)):
        line = lines[index]
        near = [lines[i].text for i in (index - 1, index + 1) if begin <= i < len(lines)]
        trailing = index > last
        signed = trailing and _BRACKETED.fullmatch(line.text) and is_signature(line.text)
        if (
            signed
            or _is_credit(fields[index], trailing=trailing, after=previous)
            or is_about(line.text)
        ):
            previous = "credit"
        elif is_caption(line):
            previous = "caption"
        elif credit_begins(line.text, 0):
            previous = "caption" if _is_short(line.text) else "body"
        elif _is_heading(line, index + 1 < len(lines)):
            previous = "caption" if any(_repeats(line.text, text) for text in near) else "heading"
        else:
            previous = "body"
        yield line, previous


def _is_credit(fields: Sequence[Field], *, trailing: bool, after: BlockRole) -> bool:
    """Whether fields below the first paragraph are the article's own: names, or a source or day at the end."""
    if any(field.names for field in fields):
        return True
    if not trailing:
        return False
    return any(f.labelled and f.slot != "furniture" for f in fields) or (
        bool(fields) and after == "credit"
    )


def _is_heading(line: Line, followed: bool) -> bool:
    if line.tag in ("h2", "h3", "h4", "h5", "h6"):
        return True
    text = line.text
    opened = text.startswith(("“", '"', "「", "•", "·", "-", "*"))
    return followed and _is_short(text) and not _STOP.search(text) and not opened


def _repeats(text: str, neighbour: str) -> bool:
    """Whether a short line is a sentence of the paragraph beside it, set large."""
    words = len(_WORDS.findall(text)) + len(_HAN.findall(text)) // 2
    return words >= 8 and text.strip(' .。“”"') in neighbour and text != neighbour


def _divided(line: Line, role: BlockRole, number: int) -> Placed:
    """A line with its dateline and its closing credit as blocks of their own."""
    text, start, end = line.text, 0, len(line.text)
    if role not in ("body", "caption"):
        return Placed(line, ((0, end, role),))
    opened: list[tuple[int, int, BlockRole]] = []
    dateline = read_dateline(text) if role == "body" else None
    told = dateline and (dateline.outlet or dateline.credit or number <= DATELINE_PARAGRAPHS)
    if dateline and told:
        opened = [(0, len(text[: dateline.end].rstrip()), "dateline")]
        start = end - len(text[dateline.end :].lstrip())
    closing = credit_begins(text, start)
    if closing is None:
        return Placed(line, (*opened, (start, end, role)))
    stop = len(text[:closing].rstrip())
    rest: list[tuple[int, int, BlockRole]] = [(start, stop, role)] if stop > start else []
    return Placed(line, (*opened, *rest, (closing, end, "credit")))

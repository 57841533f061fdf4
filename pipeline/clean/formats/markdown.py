"""Markdown as text: the marks fall away, every character that stays keeps its place in the file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.clean.formats.entries import SLOTS
from pipeline.clean.formats.fields import NAMES
from pipeline.clean.hints import Hint, fits
from pipeline.clean.lines import Copy, Line, clipped, plain_lines, visible

LONGEST = 20_000  # characters of a line in which marks are looked for
_LINE_START = re.compile(
    r"\s{0,12}(?:>\s?|[*+-]\s{1,4}(?:\[[ xX]\]\s)?|#{1,6}\s{1,9}|\|\s?)+|\s{0,3}(?:[*_-]\s?){3,}$|\s{0,3}\|?(?:\s?:?-+:?\s?\|)+(?:\s?:?-+:?)?\s*$"
    r"|\s{0,3}(?:```|~~~).*$|\s{0,3}\[[^\]\n]{1,200}\]:\s.*$"
)
_HEADING = re.compile(r"\s{0,3}(#{1,6})\s")
_UNDERLINE = re.compile(r"\s{0,3}(=+|-+)\s*")
_MARK = re.compile(
    r"\\(?P<escaped>[!-/:-@\[-`{-~])"  # \* is a star
    r"|(?P<drop>\[\^[^\[\]\s]{1,40}\]:?|<!--[^\n]{0,2000}?-->|</?[a-zA-Z][a-zA-Z0-9]{0,15}(?:\s[^<>\n]{0,500})?/?>)"
    r"|<(?P<address>https?://[^<>\s]{1,2000})>"
    r"|(?P<open>!?\[)"
    r"|(?P<close>\](?:\((?:[^()\s]++|\([^()\s]*+\))*+(?:\s\"[^\"\n]{0,300}\")?\)|\[[^\[\]\n]{0,100}\])?)"
    r"|(?P<run>\*{1,3}|_{1,3}|~~|`{1,3})"
)
_LINE_END = re.compile(r"(?:\s+#+|\s*\|)\s*$")
_FRONT = re.compile(r"\ufeff?---[ \t]*\r?\n")
_FRONT_FIELD = re.compile(r"([\w -]{1,40}):[ \t]*[\"']?(.*?)[\"']?[ \t]*\r?")
FRONT_LINES = 60


def markdown_lines(decoded: str) -> tuple[list[Line], tuple[Hint, ...]]:
    """The lines of a Markdown file without marks, headings as elements of HTML, and the hints of its front matter."""
    fields, begin = _front_matter(decoded)
    lines: list[Line] = []
    for line in plain_lines(decoded):
        start = line.copies[0].raw_start if line.copies else 0
        if start >= begin:
            _add(lines, line)
    title = fields.pop("title", None)
    if title and not any(line.tag == "h1" for line in lines):
        lines.insert(0, replace(title, tag="h1"))
    hints = [Hint(slot, fields[slot], "front-matter") for slot in SLOTS if slot in fields]
    return lines, tuple(hint for hint in hints if fits(hint.slot, hint.line.text))


def _add(lines: list[Line], line: Line) -> None:
    """Appends a line without its marks; a row of = or - makes a heading of the line before."""
    under = _UNDERLINE.fullmatch(line.text)
    if under and lines and not line.apart:
        lines[-1] = replace(lines[-1], tag="h1" if under.group(1)[0] == "=" else "h2")
        return
    heading = _HEADING.match(line.text)
    opening = _LINE_START.match(line.text)
    begin = opening.end() if opening else 0
    end = len(line.text)
    closing = None
    if opening and (heading or "|" in opening.group()):
        closing = _LINE_END.search(line.text, max(begin, end - 20))
    plain = _without_marks(line, begin, closing.start() if closing else end)
    if plain.text:
        apart = line.apart or bool(opening) or bool(lines and lines[-1].tag)
        lines.append(
            replace(plain, tag=f"h{len(heading.group(1))}" if heading else "", apart=apart)
        )


def _without_marks(line: Line, begin: int, end: int) -> Line:
    """The stretches of a line between its marks as one line."""
    if end > LONGEST:
        return line.part(begin, end)
    copies: list[Copy] = []
    pieces: list[str] = []
    length = 0
    for start, stop in _between(_marks(line.text, begin, end), begin, end):
        copies.extend(
            copy._replace(start=copy.start + length, end=copy.end + length)
            for copy in clipped(line.copies, start, stop)
        )
        pieces.append(line.text[start:stop])
        length += stop - start
    return replace(line, text="".join(pieces), copies=tuple(copies)).part(0, length)


def _between(marks: Sequence[tuple[int, int]], begin: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretches that no mark covers."""
    for start, stop in sorted(marks):
        if begin < start:
            yield begin, start
        begin = max(begin, stop)
    if begin < end:
        yield begin, end


def _marks(text: str, begin: int, end: int) -> list[tuple[int, int]]:
    """The places of all marks; brackets and emphasis count where they have their other half."""
    marks: list[tuple[int, int]] = []
    brackets: list[re.Match[str]] = []
    runs: dict[str, tuple[int, int]] = {}
    for found in _MARK.finditer(text, begin, end):
        start, stop = found.span()
        if found["escaped"]:
            marks.append((start, start + 1))
        elif found["drop"]:
            marks.append((start, stop))
        elif found["address"]:
            marks += [(start, start + 1), (stop - 1, stop)]
        elif found["open"]:
            brackets.append(found)
        elif found["close"]:
            marks += _of_link(brackets.pop(), found) if brackets else ()
        else:
            marks += _of_run(text, found, runs)
    return marks


def _of_link(opened: re.Match[str], closed: re.Match[str]) -> list[tuple[int, int]]:
    """The marks around a link's words; a picture is nothing but marks, and brackets without a target are text."""
    if closed["close"] == "]":
        return []
    if opened["open"] == "![":
        return [(opened.start(), closed.end())]
    return [opened.span(), closed.span()]


def _of_run(
    text: str, found: re.Match[str], runs: dict[str, tuple[int, int]]
) -> list[tuple[int, int]]:
    """The two halves of an emphasis once the second one is met."""
    run, (start, stop) = found["run"], found.span()
    before, after = text[start - 1 : start], text[stop : stop + 1]
    inside_word = run[0] == "_" and before.isalnum() and after.isalnum()
    if run in runs and before.strip() and not inside_word:
        return [runs.pop(run), (start, stop)]
    if after.strip() and not inside_word:
        runs[run] = (start, stop)
    return []


def _front_matter(decoded: str) -> tuple[dict[str, Line], int]:
    """The fields between the rows of hyphens that a file opens with, by slot, and where its text begins."""
    opening = _FRONT.match(decoded)
    if not opening:
        return {}, 0
    fields: dict[str, Line] = {}
    position = opening.end()
    for _ in range(FRONT_LINES):
        end = decoded.find("\n", position)
        if end < 0:
            break
        if decoded[position:end].strip() in ("---", "..."):
            return fields, end + 1
        field = _FRONT_FIELD.fullmatch(decoded, position, end)
        slot = _slot(field[1]) if field else None
        if field and slot and field[2]:
            fields.setdefault(slot, visible(decoded, *field.span(2)))
        position = end + 1
    return {}, 0


def _slot(name: str) -> str | None:
    plain = re.sub(r"[\s_-]+", "", name).casefold()
    return next((slot for slot, names in NAMES.items() if plain in names), None)

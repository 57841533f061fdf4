"""Which line above the body is the headline, and which ones are the site's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from operator import add

from pipeline.clean.fields import Field
from pipeline.clean.lexicon import entries, folded
from pipeline.clean.lines import Line
from pipeline.clean.names import HAN
from pipeline.clean.outlets import is_outlet

LONGEST = 220
VOCABULARY_LINES = 6  # lines of the body whose words a headline repeats
LEAST = 1.0  # a lower score is a section's name, a greeting, a row of links
_HAN = re.compile(f"[{HAN}]")
_HAN_RUN = re.compile(f"[{HAN}]{{2,}}")
_WORD = re.compile(r"[^\W\d_]+")
_CELLS = re.compile(r"\s{2,}|[\t\u3000|｜]")
_NO_HEADLINE = re.compile(r"^\s*(?:—|–|―|--|[●■◆▲△○◇•·*])")


@dataclass(frozen=True)
class Head:
    """The index of the headline among the lines above the body, if any, and of the lines that belong to the site.

    `issuers` is the index of the line with the issuing bodies that an official title opens with.
    """

    headline: int | None
    issuers: int | None
    dropped: frozenset[int]


def read_head(lines: Sequence[Line], fields: Sequence[Sequence[Field]], begin: int) -> Head:
    """The headline among `lines[:begin]`: the line that a byline follows, in words that the body repeats."""
    free = [index for index in range(begin) if not fields[index]]
    marked = [index for index in free if lines[index].tag == "h1"]
    able = marked or [index for index in free if may_be_headline(lines[index])]
    told = _vocabulary(" ".join(line.text for line in lines[begin : begin + VOCABULARY_LINES]))
    scores = {index: _score(lines, fields, index, begin, told, index == free[0]) for index in able}
    headline = max(able, key=lambda index: (scores[index], -index), default=None)
    headline = _first_script(lines, headline, free)
    if headline is None or (not marked and scores[headline] < LEAST and begin < len(lines)):
        sections = (i for i in free if folded(lines[i].text).strip() in entries("sections"))
        return Head(None, None, frozenset(sections))
    issuers = _issuers(lines, headline, free)
    above = [index for index in free if index < headline and index != issuers]
    dropped = (i for i in above if not _is_overline(lines[i], scores.get(i, 0.0), told))
    return Head(headline, issuers, frozenset(dropped))


def _first_script(lines: Sequence[Line], headline: int | None, free: Sequence[int]) -> int | None:
    """The headline itself, or the line right above it that says the same in the other script."""
    if headline is None or headline - 1 not in free:
        return headline
    if lines[headline].apart or lines[headline].tag:
        return headline
    above = headline - 1
    first, second = lines[above].text, lines[headline].text
    other = (bool(_HAN.search(first)) and second.isascii()) or (
        first.isascii() and bool(_HAN.search(second))
    )
    named = is_outlet(first) or _is_row(first) or not may_be_headline(lines[above])
    return above if other and _size(first) == 2.0 and not named else headline


def may_be_headline(line: Line) -> bool:
    """Whether a line may be a headline: one sentence at most, not too long, and no salutation."""
    text = line.text
    if line.tag == "h1":
        return True
    if (
        len(text) > LONGEST
        or text.endswith(("：", ":", "；", ";", "。"))
        or _NO_HEADLINE.match(text)
    ):
        return False
    return not re.search(r"[。]|[a-z]{2}\.\s+[A-Z]", text[:-1])


def _issuers(lines: Sequence[Line], headline: int, free: Sequence[int]) -> int | None:
    """The line of bodies right above a headline, without a blank line between: the first half of an official title."""
    above = headline - 1
    if above not in free or lines[headline].apart or not is_outlet(lines[above].text):
        return None
    return above if _HAN.search(lines[above].text) else None


def _score(
    lines: Sequence[Line],
    fields: Sequence[Sequence[Field]],
    index: int,
    begin: int,
    told: frozenset[str],
    first: bool,
) -> float:
    text = lines[index].text
    followed = next((i - index for i in (index + 1, index + 2) if i < begin and fields[i]), 0)
    score = _size(text) + min(1.5 * _size(text), 3.0) * _overlap(text, told)
    score += (0.0, 1.5, 0.75)[followed] + 1.0 * (index == begin - 1) + 1.0 * first
    score -= 3.0 * (folded(text).strip(" ·>|:：") in entries("sections"))
    score -= 4.0 * _is_row(text) + 2.0 * (is_outlet(text) and len(text) <= 24)
    return score


def _size(text: str) -> float:
    """2 for a line as long as headlines are, less for a word or two."""
    weight = len(_HAN.findall(text)) + 2 * len(re.findall(r"[A-Za-zÀ-ɏ]+", text))
    return 2.0 if weight >= 8 else 1.0 if weight >= 5 else 0.0


def _is_row(text: str) -> bool:
    """Whether a line is a row of links, several short cells, or a site's name with that of a section."""
    cells = [cell.strip() for cell in _CELLS.split(text) if cell.strip()]
    if len(cells) == 2 and is_outlet(cells[0]) and folded(cells[1]) in entries("sections"):
        return True
    return len(cells) >= 3 and max(len(cell) for cell in cells) <= 20


def _vocabulary(text: str) -> frozenset[str]:
    """The longer words and the pairs of Han characters of a text."""
    plain = folded(text)
    words = {word for word in _WORD.findall(plain) if len(word) > 3 and not _HAN.search(word)}
    pairs = {pair for run in _HAN_RUN.findall(plain) for pair in map(add, run, run[1:])}
    return frozenset(words | pairs)


def _overlap(text: str, told: frozenset[str]) -> float:
    own = _vocabulary(text)
    return len(own & told) / len(own) if own else 0.0


def _is_overline(line: Line, score: float, told: frozenset[str]) -> bool:
    """Whether a line above the headline is part of it rather than of the site."""
    return (
        score >= LEAST + 2.0
        and _size(line.text) == 2.0
        and _overlap(line.text, told) >= 0.3
        and not is_outlet(line.text)
    )

"""Which lines of a page are the article."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from pipeline.clean.fields import read_fields
from pipeline.clean.furniture import is_paragraph, list_begins
from pipeline.clean.lines import Line
from pipeline.clean.markup import DEEPEST, Page
from schemas import Warning

LARGEST = 2_000_000  # characters of a page that trafilatura is given
PREFIX = 14  # characters by which a line is recognised among trafilatura's
WINDOW = 4 * PREFIX  # characters, punctuation included, that a prefix is taken from
ABOVE, BELOW = 14, 8  # lines around the body where headline, byline and credits stand
MOSTLY = 0.5
SENTENCE = 24  # characters of a line that counts as prose when it ends like a sentence
_ENDS = ("。", "！", "？", "”", ".", '"')
LONGEST_TITLE = 300
_PIECE_END = re.compile(r"\n|(?<=[。！？])")
_BOUNDARY = re.compile(r"(?<=[\s|。！？])(?=[^\s|])")
_TITLES = ("articletitle", "og:title", "dc.title", "twitter:title", "title")
_SITE_SUFFIX = re.compile(r"\s*(?:[_|｜–—-]{1,2}|::)\s*[^_|｜–—:]{2,40}$")


class Article(NamedTuple):
    """The lines of the article, the headline first where the page has one, and warnings."""

    lines: list[Line]
    warnings: tuple[Warning, ...]


def choose(page: Page, decoded: str) -> Article:
    """The lines of `page` from its headline to its credits, without what the site put between."""
    judged, warnings = _judged(page, decoded)
    dense = [index for index, line in enumerate(page.lines) if _is_dense(line)]
    body, unsure = _agreed(page.lines, judged, dense)
    if unsure:
        message = "It is not certain which part of the page is the article."
        warnings = (*warnings, Warning(code="article-uncertain", message=message))
    if not body:
        kept = [line for line in page.lines if not line.of_page and not _is_linked(line)]
        return Article(_headed(page, kept or page.lines), warnings)
    return Article(_headed(page, _around(page.lines, body)), warnings)


def _judged(page: Page, decoded: str) -> tuple[list[int], tuple[Warning, ...]]:
    """The lines that trafilatura takes for the article."""
    if len(decoded) > LARGEST or page.depth > DEEPEST:
        message = (
            "The page is too large or too deeply nested for trafilatura; density alone decided."
        )
        return [], (Warning(code="page-too-large", message=message),)
    try:
        import trafilatura  # takes a while to load: only for pages

        found = trafilatura.extract(decoded, include_comments=False, favor_recall=True) or ""
    except Exception:  # a third party's parser on hostile markup: density decides instead
        message = "trafilatura failed on the page; density alone decided."
        return [], (Warning(code="page-parser-failed", message=message),)
    openings = _openings(found)
    return [index for index, line in enumerate(page.lines) if _opening(line.text) in openings], ()


def _openings(found: str) -> set[str]:
    """How the lines of trafilatura's text open; it joins paragraphs, so a full prefix may also stand behind any space."""
    pieces = {_opening(piece) for piece in _PIECE_END.split(found) if piece}
    inside = {
        _opening(found[place.start() : place.start() + WINDOW])
        for place in _BOUNDARY.finditer(found)
    }
    return pieces | {opening for opening in inside if len(opening) == PREFIX}


def _opening(text: str) -> str:
    return _folded(text[:WINDOW])[:PREFIX]


def _folded(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.lower())


def _is_linked(line: Line) -> bool:
    return line.linked > MOSTLY * len(line.text)


def _is_dense(line: Line) -> bool:
    closed = len(line.text) >= SENTENCE and line.text.endswith(_ENDS)
    return (closed or is_paragraph(line.text)) and not _is_linked(line) and not line.of_page


def _is_sentence(line: Line) -> bool:
    return line.text.endswith(_ENDS) and not _is_linked(line) and not line.of_page


def _agreed(
    lines: Sequence[Line], judged: Sequence[int], dense: Sequence[int]
) -> tuple[list[int], bool]:
    """The body's lines by both judges, and whether they disagree: trafilatura may take a menu for a short article."""
    read = [index for index in judged if not _is_linked(lines[index])]
    both = sorted(set(read) & set(dense))
    weight = sum(len(lines[index].text) for index in both)
    all_dense = sum(len(lines[index].text) for index in dense)
    all_read = sum(len(lines[index].text) for index in read)
    if both and weight >= MOSTLY * all_dense:
        return read, weight < MOSTLY * all_read
    if dense:
        return list(dense), True
    sentences = [i for i in read if lines[i].text.endswith(_ENDS)]
    return sentences or read, True


def _around(lines: Sequence[Line], body: Sequence[int]) -> list[Line]:
    """The lines from the headline above the body to the last sentences and credits below it."""
    chosen = set(body)
    first, last = min(body), max(body)
    top = _top(lines, first)
    bottom = last
    for index in range(last + 1, min(last + 1 + BELOW, len(lines))):
        if list_begins(lines[index].text):
            break
        follows = index == bottom + 1 and _is_sentence(lines[index])
        if follows or read_fields(lines[index].text):
            bottom = index
    kept = []
    for index in range(top, bottom + 1):
        line = lines[index]
        apart = line.of_page or _is_linked(line)
        if index in chosen or not apart or line.tag == "h1" or read_fields(line.text):
            kept.append(line)
    return kept


def _top(lines: Sequence[Line], first: int) -> int:
    """Where the article begins: at the h1, else at the highest byline's headline, close above the body."""
    above = range(max(first - ABOVE, 0), first)
    heads = [index for index in above if lines[index].tag == "h1"]
    if heads:
        return heads[-1]
    fields = [index for index in above if read_fields(lines[index].text)]
    top = min([*fields[-3:], first])
    free = [
        i for i in range(max(top - 3, 0), top) if not _is_linked(lines[i]) and not lines[i].of_page
    ]
    return free[0] if free else top


def _headed(page: Page, lines: list[Line]) -> list[Line]:
    """The lines with the headline marked `h1`: the one that the page's title names, or that title itself."""
    if any(line.tag == "h1" for line in lines):
        return lines
    titles = [page.tags[name] for name in _TITLES if name in page.tags]
    folded = [_folded(title.text) for title in titles]
    for index, line in enumerate(lines[:ABOVE]):
        own = _folded(line.text)
        if len(own) >= 6 and any(own == title or title.startswith(own) for title in folded):
            return [*lines[:index], replace(line, tag="h1"), *lines[index + 1 :]]
    if not titles:
        return lines
    return [replace(_without_site(titles[0]), tag="h1"), *lines]


def _without_site(title: Line) -> Line:
    """A page's title without the names of section and site behind it."""
    end = min(len(title.text), LONGEST_TITLE)
    while (suffix := _SITE_SUFFIX.search(title.text, 0, end)) and suffix.start() >= 6:
        end = suffix.start()
    return title.part(0, end)

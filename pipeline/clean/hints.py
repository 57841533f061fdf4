"""What stands outside the article's lines about its publication: the tags of a page's head, a trail's site."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from pipeline.clean.lexicon import entries, folded
from pipeline.clean.lines import Line
from pipeline.clean.names import read_names
from pipeline.clean.outlets import is_outlet, looks_like_outlet
from pipeline.clean.publication import days

MetaSlot = Literal["source", "published", "authors", "editors"]

# The tags of Chinese government sites, Open Graph, Dublin Core and common newsrooms, the surest first.
TAGS: tuple[tuple[MetaSlot, tuple[str, ...]], ...] = (
    ("published", (
        "pubdate", "article:published_time", "og:published_time", "publishdate", "publish_date", "publishtime", "publish_time",
        "pubtime", "og:release_date", "dc.date", "dc.date.issued", "dcterms.date", "datepublished", "date", "firstcreatetime",
        "weibo: article:create_at", "apub:time", "parsely-pub-date", "sailthru.date", "filedate",
    )),
    ("source", (
        "contentsource", "source", "mediaid", "og:site_name", "dc.publisher", "publisher", "application-name", "sitename",
    )),
    ("authors", ("author", "article:author", "dc.creator", "dc.author", "byl", "parsely-author", "sailthru.author")),
    ("editors", ("editor", "contenteditor", "responsibleeditor")),
)  # fmt: skip


_GAP = re.compile(r"\s{2,}|\s?[|｜丨\t\u3000]\s?")


class Hint(NamedTuple):
    """One value for a slot of the meta that the article's lines may leave empty."""

    slot: MetaSlot
    line: Line
    rule: str


def page_hints(tags: Mapping[str, Line]) -> tuple[Hint, ...]:
    """The hints of a page's tags, one a slot."""
    return tuple(_first_of_each(tags))


def _first_of_each(tags: Mapping[str, Line]) -> Iterator[Hint]:
    for slot, names in TAGS:
        for name in names:
            line = tags.get(name)
            if line and fits(slot, line.text):
                yield Hint(slot, line, "page-tag")
                break


def fits(slot: MetaSlot, text: str) -> bool:
    """Whether a text can be the value of a slot."""
    if slot == "published":
        return bool(days(text))
    if slot == "source":
        return 1 < len(text) <= 60
    return bool(read_names(text, 0, len(text)).names)


def site_hint(
    trail: Line | None,
    masthead: Line | None,
    above: Sequence[Line],
    owner: Line | None,
    *,
    text: str,
) -> tuple[Hint, ...]:
    """The site that breadcrumbs name, else the masthead, a line above the headline, the copyright's owner."""
    candidates = [
        *(("breadcrumb", cell) for cell in _cells(trail) if _names_site(cell.text, text)),
        *((("site-name", masthead),) if masthead else ()),
        *(
            ("site-name", cell)
            for line in above
            for cell in _cells(line)
            if _names_site(cell.text, text)
        ),
        *(("copyright", cell) for cell in _cells(owner) if _names_site(cell.text, text)),
    ]
    return tuple(Hint("source", line, rule) for rule, line in candidates[:1])


def _cells(line: Line | None) -> Iterator[Line]:
    """The parts of a line between strokes or wide gaps: "Ministry of Health | Press Office"."""
    if line is None:
        return
    start = 0
    for gap in _GAP.finditer(line.text):
        yield line.part(start, gap.start())
        start = gap.end()
    yield line.part(start, len(line.text))


def _names_site(name: str, text: str) -> bool:
    """Whether a name of the page's top is an outlet's, by its ending or because the article speaks of it too."""
    plain = folded(name).strip()
    if plain in entries("sections") or plain in entries("home") or not looks_like_outlet(name):
        return False
    if any(character.isdigit() for character in name):
        return False
    return is_outlet(name) or (name.isascii() and len(name) > 3 and name in text)

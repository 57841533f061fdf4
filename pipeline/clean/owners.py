"""Whose page it is: the masthead above a menu, the owner that a copyright line names."""

from __future__ import annotations

import re
from functools import cache

from pipeline.clean.lexicon import alternatives, entries, folded
from pipeline.clean.lines import Line
from pipeline.clean.names import HAN
from pipeline.clean.outlets import LONGEST_VALUE, looks_like_outlet

LONGEST_NOTICE = 200
_CELLS = re.compile(r"\s{2,}|\s?[|｜丨·•\t\u3000]\s?")
_YEARS = r"(?:(?:19|20)\d\d(?:\s?[-–—~至]\s?(?:(?:19|20)\d\d)?)?年?)?"
_STOPS = r"\s{2,}|[|｜丨\u3000\t。，,;；]|\.(?=\s|$)|\s?\d|\s?all rights|\s?版权|\s?icp"


def is_menu(text: str) -> bool:
    """Whether a line is a row of links to the parts of a site: four short cells, two of them well-known sections."""
    cells = [cell for cell in _CELLS.split(folded(text).strip()) if cell]
    known = sum(cell in entries("sections") or cell in entries("home") for cell in cells)
    return len(cells) >= 4 and known >= 2 and max(map(len, cells)) <= 24


def masthead(line: Line, below: Line | None) -> Line | None:
    """The line that names the site, where the next one is its menu."""
    named = looks_like_outlet(line.text) and not is_menu(line.text)
    return line if named and below and is_menu(below.text) else None


def owner(line: Line) -> Line | None:
    """The stretch of a copyright line that names the owner: 版权所有 © 某某大学, "© 2024 Elm College. All rights reserved"."""
    plain = folded(line.text)
    if len(plain) > LONGEST_NOTICE:
        return None
    found = _before().search(plain) or _behind().search(plain)
    if not found or len(found["owner"]) > LONGEST_VALUE:
        return None
    return line.part(*found.span("owner"))


@cache
def _before() -> re.Pattern[str]:
    """The words of a copyright, the years, and the owner behind them."""
    words = alternatives(entries("owners"))
    return re.compile(
        rf"{words}(?:[\s:：]|{words})*{_YEARS}[\s,.:：]*(?:by\s)?(?P<owner>(?!{words}|all\s)[^\W\d_](?:(?!{_STOPS}).)+)"
    )


@cache
def _behind() -> re.Pattern[str]:
    """An owner with the words of a copyright behind it: 川江新闻网 版权所有."""
    words = alternatives(entry for entry in entries("owners") if not entry.isascii())
    return re.compile(rf"(?P<owner>[{HAN}]{{3,20}})\s{{0,2}}{words}")

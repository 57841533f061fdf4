"""What a language tells about the short and the full forms of one name."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path


@dataclass(frozen=True)
class NameParts:
    """A name of an organisation taken apart.

    `places` are pairs of a bare place name and its level (either may be empty: 省教育厅 has a level alone); `core` is
    the rest as words that compare, without legal form; `head` says whether the core ends in a full head word
    (大学, Bureau), so that the name can stand alone; `legal` whether a legal form was taken off.
    """

    places: tuple[tuple[str, str], ...]
    core: tuple[str, ...]
    head: bool
    legal: bool = False


@dataclass(frozen=True)
class AliasWords:
    """How names of a language are shortened, introduced and put together.

    `introduction` matches behind a full name: the short one is its group `form`, certain where the group `marker` or
    `quote` matched; `label` matches before a name that a contract labels (甲方：),
    `remark` is what a caption says in brackets, `renamed` what stands between a name and its successor. `place` is the bare name of a place, `nations` are those of other countries. `parts` takes a name
    apart, given the bare place names of the document. `abbreviates(short, full)` says whether the one is made of
    initials or first characters of the other; `ends_in(full, part)` and `opens_with(full, part)` whether the part can
    stand for the whole, because nothing but places, modifiers or the parent is missing. `belongs(department, body)` says whether the department's own name tells that it is part of
    the body; `joined(body, department)` writes the two together, `placed(place, body)` a place and a
    body named by its level. `stem(name)` is the name without its places where that can stand alone, else nothing. `opens_with_place(name)` says whether a place
    stands first in it. `departments` pairs patterns of names that need a
    parent with patterns of such parents, `omits_modifiers` matches names of bodies that are shortened by leaving out
    words in the middle.
    """

    introduction: re.Pattern[str]
    label: re.Pattern[str]
    renamed: re.Pattern[str]
    remark: re.Pattern[str]
    place: Callable[[str], str]
    nations: frozenset[str]
    parts: Callable[[str, frozenset[str]], NameParts]
    abbreviates: Callable[[str, str], bool]
    ends_in: Callable[[str, str], bool]
    opens_with: Callable[[str, str], bool]
    belongs: Callable[[str, str], bool]
    joined: Callable[[str, str], str]
    placed: Callable[[str, str], str]
    stem: Callable[[str], str]
    opens_with_place: Callable[[str], bool]
    departments: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]
    omits_modifiers: re.Pattern[str]


HOME = {"CN", "HK", "MO", "TW"}


@cache
def territories(column: int) -> frozenset[str]:
    """The names of other countries in one column of the table: 1 Chinese, 2 English."""
    table = Path(__file__).with_name("territories.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in table.splitlines()]
    return frozenset(name for row in rows if row[0] not in HOME for name in row[column].split("|"))

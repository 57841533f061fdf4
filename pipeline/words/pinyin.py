"""How Chinese characters are read: learnt from the names of the divisions, which the table has in both scripts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

INITIALS = [
    "b",
    "p",
    "m",
    "f",
    "d",
    "t",
    "n",
    "l",
    "g",
    "k",
    "h",
    "j",
    "q",
    "x",
    "zh",
    "ch",
    "sh",
    "r",
    "z",
    "c",
    "s",
    "y",
    "w",
]
FINALS = [
    "a",
    "o",
    "e",
    "ai",
    "ei",
    "ao",
    "ou",
    "an",
    "en",
    "ang",
    "eng",
    "er",
    "i",
    "ia",
    "ie",
    "iao",
    "iu",
    "ian",
    "in",
    "iang",
    "ing",
    "iong",
    "u",
    "ua",
    "uo",
    "uai",
    "ui",
    "uan",
    "un",
    "uang",
    "ong",
    "v",
    "ve",
    "ue",
    "ue",
]
ALONE = ["a", "o", "e", "ai", "ei", "ao", "ou", "an", "en", "ang", "eng", "er"]
_LETTERS = re.compile(r"[^a-zü]")
LONGEST = 6
KNOWN_SHARE = 0.5


@cache
def syllables() -> frozenset[str]:
    """Every spelling that can be a syllable."""
    return frozenset([*ALONE, *(first + last for first in INITIALS for last in FINALS)])


@cache
def readings() -> dict[str, frozenset[str]]:
    """The syllables that each character of the divisions' names is read as."""
    table = Path(__file__).with_name("divisions.tsv").read_text(encoding="utf-8")
    found: dict[str, set[str]] = {}
    for line in table.splitlines():
        _, _, name, spelled = line.split("\t")[:4]
        divided = list(_divided(folded(spelled), len(name)))
        if len(divided) == 1:
            for character, syllable in zip(name, divided[0], strict=True):
                found.setdefault(character, set()).add(syllable)
    return {character: frozenset(read) for character, read in found.items()}


def spells(latin: str, han: str) -> bool:
    """Whether `latin` can be the pinyin of the characters `han`, half of which at least are known."""
    known = readings()
    if not han or sum(character in known for character in han) < KNOWN_SHARE * len(han):
        return False
    return any(
        all(syllable in known.get(one, {syllable}) for one, syllable in zip(han, cut, strict=True))
        for cut in _divided(folded(latin), len(han))
    )


def folded(latin: str) -> str:
    """The bare letters of a spelling."""
    return _LETTERS.sub("", latin.casefold())


def _divided(letters: str, count: int) -> Iterator[tuple[str, ...]]:
    """The ways to divide letters into `count` syllables."""
    if count == 0:
        if not letters:
            yield ()
        return
    if not count <= len(letters) <= LONGEST * count:
        return
    for length in range(1, min(LONGEST, len(letters)) + 1):
        if letters[:length] in syllables():
            for rest in _divided(letters[length:], count - 1):
                yield letters[:length], *rest

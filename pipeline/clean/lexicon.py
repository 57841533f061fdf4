"""The furniture tables of all languages as one: a page's furniture is in any language, whatever its article's is."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import get_args

from pipeline.words import words
from pipeline.words.furniture import FurnitureWords, Slot
from pipeline.words.script import simplified
from schemas.vocabulary import Language

_HAN_LABEL = re.compile("[一-鿿]{2,4}")  # pages write them apart to the same width: 索 引 号


@cache
def tables() -> tuple[FurnitureWords, ...]:
    """The furniture words of every language."""
    return tuple(words(language).furniture for language in get_args(Language))


@cache
def entries(area: str) -> frozenset[str]:
    """The words of one area (`controls`, `related` …) in every language, folded as `folded` folds a text."""
    return frozenset(entry for table in tables() for entry in getattr(table, area))


@cache
def slots(area: str) -> dict[str, Slot]:
    """The labels of `labels` or `bare` in every language and the slot that each one names."""
    found: dict[str, Slot] = {}
    for table in tables():
        for slot, labels in getattr(table, area).items():
            for label in labels:
                found.setdefault(label, slot)
        if area == "labels":
            found.update((neighbour, "furniture") for neighbour in table.neighbours)
    spaced = {" ".join(label): slot for label, slot in found.items() if _HAN_LABEL.fullmatch(label)}
    return {**spaced, **found}


@cache
def months() -> dict[str, int]:
    """Month names of every language."""
    return {name: month for table in tables() for name, month in table.months.items()}


@cache
def numerals() -> dict[str, int]:
    """Written numerals of every language."""
    return {sign: value for table in tables() for sign, value in table.numerals.items()}


@cache
def any_of(area: str) -> re.Pattern[str]:
    """A pattern for any word of `area` in a folded text, the longest first."""
    return re.compile(alternatives(entries(area)))


@cache
def endings(area: str) -> tuple[str, ...]:
    """The words of one area in a fixed order, for `str.endswith`."""
    return tuple(sorted(entries(area)))


@cache
def han_endings(area: str) -> tuple[str, ...]:
    """Those of `endings` that are written in Chinese."""
    return tuple(ending for ending in endings(area) if not ending.isascii())


@cache
def datelines() -> tuple[re.Pattern[str], ...]:
    """The dateline patterns of every language, to be matched at the start of a paragraph."""
    return tuple(re.compile(pattern) for table in tables() for pattern in table.datelines)


@lru_cache(maxsize=4096)
def folded(text: str) -> str:
    """`text` in lower case and simplified characters, of the same length, so that offsets stay."""
    plain = simplified(text)
    lower = plain.lower()
    return lower if len(lower) == len(plain) else "".join(_lower(sign) for sign in plain)


def _lower(character: str) -> str:
    lower = character.lower()
    return lower if len(lower) == 1 else character


def alternatives(entries: Iterable[str]) -> str:
    """A regular expression for any of `entries`, the longest first; a Latin word ends where its letters end.

    Those that begin alike stand together, so that a place where none begins costs little.
    """
    following: dict[str, list[str]] = {}
    for entry in sorted(entries, key=lambda entry: (-len(entry), entry)):
        first = re.escape(entry[:1])
        following.setdefault(first, []).append(_bounded(entry).removeprefix(first))
    branches = (f"{first}(?:{'|'.join(rest)})" for first, rest in following.items())
    return f"(?:{'|'.join(branches)})"


def _bounded(entry: str) -> str:
    pattern = re.escape(entry).replace(r"\ ", r"\s{1,3}")
    return pattern + r"(?![a-z])" if entry[-1:].isascii() and entry[-1:].isalpha() else pattern

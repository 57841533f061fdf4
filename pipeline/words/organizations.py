"""What a language tells about the names of organisations."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from pipeline.words.alternation import any_of
from schemas import Token
from schemas.vocabulary import OrganizationKind


class OrganizationName(NamedTuple):
    """A name of an organisation in a sentence (offsets from its start), its kind, and how it was found."""

    start: int
    end: int
    kind: OrganizationKind
    rule: str
    confidence: float


@dataclass(frozen=True)
class OrganizationWords:
    """The organisation names of a language.

    `names` gives those of a sentence from its text and its tokens (offsets from its start). `stretch` matches what of
    a sentence in another language may hold a name in this one, to be read without tokens. `introduction` matches
    from the end of a name an abbreviation that the text gives it (group `short`). `short_forms` are the strings by
    which a text may go on to call a name without introducing them. `pattern` matches given names wherever they stand
    as words of their own.
    """

    names: Callable[[str, Sequence[Token]], Sequence[OrganizationName]]
    stretch: re.Pattern[str]
    introduction: re.Pattern[str]
    short_forms: Callable[[str], Sequence[str]]
    pattern: Callable[[Iterable[str]], re.Pattern[str] | None]


def kinds_of(table: Mapping[OrganizationKind, str]) -> dict[str, OrganizationKind]:
    """A table of words or phrases by kind, turned into kind by word or phrase."""
    return {
        entry: kind
        for kind, listed in table.items()
        for entry in sorted(phrases(listed) if "|" in listed else entries(listed))
    }


def entries(table: str) -> frozenset[str]:
    """The words of a table."""
    return frozenset(table.split())


def phrases(table: str) -> frozenset[str]:
    """The phrases of a table, which bars and line breaks part."""
    return frozenset(phrase.strip() for phrase in table.replace("\n", "|").split("|")) - {""}


def alternation(strings: Iterable[str]) -> str:
    """A pattern that matches the longest of `strings`."""
    return any_of(strings)

"""What a language tells about titles of people."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from schemas.mention import TitleValue

TitleStatus = Literal["current", "acting", "former", "honorary"]


@dataclass(frozen=True)
class TitleWords:
    """The titles of a language as one pattern, and what its parts are worth.

    `pattern` has the groups `status` (a word for former, no part of the title), `title` (what is quoted) and inside it
    `modifier` and `post`; matched at every word, the longest title wins. `ranks` goes by `post` (1 is the highest), a
    modifier in `lower` takes it down by one. `statuses` goes by the word of group `status` or `modifier`.
    `blocked` is what may not follow a title: with it the word is part of another word.
    """

    pattern: re.Pattern[str]
    ranks: Mapping[str, int]
    lower: frozenset[str]
    statuses: Mapping[str, TitleStatus]

    def value(self, found: re.Match[str]) -> TitleValue:
        """Rank and status of a match of `pattern`."""
        modifiers = (found["modifier"] or "").casefold()
        status = (found["status"] or "").casefold()
        rank = self.ranks.get(found["post"].casefold(), 5)
        rank += any(word in modifiers for word in self.lower)
        return TitleValue(rank=rank, status=self._status(status, modifiers))

    def _status(self, *words: str) -> TitleStatus:
        for word in words:
            for sign, status in self.statuses.items():
                if sign in word:
                    return status
        return "current"


def ranked(*groups: tuple[int, str]) -> dict[str, int]:
    """Posts with their rank, from lists that are separated by commas."""
    return {
        post.strip().casefold(): rank
        for rank, posts in groups
        for post in posts.split(",")
        if post.strip()
    }


def alternation(words: Iterable[str]) -> str:
    """A pattern for any of `words`, the longest first; a space stands for any run of spaces or one hyphen."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", r"[ \u00a0-]{1,3}") for word in ordered)

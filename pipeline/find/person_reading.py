"""A sentence with all that helps to read people's names in it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from pipeline.words import words
from pipeline.words.people import PeopleWords
from pipeline.words.sieve import held
from schemas import Mention, Segment, Token

COMMON = {"NOUN", "VERB", "ADJ", "ADV", "PRON", "ADP", "CCONJ", "NUM"}
NEAR = 60  # characters of a list of names that follow a credit


class Name(NamedTuple):
    """A stretch of text taken for a person's name, and why; `full` is the full name of a short form."""

    start: int
    end: int
    rule: str
    confidence: float
    titled: bool = False
    full: str = ""


class Reading:
    """A sentence with all that helps to read names in it; `text` is the whole document's, in simplified characters."""

    def __init__(
        self,
        document: str,
        text: str,
        segment: Segment,
        *,
        titles: Sequence[Mention],
        bodies: Sequence[Mention],
        places: Sequence[Mention],
    ) -> None:
        self.segment = segment
        self.document = document
        self.text = text
        self.table: PeopleWords = words(segment.language).people
        self.titles = _within(titles, segment)
        self.bodies = _within(bodies, segment)
        self.places = _within(places, segment)
        self.word_ends = frozenset(token.end for token in segment.tokens)
        self.word_starts = frozenset(token.start for token in segment.tokens)
        self.tagged = tuple(_runs(segment.tokens, "PERSON"))
        self.tagged_ends = frozenset(end for _, end in self.tagged)

    @cached_property
    def title_starts(self) -> frozenset[int]:
        """Where titles begin."""
        return frozenset(title.start for title in self.titles)

    def name_at(self, start: int) -> int | None:
        """The end of the full name that starts at `start`, if it stays in the sentence."""
        if not self.segment.start <= start < self.segment.end:
            return None
        end = self.table.name_at(self.text, start, self.word_ends, self.tagged_ends)
        return end if end is not None and end <= self.segment.end else None

    def follows_title(self, start: int) -> bool:
        """Whether a title ends right before `start`."""
        return any(
            self.table.between.fullmatch(self.text, title.end, start) for title in self.titles
        )

    def blocked(self, start: int, end: int) -> bool:
        """Whether these characters belong to an organisation's name or to another proper name."""
        if any(body.start <= start < body.end for body in self.bodies):
            return True
        if any(place.start <= start < place.end for place in self.places):
            return True
        if self.table.is_place(self.text[start:end]):
            return True
        behind = (self.table.foreign, self.table.described)
        return any(pattern.match(self.text, end) for pattern in behind) or bool(
            self.table.foreign_before.search(self.text, max(start - 20, self.segment.start), start)
        )

    def is_before(self, start: int, end: int) -> bool:
        """Whether a name stands from `start` to the title at `end`."""
        if not self.table.name_start.match(self.text, start):
            return False
        ends = frozenset({end})
        if self.table.name_at(self.text, start, self.word_ends, ends) != end:
            return False
        if (start, end) in self.tagged:
            return True
        if any(body.end == start for body in self.bodies):
            return not self.is_common(start, end)
        if end - start > 2 and self.table.unit_before.search(self.text, self.segment.start, start):
            return start in self.word_starts and not self.is_common(start, end)
        owned = any(body.end == start - 1 for body in self.bodies)
        return owned and start in self.word_starts and not self.is_common(start, end)

    def is_common(self, start: int, end: int) -> bool:
        """Whether the tagger takes the beginning of these characters for a common word."""
        first = next((token for token in self.segment.tokens if token.start == start), None)
        return first is not None and first.end - start > 1 and first.tag in COMMON

    def is_verb_of(self, title: Mention, start: int, end: int) -> bool:
        """Whether a word behind a title of several people says what they do (5名教师常驻)."""
        before = self.text[max(self.segment.start, title.start - 8) : title.start]
        return self.table.counted.search(before) is not None and self.is_common(start, end)

    def stands(self, start: int, end: int) -> bool:
        """Whether a name behind a title stands for itself, even where it is a place's name as well (曲江)."""
        if self.table.foreign.match(self.text, end):
            return False
        if any(body.start <= start and end <= body.end for body in self.bodies):
            return False
        return not any(place.start <= start and end < place.end for place in self.places)

    def allows(self, name: Name) -> bool:
        """Whether a name runs into no title (胡院长), and into no other name but behind a title."""
        if any(name.start < title.start < name.end for title in self.titles):
            return False
        return name.titled or not self.blocked(name.start, name.end)

    def credited(self) -> Iterator[str]:
        """The names behind a credit word (记者罗茂林、张娅; reporter Chen Qiaoling)."""
        sentence = self.text[self.segment.start : self.segment.end]
        if not held(sentence).may(self.table.credit):
            return
        for found in self.table.credit.finditer(self.text, self.segment.start, self.segment.end):
            start = found.end()
            while (end := self.name_at(start)) is not None and start - found.end() < NEAR:
                yield self.text[start:end]
                joined = self.table.joiner.match(self.text, end)
                if not joined:
                    break
                start = joined.end()


def _within(mentions: Sequence[Mention], segment: Segment) -> list[Mention]:
    first = bisect_left(mentions, segment.start, key=lambda mention: mention.start)
    found = []
    for mention in mentions[first:]:
        if mention.start >= segment.end:
            break
        found.append(mention)
    return found


def _runs(tokens: Sequence[Token], label: str) -> Iterator[tuple[int, int]]:
    """The stretches of neighbouring tokens with this label."""
    start = end = -1
    for token in tokens:
        if token.label != label:
            continue
        if not token.first and end >= 0 and token.start - end <= 1:
            end = token.end
            continue
        if start >= 0:
            yield start, end
        start, end = token.start, token.end
    if start >= 0:
        yield start, end

"""Full names of people in a sentence, each by the evidence beside it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from pipeline.words import words
from pipeline.words.people import PeopleWords
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
        if any(body.start <= start and end <= body.end for body in self.bodies):
            return True
        if any(place.start <= start < place.end for place in self.places):
            return True
        if self.table.is_place(self.text[start:end]):
            return True
        return bool(self.table.foreign.match(self.text, end)) or bool(
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
        owned = any(body.end in (start, start - 1) for body in self.bodies)
        return owned and start in self.word_starts and not self.is_common(start, end)

    def is_common(self, start: int, end: int) -> bool:
        """Whether the tagger takes the beginning of these characters for a common word."""
        first = next((token for token in self.segment.tokens if token.start == start), None)
        return first is not None and first.end - start > 1 and first.tag in COMMON

    def stands(self, start: int, end: int) -> bool:
        """Whether a name behind a title stands for itself, even where it is a place's name as well (曲江)."""
        if self.table.foreign.match(self.text, end):
            return False
        if any(body.start <= start and end <= body.end for body in self.bodies):
            return False
        return not any(place.start <= start and end < place.end for place in self.places)

    def credited(self) -> Iterator[str]:
        """The names behind a credit word (记者罗茂林、张娅; reporter Chen Qiaoling)."""
        for found in self.table.credit.finditer(self.text, self.segment.start, self.segment.end):
            start = found.end()
            while (end := self.name_at(start)) is not None and start - found.end() < NEAR:
                yield self.text[start:end]
                joined = self.table.joiner.match(self.text, end)
                if not joined:
                    break
                start = joined.end()


def _with_initials(reading: Reading, name: Name) -> Name:
    """The name with the initials that stand before it: M. Nazul Islam."""
    found = reading.table.initials.search(
        reading.text, max(name.start - 8, reading.segment.start), name.start
    )
    return name._replace(start=found.start()) if found else name


def names(reading: Reading) -> list[Name]:
    """The full names of a sentence that any evidence speaks for."""
    found = [
        *_tagged(reading),
        *_after_titles(reading),
        *_after_honorifics(reading),
        *_by_spelling(reading),
        *_before_titles(reading),
    ]
    found = [name for name in found if name.titled or not reading.blocked(name.start, name.end)]
    found = [_with_initials(reading, name) for name in found]
    return [*found, *_listed(reading, found)]


def _tagged(reading: Reading) -> Iterator[Name]:
    """What the tagger takes for a person, from its first word that can begin a name."""
    table, text = reading.table, reading.text
    for start, end in reading.tagged:
        honorific = table.honorific.match(text, start, end)
        start = honorific.end() if honorific else start
        for title in reading.titles:
            if title.start <= start < title.end < end:
                between = table.between.match(text, title.end)
                start = between.end() if between else title.end
        starts = [start, *(t.start for t in reading.segment.tokens if start < t.start < end)]
        for begin in starts:
            last = reading.name_at(begin)
            if last is not None and not any(begin < t.start < last for t in reading.titles):
                yield Name(begin, last, "tagged", 0.75)
                break


def _after_titles(reading: Reading) -> Iterator[Name]:
    """A name right behind a title, or behind the title's organisation (Vice Mayor of Guiyang Tian Lu)."""
    for title in reading.titles:
        ends = [title.end]
        for body in (*reading.bodies, *reading.places):
            gap = reading.text[title.end : body.start]
            if body.start > title.end and reading.table.belongs.fullmatch(gap):
                ends.append(body.end)
        for end in ends:
            between = reading.table.between.match(reading.text, end)
            start = between.end() if between else end
            honorific = reading.table.honorific.match(reading.text, start)
            start = honorific.end() if honorific else start
            last = reading.name_at(start)
            if last is not None:
                yield Name(start, last, "after-title", 0.95, titled=reading.stands(start, last))


def _before_titles(reading: Reading) -> Iterator[Name]:
    """A name right before a title (习近平总书记), where the tagger sees a name or an organisation stands before."""
    for title in reading.titles:
        for start in range(max(title.start - 8, reading.segment.start), title.start - 1):
            if reading.is_before(start, title.start) and not reading.blocked(start, title.start):
                yield Name(start, title.start, "before-its-title", 0.8, titled=True)
                break


def _after_honorifics(reading: Reading) -> Iterator[Name]:
    """A name behind Prof. or Dr.; one word is enough there."""
    text, segment = reading.text, reading.segment
    for found in reading.table.honorific.finditer(text, segment.start, segment.end):
        last = reading.name_at(found.end())
        if last is not None:
            yield Name(found.end(), last, "after-honorific", 0.9, titled=True)


def _by_spelling(reading: Reading) -> Iterator[Name]:
    """Names that their own spelling gives away, or what stands right behind or before them."""
    table, text, segment = reading.table, reading.text, reading.segment
    offset = segment.start
    while found := table.starts.search(text, offset, segment.end):
        offset = found.start() + 1
        end = reading.name_at(found.start())
        if end is None:
            continue
        rule = _spelling_rule(reading, found.start(), end)
        if rule:
            yield Name(found.start(), end, *rule)
            offset = end


def _spelling_rule(reading: Reading, start: int, end: int) -> tuple[str, float, bool] | None:
    table, text = reading.table, reading.text
    apposition = table.apposition.match(text, end)
    if apposition and apposition.group() and apposition.end() in reading.title_starts:
        return "before-title", 0.8, True
    if table.honorific_after.match(text, end):
        return "before-honorific", 0.8, True
    if table.distinctive(text[start:end]):
        return "spelling", 0.7, False
    if reading.is_common(start, end):
        return None
    if table.speaks.match(text, end) or table.spoken.search(text, max(0, start - 30), start):
        return ("speaker", 0.6, False) if table.likely(text[start:end]) else None
    return None


def _listed(reading: Reading, found: Sequence[Name]) -> Iterator[Name]:
    """Names that follow a name in a list (副校长秦川、司徒敏)."""
    for name in found:
        honorific = reading.table.honorific_after.match(reading.text, name.end)
        end = honorific.end() if honorific else name.end
        while joined := reading.table.joiner.match(reading.text, end):
            start = joined.end()
            last = reading.name_at(start)
            if last is None or reading.blocked(start, last) or start in reading.title_starts:
                break
            if not reading.table.closes.match(reading.text, last):
                break
            yield Name(start, last, "listed", 0.65, titled=name.titled)
            end = last


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

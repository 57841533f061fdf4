"""A document as `relate` reads it: sentences with the posts, places and moments they name."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, wraps
from typing import Any, TypeVar

from pipeline.link import Lookup
from pipeline.words import Words, words
from pipeline.words.script import simplified
from pipeline.words.sieve import Held, held
from schemas import Document, Entity, Link, Mention, Role, Segment
from schemas.vocabulary import EntityKind, MentionKind

BLANK = "\u3000"
LONGEST_SENTENCE = 2000
"""Characters of a sentence that are read for facts: no sentence of prose is longer, a damaged page may be."""


@dataclass(frozen=True)
class Span:
    """A stretch of the document's text."""

    start: int
    end: int

    def holds(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True)
class Post(Span):
    """A person with the titles and bodies around the name; `employers` are the bodies in that stretch."""

    person: Entity
    name: Span
    employers: tuple[Entity, ...]


@dataclass(frozen=True)
class Sentence:
    """A segment with its text in simplified characters; all offsets are those of the document.

    `bare` is the text with every name blank, so that no word of a name is taken for one of the sentence.
    """

    segment: Segment
    text: str
    bare: str
    posts: tuple[Post, ...]
    quoted: tuple[Span, ...]

    @cached_property
    def words(self) -> Words:
        return words(self.segment.language)

    @cached_property
    def start(self) -> int:
        return self.segment.start

    @cached_property
    def end(self) -> int:
        return self.segment.start + len(self.text)

    def slice(self, start: int, end: int) -> str:
        """The text between two offsets of the document."""
        return self.text[max(start - self.start, 0) : max(end - self.start, 0)]

    def plain(self, start: int, end: int) -> str:
        """The text between two offsets of the document with the names left blank."""
        return self.bare[max(start - self.start, 0) : max(end - self.start, 0)]

    @cached_property
    def boundaries(self) -> tuple[Span, ...]:
        """What parts the clauses; a mark inside a name (Co., Ltd.), a title or a quoted phrase parts none."""
        table = self.words.frames
        inside = set[int]()
        for span, _ in self.matches(table.quotation):
            if span.end - span.start <= table.quoted_phrase:
                inside.update(range(span.start, span.end))
        for span, _ in self.matches(self.words.agreements.bracketed):
            inside.update(range(span.start, span.end))
        return tuple(
            span
            for span, match in self.matches(table.clause)
            if (self.bare[match.start()] != BLANK or self.text[match.start()] == BLANK)
            and span.start not in inside
        )

    def matches(self, pattern: re.Pattern[str]) -> Sequence[tuple[Span, re.Match[str]]]:
        """Matches of a pattern with their place in the document, looked for once."""
        found = self._matches.get(id(pattern))
        if found is None:
            found = self._matches[id(pattern)] = [
                (Span(self.start + match.start(), self.start + match.end()), match)
                for match in (pattern.finditer(self.text) if self.held.may(pattern) else ())
            ]
        return found

    @cached_property
    def held(self) -> Held:
        """Which patterns may match in the text, or in any part of it."""
        return held(self.text)

    def says(self, pattern: re.Pattern[str]) -> bool:
        """Whether a pattern matches anywhere in the text."""
        return self.held.may(pattern) and pattern.search(self.text) is not None

    @cached_property
    def _matches(self) -> dict[int, list[tuple[Span, re.Match[str]]]]:
        """What was found already, by the pattern's identity: tables outlive every sentence."""
        return {}


Answer = TypeVar("Answer")


def once(
    function: Callable[[Reading, Sentence], Answer],
) -> Callable[[Reading, Sentence], Answer]:
    """The function, with its answer about a sentence worked out when it is first asked for."""

    @wraps(function)
    def kept(reading: Reading, sentence: Sentence) -> Answer:
        answers = reading.answers(function)
        found = answers.get(sentence.segment.index)
        if found is None or found[0] is not sentence:
            found = answers[sentence.segment.index] = (sentence, function(reading, sentence))
        answer: Answer = found[1]
        return answer

    return kept


@dataclass(frozen=True)
class Reading:
    """All that the frames ask of a document."""

    document: Document
    sentences: tuple[Sentence, ...]
    mentions: tuple[Mention, ...]
    lookup: Lookup
    entities: tuple[Entity, ...]
    employers: Mapping[str, tuple[str, ...]]

    @cached_property
    def _starts(self) -> Sequence[int]:
        return [mention.start for mention in self.mentions]

    def answers(self, function: object) -> dict[int, tuple[Sentence, Any]]:
        """What a function has said about each sentence so far."""
        return self._answers.setdefault(function, {})

    @cached_property
    def _answers(self) -> dict[object, dict[int, tuple[Sentence, Any]]]:
        return {}

    def sentence_at(self, offset: int) -> Sentence:
        """The sentence that stands at an offset, or the last one before it."""
        index = bisect_right(self.sentences, offset, key=lambda sentence: sentence.start)
        return self.sentences[max(index - 1, 0)]

    def of_kind(self, kind: MentionKind, start: int, end: int) -> list[Mention]:
        """Mentions of a kind that lie between two offsets."""
        starts, mentions = self._by_kind.get(kind, ((), ()))
        inside = mentions[bisect_left(starts, start) : bisect_left(starts, end)]
        return [mention for mention in inside if mention.end <= end]

    @cached_property
    def _by_kind(self) -> Mapping[MentionKind, tuple[Sequence[int], Sequence[Mention]]]:
        """The mentions of each kind, with where they start."""
        kinds: dict[MentionKind, list[Mention]] = {}
        for mention in self.mentions:
            kinds.setdefault(mention.kind, []).append(mention)
        return {kind: ([m.start for m in found], found) for kind, found in kinds.items()}

    def links(
        self, start: int, end: int, *, kind: EntityKind | None = None
    ) -> tuple[tuple[Link, Entity], ...]:
        """What the text between two offsets names, outermost names only."""
        return self.lookup.links(start, end, kind=kind)

    def named(self, name: str) -> Entity | None:
        """The entity of that name."""
        return self._names.get(name)

    @cached_property
    def _names(self) -> Mapping[str, Entity]:
        return {entity.name: entity for entity in self.entities}


def read(
    document: Document,
    segments: Sequence[Segment],
    mentions: Sequence[Mention],
    entities: Sequence[Entity],
    roles: Sequence[Role],
) -> Reading:
    """The document made ready for the frames."""
    lookup = Lookup(entities)
    employers: dict[str, tuple[str, ...]] = {}
    for role in roles:
        if role.org:
            employers[role.person] = (*employers.get(role.person, ()), role.org)
    ordered = tuple(sorted(mentions, key=lambda m: (m.start, -m.end, m.kind)))
    bare = Reading(document, (), ordered, lookup, tuple(entities), employers)
    return replace(bare, sentences=tuple(_sentence(bare, segment) for segment in segments))


def _sentence(reading: Reading, segment: Segment) -> Sentence:
    text = simplified(segment.text[:LONGEST_SENTENCE])
    table = words(segment.language).frames
    quoted = tuple(
        Span(segment.start + match.start(), segment.start + match.end())
        for match in table.quotation.finditer(text)
        if match.end() - match.start() > table.quoted_speech
    )
    sentence = Sentence(segment, text, _without_names(reading, segment.start, text), (), quoted)
    return replace(sentence, posts=tuple(_posts(reading, sentence)))


def _without_names(reading: Reading, start: int, text: str) -> str:
    for link, _ in reading.links(start, start + len(text)):
        if link.mention.kind != "reference":
            first, last = link.mention.start - start, link.mention.end - start
            text = text[:first] + BLANK * (last - first) + text[last:]
    return text


def _posts(reading: Reading, sentence: Sentence) -> Iterator[Post]:
    """The persons of a sentence, each with titles and bodies, no body belonging to two of them."""
    people = reading.links(sentence.start, sentence.end, kind="person")
    around = [
        mention
        for mention in reading.mentions[
            bisect_left(reading._starts, sentence.start) : bisect_left(
                reading._starts, sentence.end
            )
        ]
        if mention.kind in ("title", "organization", "place")
    ]
    floor = sentence.start
    for index, (link, person) in enumerate(people):
        ceiling = people[index + 1][0].mention.start if index + 1 < len(people) else sentence.end
        name = Span(link.mention.start, link.mention.end)
        start = _leftwards(sentence, around, name.start, floor)
        end = name.end
        if start == name.start and not sentence.words.frames.adjuncts_first:
            end = _rightwards(sentence, around, name.end, ceiling)
        held = reading.links(start, name.start) + reading.links(name.end, end)
        bodies = tuple(entity for _, entity in held if entity.kind != "person")
        yield Post(start, end, person, name, bodies)
        floor = end


def _leftwards(sentence: Sentence, around: Sequence[Mention], start: int, floor: int) -> int:
    """Where the titles and bodies that lead up to a name begin: a body joins only a title."""
    joint, last = sentence.words.frames.post_joint, ""
    for mention in reversed(around):
        if mention.start < floor or mention.end > start:
            continue
        gap = sentence.slice(mention.end, start)
        if not joint.fullmatch(gap) or not _joins(sentence, mention.kind, last, gap):
            break
        start, last = mention.start, mention.kind
    return start


def _rightwards(sentence: Sentence, around: Sequence[Mention], end: int, ceiling: int) -> int:
    """Where the titles and bodies that follow a name end, unless they lead up to the next name."""
    joint, first, last = sentence.words.frames.post_joint, end, ""
    for mention in around:
        if mention.start < end or mention.end > ceiling:
            continue
        gap = sentence.slice(end, mention.start)
        if not joint.fullmatch(gap) or not _joins(sentence, mention.kind, last, gap):
            break
        end, last = mention.end, mention.kind
    return first if last != "organization" and end == ceiling - 1 else end


def _joins(sentence: Sentence, kind: str, last: str, gap: str) -> bool:
    """Whether a mention continues a post: a title always, a body next to a title, or to a body without a comma."""
    if kind == "title":
        return True
    if last == "title":
        return True
    return not sentence.words.frames.list_mark.search(gap)

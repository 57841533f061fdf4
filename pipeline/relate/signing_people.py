"""Who puts their name to what a verb signs, and whether persons are its subject."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.relate.arguments import listed, people, subject_fields
from pipeline.relate.drafts import Filler
from pipeline.relate.papers import papers
from pipeline.relate.reading import BLANK, Reading, Sentence, Span
from pipeline.relate.signing_verbs import Signing, around, tail_end

NEXT = 14
"""Characters that adverbs may take between a subject and its verb."""


def signers(
    reading: Reading, sentence: Sentence, signing: Signing, sides: Sequence[Filler]
) -> list[Filler]:
    """The persons who sign: where they stand for the parties, or where the text says on whose behalf."""
    if is_inverted(sentence, signing):
        return people(sentence, signing.verb.start, sentence.end)
    by_agent = _after(sentence, signing, sentence.words.frames.agent) if signing.passive else []
    if by_agent:
        return by_agent
    stands_in = any(side.rule == "employer-of-signatory" for side in sides)
    if not (stands_in or are_subject(reading, sentence, signing)) and (
        not sentence.words.agreements.on_behalf.search(
            around(sentence, signing.verb, signing.papers)
        )
    ):
        return []
    marks = [mark.end for mark, _ in sentence.matches(sentence.words.frames.semicolon)]
    floor = max([mark for mark in marks if mark <= signing.verb.start], default=sentence.start)
    for field in subject_fields(sentence, signing.verb):
        found = [
            person
            for person in people(sentence, max(field.start, floor), field.end)
            if not _only_attends(sentence, person, signing)
            and not any(paper.holds(person) for paper in papers(sentence))
        ]
        if found and not opens_with_person(sentence, field):
            return [
                *found,
                *_after(sentence, signing, sentence.words.frames.partner),
                *_for_others(sentence, signing),
            ]
    return people(sentence, signing.verb.end, _acting_end(sentence, signing))


def _only_attends(sentence: Sentence, person: Span, signing: Signing) -> bool:
    """Whether a person before the verb only looks on or heads those who sign."""
    between = sentence.slice(person.end, signing.verb.start)
    table = sentence.words.agreements
    return bool(table.witnessed.search(between) or table.led.search(between))


def opens_with_person(sentence: Sentence, field: Span) -> bool:
    """Whether a clause goes on with a list of persons that the one before it ends in."""
    before = [post for post in sentence.posts if post.end <= field.start]
    here = [post for post in sentence.posts if post.start >= field.start]
    return bool(
        sentence.words.frames.adjuncts_first
        and before
        and here
        and len(sentence.slice(before[-1].end, field.start)) <= 1
        and here[0].start - field.start <= 1
    )


def are_subject(reading: Reading, sentence: Sentence, signing: Signing) -> bool:
    """Whether two persons or more stand right before the verb, joined to each other: its subject, whoever they act for."""
    before = [post for post in sentence.posts if post.end <= signing.verb.start][-2:]
    if signing.mention or len(before) < 2:
        return False
    one, other = (_with_title(reading, sentence, post) for post in before)
    gap = sentence.plain(other.end, signing.verb.start)
    return listed(sentence, one, other) and len(gap) <= NEXT and BLANK not in gap


def _with_title(reading: Reading, sentence: Sentence, post: Span) -> Span:
    """The post with a title right behind the name."""
    titles = reading.of_kind("title", post.end, sentence.end)
    return Span(post.start, next((t.end for t in titles if t.start == post.end), post.end))


def is_inverted(sentence: Sentence, signing: Signing) -> bool:
    """Whether those who sign are named behind the verb: "the memorandum bears the signatures of …"."""
    start = signing.verb.start - sentence.start
    return bool(sentence.words.agreements.inverted.match(sentence.text, start))


def _acting_end(sentence: Sentence, signing: Signing) -> int:
    """Where those who act behind the verb end: before those who only look on."""
    looking_on = [span.start for span, _ in sentence.matches(sentence.words.agreements.present)]
    end = tail_end(sentence, signing)
    return min([end, *(at for at in looking_on if at > signing.verb.end)])


def _for_others(sentence: Sentence, signing: Signing) -> list[Filler]:
    """The persons behind the verb who sign for another body: "A signed for X and B for Y"."""
    stands_for = sentence.words.agreements.stands_for
    return [
        person
        for person in people(sentence, signing.verb.end, tail_end(sentence, signing))
        if stands_for.match(sentence.text, person.end - sentence.start)
    ]


def _after(sentence: Sentence, signing: Signing, mark: re.Pattern[str]) -> list[Filler]:
    """The persons named behind a mark that stands behind the verb."""
    end = _acting_end(sentence, signing)
    for marker in marks(sentence, mark):
        if signing.verb.end <= marker.start < end:
            return people(sentence, marker.end, end)
    return []


def marks(sentence: Sentence, mark: re.Pattern[str]) -> list[Span]:
    """Where a mark stands, but not where it opens those who only look on."""
    looking_on = [span for span, _ in sentence.matches(sentence.words.agreements.present)]
    found = [span for span, _ in sentence.matches(mark)]
    return [span for span in found if not any(other.holds(span) for other in looking_on)]

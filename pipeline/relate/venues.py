"""Where something takes place: place phrases, written from the narrowest name to the widest."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from pipeline.relate.drafts import Filler
from pipeline.relate.reading import Reading, Sentence, Span, once
from pipeline.words.script import simplified


@once
def venues(reading: Reading, sentence: Sentence) -> tuple[Filler, ...]:
    """The place phrases of a sentence; each value names the venue first and what surrounds it after a comma."""
    found: list[Filler] = []
    phrases = list(_venues(reading, sentence))
    phrases += [name for name in _names(reading, sentence) if not any(map(name.meets, phrases))]
    for venue in sorted(phrases, key=lambda phrase: phrase.start):
        if found and _goes_on(sentence, found[-1], venue):
            last = found.pop()
            venue = replace(last, end=venue.end, value=f"{last.value}, {venue.value}")
        found.append(venue)
    return tuple(found)


def nearest(reading: Reading, sentence: Sentence, trigger: Span) -> Filler | None:
    """The place phrase of a verb: on the side where the language puts it, else the nearest."""
    first = sentence.words.frames.adjuncts_first
    return min(
        (place for place in venues(reading, sentence) if not _is_seat(reading, sentence, place)),
        key=lambda place: (
            (place.end <= trigger.start) != first,
            abs(place.start - trigger.start),
        ),
        default=None,
    )


def _is_seat(reading: Reading, sentence: Sentence, place: Filler) -> bool:
    """Whether a place phrase only says where the body before it is at home."""
    if sentence.words.frames.adjuncts_first:
        return False
    start = max(sentence.start, place.start - 160)
    return any(
        link.mention.end < place.start
        and sentence.words.frames.venue_joint.fullmatch(
            sentence.slice(link.mention.end, place.start)
        )
        for link, _ in reading.links(start, place.start, kind="organization")
    )


def _names(reading: Reading, sentence: Sentence) -> Iterator[Filler]:
    """Names of places and bodies right behind a preposition of place."""
    for link, entity in reading.links(sentence.start, sentence.end):
        span = Span(link.mention.start, link.mention.end)
        before = sentence.slice(max(sentence.start, span.start - 12), span.start)
        if entity.kind == "person" or link.mention.kind == "reference":
            continue
        after = sentence.plain(span.end, span.end + 40)
        if _is_occasion(sentence, span) or sentence.words.frames.no_venue_after.match(after):
            continue
        if sentence.words.frames.located.search(before):
            value = _outwards(reading, sentence, span)
            yield Filler(span.start, span.end, value=value, rule="venue-name", confidence=0.75)


def _goes_on(sentence: Sentence, one: Filler, other: Filler) -> bool:
    """Whether a phrase gives the surroundings of the one right before it."""
    return bool(sentence.words.frames.venue_joint.fullmatch(sentence.slice(one.end, other.start)))


def _venues(reading: Reading, sentence: Sentence) -> Iterator[Filler]:
    table = sentence.words.frames
    for _, match in chain(sentence.matches(table.venue), sentence.matches(table.venue_clause)):
        start = match.start("place")
        start += sentence.start
        text = _alone(reading, sentence, start, match.group("place")).rstrip(" .,")
        outer = table.nested_place.search(text)
        if outer and _is_occasion(sentence, Span(start, start + outer.start())):
            start, text = start + outer.end(), text[outer.end() :]
        span = Span(start, start + len(text))
        if (
            not text
            or _is_person(sentence, span)
            or _is_occasion(sentence, span)
            or table.no_venue.search(_core(reading, span, text))
            or table.no_venue_end.search(match.group("place"))
        ):
            continue
        known = reading.links(span.start, span.end)
        if not known and not table.bare_venue.search(text):
            continue
        yield Filler(
            span.start,
            span.end,
            value=_outwards(reading, sentence, span),
            rule="venue-phrase",
            confidence=0.85 if known else 0.7,
        )


def _alone(reading: Reading, sentence: Sentence, start: int, text: str) -> str:
    """The phrase up to a joint of a list that is no part of a name."""
    for match in sentence.words.frames.list_joint.finditer(text):
        joint = Span(start + match.start(), start + match.end())
        links = reading.links(start, start + len(text))
        if not any(Span(link.mention.start, link.mention.end).holds(joint) for link, _ in links):
            return text[: match.start()]
    return text


def _core(reading: Reading, span: Span, text: str) -> str:
    """The phrase without the names in it, which may hold any word."""
    for link, _ in reversed(reading.links(span.start, span.end)):
        start, end = link.mention.start - span.start, link.mention.end - span.start
        text = text[:start] + " " + text[end:]
    return text.strip()


def _is_person(sentence: Sentence, span: Span) -> bool:
    return any(post.name.meets(span) for post in sentence.posts)


def _is_occasion(sentence: Sentence, span: Span) -> bool:
    """Whether a phrase ends in a word for an occasion, which is no place."""
    occasion = sentence.words.events.occasion
    if not sentence.held.may(occasion):
        return False
    text = sentence.slice(span.start, span.end)
    return any(match.end() == len(text) for match in occasion.finditer(text))


def _outwards(reading: Reading, sentence: Sentence, span: Span) -> str:
    """The phrase with its surroundings behind it, in the order of an address from inside out."""
    table = sentence.words.frames
    for link, entity in reading.links(span.start, span.end, kind="organization"):
        if link.mention.start == span.start and link.mention.end == span.end:
            return entity.name
    text = table.article.sub("", reading.document.text[span.start : span.end])
    if not table.adjuncts_first:
        return table.nested_place.sub(", ", text)
    for link, entity in reading.links(span.start, span.end, kind="organization"):
        rest = text[link.mention.end - span.start :]
        if link.mention.start == span.start and len(rest) > 2 and table.bare_venue.search(rest):
            return f"{sentence.words.events.aside.sub('', rest)}, {entity.name}"
    outer = table.surroundings.match(simplified(text))
    if outer:
        inner = text[outer.end() :]
        return f"{inner}, {text[: len(outer.group('wide') or outer.group('province'))]}"
    units = _address(table.administrative, text)
    cut = units[-1][1] if units else 0
    if 0 < cut == len(text):
        cut = units[-1][0]
    return f"{text[cut:]}, {text[:cut]}" if cut else text


def _address(unit: re.Pattern[str], text: str) -> list[tuple[int, int]]:
    """The administrative units that a phrase opens with, from the widest to the narrowest."""
    found: list[tuple[int, int]] = []
    for match in unit.finditer(simplified(text)):
        if match.start() != (found[-1][1] if found else 0):
            break
        found.append(match.span())
    return found

"""Occasions: events with a name of their own that a sentence says were or will be held."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pipeline.relate.arguments import parties, subject_fields
from pipeline.relate.drafts import Draft, Filler
from pipeline.relate.event_slots import opened
from pipeline.relate.modality import triggers
from pipeline.relate.reading import Reading, Sentence, Span
from pipeline.relate.venues import venues
from schemas.vocabulary import EventKind

REACH = 160


def occasions(reading: Reading, sentence: Sentence) -> Iterator[Draft]:
    """A draft for each occasion that a verb of the sentence holds; a name joined of two occasions gives both."""
    seen: set[int] = set()
    table = sentence.words.events
    hosts = {verb for verb, _ in triggers(sentence, table.hosting)}
    held = {verb for verb, _ in triggers(sentence, table.held)}
    for verb in sorted(held | hosts, key=lambda span: (span.start, span.end)):
        for name in _named(sentence, verb) if verb in held else _behind(sentence, verb):
            if name.end in seen:
                continue
            seen.add(name.end)
            for kind, part in _kinds(sentence, name):
                draft = _draft(reading, sentence, verb, kind, part, name)
                if name.start >= verb.end:
                    subject = _subject(reading, sentence, verb)
                    draft.add("organizers" if verb in hosts else "orgs", subject)
                yield draft


def _subject(reading: Reading, sentence: Sentence, verb: Span) -> list[Filler]:
    """Who holds an occasion that stands behind the verb."""
    for field in subject_fields(sentence, verb):
        found = parties(
            reading, sentence, field.start, field.end, without=venues(reading, sentence)
        )
        if found:
            return [replace(host, rule="host", data="host") for host in found]
    return []


def _draft(
    reading: Reading, sentence: Sentence, verb: Span, kind: EventKind, part: Span, whole: Span
) -> Draft:
    draft = opened(sentence, kind, verb, rule="occasion")
    draft.held = True
    text = sentence.slice(whole.start, whole.end)
    if not sentence.words.events.not_named.fullmatch(text):
        value = reading.document.text[part.start : part.end]
        draft.fill(
            "name", Filler(part.start, part.end, value=value, rule="occasion", confidence=0.8)
        )
    return draft


def _named(sentence: Sentence, verb: Span) -> list[Span]:
    """The occasions that a verb holds: those that end before it in its clause, else one behind it."""
    heads = [span for span, _ in sentence.matches(sentence.words.events.occasion)]
    before = [head for head in heads if verb.start - REACH <= head.end <= verb.start]
    found: list[Span] = []
    for head in reversed(before):
        limit = found[-1].start if found else verb.start
        if not _reaches(sentence, head.end, limit, first=not found):
            break
        found.append(_phrase(sentence, head, ceiling=limit))
    return found[::-1] or _behind(sentence, verb)


def _behind(sentence: Sentence, verb: Span) -> list[Span]:
    """The occasion that a verb takes as its object."""
    heads = [span for span, _ in sentence.matches(sentence.words.events.occasion)]
    behind = [head for head in heads if verb.end <= head.start <= verb.end + REACH]
    if behind and _reaches(sentence, verb.end, behind[0].start, first=True):
        phrase = _phrase(sentence, behind[0], floor=verb.end)
        return [phrase] if phrase.start - verb.end <= 24 else []
    return []


def _reaches(sentence: Sentence, start: int, end: int, *, first: bool) -> bool:
    """Whether the text between an occasion and what it belongs to holds no other clause."""
    text = sentence.slice(start, end)
    table = sentence.words
    if not first:
        return bool(table.events.joined.search(text)) and len(text) < REACH
    return not table.events.other_clause.search(table.events.aside.sub("", text))


def _phrase(
    sentence: Sentence, head: Span, *, floor: int | None = None, ceiling: int | None = None
) -> Span:
    """The noun phrase that ends in a head noun, without what leads up to it."""
    table = sentence.words.events
    start = max(head.start - 60, floor or sentence.start)
    text = sentence.slice(start, head.start)
    cut = 0
    for match in table.before_name.finditer(text):
        cut = max(cut, match.end())
    lead = table.lead.match(text, cut)
    start += max(cut, lead.end() if lead else 0)
    tail = table.tail.match(sentence.text, head.end - sentence.start)
    end = sentence.start + tail.end() if tail else head.end
    end = head.end if ceiling is not None and end > ceiling else end
    lead_in = sentence.slice(min(start, head.start), end)
    return Span(min(start, head.start) + len(lead_in) - len(lead_in.lstrip()), end)


def _kinds(sentence: Sentence, name: Span) -> Iterator[tuple[EventKind, Span]]:
    """The kinds of event that a name tells, one for each part of a joint name."""
    table = sentence.words.events
    text = sentence.slice(name.start, name.end)
    parts = [part for part in table.joint_name.split(text) if part]
    if len(parts) == 1:
        yield kind_of(sentence, text), name
        return
    told: set[EventKind] = set()
    for index, part in enumerate(parts):
        whole = index == len(parts) - 1 or table.occasion.search(part)
        kind = kind_of(sentence, part if whole else part + table.generic_head)
        if kind not in told:
            told.add(kind)
            yield kind, name


def kind_of(sentence: Sentence, name: str) -> EventKind:
    """The kind of event that the words of its name tell."""
    for pattern, kind in sentence.words.events.occasions:
        if pattern.search(name):
            return kind
    return "meeting"

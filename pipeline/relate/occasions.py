"""Occasions: events with a name of their own that a sentence says were or will be held."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.relate.arguments import parties, subject_fields
from pipeline.relate.drafts import Draft, Filler
from pipeline.relate.event_slots import opened
from pipeline.relate.modality import is_denied, is_total, triggers
from pipeline.relate.moments import moments
from pipeline.relate.phrases import opening_of
from pipeline.relate.reading import BLANK, Reading, Sentence, Span
from pipeline.relate.venues import venues
from schemas.vocabulary import EventKind

REACH = 160
NEAR = 2
QUOTES = (("“", "”"), ("「", "」"), ("『", "』"))
QUOTED = re.compile("|".join(f"{left}[^{right}]*{right}" for left, right in QUOTES))
CLOSING = "".join(right for _, right in QUOTES)
MUTUAL = ("signing", "pairing")
"""Kinds whose parties hold the ceremony."""


def occasions(reading: Reading, sentence: Sentence) -> Iterator[Draft]:
    """A draft for each occasion that the sentence tells of; a name joined of two occasions gives both.

    A signing joined to an occasion that is only a word ("the unveiling and signing ceremony of X") has no name of its own.
    """
    seen: set[int] = set()
    bare: Span | None = None
    table = sentence.words.events
    hosts = {verb for verb, _ in triggers(sentence, table.hosting)}
    for verb, name in [*_held(sentence, hosts), *_attended(reading, sentence)]:
        if name.end in seen:
            continue
        seen.add(name.end)
        kinds = list(_kinds(sentence, name))
        for kind, part in kinds:
            if kind == "visit" and part is None and _is_visit(sentence, verb):
                continue
            shared = kind == "signing" and bare == verb
            draft = _draft(reading, sentence, verb, kind, None if shared else part)
            bare = verb if part is None else None
            draft.joined = len(kinds) > 1
            if kind == "founding":
                _name_what_is_founded(reading, sentence, draft)
                draft.fill("name", _founded(reading, name, verb))
            if table.receives.fullmatch(sentence.slice(verb.start, verb.end)):
                draft.fill("place", next(iter(_subject(reading, sentence, verb)), None))
            elif name.start >= verb.end:
                subject = _subject(reading, sentence, verb)
                bodies = [body for body in subject if body.entity and body.entity.kind != "place"]
                hosted = verb in hosts and len(bodies) == len(subject) and kind not in MUTUAL
                draft.add("organizers" if hosted else "orgs", subject)
            yield draft


def _is_visit(sentence: Sentence, verb: Span) -> bool:
    """Whether the verb by itself tells of people who meet ("held talks with")."""
    start = verb.start - sentence.start
    return any(
        frame.kind == "visit" and frame.verb.match(sentence.text, start)
        for frame in sentence.words.events.frames
    )


def _held(sentence: Sentence, hosts: set[Span]) -> Iterator[tuple[Span, Span]]:
    """The occasions that a verb says take place or are organised, each with the verb."""
    held = {verb for verb, _ in triggers(sentence, sentence.words.events.held)}
    for verb in sorted(held | hosts, key=lambda span: (span.start, span.end)):
        if is_total(sentence, verb):
            continue
        for name in _named(sentence, verb) if verb in held else _behind(sentence, verb):
            yield verb, name


def _attended(reading: Reading, sentence: Sentence) -> Iterator[tuple[Span, Span]]:
    """The occasions that somebody attends or at which something happens, where the sentence tells their day or place."""
    table = sentence.words.events
    dated = bool(moments(reading, sentence))
    if table.advert.match(sentence.text):
        return
    placed = dated or bool(venues(reading, sentence))
    scene = [span for span, _ in sentence.matches(sentence.words.frames.same_scene)]
    if sentence.segment.role == "headline" or not (placed or scene):
        return
    for verb, _ in triggers(sentence, table.joins):
        for name in _behind(sentence, verb):
            if _is_name(sentence, name):
                yield verb, name
    for head, match in sentence.matches(table.setting):
        if is_denied(sentence, head) or any(quote.holds(head) for quote in sentence.quoted):
            continue
        noun = Span(sentence.start + match.start("head"), sentence.start + match.end("head"))
        floor = sentence.start + match.end("before") if match.group("before") else None
        name = _phrase(sentence, noun, floor=floor)
        told = placed or any(mark.start < noun.end < mark.end for mark in scene)
        joint = table.joint_name.search(sentence.slice(name.start, name.end))
        if told and (dated or joint or _is_name(sentence, name)):
            yield noun, name


def _is_name(sentence: Sentence, span: Span) -> bool:
    return not sentence.words.events.not_named.fullmatch(sentence.slice(span.start, span.end))


def _name_what_is_founded(reading: Reading, sentence: Sentence, draft: Draft) -> None:
    """Leave in the name of a founding only the body founded (the opening of the X Centre)."""
    name = draft.one("name")
    act = sentence.words.events.act_of.match(sentence.slice(name.start, name.end)) if name else None
    if name and act:
        start = name.start + act.end()
        value = reading.document.text[start : name.end]
        draft.slots["name"] = [replace(name, start=start, value=value)]


def _founded(reading: Reading, name: Span, verb: Span) -> Filler | None:
    """The body that a ceremony without a name of its own founds: the last one named from there to the verb."""
    end = max(name.end, verb.start)
    for link, body in reversed(reading.links(name.start, end, kind="organization")):
        return Filler(
            link.mention.start,
            link.mention.end,
            value=body.name,
            rule="founded-by-ceremony",
            confidence=0.75,
        )
    return None


def _subject(reading: Reading, sentence: Sentence, verb: Span) -> list[Filler]:
    """Who holds an occasion that stands behind the verb; of one told aside (当天举行的) only its own clause says so."""
    fields = list(subject_fields(sentence, verb))
    aside = sentence.words.events.told_aside.match(sentence.slice(verb.end, verb.end + NEAR))
    for field in fields[:1] if aside else fields:
        found = parties(
            reading, sentence, field.start, field.end, without=venues(reading, sentence)
        )
        if found:
            return [replace(host, rule="host", data="host") for host in found]
    return []


def _draft(
    reading: Reading, sentence: Sentence, verb: Span, kind: EventKind, part: Span | None
) -> Draft:
    draft = opened(sentence, kind, verb, rule="occasion")
    draft.held = True
    if part is not None:
        value = reading.document.text[part.start : part.end]
        draft.fill(
            "name", Filler(part.start, part.end, value=value, rule="occasion", confidence=0.8)
        )
    return draft


def _heads(sentence: Sentence) -> list[Span]:
    """The head nouns of occasions in a sentence, those outside of names."""
    found = [span for span, _ in sentence.matches(sentence.words.events.occasion)]
    return [span for span in found if sentence.plain(span.start, span.end).strip(BLANK)]


def _named(sentence: Sentence, verb: Span) -> list[Span]:
    """The occasions that a verb holds: those that end before it in its clause, else one behind it."""
    heads = _heads(sentence)
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
    heads = _heads(sentence)
    behind = [head for head in heads if verb.end <= head.start <= verb.end + REACH]
    if not behind:
        return []
    floor = _past_hosts(sentence, Span(verb.end, behind[0].start))
    if not _reaches(sentence, floor, behind[0].start, first=True):
        return []
    last = _compound(sentence, behind)
    phrase = _phrase(sentence, last, floor=floor)
    if phrase.start - floor > 24:
        return []
    return [phrase, *_listed(sentence, phrase, [head for head in behind if head.start >= last.end])]


def _listed(sentence: Sentence, phrase: Span, heads: Sequence[Span]) -> Iterator[Span]:
    """The occasions of a list that a first one opens (举行签约仪式、捐赠仪式和座谈会)."""
    table = sentence.words.events
    for head in heads:
        gap = sentence.slice(phrase.end, head.start)
        joint = table.listed.match(gap)
        if joint is None:
            return
        phrase = _phrase(sentence, head, floor=phrase.end + joint.end())
        yield phrase


def _past_hosts(sentence: Sentence, span: Span) -> int:
    """Where a stretch begins that leads up to an occasion, behind what says who held it (出席由甲主办、乙承办的论坛)."""
    table = sentence.words.events
    text = sentence.slice(span.start, span.end)
    ends = [match.end() for pattern, _ in table.organizers for match in pattern.finditer(text)]
    told = [end for end in ends if table.told_aside.match(text, end)]
    return span.start + max(told, default=0)


def _compound(sentence: Sentence, heads: Sequence[Span]) -> Span:
    """The last head noun of a name that the first of them opens (文化周启动仪式, 年会暨论坛)."""
    last = heads[0]
    for head in heads[1:]:
        gap = sentence.slice(last.end, head.start)
        if not sentence.words.events.compound.fullmatch(gap):
            break
        last = head
    return last


def _reaches(sentence: Sentence, start: int, end: int, *, first: bool) -> bool:
    """Whether the text between an occasion and what it belongs to holds no other clause."""
    text = sentence.slice(start, end)
    table = sentence.words
    if not first:
        joined = table.events.joined.search(text) and not table.events.nested.match(text)
        return bool(joined) and len(text) < REACH
    return not table.events.other_clause.search(table.events.aside.sub("", text))


def _phrase(
    sentence: Sentence, head: Span, *, floor: int | None = None, ceiling: int | None = None
) -> Span:
    """The noun phrase that ends in a head noun, without what leads up to it."""
    table = sentence.words.events
    start = max(head.start - 60, floor or sentence.start)
    text = QUOTED.sub(
        lambda quote: "“" + "_" * (len(quote[0]) - 2) + "”", sentence.slice(start, head.start)
    )
    cut = 0
    for match in table.before_name.finditer(text):
        cut = max(cut, match.end())
    lead = table.lead.match(text, cut)
    start += max(cut, lead.end() if lead else 0)
    start = _whole(sentence, head, start, floor or sentence.start)
    tail = table.tail.match(sentence.text, head.end - sentence.start)
    end = sentence.start + tail.end() if tail else head.end
    end += len(_closing(sentence.slice(start, end), sentence.slice(end, end + 1)))
    if ceiling is not None and end > ceiling:
        end = head.end + len(_before_joint(sentence, sentence.slice(head.end, ceiling)))
    opening = max(head.start - REACH, floor or sentence.start)
    quoted = table.quoted_name.search(sentence.slice(opening, head.start))
    if quoted:
        return Span(opening + quoted.start(), end)
    lead_in = sentence.slice(min(start, head.start), end)
    return Span(min(start, head.start) + len(lead_in) - len(lead_in.lstrip()), end)


def _whole(sentence: Sentence, head: Span, start: int, floor: int) -> int:
    """The start of a phrase, further left where the parse says that what was cut off at a joint modifies its noun."""
    begin = opening_of(sentence, head)
    cut, table = sentence.slice(begin, start), sentence.words.events
    if not floor <= begin < start or table.joint_name.search(sentence.slice(begin, head.end)):
        return start
    return begin if table.modifiers.fullmatch(cut) else start


def _closing(text: str, after: str) -> str:
    """The mark right behind a phrase that closes what is quoted in it."""
    opening = next((left for left, right in QUOTES if right == after), "")
    return after if opening and text.count(opening) > text.count(after) else ""


def _before_joint(sentence: Sentence, text: str) -> str:
    """The text between two occasions that belongs to the first: without the joint that leads to the second."""
    joints = list(sentence.words.events.joined.finditer(text))
    return text[: joints[-1].start()].rstrip() if joints else ""


def _kinds(sentence: Sentence, name: Span) -> Iterator[tuple[EventKind, Span | None]]:
    """The kinds of event that a name tells, one for each part of a joint name, with the part that is the name of it.

    Parts that are occasions by themselves have names of their own; else the whole is the name, save of a signing.
    """
    table = sentence.words.events
    text = sentence.slice(name.start, name.end)
    cuts = [match.span() for match in table.joint_name.finditer(text)]
    starts, ends = [0, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(text)]
    parts = [(start, end) for start, end in zip(starts, ends, strict=True) if text[start:end]]
    apart = len(parts) > 1 and all(table.occasion.search(text[start:end]) for start, end in parts)
    told: set[EventKind] = set()
    for index, (start, end) in enumerate(parts):
        start, end = _itself(table.opening, text, start, end)
        part, span = text[start:end], Span(name.start + start, name.start + end)
        last = index == len(parts) - 1
        kind = kind_of(sentence, part if apart or last else part + table.generic_head)
        if kind in told and not apart:
            continue
        told.add(kind)
        whole = span if apart or len(parts) == 1 else name if kind != "signing" else None
        whole = whole and _unquoted(sentence, whole)
        yield kind, whole if whole and _is_name(sentence, whole) else None


def _unquoted(sentence: Sentence, span: Span) -> Span:
    """A name without the marks around the whole of it, or around what it is only a part of."""
    text = sentence.slice(span.start, span.end)
    for left, right in QUOTES:
        begun, closed = text.count(left), text.count(right)
        if text.startswith(left) and (begun > closed or text.find(right) == len(text) - 1):
            span = Span(span.start + 1, span.end)
        if text.endswith(right) and (closed > begun or text.rfind(left) == 0):
            span = Span(span.start, span.end - 1)
    return span


def _itself(opening: re.Pattern[str], text: str, start: int, end: int) -> tuple[int, int]:
    """The part of a text that names an occasion, without the words for its opening or closing."""
    match = opening.search(text, start, end)
    if match is None:
        return start, end
    return (match.end(), end) if match.start() == start else (start, match.start())


def kind_of(sentence: Sentence, name: str) -> EventKind:
    """The kind of event that the words of its name tell."""
    for pattern, kind in sentence.words.events.occasions:
        if pattern.search(name.rstrip(CLOSING)):
            return kind
    return "meeting"

"""Who organised an event, who came, and how many: told in sentences of their own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.relate.arguments import parties, people
from pipeline.relate.drafts import Draft, Filler
from pipeline.relate.occasions import kind_of
from pipeline.relate.reading import Reading, Sentence, Span
from pipeline.relate.venues import venues
from pipeline.words.script import simplified
from schemas import Mention, NumberValue
from schemas.vocabulary import OrganizerRole

MET = ("visit", "aid", "training", "signing", "launch", "pairing")
"""Kinds of which people may be told to have come though no occasion is named."""
SCENES = ("meeting", "exhibition", "founding", "launch", "signing", "aid", "pairing", "training")
"""Kinds of what may be held or done before guests."""
HELD_APART = ("meeting", "exhibition", "training")
"""Kinds that are occasions by themselves, not what a ceremony is held for."""
PAPERS = 30
FAR = 90
NEAR = 6
"""Characters that may stand between a verb of saying and the person who speaks, before and behind it."""


def organizers(reading: Reading, sentence: Sentence) -> list[Filler]:
    """The bodies that the sentence says organised an event, with their part in it as `data`."""
    marks = [
        (match, role)
        for pattern, role in sentence.words.events.organizers
        for _, match in sentence.matches(pattern)
    ]
    starts = sorted(match.start() for match, _ in marks)
    found: dict[tuple[str, OrganizerRole], Filler] = {}
    for match, role in marks:
        group = next(name for name, text in match.groupdict().items() if text)
        start, end = match.span(group)
        if sentence.words.frames.adjuncts_first is False:
            end = min([end, *(other for other in starts if other > start)])
        span = Span(sentence.start + start, sentence.start + end)
        for filler in parties(reading, sentence, span.start, span.end, objects=True):
            if filler.entity is not None and filler.entity.kind == "place":
                continue
            key = (filler.value, role)
            found.setdefault(
                key,
                Filler(
                    filler.start,
                    filler.end,
                    value=filler.value,
                    rule=f"organizer-{role}",
                    confidence=0.85,
                    entity=filler.entity,
                    data=role,
                ),
            )
    return list(found.values())


def meant(sentence: Sentence, events: Sequence[Draft], *, earlier: bool = False) -> list[Draft]:
    """The event that a sentence about organisers or guests speaks of, with those held under one name with it.

    That is the last one whose name holds a word of the sentence for an occasion, else the last of the
    kind that such a word tells, else the last that was held, or that happened at all where none was held;
    an event told as background only where `earlier`.
    """
    done = [e for e in events if e.main and e.status != "planned" and e.kind in SCENES]
    if sentence.says(sentence.words.events.both):
        return done[-2:]
    held = [event for event in events if event.held and (event.main or earlier)]
    held = held or [event for event in events if event.kind == "founding" and event.main]
    held = held or [event for event in events if event.main and event.kind in MET]
    best = next(_candidates(sentence, held, done), None)
    near = held if best in held else done
    return [event for event in near if best is not None and event.trigger == best.trigger]


def _candidates(
    sentence: Sentence, held: Sequence[Draft], done: Sequence[Draft]
) -> Iterator[Draft]:
    heads = [match.group() for _, match in sentence.matches(sentence.words.events.occasion)]
    for head in heads:
        word = head.casefold()
        yield from (
            event
            for event in reversed(held)
            if simplified(event.value("name") or "").casefold().endswith(word)
        )
    for head in heads:
        kind = kind_of(sentence, head)
        if kind != "meeting":
            yield from (event for event in reversed(held) if event.kind == kind)
        if sentence.words.events.ceremony.search(head):
            yield from _done_here(sentence, done)
    if sentence.says(sentence.words.events.unveils):
        yield from (event for event in reversed(done) if event.kind == "founding")
    near = [event for event in held if sentence.segment.paragraph - event.paragraph <= 2]
    yield from reversed(near or held)


def _done_here(sentence: Sentence, done: Sequence[Draft]) -> Iterator[Draft]:
    """The acts that a ceremony was for, where the last one was told right before the sentence."""
    for event in reversed(done):
        if sentence.segment.paragraph - event.paragraph <= 2 and event.kind not in HELD_APART:
            yield event


def attendance(reading: Reading, sentence: Sentence, event: Draft) -> None:
    """Add to an event the persons, bodies and numbers of those who came."""
    event.add("people", people(sentence, sentence.start, sentence.end))
    event.add("orgs", _guests(reading, sentence))
    event.add("figures", figures(reading, sentence, Span(sentence.start, sentence.end)))


def speakers(sentence: Sentence) -> list[Filler]:
    """The persons whose words a sentence reports: whom it names right before a verb of saying, or right behind."""
    found = []
    for verb, _ in sentence.matches(sentence.words.events.says):
        near = [
            person
            for person in people(sentence, sentence.start, sentence.end)
            if person.start - verb.start > -FAR and person.start - verb.end < NEAR
        ]
        found += near[:1]
    return found


def papers_counted(reading: Reading, sentence: Sentence, trigger: Span) -> Iterator[Filler]:
    """How many papers a verb says were signed: the number near it that counts such papers."""
    near = Span(max(sentence.start, trigger.start - FAR), min(sentence.end, trigger.end + FAR))
    for filler in figures(reading, sentence, near):
        text = sentence.slice(filler.start, filler.end + PAPERS)
        if sentence.words.events.papers.match(text):
            yield filler


def _guests(reading: Reading, sentence: Sentence) -> Iterator[Filler]:
    where = venues(reading, sentence)
    for filler in parties(
        reading, sentence, sentence.start, sentence.end, without=where, objects=True
    ):
        if filler.entity is not None and filler.entity.kind == "organization":
            yield filler


def durations(reading: Reading, sentence: Sentence, span: Span) -> Iterator[Filler]:
    """The lengths of time in a stretch that say how long something lasts (a four-day visit)."""
    table = sentence.words.events
    for mention in reading.of_kind("number", span.start, span.end):
        number = mention.number
        if number is None or number.kind != "duration":
            continue
        before = sentence.slice(max(sentence.start, mention.start - PAPERS), mention.start)
        after = sentence.slice(mention.end, mention.end + PAPERS)
        if table.lasts.search(before) or table.lasting.match(mention.text[-1:] + after):
            yield _figure(mention, number)


def figures(reading: Reading, sentence: Sentence, span: Span) -> Iterator[Filler]:
    """The quantities in a stretch that count what belongs to an event."""
    table = sentence.words.events
    for mention in reading.of_kind("number", span.start, span.end):
        number = mention.number
        if (
            number is None
            or not number.unit
            or number.kind in ("ordinal", "percentage", "duration")
        ):
            continue
        if table.no_figure.search(mention.text) or number.modifier == "ordinal":
            continue
        if any(
            link.mention.kind == "reference"
            for link, _ in reading.links(mention.start, mention.end)
        ):
            continue
        yield _figure(mention, number)


def _figure(mention: Mention, number: NumberValue) -> Filler:
    return Filler(
        mention.start, mention.end, value=mention.text, rule="figure", confidence=0.6, data=number
    )

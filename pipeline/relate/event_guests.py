"""Who came to an event and what belongs to it, as later sentences tell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.relate.arguments import parties, people
from pipeline.relate.attendance import attendance, figures, meant, organizers, speakers
from pipeline.relate.drafts import Draft
from pipeline.relate.modality import triggers
from pipeline.relate.reading import Reading, Sentence, Span

SHARED = ("signing", "meeting", "founding", "launch", "pairing")
"""Kinds whose guests are those of every other act of the same ceremony."""
COUNTABLE = ("founding", "launch", "release", "exhibition")
"""Kinds that have parts which later sentences count."""


def about(
    reading: Reading, sentence: Sentence, found: Sequence[Draft], new: Sequence[Draft]
) -> None:
    """Hand what the sentence says about organisers and guests to the event it speaks of."""
    if sentence.segment.role in ("headline", "subtitle", "heading"):
        return
    triggers_here = {(draft.trigger.start, draft.trigger.end) for draft in new}
    here = [d for d in found if (d.trigger.start, d.trigger.end) in triggers_here]
    events = meant(sentence, here, earlier=True) or meant(sentence, found)
    hosts = organizers(reading, sentence)
    for event in events:
        event.add("organizers", hosts)
    for event in events[:1]:
        _guests(reading, sentence, event)
        for other in _of_one_scene(event, found):
            other.add("people", event.many("people"))
    _described(reading, sentence, found)
    for event in events:
        names = event.values("organizers")
        event.slots["orgs"] = [org for org in event.many("orgs") if org.value not in names]


def _of_one_scene(event: Draft, found: Sequence[Draft]) -> Iterator[Draft]:
    """The other acts of the ceremony that an event is: those that its sentence tells of the same day."""
    for other in found:
        if other is event or not other.main:
            continue
        together = other.sentence == event.sentence and other.value("when") == event.value("when")
        both = (event.kind in SHARED and other.kind in SHARED) or (event.joined and other.joined)
        if together and both and other.status == event.status:
            yield other


def _described(reading: Reading, sentence: Sentence, found: Sequence[Draft]) -> None:
    """Add to what was founded, launched, shown or released last whom and what a sentence counts as part of it."""
    table = sentence.words.events
    near = [
        event
        for event in found
        if event.main
        and event.kind in COUNTABLE
        and sentence.segment.paragraph - event.paragraph <= 1
    ]
    whole = Span(sentence.start, sentence.end)
    for event in near[-1:]:
        here = event.sentence == sentence.segment.index
        if event.kind == "founding" and sentence.says(table.members):
            event.add("orgs", parties(reading, sentence, whole.start, whole.end, objects=True))
        if not here and sentence.says(table.details):
            event.add("figures", figures(reading, sentence, whole))


def _guests(reading: Reading, sentence: Sentence, event: Draft) -> None:
    """Add to an event who came or spoke, and how many."""
    table = sentence.words.events
    if event.kind == "visit" and event.held and event.sentence == sentence.segment.index:
        event.add("people", people(sentence, sentence.start, sentence.end))
    if any(triggers(sentence, table.attend, wished=True)):
        attendance(reading, sentence, event)
    elif event.status != "planned" and any(triggers(sentence, table.speaks, wished=True)):
        event.add("people", people(sentence, sentence.start, sentence.end))
        if event.kind != "signing":
            whole = Span(sentence.start, sentence.end)
            event.add("figures", figures(reading, sentence, whole))
    elif _is_heard(sentence, event):
        event.add("people", speakers(sentence))


def _is_heard(sentence: Sentence, event: Draft) -> bool:
    """Whether who is quoted speaks at the event: nobody at one to come, at a signing only where the text says so."""
    if event.status == "planned":
        return False
    return event.kind != "signing" or bool(sentence.words.frames.same_scene.search(sentence.text))

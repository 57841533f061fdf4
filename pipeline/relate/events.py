"""Events of a document: occasions held, acts told, signings; with who organised them, who came and how many."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import cast

from pipeline.relate.arguments import parties, people
from pipeline.relate.attendance import (
    attendance,
    figures,
    meant,
    organizers,
    papers_counted,
    speakers,
)
from pipeline.relate.drafts import Draft, Filler, provenance
from pipeline.relate.event_frames import acts
from pipeline.relate.event_merging import MEMORY, join
from pipeline.relate.event_slots import bounds, set_when, set_where
from pipeline.relate.modality import clause, triggers
from pipeline.relate.moments import Scene, is_ahead, is_old, scenes
from pipeline.relate.notices import signed_releases
from pipeline.relate.occasions import occasions
from pipeline.relate.reading import Reading, Sentence, Span
from schemas import Event, Figure, NumberValue, Organizer, digest
from schemas.vocabulary import EventKind, EventStatus, OrganizerRole

ACTS = ("visit", "aid", "training", "launch", "release", "founding", "pairing")
SHARED = ("signing", "meeting", "founding", "launch", "pairing")
"""Kinds whose guests are those of every other act of the same ceremony."""
COUNTABLE = ("founding", "launch", "release", "exhibition")
"""Kinds that have parts which later sentences count."""
COUNTED = (
    "aid",
    "training",
    "founding",
    "exhibition",
    "meeting",
    "pairing",
    "visit",
    "launch",
    "release",
)


def events(reading: Reading, signed: Sequence[Draft]) -> tuple[Event, ...]:
    """The events that the document states; `signed` are its agreements."""
    told = signed_releases(reading, _told(reading, signed))
    told = [draft for draft in told if _is_fact(draft)]
    kinds = {draft.kind for draft in told if not draft.headline}
    return tuple(
        _record(reading, draft) for draft in told if not draft.headline or draft.kind not in kinds
    )


def _told(reading: Reading, signed: Sequence[Draft]) -> list[Draft]:
    """Every event of every sentence in order, with what later sentences say about organisers and guests."""
    found: list[Draft] = []
    setting = scenes(reading)
    ceremonies = _signings(reading, signed)
    for sentence, scene in zip(reading.sentences, setting, strict=True):
        if sentence.segment.role == "caption":
            continue
        new = [draft for draft in ceremonies if draft.sentence == sentence.segment.index]
        new = [*new, *_here(reading, sentence, scene, [draft.trigger for draft in new])]
        join(found, new)
        _about(reading, sentence, found[-MEMORY:], new)
    return found


def _here(
    reading: Reading, sentence: Sentence, scene: Scene, taken: Sequence[Span]
) -> Iterator[Draft]:
    """The occasions and acts of one sentence."""
    held = [d for d in occasions(reading, sentence) if not taken or not _is_bare(d)]
    names = [draft.slots["name"][0] for draft in held if draft.one("name")]
    told = [*taken, *(draft.trigger for draft in held), *names]
    for draft in _with_purpose(held, list(acts(reading, sentence, told))):
        set_when(reading, sentence, scene, draft)
        set_where(reading, sentence, scene, draft)
        draft.main = draft.main and not is_old(reading, draft.one("when"))
        if draft.status == "done" and is_ahead(reading, draft.one("when")):
            draft.status = "planned"
        if draft.kind in COUNTED and sentence.segment.role != "headline":
            draft.add("figures", figures(reading, sentence, clause(sentence, draft.trigger)))
        yield draft


def _with_purpose(held: Sequence[Draft], told: Sequence[Draft]) -> list[Draft]:
    """The occasions and acts of a sentence; a ceremony without a name is that of the act it is held for."""
    nameless = [draft for draft in held if _is_bare(draft)]
    if not nameless or not told:
        return [*held, *told]
    act = told[0]
    act.held = True
    for ceremony in nameless:
        act.add("organizers", ceremony.many("organizers"))
    return [*(draft for draft in held if draft not in nameless), *told]


def _is_bare(draft: Draft) -> bool:
    """Whether an occasion is only the frame of what is done at it: a ceremony or event without a name."""
    return draft.kind == "meeting" and not draft.one("name")


def _about(
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
        if other is event or not other.main or event.kind not in SHARED:
            continue
        together = other.sentence == event.sentence and other.value("when") == event.value("when")
        if together and other.kind in SHARED and other.status == event.status:
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
        if event.kind == "founding" and table.members.search(sentence.text):
            event.add("orgs", parties(reading, sentence, whole.start, whole.end, objects=True))
        if not here and table.details.search(sentence.text):
            event.add("figures", figures(reading, sentence, whole))


def _guests(reading: Reading, sentence: Sentence, event: Draft) -> None:
    """Add to an event who came or spoke, and how many."""
    table = sentence.words.events
    if event.kind == "visit" and event.held and event.sentence == sentence.segment.index:
        event.add("people", people(sentence, sentence.start, sentence.end))
    if any(triggers(sentence, table.attend, wished=True)):
        attendance(reading, sentence, event)
    elif any(triggers(sentence, table.speaks, wished=True)):
        event.add("people", people(sentence, sentence.start, sentence.end))
        if event.kind != "signing":
            whole = Span(sentence.start, sentence.end)
            event.add("figures", figures(reading, sentence, whole))
    else:
        event.add("people", speakers(sentence))


def _signings(reading: Reading, signed: Sequence[Draft]) -> list[Draft]:
    """A signing event for the agreements that are news or planned, one for those signed at one ceremony."""
    found: list[Draft] = []
    for agreement in signed:
        if not agreement.main or agreement.status in ("in_force", "ended"):
            continue
        draft = Draft("signing", agreement.sentence, agreement.paragraph, agreement.trigger)
        draft.status = "planned" if agreement.status == "planned" else "done"
        draft.held = draft.status == "done"
        draft.fill(
            "kind",
            Filler(
                agreement.trigger.start,
                agreement.trigger.end,
                value="signing",
                rule="agreement-signed",
                confidence=0.85,
            ),
        )
        draft.fill("when", agreement.one("signed"))
        draft.fill("place", agreement.one("place"))
        draft.add("orgs", agreement.many("parties"))
        draft.add("people", agreement.many("signatories"))
        draft.add(
            "figures",
            papers_counted(reading, reading.sentences[agreement.sentence], agreement.trigger),
        )
        found.append(draft)
    return found


def _is_fact(draft: Draft) -> bool:
    """Whether at least two of who, when, where and what are known; a plan without a day is an undertaking."""
    dated = bool(draft.one("when")) or draft.dated
    known = [
        bool(draft.many("orgs") or draft.many("people") or draft.many("organizers")),
        dated,
        bool(draft.one("place")),
        bool(draft.one("name")) or draft.kind == "signing",
    ]
    if draft.kind in ACTS and not dated and not (draft.main and known[0]):
        return False
    if draft.status == "planned" and draft.kind != "signing" and not dated:
        return False
    return sum(known) >= 2


def _without_itself(reading: Reading, draft: Draft) -> None:
    """Take what is founded from the bodies that found it."""
    name = draft.value("name")
    if draft.kind == "founding" and name:
        ceremony = reading.sentences[draft.sentence].words.events.occasion
        draft.slots["orgs"] = [
            org
            for org in draft.many("orgs")
            if org.value != name
            and not (org.value in name and ceremony.search(name.replace(org.value, "")))
        ]


def _record(reading: Reading, draft: Draft) -> Event:
    """A finished draft as a record; its id depends on what it says alone."""
    _without_itself(reading, draft)
    start, end = bounds(draft.one("when"))
    span = draft.slots.pop("when", [])
    for slot, value in (("start", start), ("end", end)):
        draft.add(
            slot,
            [
                Filler(f.start, f.end, value=value, rule=f.rule, confidence=f.confidence)
                for f in span
                if value
            ],
        )
    numbers = [f.data for f in draft.many("figures") if isinstance(f.data, NumberValue)]
    draft.add(
        "status",
        [
            Filler(
                draft.trigger.start,
                draft.trigger.end,
                value=draft.status,
                rule="event-verb",
                confidence=0.8,
            )
        ],
    )
    return Event(
        id=digest(
            "event",
            draft.kind,
            draft.value("name"),
            start,
            end,
            draft.value("place"),
            *draft.values("orgs"),
            *draft.values("people"),
        ),
        kind=cast(EventKind, draft.kind),
        name=draft.value("name"),
        start=start,
        end=end,
        place=draft.value("place"),
        organizers=tuple(
            Organizer(org=filler.value, role=cast(OrganizerRole, filler.data))
            for filler in draft.many("organizers")
        ),
        people=draft.values("people"),
        orgs=draft.values("orgs"),
        figures=tuple(
            Figure(value=n.value, unit=n.unit, upper=n.upper, currency=n.currency) for n in numbers
        ),
        status=cast(EventStatus, draft.status),
        main=draft.main,
        provenance=provenance(reading.document, draft),
    )

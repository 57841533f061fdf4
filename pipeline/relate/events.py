"""Events of a document: occasions held, acts told, signings; with who organised them, who came and how many."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import cast

from pipeline.relate.attendance import durations, figures, papers_counted
from pipeline.relate.drafts import Draft, Filler, provenance
from pipeline.relate.event_frames import acts
from pipeline.relate.event_guests import about
from pipeline.relate.event_merging import MEMORY, join
from pipeline.relate.event_slots import bounds, set_when, set_where, until
from pipeline.relate.modality import clause
from pipeline.relate.moments import Scene, is_ahead, is_old, is_running, scenes
from pipeline.relate.notices import signed_releases
from pipeline.relate.occasions import occasions
from pipeline.relate.reading import Reading, Sentence, Span
from pipeline.words.script import simplified
from schemas import Event, Figure, NumberValue, Organizer, digest
from schemas.vocabulary import EventKind, EventStatus, OrganizerRole

ACTS = ("visit", "aid", "training", "launch", "release", "founding", "pairing")
AGAIN = 12
CALLED_EVENTS = ("meeting", "exhibition", "training", "founding", "launch", "aid")
"""Kinds that a text may come back to as "the event"."""
LASTING = ("visit", "training", "aid", "meeting", "exhibition")
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
    _between_parties(told)
    told = [draft for draft in told if _is_fact(draft)]
    kinds = {draft.kind for draft in told if not draft.headline}
    return tuple(
        _record(reading, draft)
        for draft in told
        if not draft.headline or draft.kind not in kinds or _is_item(reading, draft)
    )


def _is_item(reading: Reading, draft: Draft) -> bool:
    """Whether a heading among others tells something of its own: who put out what."""
    heading = reading.sentences[draft.sentence].segment.role == "heading"
    return heading and draft.kind == "release" and bool(draft.one("name") and draft.many("orgs"))


def _between_parties(told: Sequence[Draft]) -> None:
    """Give a meeting or a start that names nobody ("the next round of talks") the parties to the agreement told before it."""
    parties: Sequence[Filler] = ()
    for draft in told:
        if draft.kind == "signing" and draft.main and not draft.headline:
            parties = draft.many("orgs")
        named = draft.one("name") or draft.many("orgs") or draft.many("organizers")
        if draft.kind in ("meeting", "launch") and not named:
            draft.add(
                "orgs",
                [replace(p, rule="parties-of-agreement", confidence=0.6) for p in parties],
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
        told = _here(reading, sentence, scene, [draft.trigger for draft in new])
        for draft in told:
            if not (_is_again(sentence, draft, found[-MEMORY:]) or _is_where(draft, found)):
                new.append(draft)
        join(found, new)
        about(reading, sentence, found[-MEMORY:], new)
    return found


def _here(
    reading: Reading, sentence: Sentence, scene: Scene, taken: Sequence[Span]
) -> Iterator[Draft]:
    """The occasions and acts of one sentence."""
    held = [d for d in occasions(reading, sentence) if not taken or not _is_bare(d)]
    names = [draft.slots["name"][0] for draft in held if draft.one("name")]
    told = [*taken, *(draft.trigger for draft in held), *names]
    done = list(acts(reading, sentence, told))
    for draft in _with_purpose(*_one_errand(sentence, held, done)):
        set_when(reading, sentence, scene, draft, names=names)
        set_where(reading, sentence, scene, draft)
        draft.main = draft.main and not is_old(reading, draft.one("when"))
        if draft.status == "done" and is_ahead(reading, draft.one("when")):
            draft.status = "planned"
        if draft.status == "done" and is_running(reading, draft.one("when")):
            draft.status = "ongoing"
        if draft.kind in COUNTED and sentence.segment.role != "headline":
            draft.add("figures", figures(reading, sentence, clause(sentence, draft.trigger)))
        if draft.kind in LASTING:
            draft.fill("until", until(reading, sentence, draft))
        if draft.kind in LASTING and sentence.segment.role != "headline":
            draft.add("figures", durations(reading, sentence, clause(sentence, draft.trigger)))
        if draft.one("when") or draft.one("place") or not _is_activity(sentence, draft):
            yield draft


def _one_errand(
    sentence: Sentence, held: Sequence[Draft], told: Sequence[Draft]
) -> tuple[list[Draft], list[Draft]]:
    """The occasions and acts of a sentence; what visitors come to do somewhere (赴某县开展…活动) is told once.

    Where it is no more than an activity, the visit is what happens; else the visit is only the way to it.
    """
    errands = {
        (visit.trigger.start, occasion.trigger.start)
        for visit in told
        for occasion in held
        if visit.kind == "visit"
        and visit.trigger.end <= occasion.trigger.start <= clause(sentence, visit.trigger).end
    }
    kept, dropped = list(held), set[int]()
    for occasion in held:
        for visit in told:
            if (visit.trigger.start, occasion.trigger.start) not in errands:
                continue
            if occasion.kind == "meeting" and _is_activity(sentence, occasion):
                kept = [draft for draft in kept if draft is not occasion]
                visit.add("people", occasion.many("people"))
            elif occasion.kind in ("training", "aid", "exhibition"):
                dropped.add(visit.trigger.start)
                occasion.fill("place", visit.one("place"))
                occasion.add("orgs", visit.many("orgs"))
                occasion.add("people", visit.many("people"))
    return kept, [draft for draft in told if draft.trigger.start not in dropped]


def _is_activity(sentence: Sentence, occasion: Draft) -> bool:
    """Whether the name of an occasion only says that something is done."""
    name = occasion.value("name") or ""
    return bool(sentence.words.events.activity.search(simplified(name)))


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


def _is_again(sentence: Sentence, draft: Draft, found: Sequence[Draft]) -> bool:
    """Whether an occasion without name, day and place of its own ("the ceremony was hosted by") is one told before."""
    here = Span(sentence.start, sentence.end)
    own = [
        filler for slot in ("when", "place") for filler in draft.many(slot) if here.holds(filler)
    ]
    named = own or draft.dated or draft.many("orgs") or draft.many("people")
    if draft.kind == "visit" and not named:
        return any(e.kind == "visit" and draft.paragraph - e.paragraph <= 2 for e in found)
    verb = sentence.slice(draft.trigger.start, draft.trigger.end)
    same = [event for event in found if event.kind == draft.kind and event.held]
    if own or not (_is_bare(draft) or (draft.held and same and not draft.one("name"))):
        return False
    table = sentence.words.events
    behind = sentence.slice(draft.trigger.end, draft.trigger.end + AGAIN)
    if table.hosting.fullmatch(verb) and not table.again.match(behind):
        return False
    return any(
        event.held and event.main and draft.paragraph - event.paragraph <= 2 for event in found
    )


def _is_where(draft: Draft, found: Sequence[Draft]) -> bool:
    """Whether an occasion without a name only says where the one told right before it was held, which then has that place."""
    last = found[-1] if found else None
    if last is None or not _is_bare(draft) or not draft.held or draft.status != "done":
        return False
    near = last.held and last.main and last.status == "done" and last.kind in CALLED_EVENTS
    same = near and not last.one("place") and last.value("when") == draft.value("when")
    if not same or draft.paragraph - last.paragraph > 1 or not draft.one("place"):
        return False
    last.fill("place", draft.one("place"))
    last.add("organizers", draft.many("organizers"))
    return True


def _is_bare(draft: Draft) -> bool:
    """Whether an occasion is only the frame of what is done at it: a ceremony or event without a name."""
    return draft.kind == "meeting" and not draft.one("name") and not draft.joined


def _signings(reading: Reading, signed: Sequence[Draft]) -> list[Draft]:
    """A signing event for the agreements that are news or planned, one for those signed at one ceremony."""
    found: list[Draft] = []
    for agreement in signed:
        if not agreement.main or agreement.status in ("in_force", "ended"):
            continue
        draft = Draft("signing", agreement.sentence, agreement.paragraph, agreement.trigger)
        draft.status = "planned" if agreement.status == "planned" else "done"
        draft.held = draft.status == "done"
        sentence = reading.sentences[agreement.sentence]
        draft.there = _is_there(sentence)
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
        draft.add("figures", papers_counted(reading, sentence, agreement.trigger))
        found.append(draft)
    return found


def _is_there(sentence: Sentence) -> bool:
    """Whether a sentence says that what it tells happens at the ceremony told before."""
    table = sentence.words
    marks = table.frames.same_scene.finditer(sentence.text)
    return any(table.events.ceremony.search(mark.group()) for mark in marks)


def _is_fact(draft: Draft) -> bool:
    """Whether at least two of who, when, where and what are known; a plan without a day is an undertaking."""
    dated = bool(draft.one("when")) or draft.dated
    known = [
        bool(draft.many("orgs") or draft.many("people") or draft.many("organizers")),
        dated,
        bool(draft.one("place")),
        bool(draft.one("name")) or draft.kind in ("signing", "release"),
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


def _goes_on(reading: Reading, draft: Draft) -> bool:
    """Whether only the first day of a training to come is told ("the course starts on 1 July")."""
    sentence = reading.sentences[draft.sentence]
    verb = sentence.slice(draft.trigger.start, draft.trigger.end)
    coming = draft.kind == "training" and draft.status == "planned"
    return coming and bool(sentence.words.events.begins.search(verb))


def _record(reading: Reading, draft: Draft) -> Event:
    """A finished draft as a record; its id depends on what it says alone."""
    _without_itself(reading, draft)
    start, end = bounds(draft.one("when"))
    if start == end and _goes_on(reading, draft):
        end = None
    span, last = draft.slots.pop("when", []), draft.slots.pop("until", [])
    draft.add("start", [replace(day, value=start, data=None) for day in span if start])
    if span and last:
        end = last[0].value
    draft.add("end", [replace(day, value=end, data=None) for day in last or span if end])
    numbers = [f.data for f in draft.many("figures") if isinstance(f.data, NumberValue)]
    draft.state(rule="event-verb")
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

"""What every event has: its day, its place, and whether it has happened."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.relate.drafts import Draft, Filler
from pipeline.relate.modality import clause, is_background, is_planned
from pipeline.relate.moments import Scene, is_dated, moment, when
from pipeline.relate.reading import Reading, Sentence, Span
from pipeline.relate.venues import nearest
from schemas import DateValue
from schemas.vocabulary import EventKind

MOTION = 8
"""Characters of a verb of motion with what leads up to it."""
SINCE = 16
"""Characters around a verb in which the text says since when."""


def opened(sentence: Sentence, kind: EventKind, trigger: Span, *, rule: str) -> Draft:
    """A new draft of an event with what its trigger alone says."""
    past = sentence.words.events.past.match(sentence.slice(trigger.start, trigger.end))
    planned = not past and is_planned(sentence, trigger)
    draft = Draft(
        kind=kind,
        sentence=sentence.segment.index,
        paragraph=sentence.segment.paragraph,
        trigger=trigger,
        main=planned or not is_background(sentence, trigger),
        headline=sentence.segment.role in ("headline", "subtitle", "heading"),
        status="planned" if planned else _now(sentence, trigger),
    )
    draft.fill("kind", Filler(trigger.start, trigger.end, value=kind, rule=rule, confidence=0.8))
    return draft


def _now(sentence: Sentence, trigger: Span) -> str:
    text = sentence.slice(trigger.start - 20, trigger.end)
    return "ongoing" if sentence.words.frames.ongoing.search(text) else "done"


def set_when(
    reading: Reading, sentence: Sentence, scene: Scene, draft: Draft, *, names: Sequence[Span] = ()
) -> None:
    """The day of the sentence, else that of the scene where the sentence goes on with it; none inside a name."""
    own = when(reading, sentence, draft.trigger, scene=scene, without=[*names, *draft.many("name")])
    own = own or _since(reading, sentence, draft.trigger)
    draft.fill("when", own)
    draft.dated = own is None and is_dated(reading, sentence, draft.trigger)
    if own is None and goes_on(sentence, scene, draft):
        draft.fill("when", scene.when)


def _since(reading: Reading, sentence: Sentence, trigger: Span) -> Filler | None:
    """The day since which something that a verb tells has lasted (自2018年3月开通以来, "have been paired since")."""
    table = sentence.words.events
    after = sentence.slice(trigger.end, trigger.end + SINCE)
    if not table.since_verb.match(sentence.slice(trigger.start, trigger.end)):
        return None
    if not table.since_after.search(after):
        return None
    for mention in reading.of_kind("date", sentence.start, sentence.end):
        before = sentence.slice(mention.start - SINCE, mention.start)
        near = trigger.start - SINCE <= mention.end and mention.start <= trigger.end + 3 * SINCE
        if near and table.since.search(before):
            return moment(mention)
    return None


def until(reading: Reading, sentence: Sentence, draft: Draft) -> Filler | None:
    """The day until which the sentence says that an event of one day or more goes on."""
    first = bounds(draft.one("when"))[0]
    for mention in reading.of_kind("date", draft.trigger.end, sentence.end):
        before = sentence.slice(max(draft.trigger.start, mention.start - MOTION * 3), mention.start)
        day = moment(mention)
        if day is None or first is None or not sentence.words.events.until.search(before):
            continue
        last = day.value.partition("/")[2] or day.value
        if first < last:
            return replace(day, value=last, rule="until")
    return None


def set_where(reading: Reading, sentence: Sentence, scene: Scene, draft: Draft) -> None:
    """The place phrase nearest to the trigger, else the place of the scene on the same day."""
    found = nearest(reading, sentence, draft.trigger)
    if found is not None:
        draft.fill("place", found)
        return
    if draft.one("when") and (draft.held or draft.kind == "training"):
        draft.fill("place", _led_to(reading, sentence, draft.trigger))
    same_day = scene.when is not None and draft.value("when") == scene.when.value
    if same_day and goes_on(sentence, scene, draft):
        draft.fill("place", scene.where)


def _led_to(reading: Reading, sentence: Sentence, trigger: Span) -> Filler | None:
    """The place or body that a verb of motion in the clause of a trigger leads to (到某校开展…活动)."""
    start = clause(sentence, trigger).start
    for link, entity in reading.links(start, trigger.start):
        before = sentence.slice(max(start, link.mention.start - MOTION), link.mention.start)
        if entity.kind != "person" and sentence.words.events.bound_for.search(before):
            span = link.mention
            return Filler(
                span.start,
                span.end,
                value=entity.name,
                rule="led-to",
                confidence=0.7,
                entity=entity,
            )
    return None


def goes_on(sentence: Sentence, scene: Scene, draft: Draft) -> bool:
    """Whether a fact belongs to the scene that the text has set before."""
    if draft.status == "planned" or not draft.main or scene.when is None:
        return False
    table = sentence.words.frames
    same = sentence.says(table.same_scene) or sentence.says(table.same_day)
    return bool(same) or draft.paragraph - scene.paragraph in (0, 1)


def bounds(filler: Filler | None) -> tuple[str | None, str | None]:
    """First and last day of an event; one that starts at a bound has no last day."""
    if filler is None:
        return None, None
    start, _, end = filler.value.partition("/")
    open_ended = isinstance(filler.data, DateValue) and filler.data.bound == "≥"
    return start, None if open_ended else end or start

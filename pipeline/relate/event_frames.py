"""Acts: what the verbs of a sentence tell of that is an event without being called one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.relate.arguments import parties, people, subject_fields, with_listed
from pipeline.relate.drafts import Draft, Filler
from pipeline.relate.event_slots import opened
from pipeline.relate.modality import clause, is_total, triggers
from pipeline.relate.phrases import doer
from pipeline.relate.reading import Reading, Sentence, Span
from pipeline.relate.venues import venues
from pipeline.words.events import EventFrame
from schemas import Mention

REACH = 60
NEAR = 16
"""Characters before a verb that may say that it only tells an aim."""


def acts(reading: Reading, sentence: Sentence, taken: Sequence[Span]) -> Iterator[Draft]:
    """A draft for each verb of the event frames that names enough; spans in `taken` tell of something else."""
    frames = [frame for frame in sentence.words.events.frames if sentence.held.may(frame.verb)]
    told, names = list(taken), list(_names_of(reading, sentence)) if frames else []
    for frame in frames:
        for verb, _ in triggers(sentence, frame.verb):
            if any(span.meets(verb) for span in told):
                continue
            if any(name.meets(verb) and not verb.holds(name) for name in names):
                continue
            draft = _act(reading, sentence, frame, verb)
            if draft is not None:
                told.append(verb)
                yield from _each(sentence, draft, verb)


def _each(sentence: Sentence, draft: Draft, verb: Span) -> Iterator[Draft]:
    """The draft, or one for each person whom somebody met by themselves (separate talks with A and B)."""
    met = people(sentence, verb.end, clause(sentence, verb).end)
    if draft.sort != "talks" or len(met) < 2 or not _is_apart(sentence, verb):
        yield draft
        return
    names = {person.value for person in met}
    hosts = [person for person in draft.many("people") if person.value not in names]
    for person in met:
        own = {slot: list(fillers) for slot, fillers in draft.slots.items()}
        yield replace(draft, apart=person.value, slots={**own, "people": [*hosts, person]})


def _is_apart(sentence: Sentence, verb: Span) -> bool:
    """Whether the words of a verb or those around it say that each was met alone."""
    text = sentence.plain(verb.start - NEAR, clause(sentence, verb).end)
    return bool(sentence.words.events.apart.search(text))


def _names_of(reading: Reading, sentence: Sentence) -> Iterator[Span]:
    """The titles and names of a sentence, whose words tell of nothing."""
    for title in reading.of_kind("title", sentence.start, sentence.end):
        yield Span(title.start, title.end)
    for link, _ in reading.links(sentence.start, sentence.end):
        if link.mention.kind != "reference":
            yield Span(link.mention.start, link.mention.end)


def _act(reading: Reading, sentence: Sentence, frame: EventFrame, verb: Span) -> Draft | None:
    if frame.kind == "visit" and sentence.words.events.things.fullmatch(doer(sentence, verb)):
        return None
    draft = opened(sentence, frame.kind, verb, rule=f"{frame.kind}-verb")
    if draft.status != "planned" and _is_aim(sentence, verb):
        return None
    draft.sort = "talks" if frame.kind == "visit" and not frame.visited else ""
    before, behind = _fields(sentence, verb)
    avoid: list[Span] = list(venues(reading, sentence))
    name = _name(reading, sentence, frame, verb, avoid) if frame.name != "none" else None
    if (name is None and frame.needs_name) or is_total(sentence, verb):
        return None
    avoid += [name] if name else []
    draft.fill("name", name)
    subject, actors = _subject(reading, sentence, verb, avoid, objects=frame.indirect)
    objects = parties(reading, sentence, behind.start, behind.end, without=avoid, objects=True)
    visited = _visited(reading, sentence, verb) if frame.visited else _within(reading, verb)
    draft.fill("place", visited)
    draft.add(
        "orgs", [org for org in (*subject, *_bodies(frame, objects)) if not _is_name(org, name)]
    )
    draft.add("people", actors)
    if frame.visited:
        draft.add("orgs", _on_the_way(reading, sentence, before))
    if frame.kind == "visit":
        draft.add("people", people(sentence, behind.start, behind.end))
        draft.add("people", with_listed(sentence, draft.many("people")))
    if frame.needs_partner and len(draft.many("orgs")) < 2:
        return None
    come = frame.kind == "visit" and sentence.words.events.visitors.search(
        sentence.slice(before.start, verb.start)
    )
    return (
        draft if come or frame.bare or draft.many("orgs") or draft.many("people") or name else None
    )


def _is_aim(sentence: Sentence, verb: Span) -> bool:
    """Whether the verb only tells an aim; what a ceremony is held to do is done."""
    table = sentence.words.events
    if not table.purpose.search(sentence.slice(verb.start - NEAR, verb.start)):
        return False
    return not table.ceremony.search(sentence.slice(verb.start - 3 * REACH, verb.start))


def _is_name(body: Filler, name: Filler | None) -> bool:
    """Whether a body is what is founded, not who founds it."""
    return name is not None and (body.meets(name) or body.value == name.value)


def _fields(sentence: Sentence, verb: Span) -> tuple[Span, Span]:
    """Where the subject and where the object of a verb may stand."""
    end = min(clause(sentence, verb).end, verb.end + 2 * REACH)
    nearest = next(iter(subject_fields(sentence, verb)))
    return nearest, Span(verb.end, end)


def _subject(
    reading: Reading, sentence: Sentence, verb: Span, avoid: Sequence[Span], *, objects: bool
) -> tuple[list[Filler], list[Filler]]:
    """The bodies and the persons before the verb, in the nearest clause that names any."""
    for field in subject_fields(sentence, verb):
        found = parties(reading, sentence, field.start, field.end, without=avoid, objects=objects)
        actors = people(sentence, field.start, field.end)
        if found or actors:
            return found, actors if _acts_on(sentence, verb, field) else []
    return [], []


def _acts_on(sentence: Sentence, verb: Span, field: Span) -> bool:
    """Whether who is named in a field is the subject of the verb: in its own clause, or in one that it goes on with."""
    own = next(iter(subject_fields(sentence, verb)))
    before = sentence.slice(own.start, verb.start)
    return field == own or bool(sentence.words.events.goes_on.match(before))


def _bodies(frame: EventFrame, objects: Sequence[Filler]) -> list[Filler]:
    """The objects that take part; a place that is visited is only where it happens."""
    if not frame.visited:
        return list(objects)
    return [filler for filler in objects if filler.entity and filler.entity.kind != "place"]


def _visited(reading: Reading, sentence: Sentence, verb: Span) -> Filler | None:
    """What is visited: the name right behind the verb, else the one that a verb of motion before it leads to."""
    table = sentence.words.events
    around = reading.links(max(sentence.start, verb.start - REACH), verb.end + REACH)
    named = [
        (link, entity)
        for link, entity in around
        if entity.kind != "person" and not _is_post(sentence, link.mention)
    ]
    for link, entity in named:
        start, end = link.mention.start, link.mention.end
        behind = start >= verb.end and table.towards.fullmatch(sentence.slice(verb.end, start))
        before = end <= verb.start and table.bound_for.search(
            sentence.slice(max(sentence.start, start - 16), start)
        )
        if behind or before:
            return Filler(
                start,
                end,
                value=entity.name,
                rule="visited",
                confidence=0.75,
                entity=entity,
            )
    return None


def _within(reading: Reading, verb: Span) -> Filler | None:
    """The name inside a verb, which is where it leads to (赴杭州跟岗)."""
    for link, entity in reading.links(verb.start, verb.end):
        start, end = link.mention.start, link.mention.end
        if entity.kind != "person":
            return Filler(
                start, end, value=entity.name, rule="within-verb", confidence=0.75, entity=entity
            )
    return None


def _is_post(sentence: Sentence, body: Mention) -> bool:
    """Whether a body stands in a person's post: who calls on its head does not visit it."""
    span = Span(body.start, body.end)
    return any(post.holds(span) and post.name.end > body.end for post in sentence.posts)


def _on_the_way(reading: Reading, sentence: Sentence, before: Span) -> list[Filler]:
    """The bodies that a verb of motion before the verb leads to (先后到甲、乙和丙走访)."""
    for match in sentence.words.events.motion.finditer(sentence.slice(before.start, before.end)):
        start = before.start + match.end()
        found = parties(reading, sentence, start, before.end, objects=True)
        return [body for body in found if body.entity and body.entity.kind == "organization"]
    return []


def _name(
    reading: Reading, sentence: Sentence, frame: EventFrame, verb: Span, avoid: Sequence[Span]
) -> Filler | None:
    """The name of what is founded, launched or released, nearest to the verb on the side where the frame has it."""
    passive = sentence.words.frames.passive.match(
        sentence.slice(verb.start, verb.end)
    ) or sentence.words.events.participle.match(sentence.slice(verb.start - 2, verb.end + 6))
    sides = (
        [frame.name]
        if frame.name != "either"
        else ["subject"]
        if passive
        else ["object"]
        if sentence.words.events.transitive.fullmatch(sentence.slice(verb.start, verb.end))
        else ["object", "subject"]
    )
    for side in sides:
        for phrase in _candidates(reading, sentence, frame, verb, side):
            span = _before_place(sentence, frame, phrase, avoid)
            if span.end - span.start > 2 and not any(span.meets(other) for other in avoid):
                return _filler(reading, span)
    return None


def _before_place(
    sentence: Sentence, frame: EventFrame, phrase: Span, places: Sequence[Span]
) -> Span:
    """The part of a phrase that stands before a place told in its last words, where that is a name by itself."""
    for place in places:
        if phrase.start < place.start < phrase.end <= place.end:
            rest = sentence.slice(phrase.start, place.start)
            match = sentence.words.events.names[frame.kind].match(rest)
            if match:
                return Span(phrase.start, phrase.start + match.end())
    return phrase


def _filler(reading: Reading, span: Span) -> Filler:
    """The name of an event, that of a body in its fullest form."""
    whole = reading.document.text[span.start : span.end].strip(" ,")
    value = whole.strip('“”"「」『』《》 ,')
    if value.count('"') % 2 or any(
        value.count(left) != value.count(right) for left, right in ("“”", "「」", "『』", "《》")
    ):
        value = whole
    for link, body in reading.links(span.start, span.end, kind="organization"):
        if (link.mention.start, link.mention.end) == (span.start, span.end):
            value = body.name
    return Filler(span.start, span.end, value=value, rule="name-of-event", confidence=0.7)


def _candidates(
    reading: Reading, sentence: Sentence, frame: EventFrame, verb: Span, side: str
) -> Iterator[Span]:
    """Phrases on one side of a verb that may be a name: bodies first where one is founded, then by their head noun."""
    before, behind = _fields(sentence, verb)
    field = Span(behind.start, min(behind.end, behind.start + 2 * REACH))
    if side == "subject":
        field = before if frame.kind != "founding" else Span(sentence.start, verb.start)
        verb = _passive(sentence, verb)
        field = Span(field.start, verb.start)
    if frame.kind == "founding":
        bodies = [
            _branch(sentence, Span(link.mention.start, link.mention.end), field.end)
            for link, _ in reading.links(field.start, field.end, kind="organization")
            if (link.mention.kind == "organization" or side == "object")
            and not sentence.words.events.no_body.search(link.mention.text)
        ]
        yield from (
            body for body in _near(sentence, bodies, verb) if _is_next(sentence, body, verb)
        )
    pattern, no_body = sentence.words.events.names[frame.kind], sentence.words.events.no_body
    text = sentence.slice(field.start, field.end)
    found = [
        _trimmed(sentence, pattern, Span(field.start + match.start(), field.start + match.end()))
        for match in pattern.finditer(text)
        if match.group().strip()
        and (side == "subject" or match.start() < REACH)
        and not (frame.kind == "founding" and no_body.search(match.group()))
    ]
    for name in _near(sentence, found, verb):
        words = sentence.slice(name.start, name.end).strip('“”"《》 ')
        reaches = side != "object" or name.start - verb.end < 30
        if side == "subject" and not _is_next(sentence, name, verb):
            continue
        titled = sentence.slice(name.start, name.start + 1) == "《"
        if reaches and (titled or not sentence.words.events.no_name.search(words)):
            yield name


def _passive(sentence: Sentence, verb: Span) -> Span:
    """A verb with the doer that a passive names before it (由甲和乙共同创办), which is nothing it founds."""
    start = clause(sentence, verb).start
    agent = sentence.words.events.agent.search(sentence.slice(start, verb.start))
    return Span(start + agent.start(), verb.end) if agent else verb


def _branch(sentence: Sentence, body: Span, end: int) -> Span:
    """A body with the part of it that its name leads up to (甲医院江北分院); that part alone behind a remark."""
    match = sentence.words.events.branch.match(sentence.slice(body.end, end))
    if match is None:
        return body
    start = body.start if match.start("branch") == 0 else body.end + match.start("branch")
    return Span(start, body.end + match.end("branch"))


def _near(sentence: Sentence, spans: Sequence[Span], verb: Span) -> list[Span]:
    return sorted(
        spans, key=lambda span: min(abs(span.start - verb.end), abs(verb.start - span.end))
    )


def _is_next(sentence: Sentence, body: Span, verb: Span) -> bool:
    """Whether nothing but words of the verb stands between a body and the verb."""
    first, second = sorted((body, verb), key=lambda span: span.start)
    return bool(sentence.words.events.between.fullmatch(sentence.slice(first.end, second.start)))


def _trimmed(sentence: Sentence, pattern: re.Pattern[str], span: Span) -> Span:
    """The phrase without what leads up to it, but whole where it is quoted; what is left has a head noun of its own."""
    text = sentence.slice(span.start, span.end)
    if text[0] in '“"「『《':
        return span
    table, cut = sentence.words.events, 0
    for match in table.before_name.finditer(text):
        if match.end() < len(text) - 3 and pattern.search(text, match.end()):
            cut = match.end()
    lead = table.lead.match(text, cut)
    return Span(span.start + (lead.end() if lead else cut), span.end)

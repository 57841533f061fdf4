"""Who takes part: the bodies, places and persons that a stretch of a sentence names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.relate.drafts import Filler
from pipeline.relate.reading import Reading, Sentence, Span
from pipeline.words.script import simplified
from schemas import Entity, Link

NEAR = 30
"""Characters around a name that a sum of money named after it may take."""


def people(sentence: Sentence, start: int, end: int) -> list[Filler]:
    """The persons named between two offsets."""
    return [
        Filler(
            post.name.start,
            post.name.end,
            value=post.person.name,
            rule="person",
            confidence=0.85,
            entity=post.person,
        )
        for post in sentence.posts
        if start <= post.name.start and post.name.end <= end
    ]


def with_listed(sentence: Sentence, named: Sequence[Filler]) -> list[Filler]:
    """Persons with those beside them in one list: only a mark stands between the name of one and the post of the next."""
    everyone = people(sentence, sentence.start, sentence.end)
    starts = [filler.start for filler in named]
    found = [index for index, filler in enumerate(everyone) if filler.start in starts]
    if not found:
        return list(named)
    first, last = found[0], found[-1]
    posts = sentence.posts
    while first > 0 and _beside(sentence, posts[first - 1], posts[first]):
        first -= 1
    while last + 1 < len(posts) and _beside(sentence, posts[last], posts[last + 1]):
        last += 1
    return everyone[first : last + 1]


def _beside(sentence: Sentence, one: Span, other: Span) -> bool:
    """Whether a mark of a list is all that stands between two posts."""
    gap = sentence.slice(one.end, other.start)
    return bool(sentence.words.frames.list_mark.fullmatch(gap))


def parties(
    reading: Reading,
    sentence: Sentence,
    start: int,
    end: int,
    *,
    without: Sequence[Span] = (),
    objects: bool = False,
) -> list[Filler]:
    """The bodies that act between two offsets, or the places where no body does.

    Bodies in a person's post, in a place phrase or (unless `objects`) behind a preposition do not act.
    """
    free = list(_free(reading, sentence, start, end, without=without, objects=objects))
    bodies = [filler for filler in free if filler.entity and filler.entity.kind == "organization"]
    places = [filler for filler in free if filler.entity and filler.entity.kind == "place"]
    if not bodies:
        return list(_addresses(reading, sentence, places))
    joined = [
        place
        for place in places
        if any(listed(sentence, place, body) for body in bodies)
        and not any(_is_seat(sentence, body, place) for body in bodies)
    ]
    return sorted([*bodies, *joined], key=lambda filler: filler.start)


def _is_seat(sentence: Sentence, body: Filler, place: Filler) -> bool:
    """Whether a place right behind a body only says where it is at home: "Yuxi Normal University, China"."""
    gap = sentence.slice(body.end, place.start)
    return body.end <= place.start and bool(sentence.words.frames.seat.fullmatch(gap))


def _addresses(reading: Reading, sentence: Sentence, places: Sequence[Filler]) -> Iterator[Filler]:
    """The places with the names of one address in one: 韩国忠清北道忠州市 is one party."""
    whole: Filler | None = None
    for place in places:
        gap = sentence.slice(whole.end, place.start) if whole else ""
        apart = whole is None or place.start < whole.end or place.rule != "party"
        if whole and not apart and sentence.words.frames.address_gap.fullmatch(gap):
            text = reading.document.text[whole.start : place.end]
            whole = replace(place, start=whole.start, value=text)
            continue
        if whole:
            yield whole
        whole = place
    if whole:
        yield whole


def represented(reading: Reading, sentence: Sentence, start: int, end: int) -> list[Filler]:
    """The bodies that the persons between two offsets hold posts in, one a person."""
    found = []
    for post in sentence.posts:
        if start <= post.name.start and post.name.end <= end:
            employer = employer_of(reading, post.person, post.employers)
            if employer is not None:
                found.append(
                    Filler(
                        post.start,
                        post.end,
                        value=employer.name,
                        rule="employer-of-signatory",
                        confidence=0.75,
                        entity=employer,
                    )
                )
    return found


def employer_of(reading: Reading, person: Entity, nearby: Sequence[Entity]) -> Entity | None:
    """The body a person acts for: of those they hold a post in the one that the text names most often.

    Who is both in a party committee and the head of a place acts for the place, by its government.
    """
    named = [reading.named(name) for name in reading.employers.get(person.name, ())]
    held = [entity for entity in named if entity] or list(nearby)
    table = reading.sentence_at(person.links[0].mention.start).words.frames
    acting = [entity for entity in held if not table.committee.search(simplified(entity.name))]
    bodies = [entity for entity in acting if entity.kind == "organization"]
    places = [entity for entity in named if entity and entity.kind == "place"]
    if not bodies and places:
        place = places[-1]
        bodies = [
            government
            for suffix in table.governments
            if (government := reading.named(place.name + suffix)) is not None
        ]
        return next(iter(bodies), place)
    bodies = bodies or _governing(reading, held, table.governments)
    bodies = bodies or [entity for entity in held if entity.kind == "organization"]
    if not bodies:
        return next(reversed(nearby), None)
    return max(reversed(bodies), key=lambda entity: len(entity.links))


def _governing(
    reading: Reading, committees: Sequence[Entity], suffixes: Sequence[str]
) -> list[Entity]:
    """The governments that the text names beside the party committees of the same places."""
    return [
        government
        for committee in committees
        for cut in (1, 2)
        for suffix in (*suffixes, "")
        if (government := reading.named(committee.name[:-cut] + suffix)) is not None
    ]


def _free(
    reading: Reading,
    sentence: Sentence,
    start: int,
    end: int,
    *,
    without: Sequence[Span],
    objects: bool,
) -> Iterator[Filler]:
    dropped: Filler | None = None
    for link, entity in reading.links(start, end):
        span = Span(link.mention.start, link.mention.end)
        if entity.kind == "person" or any(other.meets(span) for other in without):
            continue
        if any(post.meets(span) for post in sentence.posts):
            continue
        if entity.kind == "place" and (
            _only_situates(sentence, span) or _is_counted(reading, span)
        ):
            continue
        if not objects and sentence.words.frames.staff.match(
            sentence.plain(span.end, span.end + 90)
        ):
            continue
        filler = _filler(link, entity)
        if not objects and (_governed(sentence, span) or _follows(sentence, dropped, filler)):
            dropped = filler
            continue
        yield filler


def _is_counted(reading: Reading, place: Span) -> bool:
    """Whether a place only names the money of a sum (300,000 U.S. dollars)."""
    near = reading.of_kind("number", place.start - NEAR, place.end + NEAR)
    return any(sum_.start <= place.start and place.end <= sum_.end for sum_ in near)


def _only_situates(sentence: Sentence, place: Span) -> bool:
    """Whether a place only owns what follows, or heads the sentence as a dateline."""
    after, table = sentence.plain(place.end, place.end + 40), sentence.words.frames
    opens = place.start == sentence.start and table.dateline.match(after)
    return bool(opens or table.possessive.match(after[:4]))


def _filler(link: Link, entity: Entity) -> Filler:
    named = link.mention.kind != "reference"
    return Filler(
        link.mention.start,
        link.mention.end,
        value=entity.name,
        rule="party" if named else "party-by-reference",
        confidence=min(link.confidence, 0.9 if named else 0.75),
        entity=entity,
    )


def _governed(sentence: Sentence, span: Span) -> bool:
    """Whether a preposition that makes an adjunct stands right before the span."""
    before = sentence.slice(max(sentence.start, span.start - 40), span.start)
    table = sentence.words.frames
    return bool(table.preposition.search(before)) and not table.acting.search(before)


def _follows(sentence: Sentence, dropped: Filler | None, filler: Filler) -> bool:
    """Whether a name continues a list of the same kind whose first member was an adjunct."""
    if dropped is None or sentence.words.frames.adjuncts_first:
        return False
    if dropped.entity is None or filler.entity is None or dropped.entity.kind != filler.entity.kind:
        return False
    return listed(sentence, dropped, filler)


def listed(sentence: Sentence, one: Span, other: Span) -> bool:
    """Whether only a joint of a list stands between two spans."""
    first, second = sorted((one, other), key=lambda span: span.start)
    gap = sentence.slice(first.end, second.start)
    return bool(gap) and bool(sentence.words.frames.joint.fullmatch(gap))


def subject_fields(sentence: Sentence, trigger: Span) -> Iterator[Span]:
    """Where the subject of a verb may stand: its clause, then one clause more at a time, back to the sentence."""
    bounds = [boundary.end for boundary in sentence.boundaries if boundary.end <= trigger.start]
    for start in [*reversed(bounds[-4:]), sentence.start]:
        yield Span(start, trigger.start)

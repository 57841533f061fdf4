"""Which entities a reference means: 双方, the two universities, 该厅, 我省, they, he."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.link.discourse import Discourse, Named, backwards, discourse_of
from pipeline.link.groups import REACH, several
from pipeline.link.own import OWN
from pipeline.link.questions import Answer, Question, distinct, holds
from pipeline.words.script import simplified
from schemas import Document, Entity, Link, Mention, ReferenceValue, Segment
from schemas.vocabulary import OrganizationKind

PERSON_REACH = 3


def with_references(
    document: Document,
    segments: Sequence[Segment],
    mentions: Sequence[Mention],
    entities: Sequence[Entity],
    *,
    own: Entity | None,
    voice: frozenset[OrganizationKind] = frozenset(),
) -> tuple[Entity, ...]:
    """The entities with the references that mean them among their links; an unclear reference is linked to none."""
    discourse = discourse_of(document, segments, entities)
    links: dict[str, list[Link]] = {}
    earlier: list[tuple[Mention, Answer]] = []
    for mention in mentions:
        if mention.reference is None:
            continue
        question = Question(mention, mention.reference)
        answer = _answer(question, discourse, earlier, own, voice)
        if answer is None:
            continue
        earlier.append((mention, answer))
        if len(answer.entities) == 1:
            discourse.add(mention.segment, Named(mention.start, mention.end, answer.entities[0]))
        for entity in answer.entities:
            links.setdefault(entity.id, []).append(_link(mention, answer))
    return tuple(_extended(entity, links.get(entity.id, [])) for entity in entities)


def _link(mention: Mention, answer: Answer) -> Link:
    confidence = round(mention.confidence * answer.confidence, 3)
    return Link(mention=mention, reason=f"{mention.text}: {answer.reason}", confidence=confidence)


def _extended(entity: Entity, links: Sequence[Link]) -> Entity:
    if not links:
        return entity
    ordered = sorted(
        [*entity.links, *links], key=lambda link: (link.mention.start, -link.mention.end)
    )
    return entity.model_copy(update={"links": tuple(ordered)})


def _answer(
    question: Question,
    discourse: Discourse,
    earlier: Sequence[tuple[Mention, Answer]],
    own: Entity | None,
    voice: frozenset[OrganizationKind],
) -> Answer | None:
    if question.wants.wants == "person":
        return _person(question.mention, discourse)
    if question.wants.head.startswith(OWN):
        return _own(question, discourse, own)
    if question.wants.count == 1:
        return _one(question, discourse, own, voice)
    short = _short_names(question, discourse)
    if short:
        return _abbreviated(question, discourse, short)
    return (
        _labelled(question, discourse)
        or several(question, discourse, earlier)
        or _their_places(question, discourse, earlier)
    )


def _person(mention: Mention, discourse: Discourse) -> Answer | None:
    """The person that opens the nearest sentence naming one, else the one who speaks there, else the first."""
    for segment in backwards(mention.segment, reach=PERSON_REACH):
        people = [n for n in discourse.before(segment, mention.start) if n.entity.kind == "person"]
        if not people:
            continue
        begin = discourse.segments[segment].start
        speakers = [name for name in people if discourse.speaks(segment, name)]
        opens = people[0].start - begin <= 2
        chosen = people[0] if opens or not speakers else speakers[-1]
        sure = opens or len({name.entity.id for name in people}) == 1
        return Answer((chosen.entity,), "the person last spoken of", 0.9 if sure else 0.6)
    return None


def _one(
    question: Question,
    discourse: Discourse,
    own: Entity | None,
    voice: frozenset[OrganizationKind],
) -> Answer | None:
    """The body or place that a singular reference means: the speaker's own in reported speech, else the nearest."""
    mention = question.mention
    for name in reversed(discourse.before(mention.segment, mention.start)):
        body = discourse.body_of.get(name.entity.id)
        if body is not None and question.fits(body) and discourse.speaks(mention.segment, name):
            return Answer((body,), f"the body of {name.entity.name}, who speaks", 0.9)
    kinds = discourse.table(mention.segment).kinds.get(question.head, frozenset())
    if mention.text == question.head and not voice.isdisjoint(kinds):
        return _own(question, discourse, own)
    named = _nearest(question, discourse)
    return Answer((named.entity,), "the one of its kind last named", 0.9) if named else None


def _nearest(question: Question, discourse: Discourse) -> Named | None:
    """The last fitting name before the reference, of those whose name holds the head noun where it must."""
    must_hold = question.head in discourse.table(question.mention.segment).exact
    other: Named | None = None
    for segment in backwards(question.mention.segment, reach=REACH):
        names = discourse.before(segment, question.mention.start)
        fitting = [name for name in names if question.fits(name.entity)]
        holding = [name for name in fitting if holds(name.entity, question.head)]
        if holding or (fitting and not must_hold):
            return (fitting if not must_hold else holding)[-1]
        other = other or (fitting[-1] if fitting else None)
    return other


def _own(question: Question, discourse: Discourse, own: Entity | None) -> Answer | None:
    """The text's own body; of places the fitting one that the document names most, the first of them where they are even."""
    if own is not None and question.fits(own):
        return Answer((own,), "the body that the text speaks for", 0.9)
    if question.wants.wants == "organization":
        return None
    best = next((entity for entity in discourse.by_weight if question.fits(entity)), None)
    return Answer((best,), "the one that the text speaks for", 0.8) if best else None


def _labelled(question: Question, discourse: Discourse) -> Answer | None:
    """The parties that a contract labels as such, where their number agrees."""
    if question.wants.wants != "party" or (not question.wants.head and not question.wants.count):
        return None
    label = discourse.table(question.mention.segment).label
    members = tuple(
        entity
        for entity in discourse.labelled
        if any(label.fullmatch(alias) for alias in entity.aliases)
    )
    return (
        Answer(members, "the parties of the contract", 0.95) if question.agrees(members) else None
    )


def _short_names(question: Question, discourse: Discourse) -> str:
    """The one-character names of places right before the number, as many as it says: 陕甘两省, 川渝两地."""
    count, mention = question.wants.count, question.mention
    short = discourse.table(mention.segment).abbreviated
    if not count or question.wants.wants == "party":
        return ""
    text = simplified(discourse.document.text[max(mention.start - count, 0) : mention.start])
    return text if len(text) == count and all(one in short for one in text) else ""


def _abbreviated(question: Question, discourse: Discourse, text: str) -> Answer | None:
    """The places, or their bodies, that one-character names spell out; none where the text names not all of them."""
    short = discourse.table(question.mention.segment).abbreviated
    found = [_of_place(short[character], question, discourse) for character in text]
    members = distinct(entity for entity in found if entity is not None)
    if len(members) != len(text):
        return None
    return Answer(members, f"{text} spelled out", 0.95)


def _of_place(place: str, question: Question, discourse: Discourse) -> Entity | None:
    """The first fitting entity that is the place, or whose name begins with it and holds the head noun."""
    fitting = (
        name.entity
        for segment in sorted(discourse.named)
        for name in discourse.named[segment]
        if question.fits(name.entity) and simplified(name.entity.name).startswith(place)
    )
    return next((e for e in fitting if e.kind == "place" or holds(e, question.head)), None)


def _their_places(
    question: Question, discourse: Discourse, earlier: Sequence[tuple[Mention, Answer]]
) -> Answer | None:
    """The places whose authorities are meant, where the text names no authorities: the three governments."""
    kinds = discourse.table(question.mention.segment).kinds.get(question.head, frozenset())
    if question.wants.wants != "organization" or "government" not in kinds:
        return None
    wants = ReferenceValue(wants="place", count=question.wants.count)
    places = Question(question.mention, wants)
    short = _short_names(places, discourse)
    if short:
        return _abbreviated(places, discourse, short)
    return several(places, discourse, earlier) if wants.count else None

"""Which entities a reference means: 双方, the two universities, 该厅, 我省, they, he."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from pipeline.link.discourse import Discourse, Named, backwards, discourse_of
from pipeline.link.own import OWN
from pipeline.words import words
from pipeline.words.script import simplified
from schemas import Document, Entity, Link, Mention, ReferenceValue, Segment

REACH = 30  # sentences that a reference may look back over
PERSON_REACH = 3
THEY_REACH = 2
GATHER_REACH = 4  # sentences whose names may be taken together
OPENING = 16  # characters that may stand before the subject of a sentence
HEADLINE_REACH = 6  # sentences that a headline may look ahead
LEVEL_DIGITS = (("0000", "province"), ("00", "city"))
Fits = Callable[[Entity], bool]


@dataclass(frozen=True)
class Answer:
    """The entities that a reference means, why, and how sure."""

    entities: tuple[Entity, ...]
    reason: str
    confidence: float


@dataclass(frozen=True)
class Group:
    """Entities named together, at a cost that says how far away and how loosely."""

    cost: float
    entities: tuple[Entity, ...]
    reason: str


@dataclass(frozen=True)
class Question:
    """A reference with what it asks for."""

    mention: Mention
    wants: ReferenceValue
    fits: Fits

    @property
    def head(self) -> str:
        """The head noun, without the mark of a text's own body."""
        return self.wants.head.removeprefix(OWN)


def with_references(
    document: Document,
    segments: Sequence[Segment],
    mentions: Sequence[Mention],
    entities: Sequence[Entity],
    *,
    own: Entity | None,
) -> tuple[Entity, ...]:
    """The entities with the references that mean them among their links; an unclear reference is linked to none."""
    discourse = discourse_of(document, segments, entities)
    links: dict[str, list[Link]] = {}
    earlier: list[tuple[Mention, Answer]] = []
    for mention in mentions:
        if mention.reference is None:
            continue
        question = Question(mention, mention.reference, _fits(mention, mention.reference))
        answer = _answer(question, discourse, earlier, own)
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
) -> Answer | None:
    if question.wants.wants == "person":
        return _person(question.mention, discourse)
    if question.wants.head.startswith(OWN):
        return _own(question, discourse, own)
    if question.wants.count == 1:
        return _one(question, discourse)
    short = _short_names(question, discourse)
    if short:
        return _abbreviated(question, discourse, short)
    return (
        _labelled(question, discourse)
        or _several(question, discourse, earlier)
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


def _one(question: Question, discourse: Discourse) -> Answer | None:
    """The body or place that a singular reference means: the speaker's own in reported speech, else the nearest."""
    mention = question.mention
    for name in reversed(discourse.before(mention.segment, mention.start)):
        body = discourse.body_of.get(name.entity.id)
        if body is not None and question.fits(body) and discourse.speaks(mention.segment, name):
            return Answer((body,), f"the body of {name.entity.name}, who speaks", 0.9)
    named = _nearest(question, discourse)
    return Answer((named.entity,), "the one of its kind last named", 0.9) if named else None


def _nearest(question: Question, discourse: Discourse) -> Named | None:
    """The last fitting name before the reference, of those whose name holds the head noun where it must."""
    must_hold = question.head in discourse.table(question.mention.segment).exact
    other: Named | None = None
    for segment in backwards(question.mention.segment, reach=REACH):
        names = discourse.before(segment, question.mention.start)
        fitting = [name for name in names if question.fits(name.entity)]
        holding = [name for name in fitting if _holds(name.entity, question.head)]
        if holding or (fitting and not must_hold):
            return (fitting if not must_hold else holding)[-1]
        other = other or (fitting[-1] if fitting else None)
    return other


def _holds(entity: Entity, head: str) -> bool:
    """Whether one of the entity's names holds the head noun."""
    return any(head in simplified(form).casefold() for form in (entity.name, *entity.aliases))


def _own(question: Question, discourse: Discourse, own: Entity | None) -> Answer | None:
    """The publisher, or else the fitting entity that the whole document names most, the first of them where they are even."""
    if own is not None and question.fits(own):
        return Answer((own,), "the body that publishes the text", 0.9)
    everywhere = [
        name for names in discourse.named.values() for name in names if question.fits(name.entity)
    ]
    if not everywhere:
        return None
    best = max(everywhere, key=lambda name: (discourse.weight[name.entity.id], -name.start))
    return Answer((best.entity,), "the one that the text speaks for", 0.8)


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
    members = _distinct(entity for entity in found if entity is not None)
    if len(members) != len(text):
        return None
    return Answer(members, f"{text} spelled out", 0.95)


def _labelled(question: Question, discourse: Discourse) -> Answer | None:
    """The parties that a contract labels as such, where their number agrees."""
    if question.wants.wants != "party" or (not question.wants.head and not question.wants.count):
        return None
    label = discourse.table(question.mention.segment).label
    members = _distinct(
        name.entity
        for segment in sorted(discourse.named)
        for name in discourse.named[segment]
        if any(label.fullmatch(alias) for alias in name.entity.aliases)
    )
    return (
        Answer(members, "the parties of the contract", 0.95) if _agrees(members, question) else None
    )


def _their_places(
    question: Question, discourse: Discourse, earlier: Sequence[tuple[Mention, Answer]]
) -> Answer | None:
    """The places whose authorities are meant, where the text names no authorities: the three governments."""
    kinds = discourse.table(question.mention.segment).kinds.get(question.head, frozenset())
    if question.wants.wants != "organization" or "government" not in kinds:
        return None
    wants = ReferenceValue(wants="place", count=question.wants.count)
    places = Question(question.mention, wants, _fits(question.mention, wants))
    short = _short_names(places, discourse)
    if short:
        return _abbreviated(places, discourse, short)
    return _several(places, discourse, earlier) if wants.count else None


def _of_place(place: str, question: Question, discourse: Discourse) -> Entity | None:
    """The first fitting entity that is the place, or whose name begins with it and holds the head noun."""
    fitting = (
        name.entity
        for segment in sorted(discourse.named)
        for name in discourse.named[segment]
        if question.fits(name.entity) and simplified(name.entity.name).startswith(place)
    )
    return next((e for e in fitting if e.kind == "place" or _holds(e, question.head)), None)


def _several(
    question: Question, discourse: Discourse, earlier: Sequence[tuple[Mention, Answer]]
) -> Answer | None:
    """The entities last named together that agree in number and kind, cooperation before mere company."""
    segment = question.mention.segment
    reach = THEY_REACH if _is_pronoun(question) else REACH
    groups = [
        *_groups(question, discourse, backwards(segment, reach=reach)),
        *_resolved(question, earlier, reach),
        *_gathered(question, discourse),
    ]
    if not groups and discourse.segments[segment].role in {"headline", "subtitle"}:
        ahead = range(segment + 1, min(segment + HEADLINE_REACH, len(discourse.segments)))
        groups = list(_groups(question, discourse, ahead, ahead=True))
    if not groups:
        return None
    best = min(groups, key=lambda group: group.cost)
    return Answer(best.entities, best.reason, 0.95 if best.cost < 4 else 0.75)


def _groups(
    question: Question, discourse: Discourse, segments: Iterable[int], *, ahead: bool = False
) -> Iterator[Group]:
    for away, segment in enumerate(segments):
        offset = len(discourse.document.text) if ahead else question.mention.start
        base = away + (0 if discourse.cooperates(segment) else 2)
        for kind in ("organization", "place"):
            for line, run in enumerate(reversed(discourse.side_by_side(segment, offset, kind))):
                members = _distinct(name.entity for name in run if question.fits(name.entity))
                opens = run[0].start - discourse.segments[segment].start <= OPENING
                if kind == "place" and _is_pronoun(question) and not opens:
                    continue
                if _agrees(members, question):
                    venue = 4 if discourse.is_venue(segment, run[0]) else 0
                    cost = base + venue + 0.1 * line + _doubt(members, question)
                    yield Group(cost, members, "those last named side by side")
        acting = (name.entity for name in discourse.acting(segment, offset))
        members = _distinct(entity for entity in acting if question.fits(entity))
        if question.wants.wants == "party":
            members = tuple(m for m in members if m.kind == "organization") or members
        pair = len(members) == 2 and discourse.cooperates(segment)
        if (question.wants.count or pair) and _agrees(members, question):
            loose = 0.5 if members[0].kind == "organization" else 2
            cost = base + loose + _doubt(members, question)
            yield Group(cost, members, "those named in one sentence before")


def _is_pronoun(question: Question) -> bool:
    """Whether a plural says neither how many nor of what sort: they."""
    return not question.wants.count and not question.wants.head


def _gathered(question: Question, discourse: Discourse) -> Iterator[Group]:
    """The fitting entities of the last few sentences taken together."""
    members: tuple[Entity, ...] = ()
    for away, segment in enumerate(backwards(question.mention.segment, reach=GATHER_REACH)):
        names = [
            name
            for name in reversed(discourse.before(segment, question.mention.start))
            if name.entity.kind != "place" or name.entity.code
        ]
        members = _distinct((*members, *(n.entity for n in names if question.fits(n.entity))))
        if question.wants.count and away and _agrees(members, question):
            cost = away + 4 + _doubt(members, question)
            yield Group(cost, members[::-1], "those named in the last sentences")


def _resolved(
    question: Question, earlier: Sequence[tuple[Mention, Answer]], reach: int
) -> Iterator[Group]:
    """The answers to the last references before that agree with this one."""
    for other, answer in reversed(earlier[-6:]):
        away = question.mention.segment - other.segment
        members = tuple(filter(question.fits, answer.entities))
        if away <= reach and members == answer.entities and _agrees(members, question):
            yield Group(away + 1 + _doubt(members, question), members, f"as {other.text} before")


def _agrees(members: Sequence[Entity], question: Question) -> bool:
    """Whether a group has the number that the reference names, or is a plural where it names none."""
    if question.wants.count is not None:
        return len(members) == question.wants.count
    return 2 <= len(members) <= 12


def _doubt(members: Sequence[Entity], question: Question) -> float:
    """What speaks against a group: places for parties, bodies of one house, committees, a head noun that none has."""
    cost = 0.0
    if question.wants.wants == "party" and any(member.kind == "place" for member in members):
        cost += 1.5
    if any(member.kind == "place" and not member.code for member in members):
        cost += 2
    if question.wants.head and not all(_holds(member, question.head) for member in members):
        cost += 1
    cost += 2 * sum(member.organization_kind == "party" for member in members)
    cost += sum(member.parent is not None for member in members)
    return cost + (4 if _one_house(members) else 0)


def _one_house(members: Sequence[Entity]) -> bool:
    """Whether the members are parts of one body, or offices of one place (县委、县政府): no two sides."""
    parents = {member.parent for member in members}
    if len(parents) == 1 and None not in parents:
        return True
    if any(member.organization_kind not in {"government", "party"} for member in members):
        return False
    places = [
        words(member.links[0].mention.language).aliases.parts(member.name, frozenset()).places
        for member in members
    ]
    return len(set(places)) == 1 and bool(places[0])


def _distinct(entities: Iterable[Entity]) -> tuple[Entity, ...]:
    return tuple({entity.id: entity for entity in entities}.values())


def _fits(mention: Mention, reference: ReferenceValue) -> Fits:
    """Whether an entity is of the kind and level that the reference asks for."""
    table = words(mention.language).references
    head = reference.head.removeprefix(OWN)
    kinds, levels = table.kinds.get(head), table.levels.get(head)
    whole = head not in table.exact

    def fits(entity: Entity) -> bool:
        if reference.wants == "party":
            return entity.kind != "person"
        if entity.kind != reference.wants or (whole and entity.parent is not None):
            return False
        if entity.kind == "place":
            return levels is None or _level(entity) in levels
        return kinds is None or entity.organization_kind in kinds

    return fits


def _level(place: Entity) -> str:
    """The level of a place by its code, of GB/T 2260 or ISO 3166; towns have none."""
    if not place.code:
        return "town"
    if not place.code[:1].isdigit():
        return "country"
    return next((level for zeros, level in LEVEL_DIGITS if place.code.endswith(zeros)), "county")

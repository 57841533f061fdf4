"""Which entities a reference means: 双方, the two universities, 该厅, 我省, they, he."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from pipeline.link.discourse import Discourse, Named, backwards, discourse_of
from pipeline.words import words
from schemas import Document, Entity, Link, Mention, ReferenceValue, Segment

OWN = "own "
REACH = 30  # sentences that a reference may look back over
PERSON_REACH = 3
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


def with_references(
    document: Document,
    segments: Sequence[Segment],
    mentions: Sequence[Mention],
    entities: Sequence[Entity],
) -> tuple[Entity, ...]:
    """The entities with the references that mean them among their links; an unclear reference is linked to none."""
    discourse = discourse_of(document, segments, entities)
    links: dict[str, list[Link]] = {}
    earlier: list[tuple[Mention, Answer]] = []
    for mention in mentions:
        if mention.reference is None:
            continue
        answer = _answer(mention, mention.reference, discourse, earlier)
        if answer is None:
            continue
        earlier.append((mention, answer))
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
    mention: Mention,
    reference: ReferenceValue,
    discourse: Discourse,
    earlier: Sequence[tuple[Mention, Answer]],
) -> Answer | None:
    if reference.wants == "person":
        return _person(mention, discourse)
    if reference.count == 1:
        return _one(mention, reference, discourse)
    return _several(mention, reference, discourse, earlier)


def _person(mention: Mention, discourse: Discourse) -> Answer | None:
    """The person who speaks, or else is named first, in the nearest sentence before that names one."""
    for segment in backwards(mention.segment, reach=PERSON_REACH):
        people = [n for n in discourse.before(segment, mention.start) if n.entity.kind == "person"]
        if not people:
            continue
        speakers = [name for name in people if discourse.speaks(name)]
        ids = {name.entity.id for name in speakers or people}
        chosen = speakers[-1] if speakers else people[0]
        return Answer((chosen.entity,), "the person last spoken of", 0.9 if len(ids) == 1 else 0.6)
    return None


def _one(mention: Mention, reference: ReferenceValue, discourse: Discourse) -> Answer | None:
    """The body or place that a singular reference means: the nearest of its kind, or the text's own one."""
    own = reference.head.startswith(OWN)
    fits = _fits(mention, reference)
    if own:
        return _own(mention, reference, discourse, fits)
    named = _nearest(mention, discourse, fits, head=reference.head)
    return Answer((named.entity,), "the one of its kind last named", 0.9) if named else None


def _nearest(mention: Mention, discourse: Discourse, fits: Fits, *, head: str) -> Named | None:
    """The last fitting name before the reference; one whose name holds the head noun is worth two sentences."""
    first: tuple[int, Named] | None = None
    for back, segment in enumerate(backwards(mention.segment, reach=REACH)):
        if first and back > first[0] + 2:
            break
        fitting = [n for n in discourse.before(segment, mention.start) if fits(n.entity)]
        holding = [name for name in fitting if head and head in name.entity.name.casefold()]
        if holding:
            return holding[-1]
        if fitting and first is None:
            first = (back, fitting[-1])
    return first[1] if first else None


def _own(
    mention: Mention, reference: ReferenceValue, discourse: Discourse, fits: Fits
) -> Answer | None:
    """The fitting entity that the whole document names most, the first of them where they are even."""
    everywhere = [
        name
        for names in discourse.named.values()
        for name in names
        if fits(name.entity) and name.entity.parent is None
    ]
    if not everywhere:
        return None
    best = max(everywhere, key=lambda name: (discourse.weight[name.entity.id], -name.start))
    return Answer((best.entity,), "the one that the text speaks for", 0.8)


def _several(
    mention: Mention,
    reference: ReferenceValue,
    discourse: Discourse,
    earlier: Sequence[tuple[Mention, Answer]],
) -> Answer | None:
    """The entities last named together that agree in number and kind, cooperation before mere company."""
    fits = _fits(mention, reference)
    groups = [
        *_groups(mention, reference, discourse, fits),
        *_resolved(mention, reference, earlier, fits),
    ]
    if not groups:
        return None
    best = min(groups, key=lambda group: group.cost)
    return Answer(best.entities, best.reason, 0.95 if best.cost < 4 else 0.75)


def _groups(
    mention: Mention, reference: ReferenceValue, discourse: Discourse, fits: Fits
) -> Iterator[Group]:
    for back, segment in enumerate(backwards(mention.segment, reach=REACH)):
        cue = 0 if discourse.cooperates(segment) else 2
        for place_in_line, run in enumerate(
            reversed(discourse.side_by_side(segment, mention.start))
        ):
            members = _distinct(name.entity for name in run if fits(name.entity))
            if _agrees(members, reference):
                cost = back + cue + 0.1 * place_in_line + _mixed(members, reference)
                yield Group(cost, members, "those last named side by side")
        names = discourse.before(segment, mention.start)
        acting = [n for n in names if fits(n.entity) and not discourse.is_venue(n)]
        members = _distinct(name.entity for name in acting)
        if reference.count and _agrees(members, reference):
            cost = back + cue + 0.5 + _mixed(members, reference)
            yield Group(cost, members, "those named in one sentence before")


def _resolved(
    mention: Mention,
    reference: ReferenceValue,
    earlier: Sequence[tuple[Mention, Answer]],
    fits: Fits,
) -> Iterator[Group]:
    """The answers to the last references before that agree with this one."""
    for other, answer in reversed(earlier[-6:]):
        back = mention.segment - other.segment
        members = tuple(filter(fits, answer.entities))
        if back <= REACH and members == answer.entities and _agrees(members, reference):
            yield Group(back + 1, members, f"as {other.text} before")


def _agrees(members: Sequence[Entity], reference: ReferenceValue) -> bool:
    """Whether a group has the number that the reference names, or is a plural where it names none."""
    if reference.count is not None:
        return len(members) == reference.count
    return 2 <= len(members) <= 12


def _mixed(members: Sequence[Entity], reference: ReferenceValue) -> float:
    """What it costs that places stand where parties are wanted, or places beside organisations."""
    if reference.wants != "party":
        return 0
    kinds = {member.kind for member in members}
    return 0 if kinds == {"organization"} else 1.5


def _distinct(entities: Iterable[Entity]) -> tuple[Entity, ...]:
    return tuple({entity.id: entity for entity in entities}.values())


def _fits(mention: Mention, reference: ReferenceValue) -> Fits:
    """Whether an entity is of the kind and level that the reference asks for."""
    table = words(mention.language).references
    head = reference.head.removeprefix(OWN)
    kinds, levels = table.kinds.get(head), table.levels.get(head)

    def fits(entity: Entity) -> bool:
        if reference.wants == "party":
            return entity.kind != "person"
        if entity.kind != reference.wants:
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

"""Entities named together: what a plural reference such as 双方 or "the three departments" means."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from pipeline.link.discourse import Discourse, backwards
from pipeline.link.questions import Answer, Question, distinct, holds
from pipeline.words import words
from schemas import Entity, Mention
from schemas.vocabulary import EntityKind

REACH = 20  # sentences that a reference may look back over
THEY_REACH = 2
GATHER_REACH = 4  # sentences whose names may be taken together
OPENING = 16  # characters that may stand before the subject of a sentence
KINDS: tuple[EntityKind, ...] = ("place", "organization")
HEADLINE_REACH = 6  # sentences that a headline may look ahead


@dataclass(frozen=True)
class Group:
    """Entities named together, at a cost that says how far away and how loosely."""

    cost: float
    entities: tuple[Entity, ...]
    reason: str


def several(
    question: Question, discourse: Discourse, earlier: Sequence[tuple[Mention, Answer]]
) -> Answer | None:
    """The entities last named together that agree in number and kind, cooperation before mere company."""
    mention = question.mention
    reach = THEY_REACH if question.is_pronoun else REACH
    near = [*_gathered(question, discourse), *_resolved(question, earlier, reach)]
    best = _best(question, discourse, backwards(mention.segment, reach=reach), mention.start, near)
    if best is None and discourse.segments[mention.segment].role in {"headline", "subtitle"}:
        end = min(mention.segment + HEADLINE_REACH, len(discourse.segments))
        everything = len(discourse.document.text)
        best = _best(question, discourse, range(mention.segment + 1, end), everything, [])
    if best is None:
        return None
    return Answer(best.entities, best.reason, 0.95 if best.cost < 4 else 0.75)


def _best(
    question: Question,
    discourse: Discourse,
    segments: Iterable[int],
    offset: int,
    near: Sequence[Group],
) -> Group | None:
    """The group at the least cost; sentences too far away to be cheaper are not looked at."""
    best = min(near, key=lambda group: group.cost, default=None)
    for away, segment in enumerate(segments):
        if best is not None and away > best.cost:
            break
        for group in _groups(question, discourse, segment, offset):
            cost = group.cost + away
            if best is None or cost <= best.cost:
                best = Group(cost, group.entities, group.reason)
    return best


def _groups(question: Question, discourse: Discourse, segment: int, offset: int) -> Iterator[Group]:
    """The groups of one sentence, the last first, at the cost that they have in their own sentence."""
    if segment not in discourse.named:
        return
    names = discourse.before(segment, offset)
    if len({name.entity.id for name in names}) < 2 and not discourse.body_of:
        return
    base = 0 if discourse.cooperates(segment) else 2
    acting = (name.entity for name in discourse.acting(segment, offset))
    members = distinct(entity for entity in acting if question.fits(entity))
    if question.wants.wants == "party":
        members = tuple(m for m in members if m.kind == "organization") or members
    pair = len(members) == 2 and base == 0
    if (question.wants.count or pair) and question.agrees(members):
        loose = 0.5 if members[0].kind == "organization" else 2
        cost = base + loose + _doubt(members, question)
        yield Group(cost, members, "those named in one sentence before")
    for kind in KINDS:
        for line, run in enumerate(reversed(discourse.side_by_side(segment, offset, kind))):
            members = distinct(name.entity for name in run if question.fits(name.entity))
            opens = run[0].start - discourse.segments[segment].start <= OPENING
            if not question.agrees(members) or (
                kind == "place" and question.is_pronoun and not opens
            ):
                continue
            venue = 4 if discourse.is_venue(segment, run[0]) else 0
            cost = base + venue + 0.1 * line + _doubt(members, question)
            yield Group(cost, members, "those last named side by side")


def _gathered(question: Question, discourse: Discourse) -> Iterator[Group]:
    """The fitting entities of the last few sentences taken together."""
    members: tuple[Entity, ...] = ()
    for away, segment in enumerate(backwards(question.mention.segment, reach=GATHER_REACH)):
        names = [
            name
            for name in reversed(discourse.before(segment, question.mention.start))
            if name.entity.kind != "place" or name.entity.code
        ]
        members = distinct((*members, *(n.entity for n in names if question.fits(n.entity))))
        if question.wants.count and away and question.agrees(members):
            cost = away + 4 + _doubt(members, question)
            yield Group(cost, members[::-1], "those named in the last sentences")


def _resolved(
    question: Question, earlier: Sequence[tuple[Mention, Answer]], reach: int
) -> Iterator[Group]:
    """The answers to the last references before that agree with this one."""
    for other, answer in reversed(earlier[-6:]):
        away = question.mention.segment - other.segment
        members = tuple(filter(question.fits, answer.entities))
        if away <= reach and members == answer.entities and question.agrees(members):
            yield Group(away + 1 + _doubt(members, question), members, f"as {other.text} before")


def _doubt(members: Sequence[Entity], question: Question) -> float:
    """What speaks against a group: places for parties, bodies of one house, committees, a head noun that none has."""
    cost = 0.0
    if question.wants.wants == "party" and any(member.kind == "place" for member in members):
        cost += 1.5
    if any(member.kind == "place" and not member.code for member in members):
        cost += 2
    if question.wants.head and not all(holds(member, question.head) for member in members):
        cost += 1
    cost += 2 * sum(member.organization_kind == "party" for member in members)
    cost += 2 * sum(member.parent is not None for member in members)
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

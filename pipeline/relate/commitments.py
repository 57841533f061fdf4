"""Commitments of a document: what parties undertake to do together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pipeline.link.lookup import Lookup
from pipeline.relate.clauses import Clause, View, clauses
from pipeline.words import words
from schemas import Commitment, Document, Entity, Mention, Segment, digest
from schemas.vocabulary import CommitmentStatus

STATUS: dict[str, CommitmentStatus] = {
    "planned": "planned",
    "bare": "planned",
    "encouraged": "encouraged",
    "urged": "encouraged",
    "done": "done",
    "ongoing": "ongoing",
}
SIGNS_OF_COOPERATION = 3  # words of joint work that make a document one about it


class Context(NamedTuple):
    """What is known of the document around a clause."""

    document: Document
    lookup: Lookup
    parties: tuple[Entity, ...]
    region: bool
    policy: bool


class Actor(NamedTuple):
    """Who undertakes: a name, and the characters that say so."""

    name: str
    start: int
    end: int
    rule: str


def commitments(
    document: Document,
    segments: Sequence[Segment],
    mentions: Sequence[Mention],
    entities: Sequence[Entity],
) -> tuple[Commitment, ...]:
    """The undertakings that the document states, in the order of the text, each once."""
    lookup = Lookup(entities)
    found: dict[str, Commitment] = {}
    if not _cooperates(segments):
        return ()
    policy = _is_policy(segments)
    parties: tuple[Entity, ...] = ()
    paragraph, region = -1, False
    for segment in segments:
        if segment.role in ("headline", "subtitle", "dateline", "caption"):
            continue
        table = words(segment.language).commitments
        if segment.paragraph != paragraph:
            paragraph, region = segment.paragraph, False
        view = View(segment)
        region = region or bool(table.topics.search(view.text))
        if table.signing.search(view.text):
            parties = _parties(lookup, segment) or parties
        context = Context(document, lookup, parties, region, policy)
        for commitment in _of_segment(view, context):
            found.setdefault(commitment.evidence, commitment)
    return tuple(found.values())


def _cooperates(segments: Sequence[Segment]) -> bool:
    signs = sum(len(words(s.language).commitments.cooperation.findall(s.text)) for s in segments)
    return signs >= SIGNS_OF_COOPERATION


def _is_policy(segments: Sequence[Segment]) -> bool:
    heads = [s for s in segments if s.role in ("headline", "heading", "subtitle")] or segments[:3]
    return any(words(s.language).commitments.policy.search(View(s).text) for s in heads)


def _parties(lookup: Lookup, segment: Segment) -> tuple[Entity, ...]:
    found = lookup.at(segment.start, segment.end, kind="organization")
    return found or lookup.at(segment.start, segment.end, kind="place")


def _of_segment(view: View, context: Context) -> Iterator[Commitment]:
    inherited: tuple[Actor, ...] = ()
    for clause in clauses(view):
        actors = inherited if clause.elided else _actors(view, clause, context)
        if not clause.elided:
            inherited = actors
        if _undertakes(view, clause, actors, context):
            yield _commitment(view, clause, actors, context)


def _undertakes(view: View, clause: Clause, actors: tuple[Actor, ...], context: Context) -> bool:
    """Whether a clause is an undertaking rather than news, praise or background."""
    table, text = view.table, view.text
    if not clause.verb.lemma or clause.verb.lemma in table.barred:
        return False
    if not text[slice(*clause.object)].strip(" ，。.,"):
        return False
    subject = text[slice(*clause.subject)]
    if table.subordinate.search(subject):
        return False
    if clause.marker in ("done", "ongoing"):
        numbered = any(
            t.tag == "NUM" for t in view.tokens if clause.verb.end <= t.start < clause.end
        )
        return clause.verb.known and bool(actors) and numbered and clause.marker == "done"
    if clause.marker == "bare":
        return (
            clause.verb.known
            and (context.region or context.policy)
            and bool(actors or not subject.strip())
        )
    if clause.marker in ("encouraged", "urged"):
        return bool(actors)
    return bool(actors) or (clause.verb.known and clause.passive)


def _actors(view: View, clause: Clause, context: Context) -> tuple[Actor, ...]:
    """Who acts in a clause: the bodies or places that its subject names or means, else its words."""
    table, offset = view.table, view.segment.start
    start, end = clause.subject
    if clause.marker == "encouraged":
        bound = table.urging.search(view.text, clause.start, clause.verb.start)
        opened = view.first_marker(clause.start, clause.end)
        if opened and (bound or clause.verb.start > opened[2]):
            start, end = (
                opened[2],
                bound.start() if bound and bound.start() > opened[2] else clause.verb.start,
            )
    if clause.passive:
        return tuple(
            Actor(entity.name, offset + clause.start, offset + clause.end, "passive-parties")
            for entity in context.parties
        )
    named = _named(context.lookup, offset + start, offset + end)
    if named:
        return named
    phrase = _phrase(view, start, end)
    if not phrase:
        return (
            ()
            if start < end
            else tuple(
                Actor(entity.name, offset + clause.start, offset + clause.end, "parties-of-paper")
                for entity in context.parties
            )
        )
    begin = view.text.find(phrase, start)
    name = view.segment.text[begin : begin + len(phrase)]
    return (Actor(name, offset + begin, offset + begin + len(phrase), "common-noun"),)


def _named(lookup: Lookup, start: int, end: int) -> tuple[Actor, ...]:
    links = [pair for pair in lookup.links(start, end) if pair[1].kind != "person"]
    bodies = [pair for pair in links if pair[1].kind == "organization"]
    chosen = {entity.id: (link, entity) for link, entity in bodies or links}
    return tuple(
        Actor(entity.name, link.mention.start, link.mention.end, link.reason)
        for link, entity in chosen.values()
    )


def _phrase(view: View, start: int, end: int) -> str:
    """The noun phrase of a subject, where its head can act."""
    text = view.text[start:end].strip(" ，、,")
    tokens = [t for t in view.tokens if start <= t.start and t.end <= end]
    while tokens and (
        tokens[-1].label == "DATE" or tokens[-1].tag in ("ADV", "AUX", "ADP", "PUNCT")
    ):
        tokens.pop()
    if not tokens:
        return ""
    text = view.text[tokens[0].start : tokens[-1].end].strip(" ，、,")
    text = view.table.determiners.sub("", text)
    return text if view.table.collective.search(text) and not view.table.inert.search(text) else ""


def _commitment(
    view: View, clause: Clause, actors: tuple[Actor, ...], context: Context
) -> Commitment:
    document, offset = context.document, view.segment.start
    start, end = _stripped(document.text, offset + clause.start, offset + clause.end)
    left, right = _stripped(document.text, offset + clause.object[0], offset + clause.object[1])
    status = STATUS[clause.marker]
    names = tuple(dict.fromkeys(actor.name for actor in actors))
    evidence, about = document.text[start:end], document.text[left:right]
    confidence = 0.7 if clause.verb.known else 0.5
    provenance = [
        document.cite(a.start, a.end, slot="actors", value=a.name, rule=a.rule, confidence=0.7)
        for a in actors
    ]
    verb = (offset + clause.verb.start, offset + clause.verb.end)
    rule = f"{clause.marker}-clause"
    for slot, value, span in (
        ("action", clause.verb.lemma, verb),
        ("object", about, (left, right)),
        ("evidence", evidence, (start, end)),
    ):
        provenance.append(
            document.cite(*span, slot=slot, value=value, rule=rule, confidence=confidence)
        )
    return Commitment(
        id=digest("commitment", document.doc, *names, clause.verb.lemma, about, evidence),
        actors=names,
        action=clause.verb.lemma,
        object=about,
        status=status,
        evidence=evidence,
        provenance=tuple(provenance),
    )


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in ' ，。；：、,.;:　“”"':
        start += 1
    while end > start and text[end - 1] in " ，。；：、,.;:　":
        end -= 1
    return start, end

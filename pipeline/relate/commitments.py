"""Commitments of a document: what parties undertake to do together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pipeline.relate.clause_objects import objects
from pipeline.relate.clause_parser import clauses
from pipeline.relate.clauses import Clause, View
from pipeline.relate.commitments_actors import Actors, Discourse
from pipeline.words import words
from schemas import Agreement, Commitment, Document, Entity, Mention, Segment, digest
from schemas.vocabulary import CommitmentStatus

STATUS: dict[str, CommitmentStatus] = {
    "planned": "planned",
    "required": "planned",
    "bare": "planned",
    "encouraged": "encouraged",
    "urged": "encouraged",
    "done": "done",
    "ongoing": "ongoing",
}
LONGEST_HEADING = 30
TITLES = frozenset({"headline", "subtitle", "dateline", "caption", "heading"})
COLONS = frozenset(":：")
ENDS = frozenset("。.!?；;！？：:,，”\"’'」』）)…")


class Context(NamedTuple):
    """What is known of the document around a clause."""

    document: Document
    discourse: Discourse
    region: bool
    policy: bool


def commitments(
    document: Document,
    segments: Sequence[Segment],
    mentions: Sequence[Mention],
    entities: Sequence[Entity],
    agreements: Sequence[Agreement] = (),
) -> tuple[Commitment, ...]:
    """The undertakings that the document states, in the order of the text, each once."""
    policy = _is_policy(segments)
    discourse = Discourse(segments, entities, agreements, implies=not policy)
    found: dict[tuple[str, str], Commitment] = {}
    paragraph, region, listing = -1, False, False
    for segment in segments:
        view = View(segment)
        discourse.read(view)
        if segment.role in TITLES or _is_heading(segment, segments):
            continue
        table = words(segment.language).commitments
        if segment.paragraph != paragraph:
            paragraph, region = segment.paragraph, False
        listing = listing and bool(table.numbering.match(view.text) or view.lead(0, 3))
        region = region or listing or bool(table.topics.search(view.text))
        context = Context(document, discourse, region, policy)
        listing = listing or (region and segment.text[-1] in COLONS) or _opens_list(view)
        for commitment in _of_segment(view, context):
            found.setdefault((commitment.evidence, commitment.object), commitment)
    return tuple(found.values())


def _opens_list(view: View) -> bool:
    """Whether a sentence promises what the next lines list."""
    marked = view.first_marker(0, len(view.text))
    return view.text[-1] in COLONS and marked is not None and marked[0] == "planned"


def _is_heading(segment: Segment, segments: Sequence[Segment]) -> bool:
    """Whether a sentence is only a heading: without a full stop, or numbered at the head of its paragraph."""
    if segment.text[-1] not in ENDS:
        return True
    before, after = (
        segments[segment.index - 1 : segment.index],
        segments[segment.index + 1 : segment.index + 2],
    )
    opens = not before or before[0].paragraph != segment.paragraph
    goes_on = bool(after) and after[0].paragraph == segment.paragraph
    numbered = words(segment.language).commitments.numbering.match(segment.text)
    return bool(opens and goes_on and numbered and len(segment.text) <= LONGEST_HEADING)


def _is_policy(segments: Sequence[Segment]) -> bool:
    heads = [s for s in segments if s.role in ("headline", "heading", "subtitle")] or segments[:3]
    return any(words(s.language).commitments.policy.search(View(s).text) for s in heads)


def _of_segment(view: View, context: Context) -> Iterator[Commitment]:
    actors: Actors = ()
    taken = promised = False
    for clause in clauses(view):
        if not clause.elided:
            actors = context.discourse.actors(view, clause)
        elif clause.marker == "encouraged" and not taken:
            continue
        taken = _undertakes(
            view, clause, actors, context._replace(region=context.region or promised)
        )
        promised = promised or (taken and clause.marker == "planned")
        if taken:
            for about in objects(view, clause):
                yield _commitment(view, clause._replace(object=about), actors, context)


def _undertakes(view: View, clause: Clause, actors: Actors, context: Context) -> bool:
    """Whether a clause is an undertaking rather than news, praise or background."""
    table, verb = view.table, clause.verb
    subject = view.text[slice(*clause.subject)]
    if not verb.lemma or verb.lemma in table.barred or table.subordinate.search(subject):
        return False
    if verb.lemma in table.signed and not (context.policy and clause.marker == "planned"):
        return False
    if not view.text[slice(*clause.object)].strip(" ，。.,"):
        return False
    if clause.passive and (verb.lemma in table.occurring or clause.marker == "done"):
        return False
    if clause.marker in ("done", "ongoing"):
        return clause.marker == "done" and bool(actors) and _is_counted(view, clause)
    if clause.marker == "required" and not (context.policy or context.region):
        return False
    tasked = context.policy and not subject.strip()
    if clause.marker == "bare":
        return verb.known and (context.region or context.policy) and bool(actors or tasked)
    if clause.passive:
        return verb.known and bool(actors)
    return verb.known and bool(actors or tasked) and _reaches(view, clause)


def _reaches(view: View, clause: Clause) -> bool:
    """Whether a verb has an object, or is one that needs none; "is to open in March" is news of the opened."""
    after = view.positions(*clause.object)
    fronted = view.table.fronted or " " in clause.verb.lemma
    intransitive = fronted or clause.verb.lemma in view.table.intransitive
    return intransitive or not after or view.tokens[after[0]].tag not in ("ADP", "SCONJ")


def _is_counted(view: View, clause: Clause) -> bool:
    """Whether a clause says how many: what is done is told as background otherwise."""
    if not clause.verb.known or clause.verb.lemma in view.table.counted:
        return False
    return any(view.tokens[i].tag == "NUM" for i in view.positions(clause.start, clause.end))


def _commitment(view: View, clause: Clause, actors: Actors, context: Context) -> Commitment:
    document, offset = context.document, view.segment.start
    start, end = _stripped(document.text, offset + clause.start, offset + clause.end)
    left, right = _stripped(document.text, offset + clause.object[0], offset + clause.object[1])
    status = STATUS[clause.marker]
    names = tuple(dict.fromkeys(actor.name for actor in actors))
    evidence, about = document.text[start:end], document.text[left:right]
    confidence = 0.7 if clause.verb.known else 0.5
    provenance = [
        document.cite(
            a.start, a.end, slot="actors", value=a.name, rule=a.rule, confidence=a.confidence
        )
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

"""Commitments of a document: what parties undertake to do together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from pipeline.relate.clause_nouns import named_deeds, scopes
from pipeline.relate.clause_objects import objects
from pipeline.relate.clause_parser import clauses
from pipeline.relate.clauses import View
from pipeline.relate.commitments_actors import Actors, Discourse
from pipeline.relate.commitments_records import record
from pipeline.relate.commitments_rules import Context, undertakes
from pipeline.words import words
from schemas import Agreement, Commitment, Document, Entity, Mention, Segment

TITLES = frozenset({"headline", "subtitle", "dateline", "caption", "heading"})
LONGEST_HEADING = 30
COLONS = frozenset(":：")
SEMICOLONS = frozenset(";；")
ENDS = frozenset("。.!?；;！？：:,，”\"’'」』）)…")


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
    reader = _Reader(document, segments, _by_segment(mentions), discourse, policy=policy)
    found: dict[tuple[str, str], Commitment] = {}
    for segment in segments:
        for commitment in reader.read(segment):
            found.setdefault((commitment.evidence, commitment.object), commitment)
    return tuple(found.values())


class _Reader:
    """Reads sentence by sentence, knowing whether the paragraph tells what a paper lays down."""

    def __init__(
        self,
        document: Document,
        segments: Sequence[Segment],
        mentions: Mapping[int, Sequence[Mention]],
        discourse: Discourse,
        *,
        policy: bool,
    ) -> None:
        self._document = document
        self._segments = segments
        self._mentions = mentions
        self._discourse = discourse
        self._policy = policy
        self._paragraph = -1
        self._region = self._promised = self._listing = self._contract = False

    def read(self, segment: Segment) -> Iterator[Commitment]:
        """The undertakings of one sentence; titles and headings only say who the parties are."""
        view = View(segment)
        self._discourse.read(view)
        self._contract = self._contract or bool(view.table.lettered.match(view.text))
        if segment.role in TITLES or _is_heading(segment, self._segments):
            return
        if segment.paragraph != self._paragraph:
            self._paragraph, self._region, self._promised = segment.paragraph, False, False
        self._enter(view)
        yield from self._undertakings(view)

    def _enter(self, view: View) -> None:
        """Whether this sentence, or a list that an earlier one opened, tells what was laid down."""
        table = view.table
        item = table.numbering.match(view.text) or view.lead(0, 3) or self._is_open(view)
        self._listing = self._listing and bool(item)
        topic = bool(view.search(table.topics))
        self._region = self._region or self._listing or topic
        if view.text[-1] in COLONS:
            marked = view.first_marker(0, len(view.text))
            self._listing = self._region or (marked is not None and marked[0] == "planned")

    def _is_open(self, view: View) -> bool:
        """Whether the sentence before ended as an item does, so that this one is another item."""
        before = self._segments[max(view.segment.index - 1, 0)]
        return before.text[-1] in SEMICOLONS or (before.text[-1] in COLONS and self._listing)

    def _undertakings(self, view: View) -> Iterator[Commitment]:
        actors: Actors = ()
        taken = False
        here = self._mentions.get(view.segment.index, ())
        for clause in (*clauses(view), *scopes(view)):
            if not clause.elided:
                actors = self._discourse.actors(view, clause)
            elif clause.marker == "encouraged" and not taken:
                continue
            context = Context(
                region=self._region,
                policy=self._policy,
                contract=self._contract,
                promised=self._promised,
                agreed=self._discourse.agreed,
                mentions=here,
            )
            taken = undertakes(view, clause, actors, context)
            self._promised = self._promised or (taken and clause.marker == "planned")
            if taken:
                for about in objects(view, clause):
                    for part in named_deeds(view, clause._replace(object=about)):
                        yield record(self._document, view, part, actors, here)


def _by_segment(mentions: Sequence[Mention]) -> dict[int, list[Mention]]:
    """The dates and numbers of each sentence."""
    found: dict[int, list[Mention]] = {}
    for mention in mentions:
        if mention.kind in ("number", "date"):
            found.setdefault(mention.segment, []).append(mention)
    return found


def _is_heading(segment: Segment, segments: Sequence[Segment]) -> bool:
    """Whether a sentence is only a heading: without a full stop, or numbered at the head of its paragraph."""
    if segment.text[-1:] not in ENDS:
        return True
    before = segments[segment.index - 1 : segment.index]
    after = segments[segment.index + 1 : segment.index + 2]
    opens = not before or before[0].paragraph != segment.paragraph
    goes_on = bool(after) and after[0].paragraph == segment.paragraph
    numbered = words(segment.language).commitments.numbering.match(segment.text)
    short = opens and goes_on and numbered and len(segment.text) <= LONGEST_HEADING
    return bool(short) and not _says_who(View(segment))


def _says_who(view: View) -> bool:
    """Whether a sentence tells who is to do what, as no heading does."""
    return any(
        clause.subject[0] < clause.subject[1] or clause.patient[0] < clause.patient[1]
        for clause in clauses(view)
    )


def _is_policy(segments: Sequence[Segment]) -> bool:
    """Whether the title says that the document lays down tasks."""
    heads = [s for s in segments if s.role in ("headline", "heading", "subtitle")] or segments[:3]
    return any(words(s.language).commitments.policy.search(View(s).text) for s in heads)

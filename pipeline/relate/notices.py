"""Notices: a document that is itself a plan, a rule or a notice tells who issued it and when in lines of their own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date as Date

from pipeline.relate.arguments import parties
from pipeline.relate.drafts import Draft, Filler
from pipeline.relate.event_slots import opened
from pipeline.relate.moments import moment
from pipeline.relate.reading import Reading, Sentence, Span

STAMP = re.compile(r"\s*(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?!\d)")
LABEL = 24
"""Characters before the name of who issued a document in which its label stands."""
SPARE = 4
"""Characters that a line of names or of a date may hold besides them."""


@dataclass(frozen=True)
class Signature:
    """Who signs a document, and the day that stands under it."""

    day: Filler
    signers: tuple[Filler, ...]


def signed_releases(reading: Reading, told: Sequence[Draft]) -> list[Draft]:
    """The events with the release that the document itself is, which its headline names and its signature dates.

    What such a document prescribes happens only where it says when.
    """
    signature = _signature(reading)
    if signature is None:
        return list(told)
    own = [draft for draft in told if draft.kind == "release" and draft.headline]
    new = [] if own else _released(reading)
    for draft in [*own, *new]:
        draft.fill("when", signature.day)
        draft.add("orgs", signature.signers)
        draft.headline = False
    if not own and not new:
        return list(told)
    return [*new, *(draft for draft in told if draft.one("when") or draft in own)]


def _released(reading: Reading) -> list[Draft]:
    """A release where the headline ends in a word for such documents."""
    for sentence in reading.sentences:
        if sentence.segment.role != "headline":
            continue
        for match in sentence.words.events.notice.finditer(sentence.text):
            span = Span(sentence.start + match.start(), sentence.start + match.end())
            draft = opened(sentence, "release", span, rule="headline-of-notice")
            draft.status = "done"
            value = reading.document.text[span.start : span.end]
            name = Filler(
                span.start, span.end, value=value, rule="headline-of-notice", confidence=0.75
            )
            draft.fill("name", name)
            return [draft]
    return []


def _signature(reading: Reading) -> Signature | None:
    """The first day in a line of its own with the bodies in the lines right above it, or the one a label announces."""
    for index, sentence in enumerate(reading.sentences):
        day = _day(reading, sentence)
        signers = (*_above(reading, index), *_bodies(reading, sentence)) if day else ()
        if day is not None and signers:
            return Signature(day, signers)
    return _of_byline(reading)


def _of_byline(reading: Reading) -> Signature | None:
    """The day and the issuer that the lines of the document's own data name as such ("Issued by: … Date of issue: …")."""
    meta = {entry.slot: entry for entry in reading.document.meta.provenance}
    day, issuer = meta.get("published"), meta.get("source")
    if day is None or issuer is None or not reading.sentences:
        return None
    label = reading.sentences[0].words.events.issuer.search(
        reading.document.text, max(issuer.start - LABEL, 0), issuer.start
    )
    if label is None:
        return None
    signer = Filler(issuer.start, issuer.end, value=issuer.value, rule="byline", confidence=0.8)
    return Signature(
        Filler(day.start, day.end, value=day.value, rule="byline", confidence=0.85), (signer,)
    )


def _above(reading: Reading, index: int) -> list[Filler]:
    """The bodies in the lines right above a sentence that hold nothing else."""
    found: list[Filler] = []
    for above in range(index - 1, -1, -1):
        sentence = reading.sentences[above]
        bodies = _bodies(reading, sentence)
        if not bodies or _left(sentence, bodies) > SPARE:
            break
        found = [*bodies, *found]
    return found


def _bodies(reading: Reading, sentence: Sentence) -> list[Filler]:
    return parties(reading, sentence, sentence.start, sentence.end, objects=True)


def _day(reading: Reading, sentence: Sentence) -> Filler | None:
    if sentence.segment.role in ("headline", "dateline", "caption"):
        return None
    days = [
        Span(mention.start, mention.end)
        for mention in reading.of_kind("date", sentence.start, sentence.end)
        if mention.date is not None and mention.date.precision == "day"
    ]
    labels = [label.end for label, _ in sentence.matches(sentence.words.events.issued)]
    for label in labels:
        stamp = STAMP.match(sentence.text, label - sentence.start)
        if stamp:
            return _stamped(sentence, stamp)
    alone = len(days) == 1 and _left(sentence, [*days, *_bodies(reading, sentence)]) <= SPARE
    for mention in reading.of_kind("date", sentence.start, sentence.end):
        if mention.date is not None and mention.date.precision == "day" and alone:
            return moment(mention)
    return None


def _stamped(sentence: Sentence, stamp: re.Match[str]) -> Filler | None:
    """The day of a stamp in figures, where there is such a day."""
    try:
        day = Date(*(int(part) for part in stamp.groups()))
    except ValueError:
        return None
    start, end = sentence.start + stamp.start(1), sentence.start + stamp.end()
    return Filler(start, end, value=day.isoformat(), rule="stamp", confidence=0.85)


def _left(sentence: Sentence, named: Sequence[Span]) -> int:
    """How many letters of a sentence are outside the given spans."""
    inside = sum(span.end - span.start for span in named)
    return sum(map(len, sentence.text.split())) - inside

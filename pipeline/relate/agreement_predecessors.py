"""Earlier agreements that the text names only by what came after them: "it replaces a two-year arrangement from 2022"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.relate.drafts import Draft, Filler
from pipeline.relate.modality import clause
from pipeline.relate.moments import moment
from pipeline.relate.papers import Paper, papers
from pipeline.relate.reading import Reading, Sentence, Span

REACH = 90
"""Characters behind the word that joins two agreements in which the earlier one has its day."""


def predecessors(reading: Reading, sentence: Sentence, known: Sequence[Draft]) -> Iterator[Draft]:
    """The agreement of the same parties that the one told before follows, with its day."""
    for mark, _ in sentence.matches(sentence.words.agreements.predecessor):
        end = min(clause(sentence, mark).end, mark.end + REACH)
        days = [
            day
            for mention in reading.of_kind("date", mark.end, end)
            if (day := moment(mention)) is not None
        ]
        if days and known:
            yield _draft(sentence, known[-1], mark, days[0])
            return


def _draft(sentence: Sentence, later: Draft, mark: Span, day: Filler) -> Draft:
    ended = any(
        status == "ended" and pattern.search(sentence.text)
        for pattern, status in sentence.words.agreements.statuses
    )
    draft = Draft(
        kind=later.kind,
        sentence=sentence.segment.index,
        paragraph=sentence.segment.paragraph,
        trigger=mark,
        main=False,
        status="ended" if ended else "signed",
    )
    paper = next((p for p in papers(sentence) if mark.end - 1 <= p.start < day.start), None)
    draft.fill("kind", _kind(later, mark, paper))
    draft.kind = draft.value("kind") or later.kind
    draft.fill("signed", day)
    draft.add(
        "parties",
        [
            Filler(
                mark.start,
                mark.end,
                value=side.value,
                rule="parties-of-later-agreement",
                confidence=0.6,
                entity=side.entity,
            )
            for side in later.many("parties")
        ],
    )
    return draft


def _kind(later: Draft, mark: Span, paper: Paper | None) -> Filler:
    if paper is not None:
        return Filler(paper.start, paper.end, value=paper.kind, rule="paper", confidence=0.7)
    return Filler(
        mark.start, mark.end, value=later.kind, rule="kind-of-later-agreement", confidence=0.5
    )

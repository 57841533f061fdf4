"""Several agreements told at once: the sentence that counts them, and the list that names each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.relate.arguments import parties
from pipeline.relate.drafts import Draft, Filler
from pipeline.relate.papers import Paper, papers
from pipeline.relate.reading import Reading, Sentence, Span

COPIED = ("signed", "place", "people", "witnesses", "fields")


def counted(sentence: Sentence, new: Sequence[Draft]) -> Draft | None:
    """The draft of a sentence that speaks of several documents by their number, or of one without all its parties."""
    for draft in new:
        kind = draft.one("kind")
        if kind is None or draft.mention:
            continue
        text = sentence.slice(kind.start - 24, kind.end)
        if sentence.words.agreements.counted.search(text):
            return draft
    return next((draft for draft in new if len(draft.many("parties")) < 2), None)


def enumerated(
    reading: Reading, sentence: Sentence, whole: Draft, new: Sequence[Draft]
) -> list[Draft]:
    """One draft for each document or pair of parties that the list behind a counted one names."""
    start = _list_start(sentence, whole)
    if start is None:
        return []
    span = Span(start, sentence.end)
    named = [paper for paper in papers(sentence) if span.holds(paper)]
    if len(named) > 1:
        own = {_place(draft): draft for draft in new}
        sides = _sides(reading, sentence, span, named)
        return [
            _of_paper(
                reading, whole, paper, side or (own.get(paper.start) or whole).many("parties")
            )
            for paper, side in zip(named, sides, strict=True)
        ]
    pairs = list(_pairs(reading, sentence, span))
    if len(pairs) > 1:
        return [_of_pair(whole, pair) for pair in pairs]
    return []


def listed(whole: Draft, items: Sequence[Draft]) -> Draft:
    """Give the items of a list in lines of its own what its opening sentence says; the whole goes on behind them."""
    for item in items:
        item.status = whole.status
        item.main = whole.main
        for slot in COPIED:
            item.add(slot, whole.many(slot))
    last = items[-1]
    return replace(whole, sentence=last.sentence, paragraph=last.paragraph)


def completed(reading: Reading, sentence: Sentence, whole: Draft) -> list[Filler]:
    """The parties that the list behind a signing names where its sentence only counts them."""
    match = sentence.words.agreements.members.match(sentence.text)
    if match is None:
        return []
    return parties(reading, sentence, sentence.start + match.end(), sentence.end, objects=True)


def _list_start(sentence: Sentence, whole: Draft) -> int | None:
    """Where a list begins: behind the colon of the sentence that counts, or behind the words that open one."""
    table = sentence.words.agreements
    if whole.sentence == sentence.segment.index:
        colon = table.colon.search(sentence.text, whole.trigger.start - sentence.start)
        return sentence.start + colon.end() if colon else None
    match = table.listing.match(sentence.text)
    return sentence.start + match.end() if match else None


def _place(draft: Draft) -> int:
    kind = draft.one("kind")
    return kind.start if kind else -1


def _pairs(reading: Reading, sentence: Sentence, span: Span) -> Iterator[list[Filler]]:
    """The clauses of a list that name two parties each."""
    start = span.start
    ends = [mark for mark in sentence.boundaries if span.holds(mark)]
    for mark in [*ends, Span(span.end, span.end)]:
        found = parties(reading, sentence, start, mark.start, objects=True)
        if len({party.value for party in found}) == 2:
            yield found
        start = mark.end


def _sides(
    reading: Reading, sentence: Sentence, span: Span, named: Sequence[Paper]
) -> Iterator[list[Filler]]:
    """The parties that a list names with each of its papers: before it, or behind it, as the language has it."""
    if sentence.words.frames.adjuncts_first:
        bounds = [span.start, *(paper.end for paper in named)]
    else:
        bounds = [*(paper.start for paper in named), span.end]
    for start, end in pairwise(bounds):
        found = parties(reading, sentence, start, end, objects=True)
        yield found if len({side.value for side in found}) > 1 else []


def _of_paper(reading: Reading, whole: Draft, paper: Paper, sides: Sequence[Filler]) -> Draft:
    draft = _copy(whole, Span(paper.start, paper.end))
    draft.add("parties", sides)
    draft.kind = paper.kind
    draft.fill(
        "kind", Filler(paper.start, paper.end, value=paper.kind, rule="paper", confidence=0.85)
    )
    if paper.title:
        text = reading.document.text[paper.title.start : paper.title.end]
        draft.fill(
            "title",
            Filler(paper.title.start, paper.title.end, value=text, rule="paper", confidence=0.8),
        )
    return draft


def _of_pair(whole: Draft, pair: Sequence[Filler]) -> Draft:
    draft = _copy(whole, Span(pair[0].start, pair[-1].end))
    draft.add("parties", pair)
    draft.slots["kind"] = list(whole.many("kind"))
    draft.slots["title"] = list(whole.many("title"))
    return draft


def _copy(whole: Draft, trigger: Span) -> Draft:
    slots = {slot: list(whole.many(slot)) for slot in COPIED if whole.many(slot)}
    return replace(whole, trigger=trigger, slots=slots)

"""Verbs of signing: which papers each governs, and how far its sentence tells of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.relate.modality import clause, triggers
from pipeline.relate.papers import Paper, papers
from pipeline.relate.reading import Sentence, Span

REACH = 90


@dataclass(frozen=True)
class Signing:
    """A verb of signing with the papers it governs and whether these stand before it."""

    verb: Span
    papers: tuple[Paper, ...]
    passive: bool


def signing_verbs(sentence: Sentence) -> Iterator[Signing]:
    table = sentence.words.agreements
    named = papers(sentence)
    verbs = list(triggers(sentence, table.sign))
    for index, (verb, _) in enumerate(verbs):
        if any(paper.holds(verb) for paper in named):
            continue
        until = verbs[index + 1][0].start if index + 1 < len(verbs) else sentence.end
        governed, passive = _governed(sentence, verb, named, until)
        if governed or table.on_behalf.search(around(sentence, verb)):
            yield Signing(verb, governed, passive)
    if not verbs:
        for verb, _ in triggers(sentence, table.sign_bare):
            governed, _ = _governed(sentence, verb, named, sentence.end)
            yield Signing(verb, governed, passive=False)


def around(sentence: Sentence, verb: Span) -> str:
    return sentence.slice(max(sentence.start, verb.start - 40), verb.end + 50)


def _governed(
    sentence: Sentence, verb: Span, named: Sequence[Paper], until: int
) -> tuple[tuple[Paper, ...], bool]:
    """The papers that a verb signs: those behind it up to the next verb, else the one right before it."""
    here = clause(sentence, verb)
    near = [paper for paper in named if verb.end <= paper.start < min(until, verb.end + REACH)]
    behind = [
        paper for paper in near if paper.start < here.end or _is_listed(sentence, verb, paper)
    ]
    if behind:
        return tuple(_run(sentence, behind)), False
    before = [
        paper
        for paper in named
        if paper.end <= verb.start <= paper.end + REACH
        and not sentence.words.frames.semicolon.search(sentence.slice(paper.end, verb.start))
    ]
    return tuple(_run(sentence, before[::-1]))[::-1], True


def _is_listed(sentence: Sentence, verb: Span, paper: Paper) -> bool:
    """Whether a list of what was signed is announced between the verb and the paper."""
    text = sentence.slice(verb.end, paper.start)
    return bool(sentence.words.agreements.announced.search(text))


def _run(sentence: Sentence, candidates: Sequence[Paper]) -> Iterator[Paper]:
    """The paper nearest to the verb and those that a list joins to it."""
    last: Paper | None = None
    for paper in candidates:
        if last:
            first, second = sorted((last, paper), key=lambda span: span.start)
            gap = sentence.slice(first.end, second.start)
            if not sentence.words.frames.joint.fullmatch(gap):
                return
        last = paper
        yield paper


def tail_end(sentence: Sentence, signing: Signing) -> int:
    """Where the arguments behind the verb end: at the end of its clause, or of the clause of its paper."""
    last = max([signing.verb.end, *(paper.end for paper in signing.papers)])
    return clause(sentence, Span(signing.verb.start, last)).end

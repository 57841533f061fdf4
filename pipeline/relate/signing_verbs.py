"""What tells of a signing: verbs and ceremonies with the papers they govern, and papers named with their parties."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pipeline.relate.modality import clause, is_denied, is_wished, triggers
from pipeline.relate.papers import Paper, papers
from pipeline.relate.reading import BLANK, Sentence, Span

REACH = 90


@dataclass(frozen=True)
class Signing:
    """A verb of signing with the papers it governs and whether these stand before it.

    In a `mention` the words that bind a paper to its parties stand for the verb: nothing tells of its signing.
    A `ceremony` tells of one only by the parties in its own clause.
    """

    verb: Span
    papers: tuple[Paper, ...]
    passive: bool
    mention: bool = False
    ceremony: bool = False


def signing_verbs(sentence: Sentence) -> list[Signing]:
    """The signings that a sentence tells, in its order."""
    named = papers(sentence)
    told = list(_verbs(sentence, named)) or list(_ceremonies(sentence, named))
    taken = [paper for signing in told for paper in signing.papers]
    free = [paper for paper in named if paper not in taken]
    return sorted([*told, *_mentions(sentence, free)], key=lambda signing: signing.verb.start)


def _ceremonies(sentence: Sentence, named: Sequence[Paper]) -> Iterator[Signing]:
    """Words that tell a signing as a whole, without a document or with one beside them."""
    table, first = sentence.words.agreements, sentence.words.frames.adjuncts_first
    found = list(triggers(sentence, table.sign_bare))
    acts = [verb for verb, match in found if not match.group("ceremony")]
    for verb in acts:
        governed, _ = _governed(sentence, verb, named, sentence.end)
        yield Signing(verb, governed, passive=not first)
    for verb, _ in [] if acts else found[:1]:
        governed, _ = _governed(sentence, verb, named, sentence.end)
        before = sentence.plain(clause(sentence, verb).start, verb.start)
        if not table.attended.search(before):
            unnamed = tuple(replace(paper, title=None) for paper in governed)
            yield Signing(verb, unnamed if first else governed, passive=not first, ceremony=True)


def _mentions(sentence: Sentence, free: Sequence[Paper]) -> Iterator[Signing]:
    """Papers that only their parties stand beside: "a memorandum between A and B"."""
    bound = sentence.words.agreements.bound
    for paper in free:
        match = bound.match(sentence.text, paper.start - sentence.start)
        if match is None:
            continue
        verb = Span(sentence.start + match.start("bond"), sentence.start + match.end("bond"))
        if any(paper.start < other.start < verb.start for other in free):
            continue
        if not is_denied(sentence, paper) and not is_wished(sentence, paper):
            yield Signing(verb, (paper,), passive=True, mention=True)


def _verbs(sentence: Sentence, named: Sequence[Paper]) -> Iterator[Signing]:
    table = sentence.words.agreements
    verbs = list(_outside_names(sentence, triggers(sentence, table.sign)))
    for index, (verb, _) in enumerate(verbs):
        if any(paper.holds(verb) for paper in named):
            continue
        until = verbs[index + 1][0].start if index + 1 < len(verbs) else sentence.end
        governed, passive = _governed(sentence, verb, named, until)
        if passive and any(is_denied(sentence, paper) for paper in governed):
            continue
        if governed or table.on_behalf.search(around(sentence, verb)):
            yield Signing(verb, governed, passive)


def _outside_names(
    sentence: Sentence, found: Iterator[tuple[Span, re.Match[str]]]
) -> Iterator[tuple[Span, re.Match[str]]]:
    """The verbs, without the last characters of a name that may look like the first of one (钱立新签署)."""
    for span, match in found:
        named = sentence.plain(span.start, span.end)
        inside = len(named) - len(named.lstrip(BLANK))
        again = match.re.match(sentence.text, match.start() + inside)
        if inside in (0, len(named)):
            yield span, match
        elif again:
            yield Span(sentence.start + again.start(), sentence.start + again.end()), again


def around(sentence: Sentence, verb: Span, named: Sequence[Span] = ()) -> str:
    """The text in which a verb says on whose behalf it is done: up to a little behind its papers."""
    end = max([verb.end, *(paper.end for paper in named)])
    part = sentence.words.frames.semicolon
    before = part.split(sentence.slice(verb.start - 40, verb.start))[-1]
    return before + part.split(sentence.slice(verb.start, end + 50))[0]


def _governed(
    sentence: Sentence, verb: Span, named: Sequence[Paper], until: int
) -> tuple[tuple[Paper, ...], bool]:
    """The papers that a verb signs: those behind it up to the next verb, else the one right before it."""
    here, first = clause(sentence, verb), sentence.words.frames.adjuncts_first
    near = [
        paper
        for paper in named
        if verb.end <= paper.start < min(until, verb.end + REACH)
        and not sentence.words.agreements.complement.search(sentence.slice(verb.end, paper.start))
    ]
    behind = [
        paper
        for paper in near
        if paper.start < here.end
        or _is_listed(sentence, verb, paper)
        or (first and verb.end == here.end and paper.start == here.end + 1)
    ]
    if behind and (behind[0].start < here.end or not _is_counted_before(sentence, verb, named)):
        return tuple(_run(sentence, behind)), False
    before = [
        paper
        for paper in named
        if paper.end <= verb.start <= paper.end + REACH
        and not sentence.words.frames.semicolon.search(sentence.slice(paper.end, verb.start))
        and _reaches(sentence, paper, verb)
    ]
    return tuple(_run(sentence, before[::-1]))[::-1], True


def _reaches(sentence: Sentence, paper: Paper, verb: Span) -> bool:
    """Whether a paper before a verb can be its object: in its clause or next to it, and not what it is done by."""
    if not sentence.words.frames.adjuncts_first:
        return True
    before = sentence.slice(max(clause(sentence, paper).start, paper.start - 24), paper.start)
    parted = [mark for mark in sentence.boundaries if paper.end <= mark.start < verb.start]
    return len(parted) < 3 and not (parted and sentence.words.agreements.carried.search(before))


def _is_counted_before(sentence: Sentence, verb: Span, named: Sequence[Paper]) -> bool:
    """Whether the clause of a verb has its papers before it, by their number: "three agreements were signed: …"."""
    here = clause(sentence, verb)
    return any(
        here.start <= paper.start
        and paper.end <= verb.start
        and sentence.words.agreements.counted.search(
            sentence.slice(max(here.start, paper.start - 24), paper.end)
        )
        for paper in named
    )


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
            if not _is_joined(sentence, first.end, second.start):
                return
        last = paper
        yield paper


def _is_joined(sentence: Sentence, start: int, end: int) -> bool:
    """Whether only the joint of a list stands between two papers, with what leads up to the second."""
    gap = sentence.slice(start, end)
    joint = sentence.words.frames.joint.match(gap)
    rest = gap[joint.end() :] if joint else gap
    return not rest or bool(sentence.words.agreements.lead.fullmatch(rest))


def tail_end(sentence: Sentence, signing: Signing) -> int:
    """Where the arguments behind the verb end: at the end of its clause, or of the clause of its paper."""
    last = max([signing.verb.end, *(paper.end for paper in signing.papers)])
    return clause(sentence, Span(signing.verb.start, last)).end

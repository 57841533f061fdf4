"""Papers: the phrases of a sentence that name a document which parties sign."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pipeline.relate.reading import Sentence, Span
from schemas.vocabulary import AgreementKind

GLOSS = re.compile(r"\s?[(（][\"“]?")


@dataclass(frozen=True)
class Paper(Span):
    """A phrase that names an agreement; `title` is where its own name stands, if it has one beyond its kind."""

    kind: AgreementKind
    title: Span | None


def papers(sentence: Sentence) -> tuple[Paper, ...]:
    """The agreements that a sentence names, in order; a name in brackets counts before a bare phrase."""
    bracketed = list(_bracketed(sentence))
    refused = list(_refused(sentence))
    bare = [
        paper
        for paper in _bare(sentence)
        if not any(paper.meets(other) for other in [*bracketed, *refused])
    ]
    return tuple(_glossed(sentence, sorted([*bracketed, *bare], key=lambda paper: paper.start)))


def _glossed(sentence: Sentence, named: Sequence[Paper]) -> list[Paper]:
    """The papers with those that only repeat the one before them in brackets made part of it."""
    kept: list[Paper] = []
    for paper in named:
        last = kept[-1] if kept else None
        if last and GLOSS.fullmatch(sentence.slice(last.end, paper.start)):
            kept[-1] = replace(last, end=paper.end + 1)
        else:
            kept.append(paper)
    return kept


def _bracketed(sentence: Sentence) -> Iterator[Paper]:
    table = sentence.words.agreements
    for span, match in sentence.matches(table.bracketed):
        text = match.group("title")
        if not table.head.search(text) or table.no_paper.search(text):
            continue
        start = sentence.start + match.start("title")
        title = Span(start, start + len(text.rstrip(",. ")))
        yield Paper(span.start, span.end, kind_of(sentence, text), _named(sentence, title))


def _refused(sentence: Sentence) -> Iterator[Span]:
    """The names in brackets that are no agreement of anybody, like a specimen text."""
    table = sentence.words.agreements
    for span, match in sentence.matches(table.bracketed):
        if table.no_paper.search(match.group("title")):
            yield span


def _bare(sentence: Sentence) -> Iterator[Paper]:
    table = sentence.words.agreements
    if not sentence.says(table.head):  # much quicker than to try `paper` at every word
        return
    for span, match in sentence.matches(table.paper):
        if table.no_paper.search(match.group()):
            continue
        span = _trimmed(sentence, span)
        text = sentence.slice(span.start, span.end)
        if table.head.search(text):
            yield Paper(span.start, span.end, kind_of(sentence, text), _named(sentence, span))


def _trimmed(sentence: Sentence, span: Span) -> Span:
    """The phrase without the verbs, adjuncts and parties that stand before its own words."""
    text = sentence.slice(span.start, span.end)
    about = sentence.words.agreements.about.search(text)
    if about:
        return Span(span.start + about.start(), span.end)
    head = next(iter(sentence.words.agreements.head.finditer(text)), None)
    limit = head.start() if head else len(text)
    cut = 0
    for match in sentence.words.agreements.before_name.finditer(text, 0, limit):
        cut = max(cut, match.end())
    cut += len(text[cut:]) - len(text[cut:].lstrip(" ,"))
    lead = sentence.words.agreements.lead.match(text, cut, limit)
    start = span.start + (lead.end() if lead else cut)
    sides = sentence.words.agreements.sides.match(sentence.plain(start, span.start + limit))
    end = len(sentence.words.agreements.trail.sub("", text))
    return Span(start + (sides.end() if sides else 0), span.start + end)


def _named(sentence: Sentence, span: Span) -> Span | None:
    """The span, if its words say more than what kind of document it is."""
    text = sentence.slice(span.start, span.end)
    return None if sentence.words.agreements.generic.fullmatch(text) else span


def tells_kind(sentence: Sentence, paper: Paper) -> bool:
    """Whether the words of a paper say what kind of agreement it is."""
    text = sentence.slice(paper.start, paper.end)
    return any(pattern.search(text) for pattern, _ in sentence.words.agreements.kinds)


def kind_of(sentence: Sentence, text: str) -> AgreementKind:
    """The kind of agreement that the words of a name tell."""
    table = sentence.words.agreements
    for pattern, kind in table.kinds:
        if pattern.search(text):
            return kind
    return table.kind_of_paper

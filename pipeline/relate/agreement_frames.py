"""Signings: what each signing verb of a sentence tells, one draft a document signed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.relate.arguments import parties, people, represented, subject_fields
from pipeline.relate.drafts import Draft, Filler
from pipeline.relate.modality import clause, is_background, is_planned, triggers
from pipeline.relate.moments import Scene, when
from pipeline.relate.papers import Paper, papers
from pipeline.relate.reading import Reading, Sentence, Span
from pipeline.relate.venues import nearest, venues

REACH = 90


@dataclass(frozen=True)
class Signing:
    """A verb of signing with the papers it governs and whether these stand before it."""

    verb: Span
    papers: tuple[Paper, ...]
    passive: bool


def signings(reading: Reading, sentence: Sentence, scene: Scene) -> Iterator[Draft]:
    """A draft for each document that a verb of the sentence says was or will be signed."""
    for signing in _signings(sentence):
        sides = _sides(reading, sentence, signing)
        signers = _signers(sentence, signing, sides)
        for group in _groups(sentence, signing, sides):
            for paper in signing.papers or (None,):
                draft = _draft(reading, sentence, scene, signing, paper)
                draft.add("parties", group)
                draft.add("people", signers)
                yield draft


def _signings(sentence: Sentence) -> Iterator[Signing]:
    table = sentence.words.agreements
    named = papers(sentence)
    verbs = list(triggers(sentence, table.sign))
    for index, (verb, _) in enumerate(verbs):
        if any(paper.holds(verb) for paper in named):
            continue
        until = verbs[index + 1][0].start if index + 1 < len(verbs) else sentence.end
        governed, passive = _governed(sentence, verb, named, until)
        if governed or table.on_behalf.search(_around(sentence, verb)):
            yield Signing(verb, governed, passive)
    if not verbs:
        for verb, _ in triggers(sentence, table.sign_bare):
            governed, _ = _governed(sentence, verb, named, sentence.end)
            yield Signing(verb, governed, passive=False)


def _around(sentence: Sentence, verb: Span) -> str:
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
    before = [paper for paper in named if paper.end <= verb.start <= paper.end + REACH]
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


def _sides(reading: Reading, sentence: Sentence, signing: Signing) -> list[Filler]:
    """The parties as far as the sentence names them, in its order."""
    table, verb = sentence.words.frames, signing.verb
    avoid: list[Span] = [*venues(reading, sentence), *signing.papers]
    found: list[Filler] = []
    for field in subject_fields(sentence, verb):
        start = field.start
        found = parties(reading, sentence, start, field.end, without=avoid)
        found = found or represented(reading, sentence, start, field.end)
        found = found or parties(reading, sentence, start, field.end, without=avoid, objects=True)
        if len(found) >= 2 or (found and not table.adjuncts_first):
            break
    tail_end = _tail_end(sentence, signing)
    for marker, _ in sentence.matches(table.agent if signing.passive else table.partner):
        if verb.end <= marker.start < tail_end:
            more = parties(reading, sentence, marker.end, tail_end, without=avoid, objects=False)
            more = more or represented(reading, sentence, marker.end, tail_end)
            found = [*found, *more]
            break
    for paper in signing.papers:
        inside = parties(reading, sentence, paper.start, paper.end, objects=True)
        by_post = all(side.rule == "employer-of-signatory" for side in found)
        if (len(found) < 2 or by_post) and len(inside) >= 2:
            found = inside
    return _unique(found)


def _tail_end(sentence: Sentence, signing: Signing) -> int:
    """Where the arguments behind the verb end: at the end of its clause, or of the clause of its paper."""
    last = max([signing.verb.end, *(paper.end for paper in signing.papers)])
    return clause(sentence, Span(signing.verb.start, last)).end


def _unique(fillers: Sequence[Filler]) -> list[Filler]:
    kept: dict[str, Filler] = {}
    for filler in fillers:
        kept.setdefault(filler.value, filler)
    return list(kept.values())


def _groups(sentence: Sentence, signing: Signing, sides: Sequence[Filler]) -> list[list[Filler]]:
    """The parties of each document: one group, or several where the text says that they signed respectively."""
    if len(sides) < 3 or not _is_distributed(sentence, signing, sides):
        return [list(sides)]
    pairs = _pairs(sentence, sides)
    if pairs:
        return pairs
    cut = next((i for i in range(1, len(sides)) if _opens_partner(sentence, sides, i)), 0)
    one, other = sides[:cut], sides[cut:]
    if len(one) == 1 or len(other) == 1:
        return [[left, right] for left in one for right in other]
    return [list(sides)]


def _is_distributed(sentence: Sentence, signing: Signing, sides: Sequence[Filler]) -> bool:
    """Whether the text says that there are several documents, one a pair of parties."""
    start = max(min(side.start for side in sides) - 30, sentence.start)
    text = sentence.slice(start, signing.verb.end + REACH)
    several = sentence.words.agreements.several
    return bool(sentence.words.frames.respectively.search(text)) or any(
        several.search(sentence.slice(paper.start, paper.end)) for paper in signing.papers
    )


def _opens_partner(sentence: Sentence, sides: Sequence[Filler], index: int) -> bool:
    """Whether the mark of a partner stands right before a party of the list."""
    between = sentence.slice(sides[index - 1].end, sides[index].start)
    return bool(sentence.words.frames.partner.search(between))


def _pairs(sentence: Sentence, sides: Sequence[Filler]) -> list[list[Filler]]:
    """Pairs of a chain like "A with B, C with D": a partner's mark inside each pair and none between two."""
    if len(sides) < 4 or len(sides) % 2:
        return []
    marks = [_opens_partner(sentence, sides, index) for index in range(1, len(sides))]
    if marks != [index % 2 == 0 for index in range(len(marks))]:
        return []
    return [list(sides[index : index + 2]) for index in range(0, len(sides), 2)]


def _draft(
    reading: Reading,
    sentence: Sentence,
    scene: Scene,
    signing: Signing,
    paper: Paper | None,
) -> Draft:
    verb = signing.verb
    planned = is_planned(sentence, verb)
    draft = Draft(
        kind=paper.kind if paper else "",
        sentence=sentence.segment.index,
        paragraph=sentence.segment.paragraph,
        trigger=verb,
        main=planned or not is_background(sentence, verb),
        headline=sentence.segment.role in ("headline", "subtitle", "heading"),
        status=status_of(sentence, verb, paper, planned=planned),
    )
    if paper:
        draft.fill(
            "kind", Filler(paper.start, paper.end, value=paper.kind, rule="paper", confidence=0.9)
        )
        if paper.title:
            text = reading.document.text[paper.title.start : paper.title.end]
            draft.fill(
                "title",
                Filler(
                    paper.title.start, paper.title.end, value=text, rule="paper", confidence=0.85
                ),
            )
    _time_and_place(reading, sentence, scene, draft)
    return draft


def status_of(sentence: Sentence, verb: Span, paper: Paper | None, *, planned: bool) -> str:
    """The status that the clause of a signing tells."""
    start = min(verb.start, paper.start if paper else verb.start)
    text = sentence.slice(max(start - 12, sentence.start), sentence.end)
    text = sentence.words.frames.semicolon.split(text)[0]
    near = sentence.slice(verb.start - 2, verb.end + 2)
    if planned:
        return "planned"
    for pattern, status in sentence.words.agreements.statuses:
        if pattern.search(near if status == "renewed" else text):
            return status
    return "signed"


def _signers(sentence: Sentence, signing: Signing, sides: Sequence[Filler]) -> list[Filler]:
    """The persons who sign: where they stand for the parties, or where the text says on whose behalf."""
    by_agent = _after(sentence, signing, sentence.words.frames.agent) if signing.passive else []
    if by_agent:
        return by_agent
    stands_in = any(side.rule == "employer-of-signatory" for side in sides)
    if not stands_in and not sentence.words.agreements.on_behalf.search(
        _around(sentence, signing.verb)
    ):
        return []
    for field in subject_fields(sentence, signing.verb):
        found = [
            person
            for person in people(sentence, field.start, field.end)
            if not sentence.words.agreements.witnessed.search(
                sentence.slice(person.end, signing.verb.start)
            )
        ]
        if found:
            return [*found, *_after(sentence, signing, sentence.words.frames.partner)]
    return people(sentence, signing.verb.end, _tail_end(sentence, signing))


def _after(sentence: Sentence, signing: Signing, mark: re.Pattern[str]) -> list[Filler]:
    """The persons named behind a mark that stands behind the verb."""
    end = _tail_end(sentence, signing)
    for marker, _ in sentence.matches(mark):
        if signing.verb.end <= marker.start < end:
            return people(sentence, marker.end, end)
    return []


def _time_and_place(reading: Reading, sentence: Sentence, scene: Scene, draft: Draft) -> None:
    """Day and place from the sentence, else from the scene where the sentence goes on with it."""
    table = sentence.words.frames
    draft.fill("signed", when(reading, sentence, draft.trigger, scene=scene))
    draft.fill("place", nearest(reading, sentence, draft.trigger))
    own = draft.one("signed")
    goes_on = (
        table.same_scene.search(sentence.text) or scene.paragraph == sentence.segment.paragraph
    )
    if draft.status == "planned" or not draft.main or scene.when is None:
        return
    if own is None and goes_on:
        draft.fill("signed", scene.when)
    same_day = draft.value("signed") == scene.when.value
    if same_day and goes_on and scene.where is not None:
        draft.fill("place", scene.where)

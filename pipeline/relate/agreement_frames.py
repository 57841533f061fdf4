"""Signings: what each signing verb of a sentence tells, one draft a document signed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from pipeline.relate.agreement_details import announced
from pipeline.relate.agreement_merging import OF_SCENE, OF_TEXT
from pipeline.relate.drafts import Draft, Filler
from pipeline.relate.modality import clause, is_background, is_planned
from pipeline.relate.moments import Scene, is_lasting, when
from pipeline.relate.papers import Paper, tells_kind
from pipeline.relate.reading import Reading, Sentence, Span
from pipeline.relate.signing_parties import groups, of_people_before, sides_of
from pipeline.relate.signing_people import signers
from pipeline.relate.signing_verbs import Signing, signing_verbs
from pipeline.relate.venues import nearest

DATELINE = re.compile(r"\s*[:：—–]")


def signings(
    reading: Reading, sentence: Sentence, scene: Scene, *, before: Sentence | None = None
) -> Iterator[Draft]:
    """A draft for each document that a verb of the sentence says was or will be signed."""
    for signing in signing_verbs(sentence):
        sides = sides_of(reading, sentence, signing)
        if (signing.mention or signing.ceremony) and len(sides) < 2:
            continue
        persons = signers(reading, sentence, signing, sides)
        if not sides and not persons:
            sides, persons = of_people_before(reading, sentence, signing, before)
        for group in groups(sentence, signing, sides):
            for paper in signing.papers or (None,):
                draft = _draft(reading, sentence, scene, signing, paper)
                draft.add("parties", group)
                draft.add("people", persons if draft.status != "planned" else [])
                yield draft


def _draft(
    reading: Reading,
    sentence: Sentence,
    scene: Scene,
    signing: Signing,
    paper: Paper | None,
) -> Draft:
    verb = signing.verb
    carried = is_carried(sentence, signing, paper)
    planned = not carried and is_planned(sentence, verb)
    draft = Draft(
        kind=paper.kind if paper else "",
        sentence=sentence.segment.index,
        paragraph=sentence.segment.paragraph,
        trigger=verb,
        mention=signing.mention,
        main=planned
        or not (
            (carried and _is_attribute(sentence, verb))
            or is_background(sentence, verb, end=own_end(sentence, verb))
        ),
        headline=sentence.segment.role in ("headline", "subtitle", "heading"),
        status=status_of(sentence, signing, paper, planned=planned),
    )
    if paper:
        sure = 0.9 if tells_kind(sentence, paper) else 0.6
        draft.fill(
            "kind", Filler(paper.start, paper.end, value=paper.kind, rule="paper", confidence=sure)
        )
        if paper.title:
            text = reading.document.text[paper.title.start : paper.title.end]
            draft.fill(
                "title",
                Filler(
                    paper.title.start, paper.title.end, value=text, rule="paper", confidence=0.85
                ),
            )
    if carried:
        draft.fill("carried", Filler(verb.start, verb.end, value="", rule="", confidence=0))
    if not (is_only_named(sentence, signing) or (carried and signing.mention)):
        _time_and_place(reading, sentence, scene, draft)
    return draft


def status_of(sentence: Sentence, signing: Signing, paper: Paper | None, *, planned: bool) -> str:
    """The status that the clause of a signing tells; what is only named with its parties holds."""
    verb = signing.verb
    start = min(verb.start, paper.start if paper else verb.start)
    text = sentence.slice(max(start - 12, sentence.start), own_end(sentence, verb))
    text = sentence.words.frames.semicolon.split(text)[0]
    near = sentence.slice(verb.start - 2, verb.end + 2)
    if planned:
        return "planned"
    for pattern, status in sentence.words.agreements.statuses:
        if pattern.search(near if status == "renewed" else text):
            return status
    return "in_force" if is_only_named(sentence, signing) else "signed"


def _is_attribute(sentence: Sentence, verb: Span) -> bool:
    """Whether a verb only tells which paper is meant: 签订的 before its name."""
    after = sentence.slice(verb.end, verb.end + 4)
    return bool(sentence.words.agreements.attributive.match(after))


def own_end(sentence: Sentence, verb: Span) -> int:
    """Where what a signing says of itself ends: before what it says of an agreement that it replaces."""
    earlier = [mark.start for mark, _ in sentence.matches(sentence.words.agreements.predecessor)]
    return min([sentence.end, *(start for start in earlier if start >= verb.end)])


def is_carried(sentence: Sentence, signing: Signing, paper: Paper | None) -> bool:
    """Whether a clause says that the parties act under a paper or carry it out."""
    if paper is None:
        return False
    start = min(signing.verb.start, paper.start)
    before = sentence.slice(max(clause(sentence, signing.verb).start, start - 60), start)
    return bool(sentence.words.agreements.carried.search(before))


def is_only_named(sentence: Sentence, signing: Signing) -> bool:
    """Whether a paper stands with its parties in a sentence that tells of no signing."""
    return signing.mention and not sentence.says(sentence.words.agreements.sign)


def _time_and_place(reading: Reading, sentence: Sentence, scene: Scene, draft: Draft) -> None:
    """Day and place from the sentence, else from the scene unless the sentence opens another one."""
    day = when(reading, sentence, draft.trigger, scene=scene)
    if day and is_lasting(day):
        day = None
    told = announced(reading, sentence, Span(sentence.start, sentence.end))
    draft.fill("announced", told)
    if day and DATELINE.match(sentence.slice(day.end, day.end + 3)):
        day = replace(day, rule=OF_SCENE, confidence=0.7)
    if not (day and told and day.start == told.start):
        draft.fill("signed", day)
    draft.fill("place", nearest(reading, sentence, draft.trigger))
    own = draft.one("signed")
    if draft.status == "planned" or not draft.main or scene.when is None:
        return
    if sentence.words.frames.other_scene.match(sentence.text):
        return
    near = scene.paragraph == sentence.segment.paragraph
    if own is None and not (told and told.value == scene.when.value):
        near = near or sentence.says(sentence.words.frames.same_scene)
        rule, sure = (OF_SCENE, 0.7) if near else (OF_TEXT, 0.6)
        draft.fill("signed", replace(scene.when, rule=rule, confidence=sure))
    if draft.value("signed") == scene.when.value and scene.where is not None:
        draft.fill("place", scene.where)

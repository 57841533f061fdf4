"""Reports of agreements: every signing in the order of the text, with the details that go with it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from pipeline.relate.agreement_antecedents import from_caption, stands_alone
from pipeline.relate.agreement_details import effective, money, term, title_term, witnesses
from pipeline.relate.agreement_fields import fields
from pipeline.relate.agreement_frames import signings
from pipeline.relate.agreement_lists import completed, counted, enumerated, listed
from pipeline.relate.agreement_predecessors import predecessors
from pipeline.relate.drafts import Draft, Filler
from pipeline.relate.moments import Scene, is_old
from pipeline.relate.papers import Paper, papers, tells_kind
from pipeline.relate.reading import Reading, Sentence, Span


def reports(reading: Reading, setting: Sequence[Scene]) -> list[Draft]:
    """Every signing in the order of the text, with what the sentences after it say about the agreement."""
    known: list[Draft] = []
    whole = _is_about_paper(reading)
    covering = -1
    whole_list: Draft | None = None
    last: Sentence | None = None
    for sentence, scene in zip(reading.sentences, setting, strict=True):
        if sentence.segment.role == "caption":
            from_caption(signings(reading, sentence, scene), known)
            continue
        told = list(signings(reading, sentence, scene, before=last))
        new = [draft for draft in told if stands_alone(sentence, draft, known)]
        if told and known and not new:
            _covers(reading, sentence, known)
        new = new or list(predecessors(reading, sentence, known))
        whole_list = counted(sentence, new) or _still_open(sentence, whole_list)
        if whole_list is not None:
            items = enumerated(reading, sentence, whole_list, new)
            if not items and _is_item(whole_list, new):
                known, whole_list = _replaced(known, whole_list), listed(whole_list, new)
            elif items:
                known, new = _replaced(known, whole_list), items
            elif whole_list not in new:
                whole_list.add("parties", completed(reading, sentence, whole_list))
        listing = False
        for part in _parts(sentence):
            here = [draft for draft in new if part.holds(draft.trigger)]
            for draft in here:
                alone = sum(other.trigger == draft.trigger for other in here) == 1
                _details_here(reading, sentence, draft, _end_of(draft, here, part), alone=alone)
            listing = not here and (listing or _comes_back(sentence, part, known, whole, covering))
            if listing:
                covering = sentence.segment.paragraph
                _details_of_known(reading, sentence, part, known)
        known.extend(new)
        last = sentence
    return known


def _still_open(sentence: Sentence, whole: Draft | None) -> Draft | None:
    """The counted draft that the sentence may list: the one of the sentence before in its part of the text."""
    if whole is None or sentence.segment.index > whole.sentence + 3:
        return None
    return whole if sentence.segment.paragraph - whole.paragraph <= 2 else None


def _is_item(whole: Draft, new: Sequence[Draft]) -> bool:
    """Whether a sentence names documents with their parties behind one that only counts them."""
    return whole not in new and bool(new) and all(draft.mention for draft in new)


def _replaced(known: Sequence[Draft], whole: Draft) -> list[Draft]:
    """The drafts told before without the one that only counted what is now listed."""
    return [draft for draft in known if draft is not whole]


def _parts(sentence: Sentence) -> list[Span]:
    """The sentence cut at its semicolons: each part may speak of another agreement."""
    cuts = [span.end for span, _ in sentence.matches(sentence.words.frames.semicolon)]
    bounds = [sentence.start, *cuts, sentence.end]
    return [Span(start, end) for start, end in pairwise(bounds) if start < end]


def _end_of(draft: Draft, here: Sequence[Draft], part: Span) -> int:
    """Where the details of a signing end: at the next signing of the sentence, or with its part."""
    later = [other.trigger.start for other in here if other.trigger.start > draft.trigger.start]
    return min(later, default=part.end)


def _is_about_paper(reading: Reading) -> bool:
    """Whether the headline is the name of an agreement, so that the whole text tells what it covers."""
    for sentence in reading.sentences:
        if sentence.segment.role == "headline":
            signs = sentence.says(sentence.words.agreements.sign)
            titles = [paper.title for paper in papers(sentence) if paper.title]
            if not signs and any(2 * (t.end - t.start) > len(sentence.text) for t in titles):
                return True
    return False


def _comes_back(
    sentence: Sentence, part: Span, known: Sequence[Draft], whole: bool, covering: int
) -> bool:
    """Whether a stretch says what an agreement told before is about."""
    if not known or sentence.segment.role in ("headline", "subtitle"):
        return False
    if any(quote.start <= part.start + 3 for quote in sentence.quoted):
        return False
    if sentence.words.agreements.failed.search(sentence.slice(part.start, part.end)):
        return False
    if sentence.words.agreements.back_reference.search(sentence.slice(part.start, part.end)):
        return True
    if whole:
        return True
    planned = sentence.words.frames.planned.search(sentence.slice(part.start, part.end))
    here = sentence.segment.paragraph
    return bool(planned) and here in (covering, known[-1].paragraph)


def _details_here(
    reading: Reading, sentence: Sentence, draft: Draft, end: int, *, alone: bool
) -> None:
    """Details in the sentence of the signing itself, up to the next signing in it; a sum only of one signed `alone`."""
    title = draft.one("title")
    start = min(title.start if title else draft.trigger.end, draft.trigger.end)
    span = Span(start, max(end, title.end if title else end))
    draft.add("fields", fields(reading, sentence, span))
    draft.add("witnesses", witnesses(sentence))
    draft.fill("effective", effective(reading, sentence, span))
    draft.fill("term", title_term(reading, draft))
    draft.fill("term", term(reading, sentence, draft, span))
    if alone:
        draft.fill("value", money(reading, sentence, span))


def _details_of_known(
    reading: Reading, sentence: Sentence, part: Span, known: Sequence[Draft]
) -> None:
    """Details in a stretch that comes back to agreements told before."""
    named = [paper for paper in papers(sentence) if part.holds(paper) and paper.title]
    for draft in _meant(reading, sentence, known):
        if named and not draft.one("title"):
            _name(reading, draft, named[0])
        draft.add("fields", fields(reading, sentence, part))
        draft.fill("effective", effective(reading, sentence, part))
        draft.fill("term", term(reading, sentence, draft, part))
        draft.fill("value", money(reading, sentence, part, named=True))


def _meant(reading: Reading, sentence: Sentence, known: Sequence[Draft]) -> list[Draft]:
    """The agreement that the sentence names by its kind, else the last one signed or told in its paragraph, with those signed by the same verb.

    Of several in the last sentence that signs any, the first with a name of its own counts.
    """
    news = [draft for draft in known if draft.main] or list(known[-1:])
    news = [d for d in news if not (d.headline or is_old(reading, d.one("signed")))] or news
    kinds = {paper.kind for paper in papers(sentence) if tells_kind(sentence, paper)}
    here = sentence.segment.paragraph
    signed = [d for d in news if d.status != "planned" or d.paragraph == here] or news
    fitting = [draft for draft in news if draft.kind in kinds] or signed
    last = [draft for draft in fitting if draft.sentence == fitting[-1].sentence]
    best = next((draft for draft in last if draft.one("title")), last[-1])
    return [draft for draft in known if draft.trigger == best.trigger or _is_twin(draft, best)]


def _is_twin(draft: Draft, best: Draft) -> bool:
    """Whether two drafts are papers of one kind and no name that one sentence tells of pairs of its own."""
    unnamed = not draft.one("title") and not best.one("title")
    alike = draft.sentence == best.sentence and draft.kind == best.kind
    return alike and unnamed and draft.main and len(draft.many("parties")) > 1


def _covers(reading: Reading, sentence: Sentence, known: Sequence[Draft]) -> None:
    """Add the fields in the name of a paper by which the text comes back to the signing told before."""
    for draft in _meant(reading, sentence, known):
        for paper in papers(sentence):
            draft.add("fields", fields(reading, sentence, paper))


def _name(reading: Reading, draft: Draft, paper: Paper) -> None:
    """Give an agreement told without a name the one by which the text comes back to it, where its kind allows it."""
    kind = draft.one("kind")
    guessed = kind is None or kind.rule == "signing-verb"
    if paper.title is None or not (guessed or draft.kind == paper.kind):
        return
    text = reading.document.text[paper.title.start : paper.title.end]
    title = Filler(paper.title.start, paper.title.end, value=text, rule="paper", confidence=0.7)
    draft.fill("title", title)
    if guessed:
        told = Filler(paper.start, paper.end, value=paper.kind, rule="paper", confidence=0.7)
        draft.slots["kind"], draft.kind = [told], paper.kind

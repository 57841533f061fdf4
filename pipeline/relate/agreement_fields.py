"""What an agreement covers: the fields that its own words name, else those of what leads up to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.relate.agreement_merging import parties_agree
from pipeline.relate.drafts import Draft, Filler
from pipeline.relate.reading import BLANK, Reading, Sentence, Span
from pipeline.words.script import simplified
from pipeline.words.sieve import held

LEAD = 24
"""Characters before the name of a body in which a verb may say that it is to be built."""


def fields(reading: Reading, sentence: Sentence, span: Span) -> Iterator[Filler]:
    """The fields of the vocabulary that a stretch names, the names of bodies and persons left out."""
    text = _without_names(reading, sentence, span)
    told = held(text)
    for field, pattern in sentence.words.fields.fields:
        match = pattern.search(text) if told.may(pattern) else None
        if match:
            start = span.start + match.start()
            yield Filler(
                start,
                start + len(match.group()),
                value=field,
                rule="field-word",
                confidence=0.7,
            )


def _without_names(reading: Reading, sentence: Sentence, span: Span) -> str:
    """The text with names left blank, but not that of a body which it says is to be built: it is what it is about."""
    text = sentence.slice(span.start, span.end)
    named = [
        Span(link.mention.start, link.mention.end)
        for link, entity in reading.links(span.start, span.end)
        if entity.kind == "person"
        or (entity.kind == "organization" and not _is_built(sentence, link.mention.start))
    ]
    for name in [*named, *(post for post in sentence.posts if span.holds(post))]:
        start, end = name.start - span.start, name.end - span.start
        text = text[:start] + BLANK * (end - start) + text[end:]
    return sentence.words.fields.aside.sub(lambda match: BLANK * len(match.group()), text)


def _is_built(sentence: Sentence, start: int) -> bool:
    return bool(sentence.words.fields.built.search(sentence.slice(start - LEAD, start)))


def settle(reading: Reading, drafts: Sequence[Draft]) -> None:
    """Give agreements without fields those of their renewals or of the talks that lead up to them, and all those of their parties."""
    for draft in drafts:
        if not draft.many("fields"):
            draft.add("fields", _of_kin(reading, draft, drafts))
        if not draft.many("fields"):
            draft.add("fields", _of_talks(reading, draft))
        draft.add("fields", _of_parties(reading, draft))


def _of_kin(reading: Reading, draft: Draft, drafts: Sequence[Draft]) -> Iterator[Filler]:
    """The fields in the name of another agreement of the same parties, where the one renews the other."""
    sides = draft.many("parties")
    for other in drafts:
        title = other.one("title")
        if other is draft or title is None or not _is_kin(draft, other):
            continue
        if sides and parties_agree(sides, other.many("parties")):
            yield from _weaker(
                fields(reading, reading.sentence_at(title.start), title), "field-of-renewal"
            )


def _is_kin(draft: Draft, other: Draft) -> bool:
    """Whether one of two agreements renews the other, or has taken its place."""
    replaced = draft.status == "ended" and not draft.one("title") and other.main
    return replaced or "renewed" in (draft.status, other.status)


def _of_talks(reading: Reading, draft: Draft) -> Iterator[Filler]:
    """The fields of what the clause before the signing, or the sentence before it, says was talked about."""
    sentence = reading.sentence_at(draft.trigger.start)
    talks = sentence.words.agreements.talks
    spans = [Span(sentence.start, draft.trigger.start)]
    before = reading.sentence_at(sentence.start - 2)
    if before.segment.paragraph == sentence.segment.paragraph and before is not sentence:
        spans.append(Span(before.start, before.end))
    for span in spans:
        here = reading.sentence_at(span.start)
        match = talks.search(here.slice(span.start, span.end))
        if match:
            part = Span(span.start + match.start(), span.start + match.end())
            yield from _weaker(fields(reading, here, part), "field-of-talks")


def _of_parties(reading: Reading, draft: Draft) -> Iterator[Filler]:
    """The fields that a party works in by its name; those that it has by the way only beside what the text tells."""
    sides, told = draft.many("parties"), bool(draft.many("fields"))
    for side in sides:
        table = reading.sentence_at(side.start).words.fields
        rows = [(row, [side]) for row in (*table.always, *(table.bodies if told else ()))]
        rows += [(row, list(sides)) for row in (table.alike if told else ())]
        for (field, pattern), named in rows:
            if all(pattern.search(simplified(body.value)) for body in named):
                yield _of_party(side, field)


def _of_party(side: Filler, field: str) -> Filler:
    return Filler(side.start, side.end, value=field, rule="field-of-party", confidence=0.6)


def _weaker(found: Iterator[Filler], rule: str) -> Iterator[Filler]:
    for filler in found:
        yield replace(filler, rule=rule, confidence=0.55)

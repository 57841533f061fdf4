"""Who is bound: the parties of each document that a verb signs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.relate.agreement_merging import alike
from pipeline.relate.arguments import listed, parties, people, represented, subject_fields
from pipeline.relate.drafts import Filler
from pipeline.relate.papers import papers
from pipeline.relate.reading import BLANK, Reading, Sentence, Span
from pipeline.relate.signing_people import are_subject, is_inverted, marks, opens_with_person
from pipeline.relate.signing_verbs import REACH, Signing, around, tail_end
from pipeline.relate.venues import venues


def sides_of(reading: Reading, sentence: Sentence, signing: Signing) -> list[Filler]:
    """The parties as far as the sentence names them, in its order."""
    if signing.mention:
        return _unique(_bound(reading, sentence, signing))
    if is_inverted(sentence, signing):
        return _unique(represented(reading, sentence, signing.verb.start, sentence.end))
    table = sentence.words.frames
    found = _unique(_subjects(reading, sentence, signing))
    for mark in (table.agent, table.partner) if signing.passive else (table.partner,):
        if mark is not table.partner or not signing.passive or len(found) < 2:
            found = _unique([*found, *_behind(reading, sentence, signing, mark)])
    if len(found) < 2 and not signing.passive:
        found = _unique([*found, *_bound_to(reading, sentence, signing)])
    if len(found) == 1:
        found = _unique([*found, *_visited(reading, sentence, signing)])
    for paper in signing.papers:
        inside = parties(reading, sentence, paper.start, paper.end, objects=True)
        if len(inside) < 2 and not signing.passive:
            meant = parties(reading, sentence, signing.verb.end, paper.start, objects=True)
            inside = [side for side in meant if side.rule == "party-by-reference"]
        by_post = all(side.rule == "employer-of-signatory" for side in found)
        if (len(found) < 2 or by_post) and len(inside) >= 2:
            found = inside
    return _unique(found)


def _subjects(reading: Reading, sentence: Sentence, signing: Signing) -> list[Filler]:
    """The parties before the verb, in its clause or as many clauses back as name any."""
    avoid: list[Span] = [*venues(reading, sentence), *papers(sentence)]
    after = sentence.slice(signing.verb.end, signing.verb.end + 4)
    inner = bool(sentence.words.agreements.attributive.match(after))
    found: list[Filler] = []
    for field in subject_fields(sentence, signing.verb):
        start = field.start
        found = parties(reading, sentence, start, field.end, without=avoid, objects=inner)
        found = _with_employers(reading, sentence, signing, field, found)
        found = found or parties(reading, sentence, start, field.end, without=avoid, objects=True)
        enough = len(_unique(found)) >= 2 or (found and not sentence.words.frames.adjuncts_first)
        if enough and _only_partners(sentence, field, found):
            return [*parties(reading, sentence, sentence.start, start, without=avoid)[:1], *found]
        if (enough and not opens_with_person(sentence, field)) or signing.ceremony:
            break
    return found


def _only_partners(sentence: Sentence, field: Span, found: Sequence[Filler]) -> bool:
    """Whether a clause names only those with whom its subject, told in a clause before it, signs."""
    first = min(side.start for side in found)
    text = sentence.plain(field.start, first)
    marks = list(sentence.words.frames.partner.finditer(text))
    return (
        sentence.words.frames.adjuncts_first
        and field.start > sentence.start
        and bool(marks)
        and marks[-1].end() == len(text)
        and BLANK not in text
    )


def _with_employers(
    reading: Reading, sentence: Sentence, signing: Signing, field: Span, found: list[Filler]
) -> list[Filler]:
    """The parties with the bodies that persons beside them act for; who only looks on acts for none.

    Where two persons or more stand right before the verb they are its subject, and no other body before them.
    """
    table = sentence.words.agreements
    more = [
        side
        for side in represented(reading, sentence, field.start, field.end)
        if not table.witnessed.search(sentence.slice(side.end, signing.verb.start))
    ]
    apart = not any(_belongs(side, other) for side in more for other in found)
    if apart and len(_unique(more)) > 1 and all(side.start < more[0].start for side in found):
        return more
    if len(_unique(found)) == 1 and not apart and are_subject(reading, sentence, signing):
        return more
    if not found or (len(found) == 1 and len(more) == 1):
        return sorted([*found, *more], key=lambda side: side.start)
    return found


def _belongs(side: Filler, other: Filler) -> bool:
    return side.value == other.value or alike(side.entity, other.entity)


def of_people_before(
    reading: Reading, sentence: Sentence, signing: Signing, before: Sentence | None
) -> tuple[list[Filler], list[Filler]]:
    """Parties and signers from the two persons of the sentence before, where people sign for bodies left unnamed."""
    table = sentence.words.agreements
    text = around(sentence, signing.verb, signing.papers)
    if before is None or not signing.papers or not table.on_behalf.search(text):
        return [], []
    if table.witnessed.search(before.text):
        return [], []
    sides = _unique(represented(reading, before, before.start, before.end))
    persons = people(before, before.start, before.end)
    return (sides, persons) if len(sides) == len(persons) == 2 else ([], [])


def _behind(
    reading: Reading, sentence: Sentence, signing: Signing, mark: re.Pattern[str]
) -> list[Filler]:
    """The parties that a mark behind the verb opens."""
    avoid: list[Span] = [*venues(reading, sentence), *papers(sentence)]
    end = tail_end(sentence, signing)
    for marker in marks(sentence, mark):
        if signing.verb.end <= marker.start < end:
            found = parties(reading, sentence, marker.end, end, without=avoid)
            return found or represented(reading, sentence, marker.end, end)
    return []


def _bound(reading: Reading, sentence: Sentence, signing: Signing) -> list[Filler]:
    """The parties that the words behind a paper bind to it: a list of names, with the subject where only one follows."""
    end = tail_end(sentence, signing)
    found: list[Filler] = []
    for party in parties(reading, sentence, signing.verb.end, end):
        if found and not listed(sentence, found[-1], party):
            break
        found.append(party)
    if len(found) != 1 or not sentence.words.frames.partner.fullmatch(
        sentence.slice(signing.verb.start, signing.verb.end)
    ):
        return found if len(found) > 1 else []
    head = Signing(Span(signing.papers[0].start, signing.verb.end), signing.papers, passive=False)
    return [*_subjects(reading, sentence, head), *found]


def _visited(reading: Reading, sentence: Sentence, signing: Signing) -> list[Filler]:
    """The body to which the one who signs has come to do so: "a delegation of A came to B and signed"."""
    table = sentence.words.agreements
    found = parties(reading, sentence, sentence.start, signing.verb.start, objects=True)
    return [
        body
        for body in found
        if body.entity
        and body.entity.kind == "organization"
        and table.visited.search(sentence.slice(body.start - 16, body.start))
    ][-1:]


def _bound_to(reading: Reading, sentence: Sentence, signing: Signing) -> list[Filler]:
    """The parties that a paper behind the verb names itself: "signed a memorandum between A and B"."""
    for paper in signing.papers:
        match = sentence.words.agreements.bound.match(sentence.text, paper.start - sentence.start)
        if match:
            start = sentence.start + match.end("bond")
            found = parties(reading, sentence, start, tail_end(sentence, signing))
            return found if len(found) > 1 else []
    return []


def _unique(fillers: Sequence[Filler]) -> list[Filler]:
    kept: dict[str, Filler] = {}
    for filler in fillers:
        kept.setdefault(filler.value, filler)
    return list(kept.values())


def groups(sentence: Sentence, signing: Signing, sides: Sequence[Filler]) -> list[list[Filler]]:
    """The parties of each document: one group, or several where the text says that they signed respectively."""
    pairs = _pairs(sentence, sides)
    if pairs:
        return pairs
    if len(sides) < 3 or not _is_distributed(sentence, signing, sides):
        return [list(sides)]
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

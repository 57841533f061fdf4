"""People: every named person of a document, wherever the text names them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from pipeline.find.known_people import known
from pipeline.find.mentions import mention_in
from pipeline.find.own_names import NONE, RULE, Own
from pipeline.find.person_names import names
from pipeline.find.person_reading import Name, Reading
from pipeline.words import words
from pipeline.words.script import plain, simplified
from schemas import Document, Mention, NameValue, Segment

SURE = {"after-title", "after-honorific", "before-honorific", "before-its-title"}
LONGEST = 12  # words of a body's name that are looked into
QUIET = {"byline", "credit", "dateline"}


def people(
    document: Document,
    segments: Sequence[Segment],
    titles: Sequence[Mention] = (),
    organizations: Sequence[Mention] = (),
    places: Sequence[Mention] = (),
    own: Own = NONE,
) -> list[Mention]:
    """The people of a document: full names by what stands beside them, then each name wherever it comes again."""
    text = plain(document.text)
    readings = [
        Reading(document.text, text, segment, titles=titles, bodies=organizations, places=places)
        for segment in segments
        if segment.role not in QUIET and not _is_credit(segment)
    ]
    named = [(reading, name) for reading in readings for name in names(reading)]
    found = _with_listed(document, readings, named, own)
    credited = _credited(document, readings)
    parts = _parts_of(organizations)
    kept = [
        (reading, name)
        for reading, name in found
        if (name.titled or text[name.start : name.end] not in credited)
        and (name.rule in SURE or text[name.start : name.end] not in parts)
    ]
    kept = [pair for pair in kept if not _is_part(pair[1], kept, text)]
    again = known(text, readings, [name for _, name in kept], credited)
    best = (_mention(document, reading, name) for reading, name in _best([*kept, *again]))
    return [mention for mention in best if mention.rule == RULE or own.allows(mention)]


def _is_part(name: Name, found: Sequence[tuple[Reading, Name]], text: str) -> bool:
    """Whether what the tagger takes for a name is only a part of the short form of another: 巴伦|苏埃拉."""
    if name.rule != "tagged":
        return False
    spelt = text[name.start : name.end]
    for reading, other in found:
        for form in reading.table.short_forms(text[other.start : other.end]):
            begin = name.start - form.find(spelt)
            if spelt in form and spelt != form and text.startswith(form, max(begin, 0)):
                return True
    return False


def _with_listed(
    document: Document, readings: Sequence[Reading], named: Iterable[tuple[Reading, Name]], own: Own
) -> list[tuple[Reading, Name]]:
    """The names that the user's list allows, and those of the list itself."""
    mentions = ((pair, _mention(document, *pair)) for pair in named)
    allowed = [(pair, mention) for pair, mention in mentions if own.allows(mention)]
    by_segment = {reading.segment.index: reading for reading in readings}
    listed = [
        (
            by_segment[mention.segment],
            Name(mention.start, mention.end, RULE, 1.0, full=mention.name.canonical),
        )
        for mention in own.uncovered("person", (mention for _, mention in allowed))
        if mention.name and mention.segment in by_segment
    ]
    return [*(pair for pair, _ in allowed), *listed]


def _is_credit(segment: Segment) -> bool:
    """Whether a sentence only names those who wrote or took pictures: （宣传科 苗壮）."""
    return words(segment.language).people.credit_line.fullmatch(segment.text.strip()) is not None


def _parts_of(organizations: Iterable[Mention]) -> frozenset[str]:
    """Every two capitalised words inside the names of bodies: Novi Sad of the University of Novi Sad."""
    found: set[str] = set()
    for text in dict.fromkeys(body.text for body in organizations):
        spelt = text.split(" ")[: 2 * LONGEST]
        found.update(f"{left} {right}" for left, right in pairwise(spelt))
    named = words("en").people.distinctive
    return frozenset(pair for pair in found if pair.istitle() and not named(pair))


def _credited(document: Document, readings: Iterable[Reading]) -> frozenset[str]:
    """The names of reporters, photographers and editors, in simplified characters."""
    meta = (*document.meta.authors, *document.meta.editors)
    inside = (name for reading in readings for name in reading.credited())
    return frozenset({*map(simplified, meta), *inside})


def _best(found: Iterable[tuple[Reading, Name]]) -> Iterator[tuple[Reading, Name]]:
    """The surest of names that overlap, then the longest, in the order of the text."""
    taken: set[int] = set()
    kept: list[tuple[Reading, Name]] = []
    order = sorted(
        found, key=lambda pair: (-pair[1].confidence, pair[1].start - pair[1].end, pair[1].start)
    )
    for reading, name in order:
        span = range(name.start, name.end)
        if taken.isdisjoint(span):
            taken.update(span)
            kept.append((reading, name))
    return iter(sorted(kept, key=lambda pair: pair[1].start))


def _mention(document: Document, reading: Reading, name: Name) -> Mention:
    segment = reading.segment
    return mention_in(
        segment,
        name.start - segment.start,
        name.end - segment.start,
        kind="person",
        rule=name.rule,
        confidence=name.confidence,
        name=NameValue(canonical=name.full or document.text[name.start : name.end]),
    )

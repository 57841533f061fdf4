"""numbers: mentions of quantities, ranks, shares, sums and lengths of time, with what they count."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from pipeline.find.counted import QUOTES, counted
from pipeline.find.mentions import mention_in
from pipeline.find.quantities import quantities
from pipeline.find.quantity_units import Quantity
from pipeline.words import words
from pipeline.words.numbers import NumberWords
from pipeline.words.numerals import plain_number
from schemas import Document, Mention, NumberValue, Segment
from schemas.vocabulary import Language

NAMES = ("ORG", "PERSON", "PLACE")
CONFIDENCE = {"ordinal": 0.85, "fraction": 0.8, "numeral": 0.85}
OTHERWISE = 0.95
GARBLED = 0.6
LARGEST = 10**15  # larger figures are codes; they would also lose digits in a JSON reader


def numbers(
    document: Document, segments: Sequence[Segment], dates: Sequence[Mention] = ()
) -> list[Mention]:
    """The quantities of a document in the order of the text; none inside a date or a name."""
    by_segment: dict[int, list[Mention]] = {}
    for mention in dates:
        by_segment.setdefault(mention.segment, []).append(mention)
    return [
        _mention(segment, quantity)
        for segment in segments
        for quantity in _quantities(segment, by_segment.get(segment.index, []))
    ]


def find_numbers(text: str, *, language: Language) -> list[Quantity]:
    """The quantities of a text without a document, those without a unit among them."""
    return list(quantities(text, words(language).numbers))


def _quantities(segment: Segment, dates: Sequence[Mention]) -> Iterator[Quantity]:
    """The quantities of a sentence that count or measure something."""
    table = words(segment.language).numbers
    others = 0
    for quantity in quantities(segment.text, table):
        if _inside(segment, quantity, dates) or abs(quantity.value) > LARGEST:
            continue
        found = _accepted(segment, quantity, table, others)
        if found:
            others += 1
            yield found


def _inside(segment: Segment, quantity: Quantity, dates: Sequence[Mention]) -> bool:
    """Whether a quantity overlaps a date, or is part of a name (ranks before names are none: the fifth forum)."""
    start, end = segment.start + quantity.start, segment.start + quantity.digits
    if any(date.start < end and start < date.end for date in dates):
        return True
    if quantity.kind == "ordinal":
        return False
    return any(t.label in NAMES and t.start < end and start < t.end for t in segment.tokens)


def _accepted(
    segment: Segment, quantity: Quantity, table: NumberWords, others: int
) -> Quantity | None:
    """The quantity with the noun that it counts, or None where it is an article, a label or a slogan."""
    written = table.fold(segment.text[quantity.start : quantity.digits])
    if quantity.kind == "ordinal":
        return _ranked(segment, quantity, written, table)
    if table.article.fullmatch(written) and not _contrasted(segment, quantity, table, others):
        return None
    if not quantity.bare:
        return quantity
    if table.needs_measure.fullmatch(written):
        return None
    return _counting(segment, quantity, written, table)


def _contrasted(segment: Segment, quantity: Quantity, table: NumberWords, others: int) -> bool:
    """Whether "one" counts: as a length of time, a share or a sum, or beside another number in the sentence."""
    if quantity.kind in ("percentage", "money"):
        return True
    if quantity.kind == "duration":
        return quantity.unit not in table.articles_of_time
    before = table.fold(segment.text[: quantity.start])
    return others > 0 and bool(table.coordination.search(before))


def _counting(
    segment: Segment, quantity: Quantity, written: str, table: NumberWords
) -> Quantity | None:
    """A number with the noun behind it; without one only where the words before or its own form say that it counts."""
    noun = counted(segment, segment.start + quantity.end, table.phrase)
    if noun:
        unit = segment.text[noun[0] - segment.start : noun[1] - segment.start].strip()
        if table.none_units.search(unit) or _quoted(segment, quantity):
            return None
    if noun and not table.adverbs.match(table.fold(unit)):
        return quantity._replace(
            end=noun[1] - segment.start, unit=unit, rule=f"{quantity.rule}-noun"
        )
    if table.names_before.search(segment.text[: quantity.start]):
        return None
    before = table.fold(segment.text[: quantity.start])
    if table.bare.search(before) or table.large.search(written):
        return quantity
    return None


def _quoted(segment: Segment, quantity: Quantity) -> bool:
    """Whether a number stands alone between quotation marks: the name of a slogan or a system."""
    before, after = segment.text[: quantity.start][-1:], segment.text[quantity.end :][:1]
    return before in QUOTES and after in QUOTES and before != "" and after != ""


def _ranked(
    segment: Segment, quantity: Quantity, written: str, table: NumberWords
) -> Quantity | None:
    """A rank with what it ranks; none in a name ("Fifth Middle School") or an adverb ("first of all")."""
    after = table.fold(segment.text[quantity.digits : quantity.digits + 60])
    if table.ranked_names.match(after) or _adverb(segment, segment.start + quantity.start):
        return None
    if quantity.unit is not None:
        return quantity
    if table.rank_places.search(table.fold(segment.text[: quantity.start])):
        return quantity
    noun = counted(segment, segment.start + quantity.end, table.phrase)
    if not noun or table.unit_ranks:
        return None
    unit = segment.text[noun[0] - segment.start : noun[1] - segment.start].strip()
    if _title_case(segment, quantity, unit) and not table.ranked_events.search(table.fold(unit)):
        return None
    return quantity._replace(end=noun[1] - segment.start, unit=unit)


def _adverb(segment: Segment, start: int) -> bool:
    """Whether the word at an offset says in which order something was done ("first expressed")."""
    at = bisect_left(segment.tokens, start, key=lambda token: token.start)
    return at < len(segment.tokens) and segment.tokens[at].tag == "ADV"


def _title_case(segment: Segment, quantity: Quantity, unit: str) -> bool:
    """Whether a rank and what it ranks are written as a name: Third Lane, First Counselor."""
    return segment.text[quantity.start].isupper() and unit.split()[-1][:1].isupper()


def _mention(segment: Segment, quantity: Quantity) -> Mention:
    upper = plain_number(quantity.upper) if quantity.upper is not None else None
    confidence = GARBLED if quantity.garbled else CONFIDENCE.get(quantity.rule, OTHERWISE)
    return mention_in(
        segment,
        quantity.start,
        quantity.end,
        kind="number",
        rule=f"number-{quantity.rule}",
        confidence=confidence,
        number=NumberValue(
            kind=quantity.kind,
            value=plain_number(quantity.value),
            upper=upper,
            unit=quantity.unit,
            modifier=quantity.modifier,
            currency=quantity.currency,
            duration=quantity.duration,
            garbled=quantity.garbled,
        ),
    )

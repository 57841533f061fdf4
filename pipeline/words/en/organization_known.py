"""English names of organisations that need no head word: known ones, announced ones, initials of universities."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from pipeline.words.en.organization_evidence import is_place
from pipeline.words.en.organization_heads import ANNOUNCED, EVENTS, FIXED
from pipeline.words.en.organization_lines import Word, is_capital, possessive, stops
from pipeline.words.organizations import OrganizationName, alternation, entries, kinds_of

REGIONS = entries("Pacific Asia Africa Europe America Americas Asia-Pacific Caribbean")
DIVIDED = ("company", "international")
KNOWN = kinds_of(FIXED)
_KNOWN = re.compile(
    rf"(?<![\w-])(?:{alternation(KNOWN)})(?![\w-])(?! (?:City|Prefecture|Province|County|District|River|Street))"
)
_FOLDED = {name.casefold(): kind for name, kind in KNOWN.items() if name.count(" ") >= 3}
_LONG = re.compile(rf"(?<![\w-])(?=[A-Z])(?i:{alternation(_FOLDED)})(?![\w-])")
_ANNOUNCED = kinds_of(ANNOUNCED)
INITIALS = re.compile(r"(?!MOU|CPU|GPU|ICU|IPU|ITU)[A-Z]{2,5}U|[A-Z]{1,4}UST|[A-Z]{2,4}UT")
_OUTLET_USE = re.compile(
    r",?\s*\(?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|[Rr]eporter|[Cc]orrespondent|\)\s*[-–—])"
)


def known(text: str, line: Sequence[Word]) -> Iterator[OrganizationName]:
    """Bodies without a head word, and acronyms that need no introduction."""
    for found in _KNOWN.finditer(text):
        if KNOWN[found.group()] == "media" and _OUTLET_USE.match(text, found.end()):
            continue
        end = _with_division(line, found) if KNOWN[found.group()] in DIVIDED else found.end()
        yield OrganizationName(found.start(), end, KNOWN[found.group()], "known", 0.9)
    for found in _LONG.finditer(text):
        yield OrganizationName(*found.span(), _FOLDED[found.group().casefold()], "known", 0.85)


def _with_division(line: Sequence[Word], found: re.Match[str]) -> int:
    """The end of a company's name with what its division adds: Mitsubishi Power."""
    position = bisect_left(line, found.end(), key=lambda word: word.start)
    end = found.end()
    divided = KNOWN[found.group()] == "company"
    while position < len(line) and (
        (divided and line[position].label == "ORG" and is_capital(line[position]))
        or is_place(line[position].text)
        or line[position].text in REGIONS
    ):
        word = line[position]
        if word.start - end > 1 or stops(word) or possessive(word) or word.text in EVENTS:
            break
        end, position = line[position].end, position + 1
    return end


def announced(line: Sequence[Word]) -> Iterator[OrganizationName]:
    """Names that a noun before them says are companies: the battery maker Hanzhong Liteng."""
    for position, word in enumerate(line[:-1]):
        kind = _ANNOUNCED.get(word.text)
        last = position
        while kind and last + 1 < len(line) and _may_be_brand(line[last + 1]):
            last += 1
        if kind and last > position:
            start, end = line[position + 1].start, line[last].end
            yield OrganizationName(start, end, kind, "announced", 0.7)


def _may_be_brand(word: Word) -> bool:
    return word.text[0].isupper() and not stops(word) and not possessive(word)


def initials(line: Sequence[Word]) -> Iterator[OrganizationName]:
    """Initials of universities that the tagger takes for organisations: BNU, HKUST."""
    for word in line:
        if word.label == "ORG" and INITIALS.fullmatch(word.text):
            yield OrganizationName(word.start, word.end, "university", "initials", 0.7)

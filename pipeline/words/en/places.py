"""English place names: divisions of China, countries, what the tagger takes for places, and venues."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from pipeline.words.en.organization_heads import STOPS
from pipeline.words.gazetteer import Division, cities, divisions, territories
from pipeline.words.organizations import alternation
from pipeline.words.places import PlaceName, PlaceWords
from pipeline.words.sieve import held
from schemas import Token

# The words for types of divisions, and how the Chinese name of such a division ends.
TYPES = {
    "Province": "省",
    "Municipality": "市",
    "City": "市",
    "District": "区",
    "New Area": "区",
    "County": "县",
    "Prefecture": "州",
    "Region": "区",
    "Banner": "旗",
    "League": "盟",
    "Special Administrative Region": "区",
}
_NAME = r"[A-ZÀ-Þ][\w'’-]+"
_TYPED = re.compile(
    rf"(?<!\w)(?P<name>{_NAME}(?: {_NAME}){{0,2}}?) (?P<type>(?:{_NAME} ){{0,3}}Autonomous (?:County|Prefecture|Region)|{alternation(TYPES)})\b"
)
_VENUE_HEADS = (
    "Hall|House|Hotel|Stadium|Theatre|Theater|Auditorium|Convention Center|Convention Centre|Conference Center|Conference Centre|"
    "Exhibition Center|Exhibition Centre|Sports Center|Sports Centre|Sports Park|Park|Plaza|Square|Building|Tower|Campus|Museum|Library|Palace|Guesthouse|Arena|Garden|Gymnasium|Pavilion"
)
_VENUE = re.compile(
    rf"\b(?:at|in|In|At) (?:the )?(?P<venue>{_NAME}(?: (?:of|and|{_NAME})){{0,6}}? (?:{_VENUE_HEADS}))\b"
)


@cache
def _latin() -> dict[str, tuple[Division, ...]]:
    """Divisions by their name in Latin letters."""
    table: dict[str, tuple[Division, ...]] = {}
    for division in divisions():
        table[division.latin] = (*table.get(division.latin, ()), division)
    return table


@cache
def _countries() -> dict[str, str]:
    table = {city.english[0]: "" for city in cities()}
    return table | {name: t.code for t in territories() for name in t.english}


@cache
def _known() -> re.Pattern[str]:
    """Countries, provinces and prefectures by their bare names."""
    wide = [division.latin for division in divisions() if division.level < 3]
    return re.compile(
        rf"(?<![\w'’-])(?:{alternation([*wide, *_countries()])})(?![\w-]|['’]\w{{2}})"
    )


def names(text: str, tokens: Sequence[Token]) -> Sequence[PlaceName]:
    """The places of a sentence, each stretch once."""
    found = [*_typed(text), *_named(text, tokens), *_tagged(text, tokens), *_venues(text)]
    kept: list[PlaceName] = []
    for place in sorted(found, key=lambda p: (p.start, -p.end, -p.confidence)):
        if not kept or place.start >= kept[-1].end:
            kept.append(place)
    return kept


def _typed(text: str) -> Iterator[PlaceName]:
    """Names with the type of division behind them: Jin'an District, Nujiang Lisu Autonomous Prefecture."""
    for found in _TYPED.finditer(text) if held(text).may(_TYPED) else ():
        name = found["name"].replace("’", "'")
        if name.split()[-1] in STOPS:
            continue
        ending = TYPES.get(
            found["type"],
            {"C": "县", "P": "州", "R": "区"}[found["type"].split()[-1][0]]
            if "Autonomous" in found["type"]
            else "",
        )
        start = found.start()
        while " " in name and name not in _latin():
            cut = name.index(" ") + 1
            name, start = name[cut:], start + cut
        codes = tuple(d.code for d in _latin().get(name, ()) if d.name.endswith(ending))
        yield PlaceName(start, found.end(), codes, "division", 0.95 if codes else 0.75)


def _named(text: str, tokens: Sequence[Token]) -> Iterator[PlaceName]:
    """Countries, provinces and prefectures without a type, unless the tagger sees a person there."""
    people = {token.start for token in tokens if token.label == "PERSON"}
    for found in _known().finditer(text):
        if found.start() in people:
            continue
        name = found.group().replace("’", "'")
        wide = [division for division in _latin().get(name, ()) if division.level < 3]
        codes = tuple(division.code for division in wide) or (_countries().get(found.group(), ""),)
        yield PlaceName(found.start(), found.end(), tuple(c for c in codes if c), "gazetteer", 0.85)


def _tagged(text: str, tokens: Sequence[Token]) -> Iterator[PlaceName]:
    """What the tagger takes for places."""
    position = 0
    while position < len(tokens):
        if tokens[position].label != "PLACE":
            position += 1
            continue
        last = position
        while (
            last + 1 < len(tokens)
            and tokens[last + 1].label == "PLACE"
            and not tokens[last + 1].first
        ):
            last += 1
        first = position + (tokens[position].text.lower() == "the" and last > position)
        start, end = tokens[first].start, tokens[last].end
        if text[start].isupper() and not any(c.isdigit() for c in text[start:end]):
            known = _latin().get(text[start:end].replace("’", "'"), ())
            wide = [division for division in known if division.level < 3]
            codes = tuple(division.code for division in wide or known)
            yield PlaceName(start, end, codes, "tagged-place", 0.7)
        position = last + 1


def _venues(text: str) -> Iterator[PlaceName]:
    """Buildings and grounds where something takes place."""
    for found in _VENUE.finditer(text) if held(text).may(_VENUE) else ():
        yield PlaceName(found.start("venue"), found.end("venue"), (), "venue", 0.7)


PLACES = PlaceWords(names=names)

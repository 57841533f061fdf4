"""English names of organisations without a head word, by what stands around them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from pipeline.words.en.organization_heads import (
    ANNOUNCED,
    EVENTS,
    EXCHANGES,
    GENERIC,
    OFFICERS,
    PAPERS,
    PARTY_VERBS,
    SOFT,
    TRADES,
)
from pipeline.words.en.organization_lines import KIND_OF, Word, is_capital, possessive, stops
from pipeline.words.en.titles import POSTS
from pipeline.words.gazetteer import cities, divisions, territories
from pipeline.words.organizations import OrganizationName, entries, kinds_of
from schemas.vocabulary import OrganizationKind

LONGEST = 5  # words of a name that shows no head word
APPOSITION = 8  # words between a comma and the noun that says what a name is
_KIND_OF_TRADE: dict[str, OrganizationKind] = kinds_of(ANNOUNCED) | dict.fromkeys(TRADES, "company")
_ARTICLES = entries("a an the one another")
_ENDS_NOUN = entries(
    ", . ; ) that which based owned headquartered specializing specialising with in of from and for operating listed founded established under"
)
_AUXILIARIES = entries("has have had will would today yesterday also jointly recently formally the")
_BARRED = GENERIC | EVENTS | PAPERS
_LETTERS = entries("CEO CFO CTO COO CIO CMO spokesperson spokesman spokeswoman")
_SURE = ("ticker", "apposition", "officer")


def by_evidence(
    line: Sequence[Word], found: Sequence[OrganizationName]
) -> Iterator[OrganizationName]:
    """Names that a ticker, an officer, an apposition, a verb of parties or a list of bodies gives away."""
    taken = {offset for name in found for offset in (name.start, name.end)}
    listed = {name.start for name in found} | {name.end for name in found}
    waiting: list[tuple[int, int]] = []
    for first, last in _runs(line):
        if line[first].start in taken or line[last].end in taken:
            continue
        rule, kind = _evidence(line, first, last)
        if rule and (rule in _SURE or _may_act(line, first, last)):
            listed |= {line[first].start, line[last].end}
            yield _name(line, first, last, kind, rule)
        elif _may_act(line, first, last):
            waiting.append((first, last))
    for first, last in (*waiting, *reversed(waiting)):
        if line[first].start not in listed and _is_listed(line, first, last, listed):
            listed |= {line[first].start, line[last].end}
            yield _name(line, first, last, "company", "listed")


def _name(
    line: Sequence[Word], first: int, last: int, kind: OrganizationKind, rule: str
) -> OrganizationName:
    if kind == "company" and first == last and _is_acronym(line[first]):
        kind = "university" if "U" in line[first].text[1:] else "other"
    end = line[last].end
    if possessive(line[last]):
        end -= 2 if line[last].text.endswith("s") else 1
    return OrganizationName(line[first].start, end, kind, rule, 0.7)


def _runs(line: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """The stretches of capitalised words that hold no word of other names."""
    position = 0
    while position < len(line):
        first = position
        while position < len(line) and _may_be_part(line[position]):
            position += 1
            if possessive(line[position - 1]):
                break
        last = position - 1
        if first and is_capital(line[first - 1]) and stops(line[first - 1]):
            last = first - 1
        if first <= last < first + LONGEST and not _is_barred(line, first, last):
            yield first, last
        position = max(position, first + 1)


def _may_be_part(word: Word) -> bool:
    return is_capital(word) and not word.text[0].isdigit() and not stops(word)


def _is_barred(line: Sequence[Word], first: int, last: int) -> bool:
    """Whether a run is a place, a paper, an event, or made of words that name nothing."""
    words = [word.text.removesuffix("'s") for word in line[first : last + 1]]
    if set(words) <= _BARRED or words[-1] in EVENTS | PAPERS or words[0] in PAPERS:
        return True
    if words[-1].lower() in POSTS or len(words[0]) == 1 or is_place(" ".join(words)):
        return True
    return words[-1] in KIND_OF and words[-1] not in SOFT


def _evidence(line: Sequence[Word], first: int, last: int) -> tuple[str, OrganizationKind]:
    """What says that a run names a body, and of what kind; an empty rule where nothing does."""
    if _has_ticker(line, last):
        return "ticker", "company"
    if _has_officer(line, first):
        return "officer", "company"
    if _leads_officer(line, last):
        return "officer", "company"
    kind = _apposed(line, last)
    if kind:
        return "apposition", kind
    following = line[last + 1 : last + 4]
    while following and following[0].text in _AUXILIARIES:
        following = following[1:]
    if following and following[0].text in PARTY_VERBS and not possessive(line[last]):
        return "party", "company"
    return "", "company"


def _has_ticker(line: Sequence[Word], last: int) -> bool:
    following = [word.text for word in line[last + 1 : last + 4]]
    return len(following) == 3 and following[0] == "(" and following[1] in EXCHANGES


def _has_officer(line: Sequence[Word], first: int) -> bool:
    """Whether the run stands behind an office that only companies have: CEO of, spokesperson for."""
    if first < 2 or line[first - 1].text not in ("of", "at", "for"):
        return False
    words = [word.text.lower() for word in line[max(0, first - 4) : first - 1]]
    return words[-1] in OFFICERS or any(" ".join(words[-n:]) in OFFICERS for n in (2, 3))


def _leads_officer(line: Sequence[Word], last: int) -> bool:
    """Whether an officer of companies and their name follow at once: Huawei Kenya CEO Gao Fei."""
    following = line[last + 1 : last + 3]
    return len(following) == 2 and following[0].text in _LETTERS and is_capital(following[1])


def _apposed(line: Sequence[Word], last: int) -> OrganizationKind | None:
    """The kind that an apposition gives: OQ, a company owned by …"""
    position = last + 1
    if position + 1 >= len(line) or line[position].text != ",":
        return None
    if line[position + 1].text not in _ARTICLES:
        return None
    for ahead in range(position + 2, min(position + APPOSITION, len(line))):
        word = line[ahead].text
        if word in _ENDS_NOUN:
            return None
        following = line[ahead + 1].text if ahead + 1 < len(line) else "."
        if word.lower() in _KIND_OF_TRADE and following in _ENDS_NOUN:
            return _KIND_OF_TRADE[word.lower()]
    return None


def _may_act(line: Sequence[Word], first: int, last: int) -> bool:
    """Whether the tagger, or its spelling in capitals, lets a run be an organisation."""
    labels = {word.label for word in line[first : last + 1]}
    if first == last and _is_acronym(line[first]):
        return not labels & {"PERSON", "PLACE"} or line[first].label == "ORG"
    return "ORG" in labels and not labels & {"PERSON", "PLACE"}


def _is_acronym(word: Word) -> bool:
    text = word.text.removesuffix("'s")
    return text.isupper() and text.isalpha() and 3 <= len(text) <= 6


def _is_listed(line: Sequence[Word], first: int, last: int, listed: set[int]) -> bool:
    """Whether a run follows or leads a name of a body in a list: ACWA Power, Air Products and OQ."""
    before = first - 1
    while before >= 0 and line[before].text in (",", "and", "the"):
        before -= 1
    if before < first - 1 and before >= 0 and line[before].end in listed:
        return line[first - 1].text == "and" or _closes_list(line, last)
    after = last + 1
    while after < len(line) and line[after].text in (",", "and", "the"):
        after += 1
    return last + 1 < after < len(line) and line[after].start in listed


def _closes_list(line: Sequence[Word], last: int) -> bool:
    return last + 1 < len(line) and line[last + 1].text in (",", "and")


def is_place(name: str) -> bool:
    """Whether a name is that of a Chinese division or a country."""
    return name in _places()


@cache
def _cities() -> frozenset[str]:
    return frozenset(name for city in cities() for name in city.english)


def is_city(name: str) -> bool:
    """Whether a name is that of a well-known city outside China."""
    return name in _cities()


@cache
def _places() -> frozenset[str]:
    latin = {division.latin for division in divisions()}
    return frozenset(latin | {name for territory in territories() for name in territory.english})

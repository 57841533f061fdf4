"""Why one name may be a shorter form of another: the evidence, and how far it carries."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pipeline.link.forms import Form
from pipeline.words import words
from pipeline.words.script import simplified


@dataclass(frozen=True)
class Evidence:
    """A claim that two forms name one body, as a phrase, with its confidence."""

    reason: str
    confidence: float


def same_words(short: Form, full: Form) -> bool:
    """The same words and the same places, in whatever order: Education Department of X Province, X Provincial …"""
    return short.parts.core == full.parts.core and _within(short, full) and _within(full, short)


def fewer_places(short: Form, full: Form) -> bool:
    """The same words with some of the places left out, but never the name of another country."""
    return (
        short.parts.core == full.parts.core
        and (full.parts.head or full.parts.legal)
        and _within(short, full)
        and _names_narrowest(short, full)
        and not _foreign(short, full)
    )


def end_of_name(short: Form, full: Form) -> bool:
    """The tail of the full name: 教务处 of 嘉陵师范大学教务处."""
    table = words(short.language).aliases
    return table.ends_in(full.text, short.text) and not _foreign(short, full)


def opening_of_name(short: Form, full: Form) -> bool:
    """The opening of the full name, without its legal form, its head word or the parent behind it."""
    return words(short.language).aliases.opens_with(full.text, short.text)


def fewer_modifiers(short: Form, full: Form) -> bool:
    """The opening and the head of the full name with words between them left out, for bodies so shortened."""
    pattern = words(short.language).aliases.omits_modifiers
    ends = pattern.search(short.text), pattern.search(full.text)
    few, many = list(short.text), list(full.text)
    return (
        all(ends)
        and len(few) >= 4
        and few[:2] == many[:2]
        and _subsequence(short.parts.core, full.parts.core)
        and _subsequence(few, many)
        and _within(short, full)
    )


def abbreviation(short: Form, full: Form) -> bool:
    """Initials or first characters of the full name, places apart or not."""
    table = words(full.language).aliases
    if not short.parts.places and table.abbreviates(short.text, full.text):
        return True
    few, many = "".join(short.parts.core), "".join(full.parts.core)
    return (
        short.language == full.language
        and _names_narrowest(short, full)
        and (bool(short.parts.places) or len(few) <= 4)
        and _within(short, full)
        and not _foreign(short, full)
        and table.abbreviates(few, many)
    )


RANKS = {
    level: rank
    for rank, level in enumerate(["village", "town", "county", "prefecture", "city", "province"])
}
RULES: tuple[tuple[Callable[[Form, Form], bool], Evidence], ...] = (
    (same_words, Evidence("same words and places", 0.95)),
    (fewer_places, Evidence("same name with fewer places", 0.9)),
    (end_of_name, Evidence("end of the full name", 0.85)),
    (opening_of_name, Evidence("opening of the full name", 0.8)),
    (fewer_modifiers, Evidence("full name without modifiers", 0.75)),
    (abbreviation, Evidence("abbreviation", 0.75)),
)


def evidence(short: Form, full: Form) -> Evidence | None:
    """The strongest reason to take `short` for `full`, if there is one."""
    if not _same_level(short, full):
        return None
    return next((found for test, found in RULES if test(short, full)), None)


def _same_level(short: Form, full: Form) -> bool:
    """Whether a level of one character that stands for its place (县政府) is spelt in the full name as well."""
    level = simplified(short.text[:1])
    if not short.parts.places or short.parts.places[0][0] or level.isascii():
        return True
    return level in simplified(full.text)


def _within(short: Form, full: Form) -> bool:
    """Whether every place and level of the shorter name stands in the full one."""
    return all(
        any(_same_place(few, many) for many in full.parts.places) for few in short.parts.places
    )


def _names_narrowest(short: Form, full: Form) -> bool:
    """Whether the shorter name, where it names a place or level at all, has the narrowest one of the full name.

    福州市教育局 is no short form of 福州市晋安区教育局, but 晋安区教育局 and 区教育局 are.
    """
    if not short.parts.places or not full.parts.places:
        return True
    least = min(RANKS.get(level, len(RANKS)) for _, level in full.parts.places)
    narrowest = [place for place in full.parts.places if RANKS.get(place[1], len(RANKS)) == least]
    return any(_same_place(few, many) for few in short.parts.places for many in narrowest)


def _same_place(few: tuple[str, str], many: tuple[str, str]) -> bool:
    """Whether a place, or a level alone, can be the other place."""
    (name, level), (full_name, full_level) = few, many
    if not name:
        return level == full_level or not full_level
    levels_agree = not level or not full_level or level == full_level
    return levels_agree and (
        full_name.startswith(name) or (bool(full_name) and name.startswith(full_name))
    )


def _foreign(short: Form, full: Form) -> bool:
    """Whether the full name has a country, other than the home country, that the shorter one lacks.

    Every country has its ministry of education, but a university or a company has its name to itself.
    """
    if full.kind not in {"government", "party", None}:
        return False
    nations = words(full.language).aliases.nations
    own = {name for name, _ in short.parts.places}
    return any(name in nations and name not in own for name, _ in full.parts.places)


def _subsequence(few: tuple[str, ...] | list[str], many: tuple[str, ...] | list[str]) -> bool:
    left = iter(many)
    return all(item in left for item in few)

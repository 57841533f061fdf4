"""Which mentions name one place, and which place a body named by its level alone belongs to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from pipeline.cut.languages import language_of
from pipeline.link.forms import key_of
from pipeline.words import words
from pipeline.words.script import simplified
from schemas import Entity, Link, Mention, digest

LEVELS = (("0000", ("province", "city")), ("00", ("city", "prefecture")), ("", ("county",)))


def places_of(mentions: Sequence[Mention]) -> list[list[Link]]:
    """The links of each place in the order of the text: one administrative code, or one spelling, is one place."""
    groups: dict[str, list[Link]] = {}
    for mention in mentions:
        name = mention.name
        code = name.code if name else None
        key = code or key_of(name.canonical if name and name.canonical else mention.text)
        reason = f"place {code}" if code else "same name"
        groups.setdefault(key, []).append(
            Link(mention=mention, reason=reason, confidence=mention.confidence)
        )
    return list(groups.values())


def with_places(entities: Sequence[Entity], mentions: Iterable[Mention]) -> list[Entity]:
    """The entities, a body named by its level alone (县教育局) under the one place of that level in the text."""
    given = list(mentions)
    named = _named_places(given)
    spelt = frozenset(part for mention in given for part in _pairs(simplified(mention.text)))
    return [
        _placed(entity, named, spelt) if entity.kind == "organization" else entity
        for entity in entities
    ]


def _pairs(text: str) -> Iterator[str]:
    """Each character with the one before it, among which a place's last character and its level are."""
    return (text[offset : offset + 2] for offset in range(len(text) - 1))


def _placed(entity: Entity, named: dict[str, dict[str, str]], spelt: frozenset[str]) -> Entity:
    table = words(language_of(entity.name)).aliases
    places = table.parts(entity.name, frozenset()).places
    if len(places) != 1 or places[0][0]:
        return entity
    found = named.get(places[0][1], {})
    place = next(iter(found.values())) if len(found) == 1 else ""
    level = simplified(place[-1:] + entity.name[:1])
    fits = place and (level.isascii() or level in spelt)
    name = table.placed(place, entity.name) if fits else entity.name
    if name == entity.name:
        return entity
    changed = {"id": digest("organization", name), "name": name}
    return entity.model_copy(update={**changed, "aliases": (entity.name, *entity.aliases)})


def _named_places(mentions: Iterable[Mention]) -> dict[str, dict[str, str]]:
    """For each level its places: the bare name to compare by and as it is written."""
    named: dict[str, dict[str, str]] = {}
    for mention in mentions:
        table = words(language_of(mention.text, otherwise=mention.language)).aliases
        if mention.kind == "organization":
            for bare, level in table.parts(mention.text, frozenset()).places:
                if bare:
                    named.setdefault(level, {}).setdefault(bare, bare)
        else:
            code = mention.name.code if mention.name else None
            bare = table.place(mention.text)
            for level in _levels(code):
                named.setdefault(level, {}).setdefault(bare, mention.text[: len(bare)])
    return named


def _levels(code: str | None) -> tuple[str, ...]:
    """The levels that an administrative code stands for; a municipality is a province and a city."""
    if not code or not code.isdigit():
        return ()
    return next(levels for zeros, levels in LEVELS if code.endswith(zeros))

"""Which mentions name one person: full names, and later forms that are a part of one."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence

from pipeline.cut.languages import language_of
from pipeline.link.forms import key_of
from pipeline.link.scripts import people_in_two_scripts
from pipeline.words import words
from pipeline.words.script import simplified
from schemas import Link, Mention

_TOKEN = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*|[㐀-鿿]+")
_POSSESSIVE = re.compile(r"['’]s?$")
MOST_COMPARED = 200  # so that time stays linear on any text


def people_of(mentions: Sequence[Mention], introduced: Mapping[str, str]) -> list[list[Link]]:
    """The links of each person in the order of the text."""
    spelled: dict[str, list[Mention]] = {}
    for mention in mentions:
        spelled.setdefault(_name_key(mention.text), []).append(mention)
    scripts = people_in_two_scripts([found[0].text for found in spelled.values()])
    home = _other_script(spelled, {**scripts, **introduced})
    holders = _holders({key: found[0].text for key, found in spelled.items()})
    starts = {key: [mention.start for mention in found] for key, found in spelled.items()}
    groups: dict[str, list[Link]] = {}
    for key, found in spelled.items():
        full = [holder for holder in holders.get(key, []) if holder not in holders]
        for mention in found:
            root, link = _linked(mention, key, home, full, starts)
            groups.setdefault(root, []).append(link)
    return [sorted(links, key=lambda link: link.mention.start) for links in groups.values()]


def _other_script(
    spelled: Mapping[str, Sequence[Mention]], introduced: Mapping[str, str]
) -> dict[str, str]:
    """From names that the text introduces as glosses to the names that they gloss."""
    plain = {key_of(mention.text): key for key, found in spelled.items() for mention in found}
    home: dict[str, str] = {}
    for short, full in introduced.items():
        one, other = plain.get(short), plain.get(full)
        if one and other and one != other and home.get(other, other) != one:
            home[one] = home.get(other, other)
    return home


def name_parts(name: str) -> tuple[str, ...]:
    """The parts of a personal name, folded: words of Latin names, parts between the points of foreign names in Chinese."""
    spelled = _POSSESSIVE.sub("", simplified(name))
    found = [key_of(token) for token in _TOKEN.findall(spelled)]
    return tuple(part for part in found if part)


def is_part_only(short: str, full: str) -> bool:
    """Whether `short` is no other form of the name but a part of it; an initial stands for its part."""
    few, many = name_parts(short), name_parts(full)
    if len(few) == 1 and few[0] in _pieces(full):
        return True
    return len(few) < len(many) and all(
        part in many or (len(part) == 1 and any(other.startswith(part) for other in many))
        for part in few
    )


def _name_key(name: str) -> str:
    """The spelling to compare by; Latin names in either order are one."""
    parts = name_parts(name)
    return " ".join(sorted(parts)) if parts else name


def _holders(names: Mapping[str, str]) -> dict[str, list[str]]:
    """For each name that is a part of longer ones, those longer ones, in the order of the text."""
    parts = {key: name_parts(name) for key, name in names.items()}
    by_part: dict[str, list[str]] = {}
    for key, name in names.items():
        for piece in dict.fromkeys((*parts[key], *_pieces(name))):
            by_part.setdefault(piece, []).append(key)
    holders: dict[str, list[str]] = {}
    for key, name in names.items():
        named = by_part[max(parts[key], key=len)] if parts[key] else []
        longer = [k for k in named[:MOST_COMPARED] if k != key and is_part_only(name, names[k])]
        if longer:
            holders[key] = longer
    return holders


def _pieces(name: str) -> list[str]:
    """What a later sentence may call the holder of an undivided name: the surname, the given name."""
    if len(name_parts(name)) != 1:
        return []
    table, plain = words(language_of(name)).people, simplified(name)
    forms = (table.surname(plain), *table.short_forms(plain))
    return [key_of(form) for form in forms if form and form != plain]


def _linked(
    mention: Mention,
    key: str,
    home: Mapping[str, str],
    full: Sequence[str],
    starts: Mapping[str, Sequence[int]],
) -> tuple[str, Link]:
    """The group of a mention and its link; a part of several names means the one named last."""
    if key in home:
        return home[key], _link(mention, "the name in another script", 0.95)
    if not full:
        return key, _link(mention, "full name", 1.0)
    last = max(full, key=lambda k: _nearness(starts[k], mention.start))
    reason = (
        "part of the full name" if len(full) == 1 else f"part of {len(full)} names, the last named"
    )
    return home.get(last, last), _link(mention, reason, 0.9 if len(full) == 1 else 0.6)


def _nearness(starts: Sequence[int], offset: int) -> tuple[bool, int]:
    """How near a name is before `offset`; names that only follow come last, the first of them first."""
    index = bisect_left(starts, offset)
    return (True, starts[index - 1]) if index else (False, -starts[0])


def _link(mention: Mention, reason: str, confidence: float) -> Link:
    return Link(
        mention=mention, reason=reason, confidence=round(min(mention.confidence, confidence), 3)
    )

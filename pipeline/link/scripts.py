"""Names of a bilingual document that are one name in two scripts, by the reading of the characters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise, takewhile

from pipeline.cut.languages import language_of
from pipeline.link.forms import Form, key_of
from pipeline.words.pinyin import spells
from pipeline.words.script import simplified
from schemas import Mention, Segment

HEADLINES = {"headline", "subtitle"}
MOST_COMPARED = 100  # names of each script, so that time stays linear on any text
SHORTEST, LONGEST = 2, 4  # characters of a personal name, and of the name proper of a body


def same_person(latin: str, han: str) -> bool:
    """Whether a Latin name of two words or more, in either order, spells a Chinese one."""
    parts = latin.replace("-", "").split()
    plain = simplified(han)
    if not 2 <= len(parts) <= 3 or not SHORTEST <= len(plain) <= LONGEST:
        return False
    return spells("".join(parts), plain) or spells("".join((*parts[1:], parts[0])), plain)


def same_body(latin: Form, han: Form) -> bool:
    """Whether the first word of a Latin name spells the name proper of a Chinese body of the same kind."""
    if latin.kind != han.kind or latin.kind in {None, "government", "party", "other"}:
        return False
    first, core = latin.text.split()[0], "".join(han.parts.core)
    return any(spells(first, core[:size]) for size in range(SHORTEST, min(LONGEST, len(core) - 1)))


def people_in_two_scripts(names: Sequence[str]) -> dict[str, str]:
    """From the keys of Latin names to those of the Chinese names that they alone spell."""
    latin = [name for name in names if language_of(name) == "en"][:MOST_COMPARED]
    han = [name for name in names if language_of(name) == "zh"][:MOST_COMPARED]
    return _only_pairs([(key_of(a), key_of(b)) for a in latin for b in han if same_person(a, b)])


def bodies_in_two_scripts(forms: Sequence[Form]) -> dict[str, str]:
    """From the keys of Latin names of bodies to those of the Chinese names that they alone spell."""
    latin = [form for form in forms if form.language == "en"][:MOST_COMPARED]
    han = [form for form in forms if form.language == "zh"][:MOST_COMPARED]
    return _only_pairs([(a.key, b.key) for a in latin for b in han if same_body(a, b)])


def parallel_headlines(segments: Sequence[Segment], mentions: Sequence[Mention]) -> dict[str, str]:
    """From the bodies of one headline to those of the headline before it, told again in the other language."""
    pairs: dict[str, str] = {}
    for first, second in pairwise(segment for segment in segments if segment.role in HEADLINES):
        if first.language == second.language or second.index != first.index + 1:
            continue
        both = zip(_bodies_in(first, mentions), _bodies_in(second, mentions), strict=False)
        alike = list(takewhile(lambda pair: _kind(pair[0]) == _kind(pair[1]), both))
        if len(alike) > 1:  # one body alone may be any of those in the other headline
            pairs.update({key_of(b.text): key_of(a.text) for a, b in alike})
    return {short: full for short, full in pairs.items() if short != full}


def _bodies_in(segment: Segment, mentions: Sequence[Mention]) -> list[Mention]:
    return [m for m in mentions if m.segment == segment.index and m.kind == "organization"]


def _kind(mention: Mention) -> str | None:
    return mention.name.organization_kind if mention.name else None


def _only_pairs(pairs: Sequence[tuple[str, str]]) -> dict[str, str]:
    """The pairs of which neither side stands in another pair."""
    left, right = Counter(a for a, _ in pairs), Counter(b for _, b in pairs)
    return {a: b for a, b in pairs if left[a] == right[b] == 1}

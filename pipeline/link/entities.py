"""Groups of links into entities."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from pipeline.cut.languages import language_of
from pipeline.link.forms import key_of
from pipeline.link.people import is_part_only
from schemas import Entity, Link, digest
from schemas.vocabulary import EntityKind, OrganizationKind


def entity_of(
    kind: EntityKind, links: Sequence[Link], *, introduced: Collection[str] = ()
) -> Entity:
    """The entity of a group of links: its fullest form, the other forms as aliases."""
    ordered = tuple(sorted(links, key=lambda link: (link.mention.start, -link.mention.end)))
    forms: dict[str, str] = {}
    for link in ordered:
        forms.setdefault(key_of(link.mention.text), link.mention.text)
    name = _fullest(forms.values(), introduced)
    others = [form for key, form in forms.items() if key != key_of(name)]
    if kind == "person":
        others = [form for form in others if not is_part_only(form, name)]
    return Entity(
        id=digest(kind, name),
        kind=kind,
        name=name,
        aliases=tuple(others),
        links=ordered,
        organization_kind=_organization_kind(ordered),
        code=_code(ordered),
    )


def _fullest(forms: Collection[str], introduced: Collection[str]) -> str:
    """The longest form in the language of the first one; what the text introduces as an alias only where all are."""
    named = [form for form in forms if key_of(form) not in introduced] or list(forms)
    language = language_of(named[0])
    return max((form for form in named if language_of(form) == language), key=len)


def _organization_kind(links: Sequence[Link]) -> OrganizationKind | None:
    """The kind of body that most mentions say, the first of them where they are even."""
    names = [link.mention.name for link in links]
    kinds = Counter(name.organization_kind for name in names if name and name.organization_kind)
    return kinds.most_common(1)[0][0] if kinds else None


def _code(links: Sequence[Link]) -> str | None:
    """The first administrative code that a mention carries."""
    codes = (link.mention.name.code for link in links if link.mention.name)
    return next((code for code in codes if code), None)

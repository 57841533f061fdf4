"""Groups of links into entities."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from schemas import Entity, Link, digest
from schemas.vocabulary import EntityKind, OrganizationKind


def entity_of(links: Sequence[Link]) -> Entity:
    """The entity of a group of links: the longest name, then the first, with the other forms as aliases."""
    ordered = sorted(links, key=lambda link: (link.mention.start, -link.mention.end))
    forms = list(dict.fromkeys(link.mention.text for link in ordered))
    name = max(forms, key=len)
    kind = _kind_of(ordered)
    return Entity(
        id=digest(kind, name),
        kind=kind,
        name=name,
        aliases=tuple(form for form in forms if form != name),
        links=tuple(ordered),
        organization_kind=_organization_kind(ordered),
        code=_code(ordered),
    )


def _kind_of(links: Sequence[Link]) -> EntityKind:
    """The kind that all mentions of a group share."""
    kind = links[0].mention.kind
    if kind == "person":
        return "person"
    return "place" if kind == "place" else "organization"


def _organization_kind(links: Sequence[Link]) -> OrganizationKind | None:
    """The kind of body that most mentions say, the first of them where they are even."""
    names = [link.mention.name for link in links]
    kinds = Counter(name.organization_kind for name in names if name and name.organization_kind)
    return kinds.most_common(1)[0][0] if kinds else None


def _code(links: Sequence[Link]) -> str | None:
    """The first administrative code that a mention carries."""
    codes = (link.mention.name.code for link in links if link.mention.name)
    return next((code for code in codes if code), None)

"""Names that the user has listed: which of them mean the same, and that the list is the reason."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.find.own_names import RULE
from pipeline.link.forms import key_of
from schemas import Entity, Link, Mention


def listed_aliases(mentions: Sequence[Mention]) -> dict[str, str]:
    """From the spelling of each listed form to that of the form which stands for its name in this document.

    That is the name itself, else the longest of its aliases that the document has.
    """
    forms: dict[tuple[str, str], list[str]] = {}
    for mention in mentions:
        if mention.rule == RULE and mention.name:
            forms.setdefault((mention.kind, mention.name.canonical), []).append(mention.text)
    pairs: dict[str, str] = {}
    for (_, name), found in forms.items():
        whole = {key_of(form) for form in found} & {key_of(name)}
        root = next(iter(whole), key_of(max(found, key=len)))
        pairs |= {key_of(form): root for form in found if key_of(form) != root}
    return pairs


def with_listed(entity: Entity) -> Entity:
    """The entity, with the user's name for it as the reason of the links that the list made."""
    if not any(link.mention.rule == RULE for link in entity.links):
        return entity
    return entity.model_copy(update={"links": tuple(map(_by_list, entity.links))})


def _by_list(link: Link) -> Link:
    mention = link.mention
    if mention.rule != RULE or mention.name is None:
        return link
    return Link(mention=mention, reason=f"names file: {mention.name.canonical}", confidence=1.0)

"""The body that a text speaks for: what 我校 or "our university" means, by the publisher or by what the text names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple, get_args

from pipeline.cut.languages import language_of
from pipeline.link.forms import key_of
from pipeline.link.parents import wanted_parent
from pipeline.words import words
from pipeline.words.script import plain
from schemas import Document, Entity, Mention, digest
from schemas.vocabulary import Language, OrganizationKind

OWN = "own "
LEAST = 4  # characters of a name that may be compared with the publisher's
NEAR = 80  # characters before and behind a name that may set it beside the text's own body


def own_body(
    document: Document,
    voice: frozenset[OrganizationKind],
    entities: Sequence[Entity],
    known: frozenset[str],
    posts: Posts,
) -> Entity | None:
    """The entity that the publisher is, or a new one where the text calls the publisher only 我校, else the one spoken for."""
    source = document.meta.source or ""
    kinds = voice & _named(source)
    if not kinds:
        return _spoken_for(document, voice, entities, known, posts)
    bodies = (entity for entity in entities if _is_body(entity))
    publisher = key_of(source)
    for entity in bodies:
        keys = [key_of(form) for form in (entity.name, *entity.aliases)]
        if any(len(key) >= LEAST and (key in publisher or publisher in key) for key in keys):
            return entity
    return Entity(
        id=digest("organization", source),
        kind="organization",
        name=source,
        aliases=(),
        links=(),
        organization_kind=max(kinds),
    )


def _named(source: str) -> frozenset[OrganizationKind]:
    """The kinds of body that the publisher's name allows."""
    own = words(language_of(source)).references.kinds
    last = source.casefold()
    head = max((head for head in own if last.endswith(head)), key=len, default="")
    return own.get(head, frozenset())


def voice_of(
    document: Document, references: Sequence[Mention], entities: Sequence[Entity]
) -> frozenset[OrganizationKind]:
    """The kinds of body that a text can mean by its own: those of 我校, or of 学校 where it opens the text beside a partner."""
    kinds: set[OrganizationKind] = set()
    for mention in references:
        if mention.reference is None or mention.reference.wants != "organization":
            continue
        table, head = words(mention.language).references, mention.reference.head
        if head.startswith(OWN):
            kinds |= table.kinds.get(head.removeprefix(OWN), frozenset())
    text, first = plain(document.text), min(map(_first, filter(_is_body, entities)), default=0)
    for language in get_args(Language):
        table = words(language).references
        opening = table.voices.search(text, 0, first)
        kinds |= table.kinds.get(opening["head"], frozenset()) if opening else frozenset()
    return frozenset(kinds)


def _first(entity: Entity) -> int:
    return entity.links[0].mention.start


def _is_body(entity: Entity) -> bool:
    return entity.kind == "organization"


def _spoken_for(
    document: Document,
    voice: frozenset[OrganizationKind],
    entities: Sequence[Entity],
    known: frozenset[str],
    posts: Posts,
) -> Entity | None:
    """The whole body of a fitting kind that the text names most, the first of them, but none that it sets beside its own."""
    text = plain(document.text)
    bodies = [entity for entity in entities if _is_body(entity)]
    fitting = [
        entity
        for entity in bodies
        if entity.organization_kind in voice
        and wanted_parent(entity, known) is None
        and not any(_is_other(mention, text) for mention in _mentions(entity))
    ]
    return max(fitting, key=lambda entity: _weight(entity, posts), default=None)


def _weight(entity: Entity, posts: Posts) -> tuple[int, int]:
    """How often a body is named, most of all apart from its officers, whom a text would call its own without it."""
    alone = [m for m in _mentions(entity) if m.end not in posts.starts and not _led(m, posts)]
    return len(alone), len(entity.links)


def _led(mention: Mention, posts: Posts) -> bool:
    return any(mention.start - gap in posts.ends for gap in (4, 8))  # " of ", " of the "


class Posts(NamedTuple):
    """Where the titles of a document start and end."""

    starts: frozenset[int]
    ends: frozenset[int]


def posts_of(mentions: Sequence[Mention]) -> Posts:
    """Where titles start and end."""
    titles = [mention for mention in mentions if mention.kind == "title"]
    return Posts(frozenset(m.start for m in titles), frozenset(m.end for m in titles))


def _mentions(entity: Entity) -> Iterator[Mention]:
    return (link.mention for link in entity.links)


def _is_other(mention: Mention, text: str) -> bool:
    """Whether a body stands beside the text's own (我校与佩奇大学) or is a part of it (我校艺术学院)."""
    table = words(mention.language).references
    before = text[max(0, mention.start - NEAR) : mention.start]
    return bool(
        table.before_partner.search(before)
        or table.before_part.search(before)
        or table.behind_partner.match(text, mention.end)
    )

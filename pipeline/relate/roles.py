"""Roles: the posts that a document gives to each of its people, with the organisation or place of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from pipeline.cut.languages import language_of
from pipeline.relate.employers import Employer, Employers, grouped
from pipeline.relate.posts import Bound, Element, Post, Reader
from pipeline.relate.shared_employers import with_employers
from pipeline.words import words
from pipeline.words.script import simplified
from pipeline.words.titles import PostWords
from schemas import Document, Entity, Mention, Role, Segment

GUESSED = 0.5  # confidence of an employer that only the context gives


def roles(
    document: Document,
    segments: Sequence[Segment],
    mentions: Sequence[Mention],
    entities: Sequence[Entity],
) -> tuple[Role, ...]:
    """The posts of all people, each pair of title and organisation once, in the order of the text."""
    employers = Employers(document, segments, mentions, entities)
    holders = _holders(entities)
    named = grouped(mentions, frozenset({"person", "title"}))
    bound = [
        (holders.get((one.person.start, one.person.end), one.person.text), one)
        for segment in segments
        if segment.index in named
        for one in _bound(document, segment, named[segment.index], employers)
    ]
    origins = {name: one.behind for name, one in reversed(bound) if one.behind is not None}
    found: dict[tuple[str, str, str | None], Role] = {}
    for name, one in bound:
        for post in one.posts:
            role = _role(document, name, _from_origin(post, origins.get(name)))
            key = (role.person, simplified(role.title).casefold(), role.org)
            found.setdefault(key, role)
    return tuple(_without_orphans(found.values()))


def _from_origin(post: Post, origin: Employer | None) -> Post:
    """A post whose employer only the context gave, with that which the text says its holder comes from."""
    guessed = post.employer is not None and post.employer.confidence <= GUESSED
    return post._replace(employer=origin) if origin is not None and guessed else post


def _holders(entities: Sequence[Entity]) -> Mapping[tuple[int, int], str]:
    """The name of the person that each mention means."""
    return {
        (link.mention.start, link.mention.end): entity.name
        for entity in entities
        if entity.kind == "person"
        for link in entity.links
    }


def _bound(
    document: Document, segment: Segment, named: Sequence[Mention], employers: Employers
) -> Iterator[Bound]:
    table = words(segment.language).titles.posts
    elements = _elements(named, employers.within(segment, table), employers.plain, table)
    reader = Reader(document.text, employers.plain, elements, table, floor=segment.start)
    bound: list[Bound] = reader.read()
    yield from with_employers(bound, employers, segment, table)


def _elements(
    named: Sequence[Mention], bodies: Sequence[Employer], text: str, table: PostWords
) -> list[Element]:
    """People, titles and employers in order; an organisation's name that runs into a title shortens the title.

    Where only one character would be left of it, name and title share one: 宣传部长 is the 部长 of the 宣传部.
    """
    people = [m for m in named if m.kind == "person"]
    titles = [m for m in named if m.kind == "title" and not _overlaps(m, people)]
    kept: list[Element] = [*people]
    for title in titles:
        if _is_courtesy(title, people, bodies, text, table):
            continue
        crossing = next((b for b in bodies if b.start < title.start < b.end < title.end), None)
        if crossing and table.party.fullmatch(text, title.start, crossing.end):
            bodies = [_without(b, title.start) if b is crossing else b for b in bodies]
            crossing = None
        elif crossing and title.end - crossing.end == 1:
            bodies = [b._replace(end=title.start) if b is crossing else b for b in bodies]
            crossing = None
        kept.append(_cut(title, crossing.end) if crossing else title)
    for body in bodies:
        if not _overlaps(body, people) and not any(t.start <= body.start < t.end for t in titles):
            kept.append(body)
    return sorted(kept, key=lambda element: (element.start, element.end))


def _is_courtesy(
    title: Mention,
    people: Sequence[Mention],
    bodies: Sequence[Employer],
    text: str,
    table: PostWords,
) -> bool:
    """Whether a title is a form of address: "Professor McAllister", but not "Fudan professor Li"."""
    if not table.courtesy.fullmatch(simplified(title.text)):
        return False
    if any(
        table.possessive.fullmatch(text[body.end : title.start])
        for body in bodies
        if body.end <= title.start
    ):
        return False
    return any(
        person.end == title.start
        or (
            title.end <= person.start
            and not text.startswith(",", title.end)
            and table.to_name.fullmatch(text, title.end, person.start)
        )
        for person in people
    )


def _without(body: Employer, end: int) -> Employer:
    """A body without its Party committee: 第一中学党总支 of 党总支书记 is 第一中学."""
    return body._replace(end=end, name=body.name[: len(body.name) - (body.end - end)])


def _cut(title: Mention, start: int) -> Mention:
    text = title.text[start - title.start :].lstrip()
    return title.model_copy(update={"start": title.end - len(text), "text": text})


def _overlaps(element: Element, others: Sequence[Mention]) -> bool:
    return any(element.start < other.end and other.start < element.end for other in others)


def _role(document: Document, name: str, post: Post) -> Role:
    """The record of a post, citing the title and what says the organisation."""
    title, employer = post.title, post.employer
    sources = [
        document.cite(
            title.start,
            title.end,
            slot="title",
            value=title.text,
            rule=post.rule,
            confidence=title.confidence,
        )
    ]
    if employer is not None and employer.name:
        sources.append(
            document.cite(
                employer.start,
                employer.end,
                slot="org",
                value=employer.name,
                rule=post.rule,
                confidence=employer.confidence,
            )
        )
    return Role(
        person=name,
        title=title.text,
        org=employer.name or None if employer else None,
        status=title.title.status if title.title else "current",
        provenance=tuple(sources),
    )


def _without_orphans(found: Iterable[Role]) -> Iterator[Role]:
    """Roles but those whose title is a short form of another one of the same person, politely or without its organisation."""
    kept = list(found)
    by_person: dict[str, list[Role]] = {}
    for role in kept:
        by_person.setdefault(role.person, []).append(role)
    for role in kept:
        others = by_person[role.person]
        if any(_is_polite_for(role, other) or _is_shorter(role, other) for other in others):
            continue
        if _is_told_again(role, others) or _is_guess_at(role, others):
            continue
        if role.org or not any(_is_short_for(role, other) for other in others):
            yield role


def _is_shorter(role: Role, other: Role) -> bool:
    """Whether a role is another one with the place of it short of its level: 澎湖 for 澎湖縣."""
    own, full = role.org or "", other.org or ""
    return (
        own != ""
        and other.title == role.title
        and len(full) == len(own) + 1
        and full.startswith(own)
    )


def _is_told_again(role: Role, others: Sequence[Role]) -> bool:
    """Whether a text in two languages has told the posts of a person in that of the name already."""
    own = language_of(role.person)
    return language_of(role.title) != own and any(language_of(o.title) == own for o in others)


def _is_guess_at(role: Role, others: Sequence[Role]) -> bool:
    """Whether only the context gives a role its organisation, and the text says another one for the same title."""
    if role.org is None or role.provenance[-1].confidence > GUESSED:
        return False
    return any(
        other.org is not None
        and other.title.casefold() == role.title.casefold()
        and other.provenance[-1].confidence > GUESSED
        and not _is_shorter(other, role)
        for other in others
    )


def _is_polite_for(role: Role, other: Role) -> bool:
    """Whether a title right behind a surname only leaves out that its holder is a deputy: 梁校长 of a 副校长."""
    called = role.provenance[0].rule == "right-behind"
    return called and other.org == role.org and other.title == "副" + role.title


def _is_short_for(role: Role, other: Role) -> bool:
    """Whether a role repeats another in fewer words: "Minister Huai" after "Minister of Education Huai"."""
    short, full = role.title.casefold().removesuffix("s"), other.title.casefold().removesuffix("s")
    if other is role or short not in full:
        return False
    return short != full or other.org is not None

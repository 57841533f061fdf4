"""Employers that a post shares with the one beside it, or that its sentence names elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.relate.employers import Employer, Employers
from pipeline.relate.posts import Bound, Post
from pipeline.words.titles import PostWords
from schemas import Segment

JOINERS = {"、", "和", " ", "　", ", ", " and ", ", and "}
NEAR = 800  # characters that a title without an organisation looks back


def with_employers(
    bound: Sequence[Bound], employers: Employers, segment: Segment, table: PostWords
) -> Iterator[Bound]:
    """Each person's posts, those without an employer given the one that they share or that the context names."""
    before: Employer | None = None
    posts: tuple[Post, ...] = ()
    for index, (person, own) in enumerate(bound):
        if (
            not own
            and index
            and table.shares_list
            and _listed(bound[index - 1], person.start, employers)
        ):
            own = posts
        own = tuple(_named(post, employers, table) for post in own)
        posts = _filled(own, before, table)
        posts = tuple(_from_context(post, employers, segment, table) for post in posts)
        placed = [post.employer for post in posts if post.employer is not None]
        before = placed[-1] if placed and table.shares_list else None
        yield Bound(person, posts)


def _named(post: Post, employers: Employers, table: PostWords) -> Post:
    """A post whose employer is spelt as no finder knows it, called by the entity that it abbreviates."""
    raw = post.employer
    if raw is None or raw.kind != "raw":
        return post
    name = None if table.place_post.search(post.title.text) else employers.named(raw.name)
    return post._replace(employer=raw._replace(name=name)) if name else post


def _listed(earlier: Bound, start: int, employers: Employers) -> bool:
    """Whether a name follows another one in a list: 副校长秦川、司徒敏."""
    return employers.text[earlier.person.end : start] in JOINERS


def _filled(posts: Sequence[Post], before: Employer | None, table: PostWords) -> tuple[Post, ...]:
    """Posts without an employer take that of the post before them, else of the one behind."""
    filled: list[Post] = []
    for post in posts:
        shared = filled[-1].employer if filled and filled[-1].employer else before
        filled.append(post._replace(employer=_shared(post, shared, table)))
    for index in range(len(filled) - 2, -1, -1):
        behind = filled[index + 1].employer
        if filled[index].employer is None and behind is not None:
            filled[index] = filled[index]._replace(employer=behind)
    return tuple(filled)


def _shared(post: Post, shared: Employer | None, table: PostWords) -> Employer | None:
    """The employer of a post beside another one: a department joined to its parent, the place behind an office."""
    own = post.employer
    if shared is None or not post.known:
        return own
    if own is not None:
        return _joined(own, shared, table) if table.unit.fullmatch(own.name) else own
    if not table.place_post.search(post.title.text):
        return shared
    office = table.office.search(shared.name)
    if office is None:
        return shared if shared.kind == "place" else None
    return shared._replace(name=shared.name[: office.end()], kind="place", confidence=0.7)


def _joined(unit: Employer, parent: Employer, table: PostWords) -> Employer:
    """荣昌区委 and 宣传部 are 荣昌区委宣传部."""
    found = table.parent.match(parent.name)
    name = (found.group() if found else parent.name) + unit.name
    return unit._replace(name=name, kind="unit", confidence=0.7)


def _from_context(post: Post, employers: Employers, segment: Segment, table: PostWords) -> Post:
    """A post that nothing beside it employs: by the title's own words, or the last fitting body before it."""
    if post.employer is not None or not post.known:
        return post
    title = post.title
    ministry = table.ministry(title.text)
    name = employers.named(ministry) if ministry else None
    if name:
        return post._replace(employer=Employer(title.start, title.end, name, "organization", 0.6))
    for pattern, kinds in table.context:
        if pattern.search(title.text):
            body = employers.latest(title.start, head=kinds, floor=segment.start - NEAR)
            if body is not None:
                near = Employer(body.start, body.end, body.name, "organization", 0.5)
                return post._replace(employer=near)
    return post

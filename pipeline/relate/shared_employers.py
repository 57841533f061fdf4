"""Employers that a post shares with the one beside it, or that its sentence names elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from pipeline.relate.employers import Employer, Employers
from pipeline.relate.posts import Bound, Post
from pipeline.words.titles import PostWords
from schemas import Mention, Segment

JOINERS = {"、", "和", " ", "　", ", ", " and ", ", and "}
AND = {"和", "与", "及", "同", " and ", ", and "}
OWNED = frozenset({"school", "university", "hospital"})
LISTED = 12  # names of a list that share the employer behind the last of them
NEAR = 2000  # characters that a title without an organisation looks back


def with_employers(
    bound: Sequence[Bound], employers: Employers, segment: Segment, table: PostWords
) -> Iterator[Bound]:
    """Each person's posts, those without an employer given the one that they share or that the context names."""
    bound = _shared_plural(_distributed(bound, employers, table), employers, table)
    pairs = _pairs(bound, employers, table)
    chiefs: dict[str, Employer] = {}
    before: Employer | None = None
    unit: Post | None = None
    posts: tuple[Post, ...] = ()
    for index, one in enumerate(bound):
        own = one.posts or _of_neighbours(bound, index, posts, employers, table)
        named = tuple(_named(post, employers, table) for post in own)
        named = tuple(post._replace(employer=post.employer or pairs.get(index)) for post in named)
        named = (*named, *_of_all(bound, index, employers, table))
        listed = _of_list(bound, index, named, employers, table)
        posts = _filled(listed, _of_unit(listed, unit, table) or before, table)
        posts = tuple(_of_chief(post, chiefs) for post in posts)
        chiefs |= {post.chief: post.employer for post in posts if post.employer is not None}
        posts = tuple(_from_context(post, employers, segment, table) for post in posts)
        placed = [post.employer for post in posts if _is_whole(post, table)]
        goes_on = table.shares_list or _leads_list(bound, index, before, employers, table)
        before = placed[-1] if placed and goes_on else before if goes_on and posts else None
        unit = posts[-1] if posts and posts[-1].employer and goes_on else None
        yield one._replace(posts=posts)


def _of_chief(post: Post, chiefs: Mapping[str, Employer]) -> Post:
    """The post of a deputy with the employer of the chief whom the sentence names before: NTU President A, … B, Vice-President."""
    if (
        post.employer is not None
        or post.rule != "after-name"
        or post.chief == post.plain.casefold()
    ):
        return post
    return post._replace(employer=chiefs.get(post.chief))


def _distributed(bound: Sequence[Bound], employers: Employers, table: PostWords) -> Sequence[Bound]:
    """The names of a list each with one of the posts behind it, where the text says respectively."""
    given = list(bound)
    for index, one in enumerate(bound):
        posts = [post for post in one.posts if post.rule == "after-name"]
        first = index + 1 - len(posts)
        names = given[max(first, 0) : index + 1]
        if len(posts) < 2 or first < 0 or any(name.posts for name in names[:-1]):
            continue
        told = table.respectively.match(employers.plain, posts[-1].end)
        if told or table.respectively.search(employers.plain, one.person.end, posts[0].start):
            given[first : index + 1] = [
                name._replace(posts=(post._replace(employer=posts[-1].employer or post.employer),))
                for name, post in zip(names, posts, strict=True)
            ]
    return given


def _shared_plural(
    bound: Sequence[Bound], employers: Employers, table: PostWords
) -> Sequence[Bound]:
    """The names of a list that a plural title closes, each with it: A and B, deputy directors of the bureau."""
    given = list(bound)
    for index in range(len(given) - 1, 0, -1):
        posts = [
            p for p in given[index].posts if p.rule == "after-name" and table.plural.search(p.plain)
        ]
        earlier = given[index - 1]
        if posts and not earlier.posts and _listed(earlier, given[index].person, employers):
            given[index - 1] = earlier._replace(posts=tuple(posts))
    return given


def _pairs(bound: Sequence[Bound], employers: Employers, table: PostWords) -> dict[int, Employer]:
    """The employers of two people named side by side by their posts alone: the two bodies named so before, in order."""
    found: dict[int, Employer] = {}
    for index, (left, right) in enumerate(pairwise(bound)):
        if not _unemployed(left) or not _unemployed(right):
            continue
        if employers.plain[left.person.end : right.posts[0].start] not in AND:
            continue
        pair = employers.pair(left.posts[0].start, table)
        for place, body in enumerate(pair or ()):
            found[index + place] = Employer(body.start, body.end, body.name, "organization", 0.5)
    return found


def _unemployed(one: Bound) -> bool:
    """Whether someone has nothing but posts before the name, and no employer with any."""
    posts = one.posts
    return bool(posts) and all(p.rule == "before-name" and p.employer is None for p in posts)


def _of_all(
    bound: Sequence[Bound], index: int, employers: Employers, table: PostWords
) -> tuple[Post, ...]:
    """The posts that the last name of a list gets for all of them: 总裁A、会长B当选副理事长."""
    last = index
    while last + 1 < len(bound) and _follows(bound[last], bound[last + 1], employers.plain, table):
        last += 1
    if last == index:
        return ()
    end = bound[last].person.end
    return tuple(
        post
        for post in bound[last].posts
        if post.rule == "after-name"
        and table.chosen.search(employers.plain, end, max(post.start, end))
    )


def _of_unit(posts: Sequence[Post], last: Post | None, table: PostWords) -> Employer | None:
    """The department of the post named last, where the next one is its deputy or the like: 教务处处长A、副处长B."""
    if last is None or not posts or _is_whole(last, table):
        return None
    return last.employer if posts[0].plain[-2:] == last.plain[-2:] else None


def _of_neighbours(
    bound: Sequence[Bound],
    index: int,
    posts: tuple[Post, ...],
    employers: Employers,
    table: PostWords,
) -> tuple[Post, ...]:
    """The posts that a name without any shares with its list: 副校长秦川、司徒敏; Ministers A and B."""
    person = bound[index].person
    if index and _listed(bound[index - 1], person, employers):
        shared = [post for post in posts if table.shares_list or table.plural.search(post.plain)]
        behind = bound[index].behind
        return tuple(post._replace(employer=behind or post.employer) for post in shared)
    if index + 1 < len(bound) and table.shares_list and not bound[index].posts:
        following = bound[index + 1]
        if _listed(bound[index], following.person, employers):
            return tuple(post for post in following.posts if post.rule == "after-name")
    return ()


def _leads_list(
    bound: Sequence[Bound],
    index: int,
    before: Employer | None,
    employers: Employers,
    table: PostWords,
) -> bool:
    """Whether a body before a title holds for the titles of the list behind it: JSOU president A, vice president B."""
    if index + 1 >= len(bound) or not bound[index].posts or bound[index].behind:
        return False
    first = bound[index].posts[0]
    own = first.employer
    bare = own is not None and own.start == first.title.end + 1
    named = own is not None and (own.start == first.start or bare) and own.kind != "place"
    listed = bool(bound[index + 1].posts) and _follows(
        bound[index], bound[index + 1], employers.plain, table
    )
    return first.rule == "before-name" and listed and (named or before is not None)


def _of_list(
    bound: Sequence[Bound],
    index: int,
    posts: tuple[Post, ...],
    employers: Employers,
    table: PostWords,
) -> tuple[Post, ...]:
    """Posts before a name with the employer that closes its list: President A and Director B from Hebei University."""
    if not posts or any(post.employer or post.rule != "before-name" for post in posts):
        return posts
    for earlier, later in pairwise(bound[index : index + LISTED]):
        if earlier.behind or not _follows(earlier, later, employers.plain, table):
            return posts
        if later.behind is not None and table.part.search(later.behind.plain):
            return posts
        if later.behind is not None:
            return tuple(post._replace(employer=later.behind) for post in posts)
        if any(post.employer for post in later.posts):
            return posts
    return posts


def _follows(earlier: Bound, later: Bound, text: str, table: PostWords) -> bool:
    """Whether the next name of a list, its title before it, follows a name."""
    if later.posts:
        gap = text[earlier.person.end : later.posts[0].start]
        return later.posts[0].rule == "before-name" and gap in JOINERS
    gap = text[earlier.person.end : later.person.start]
    joiner = next((joiner for joiner in (", and ", " and ", ", ") if gap.startswith(joiner)), "")
    return bool(joiner) and bool(table.to_name.fullmatch(" " + gap[len(joiner) :]))


def _listed(earlier: Bound, person: Mention, employers: Employers) -> bool:
    """Whether a name follows another one in a list."""
    end = earlier.behind.end if earlier.behind else earlier.person.end
    return employers.plain[end : person.start] in JOINERS


def _named(post: Post, employers: Employers, table: PostWords) -> Post:
    """A post whose employer is spelt as no finder knows it, called by the entity that it abbreviates."""
    raw = post.employer
    if raw is None or raw.kind != "raw" or table.unit.fullmatch(raw.plain):
        return post
    if raw.plain.casefold() in table.heads:
        meant = employers.meant_by(raw.plain.casefold(), raw.start, table)
        return post._replace(employer=raw._replace(name=meant) if meant else None)
    ruled = table.place_post.search(post.plain) and not raw.name.isupper()
    name = None if ruled else employers.named(raw.name)
    return post._replace(employer=raw._replace(name=name)) if name else post


def _filled(posts: Sequence[Post], before: Employer | None, table: PostWords) -> tuple[Post, ...]:
    """Posts without an employer take that of a neighbour: in a language of lists the one before them first."""
    if table.shares_list:
        return tuple(_from_behind(_from_before(posts, before, table), table))
    return tuple(_from_before(_from_behind(posts, table), before, table))


def _from_before(posts: Sequence[Post], before: Employer | None, table: PostWords) -> list[Post]:
    filled: list[Post] = []
    for post in posts:
        shared = filled[-1].employer if filled and filled[-1].employer else before
        if post.rule == "right-behind" or post.elected or _is_grouped(post, table):
            shared = None
        filled.append(post._replace(employer=_shared(post, shared, table)))
    return filled


def _is_grouped(post: Post, table: PostWords) -> bool:
    """Whether a post is one that its holder was given besides the own one: 副院长A任组长."""
    return post.rule == "after-name" and table.grouped.search(post.plain) is not None


def _from_behind(posts: Sequence[Post], table: PostWords) -> list[Post]:
    filled = list(posts)
    for index in range(len(filled) - 2, -1, -1):
        behind = filled[index + 1].employer
        wanting = filled[index].employer is None and filled[index].known
        whole = behind is not None and not _is_department(behind, table)
        if wanting and whole and not table.ministry(filled[index].plain):
            filled[index] = filled[index]._replace(employer=behind)
    return filled


def _shared(post: Post, shared: Employer | None, table: PostWords) -> Employer | None:
    """The employer of a post beside another one: a department joined to its parent, the place behind an office."""
    own = post.employer
    if shared is None or not post.known:
        return own
    if own is not None:
        return _joined(own, shared, table) if _is_department(own, table) else own
    ruled = table.place_post.search(post.plain)
    if not ruled and shared.kind == "place" and not table.shares_list:
        return None
    if not ruled or shared.kind == "place":
        return shared
    office = table.office.search(shared.plain)
    if office is None or office.end() == 1:
        bodied = not table.shares_list and not table.rules_place.search(post.plain)
        return shared if not office and (shared.kind == "raw" or bodied) else None
    return shared._replace(name=shared.name[: office.end()], kind="place", confidence=0.7)


def _is_whole(post: Post, table: PostWords) -> bool:
    """Whether a post has an employer that the next one of a list may share: no department without its parent."""
    own = post.employer
    return own is not None and own.kind != "unit" and not _is_department(own, table)


def _is_department(own: Employer, table: PostWords) -> bool:
    """Whether an employer is a department named without its parent."""
    if own.kind == "raw" and table.department.fullmatch(own.plain):
        return True
    return table.unit.fullmatch(own.said or own.plain) is not None


def _joined(unit: Employer, parent: Employer, table: PostWords) -> Employer:
    """荣昌区委 and 宣传部 are 荣昌区委宣传部."""
    found = table.parent.match(parent.plain)
    if not found:
        return unit
    own = unit.name[-len(unit.said) :] if unit.said else unit.name
    name = parent.name[: found.end()] + own
    return unit._replace(name=name, kind="unit", confidence=0.7)


def _from_context(post: Post, employers: Employers, segment: Segment, table: PostWords) -> Post:
    """A post that nothing beside it employs: by the title's own words, or the last fitting body before it."""
    if post.employer is not None or not post.known:
        return post
    title = post.title
    seat = table.seat.search(post.plain)
    place = employers.latest_seat(title.start, seat.group(), table) if seat else None
    if place is not None:
        return post._replace(employer=place)
    ministry = table.ministry(post.plain)
    name = employers.named(ministry) if ministry else None
    if name:
        return post._replace(employer=Employer(title.start, title.end, name, "organization", 0.6))
    if table.of_council.search(post.plain) and (council := _council(title, employers, table)):
        return post._replace(employer=council)
    headed = next((end for word, end in table.headed.items() if post.plain.endswith(word)), None)
    if headed and (
        body := employers.latest(title.start, ending=headed, floor=segment.start - NEAR)
    ):
        return post._replace(
            employer=Employer(body.start, body.end, body.name, "organization", 0.5)
        )
    for pattern, kinds in table.context:
        if pattern.search(post.plain):
            if employers.speaks_for(table) and not OWNED.isdisjoint(kinds):
                home = employers.home(table)
                own = Employer(title.start, title.end, home or "", "organization", 0.5)
                return post._replace(employer=own) if home else post
            body = employers.latest(
                title.start, head=kinds, part=table.part, floor=segment.start - NEAR
            )
            if post.elected:
                body = employers.commonest(kinds)
            if body is not None:
                near = Employer(body.start, body.end, body.name, "organization", 0.5)
                return post._replace(employer=near)
    return post


def _council(title: Mention, employers: Employers, table: PostWords) -> Employer | None:
    """The council of a town or shire that was named last before its mayor."""
    named = (employers.latest(title.start, word=word) for word in table.councils)
    body = max((body for body in named if body is not None), default=None)
    return Employer(body.start, body.end, body.name, "organization", 0.5) if body else None

"""Posts in a sentence: titles with their employers, and whose they are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from pipeline.relate.employers import Employer
from pipeline.words.script import simplified
from pipeline.words.titles import PostWords
from schemas import Mention

NEAR = 40  # characters before a title that may name its employer


# What may close the spelling of an employer without belonging to it.
SMALL = (
    " Dr",
    " Prof",
    " Mr",
    " Mrs",
    " Ms",
    " Hon",
    " and",
    " of",
    " for",
    " the",
    " in",
    " at",
    " &",
)
DEPUTY = re.compile(r"^(?:vice|deputy|associate|assistant)[ -]|^副")


class Post(NamedTuple):
    """A title and, where the text puts one beside it, the employer."""

    title: Mention
    start: int
    end: int
    employer: Employer | None
    rule: str = ""
    known: bool = True  # whether nothing unread stands where the employer would
    elected: bool = (
        False  # whether the holder was only just chosen, so that an earlier post says nothing
    )

    @property
    def plain(self) -> str:
        """The title in simplified characters."""
        return simplified(self.title.text)

    @property
    def chief(self) -> str:
        """The title without the word for a deputy, and without what the deputy is in charge of."""
        return DEPUTY.sub("", self.plain.casefold()).partition(" for ")[0]


class Bound(NamedTuple):
    """A person of a sentence with the posts that the sentence gives to them."""

    person: Mention
    posts: tuple[Post, ...]
    behind: Employer | None = None  # what "of" behind the name says


Element = Mention | Employer


class Reader:
    """Reads a sentence's people, titles and employers from left to right by what stands between them.

    `spelt` is the document as it is, for names; `text` the same in plain characters, for patterns.
    """

    def __init__(
        self,
        spelt: str,
        text: str,
        elements: Sequence[Element],
        table: PostWords,
        *,
        floor: int,
    ) -> None:
        self.spelt = spelt
        self.text = text
        self.floor = floor
        self.elements = elements
        self.table = table
        self.bound: list[Bound] = []

    def read(self) -> list[Bound]:
        """Every person of the sentence with their posts, in the order of the text."""
        index = 0
        while index < len(self.elements):
            index = self._step(index)
        return self.bound

    def _step(self, index: int) -> int:
        element = self.elements[index]
        if _is(element, "person"):
            return self._person(index, ())
        chain, after = self._chain(index)
        if chain and self._holds(chain, after):
            return self._person(after, tuple(post._replace(rule="before-name") for post in chain))
        return max(after, index + 1) if chain else index + 1

    def _person(self, index: int, before: tuple[Post, ...]) -> int:
        """Binds to the person at `index` the posts before, and those that follow the name."""
        person = self.elements[index]
        assert isinstance(person, Mention)
        behind, last = self._employer_behind(index), index
        if behind and before and before[-1].employer is None:
            before = tuple(post._replace(employer=post.employer or behind) for post in before)
            last = index + 1
        elif behind and not before and self._goes_on(index + 1):
            last = index + 1
        posts, offset, following = list(before), self._end(last), last + 1
        while following < len(self.elements):
            if not self.table.to_title.fullmatch(self._gap(offset, self.elements[following])):
                break
            chain, after = self._chain(following)
            if len(chain) > 1 and chain[0].start == self._end(index) and self._holds(chain, after):
                chain, after = chain[:1], self._index_of(chain[1])
            chain, after = self._own(chain, after, led=_led(before, self.text))
            if not chain or not self._is_closed(chain, offset):
                break
            if following > last + 1 and _is_placed(chain[0]):
                break
            own = behind if last > index else None
            posts += [
                post._replace(rule="after-name", employer=post.employer or own) for post in chain
            ]
            offset, following = chain[-1].end, after
        self.bound.append(Bound(person, self._owned(index, posts), behind))
        return following

    def _goes_on(self, index: int) -> bool:
        """Whether the holder's title follows the body that the holder comes from: Wang Hong from X School, a teacher."""
        title = self.elements[index + 1] if index + 1 < len(self.elements) else None
        if title is None or not _is(title, "title"):
            return False
        return self.table.to_title.fullmatch(self._gap(self._end(index), title)) is not None

    def _is_closed(self, chain: Sequence[Post], offset: int) -> bool:
        """Whether nothing follows posts that would make them somebody else's; right behind a name nothing can."""
        return chain[0].start == offset or bool(self.table.closes.match(self.text, chain[-1].end))

    def _owned(self, index: int, posts: Sequence[Post]) -> tuple[Post, ...]:
        """Posts right behind a name have the employer right before it: 坡渡中学的张光络校长."""
        owner = self.elements[index - 1] if index else None
        person = self.elements[index]
        if not isinstance(owner, Employer) or not self.table.possessive.fullmatch(
            self._gap(owner.end, person)
        ):
            owner = None
        return tuple(
            post._replace(employer=owner, rule="right-behind")
            if post.employer is None and post.start == person.end
            else post
            for post in posts
        )

    def _employer_behind(self, index: int) -> Employer | None:
        """The organisation behind a name, for the title before it: Principal Xia Guang of Jianhu School."""
        employer = self.elements[index + 1] if index + 1 < len(self.elements) else None
        if not isinstance(employer, Employer):
            return None
        gap = self._gap(self._end(index), employer)
        signs = self.table.signs_for.fullmatch(gap) and self._signs(index)
        return employer if signs or self.table.of_person.fullmatch(gap) else None

    def _signs(self, index: int) -> bool:
        """Whether the person at `index` puts the name to a paper: signed by Minister A for X and Minister B for Y."""
        start = self.elements[index].start
        return self.table.signs.search(self.text, self.floor, start) is not None

    def _holds(self, chain: Sequence[Post], after: int) -> bool:
        """Whether the name behind these posts is their holder's."""
        if not chain or after >= len(self.elements) or not _is(self.elements[after], "person"):
            return False
        gap = self._gap(chain[-1].end, self.elements[after])
        return self.table.to_name.fullmatch(gap) is not None

    def _own(self, chain: list[Post], after: int, *, led: bool) -> tuple[list[Post], int]:
        """The posts behind a name that are its own: not those that the next name ends.

        Where this name followed its own posts after a comma (`led`), the next one does the same.
        """
        if not self._holds(chain, after):
            return chain, after
        if self.text.startswith(",", chain[-1].end):
            return ([], after) if led else (chain, after)
        commas = [place for place, post in enumerate(chain) if place and self._follows_comma(post)]
        if not commas:
            return [], after
        return chain[: commas[-1]], self._index_of(chain[commas[-1]])

    def _follows_comma(self, post: Post) -> bool:
        return self.table.pause.search(self.text, max(post.start - 12, 0), post.start) is not None

    def _index_of(self, post: Post) -> int:
        return next(i for i, element in enumerate(self.elements) if element.end > post.start)

    def _chain(self, index: int) -> tuple[list[Post], int]:
        """The posts that start at `index`, joined by 、 or "and", and the index behind them."""
        posts: list[Post] = []
        while (
            found := self._post(index) or (self._behind_place(index) if posts else None)
        ) is not None:
            post, after = found
            if posts and not self.table.and_post.fullmatch(self.text, posts[-1].end, post.start):
                break
            if posts and _is_placed(post) and self.text[posts[-1].end : post.start] == ", ":
                break
            posts.append(post)
            index = after
        return posts, index

    def _behind_place(self, index: int) -> tuple[Post, int] | None:
        """A post behind the place of the one before: cadre of X in Yaozhou and secretary of Y."""
        element = self.elements[index] if index < len(self.elements) else None
        return self._post(index + 1) if element is not None and _is_place(element) else None

    def _post(self, index: int) -> tuple[Post, int] | None:
        """One post at `index`: employer and title, title and employer, or the title alone."""
        element = self.elements[index] if index < len(self.elements) else None
        employer = None
        if isinstance(element, Employer):
            employer, index = element, index + 1
            element = self.elements[index] if index < len(self.elements) else None
            if element is None or not _is(element, "title"):
                return None
            employer = self._owner(employer, element)
            if employer is None:
                return None
        if not isinstance(element, Mention) or element.kind != "title":
            return None
        start = employer.start if employer else element.start
        post = Post(element, start, element.end, employer)
        behind = self._body_behind(index) or (None if employer else self._body_beside(index))
        if behind is not None:
            return post._replace(employer=behind, end=behind.end), index + 2
        return (post if employer else self._unknown(post, index)), index + 1

    def _unknown(self, post: Post, index: int) -> Post:
        """A title whose employer no finder knows: spelt beside it, or not to be had at all."""
        title = post.title
        before = max(self._begin(index), title.start - NEAR)
        found = self.table.raw_before.search(self.text[before : title.start])
        if not found and (behalf := self._behalf(index)):
            return post._replace(employer=behalf)
        if found:
            body = self._raw(before + found.start("body"), before + found.end("body"))
            return post._replace(start=body.start, employer=body)
        body_behind = self._raw_behind(title, index)
        if body_behind is not None:
            return post._replace(end=body_behind.end, employer=body_behind)
        if self.table.national.search(self.text, max(before, title.start - 24), title.start):
            return post._replace(known=False)
        if self.table.elected.search(self.text, max(before, title.start - 32), title.start):
            return post._replace(elected=True)
        opens = self.table.opens.search(self.text, max(title.start - 3, 0), title.start)
        return post if opens or title.start == before else post._replace(known=False)

    def _begin(self, index: int) -> int:
        """Where what stands before a title begins: at a place that may open a name, else behind the element before."""
        if not index:
            return self.floor
        earlier = self.elements[index - 1]
        return earlier.start if _is_place(earlier) else earlier.end

    def _behalf(self, index: int) -> Employer | None:
        """The body that a holder stands for: On behalf of Jinze University, Vice Chancellor …"""
        body = self.elements[index - 1] if index else None
        if not isinstance(body, Employer) or self._gap(body.end, self.elements[index]) != ", ":
            return None
        before = self.text[max(self.floor, body.start - 24) : body.start]
        return body if self.table.on_behalf.search(before) else None

    def _raw_behind(self, title: Mention, index: int) -> Employer | None:
        """What is spelt like an employer behind a title, up to the name that may follow."""
        found = self.table.raw_after.match(self.text, title.end)
        if not found:
            return None
        following = self.elements[index + 1] if index + 1 < len(self.elements) else None
        end = min(found.end(), following.start - 1) if following else found.end()
        start = found.start("body")
        return self._raw(start, end) if start < end else None

    def _raw(self, start: int, end: int) -> Employer:
        name = self.spelt[start:end]
        for small in SMALL:
            name = name.removesuffix(small)
        return Employer(start, start + len(name), name, "raw", 0.5)

    def _owner(self, employer: Employer, title: Element) -> Employer | None:
        """The employer that a title right behind it belongs to; with a department between, the two as one."""
        gap = self._gap(employer.end, title)
        if self.table.possessive.fullmatch(self.table.aside.sub("", gap, count=1)):
            return employer
        if self.table.department.fullmatch(gap):
            name = (employer.name + self.spelt[employer.end : title.start]).rstrip()
            return Employer(employer.start, title.start, name, "unit", 0.7)
        return None

    def _body_behind(self, index: int) -> Employer | None:
        title = self.elements[index]
        employer = self.elements[index + 1] if index + 1 < len(self.elements) else None
        if not isinstance(employer, Employer):
            return None
        gap = self._gap(title.end, employer)
        if self.table.to_body.fullmatch(gap):
            return self._part_of(index + 1) or employer
        unit = self.table.unit_of.fullmatch(gap)
        if unit:
            start = title.end + unit.start("unit")
            name = self.spelt[start : employer.start] + employer.name
            return employer._replace(start=start, name=name, kind="unit", confidence=0.7)
        told = gap == " " and self.text.startswith(", ", title.start - 2)
        if employer.kind == "organization" and (told or self.table.to_organization.fullmatch(gap)):
            return employer if not self._names_next(index + 1) else None
        return None

    def _body_beside(self, index: int) -> Employer | None:
        """The organisation that follows its title at once: Rector UMT, Dr Aslam."""
        body = self.elements[index + 1] if index + 1 < len(self.elements) else None
        if not isinstance(body, Employer) or body.kind != "organization":
            return None
        if self._gap(self._end(index), body) != " " or self._names_next(index + 1):
            return None
        return body if self.table.bare_body.match(self.text, body.end) else None

    def _part_of(self, index: int) -> Employer | None:
        """The named part of a body that is only referred to: the university's College of African Education."""
        body = self.elements[index]
        part = self.elements[index + 1] if index + 1 < len(self.elements) else None
        if not isinstance(part, Employer) or part.kind != "organization":
            return None
        assert isinstance(body, Employer)
        owns = self._gap(body.end, part) in (" ", "'s ", "’s ")
        referred = body.kind == "place" or body.confidence < part.confidence
        return part if owns and referred else None

    def _names_next(self, index: int) -> bool:
        """Whether the employer at `index` starts the post of somebody else: ", STU vice president Lin"."""
        after = self.elements[index + 1] if index + 1 < len(self.elements) else None
        return (
            after is not None
            and _is(after, "title")
            and bool(self.table.possessive.fullmatch(self._gap(self._end(index), after)))
        )

    def _end(self, index: int) -> int:
        return self.elements[index].end

    def _gap(self, offset: int, element: Element) -> str:
        return self.text[offset : element.start]


def _is_place(element: Element) -> bool:
    return isinstance(element, Employer) and element.kind == "place"


def _is_placed(post: Post) -> bool:
    """Whether a post begins with the place that it governs or stands for: Madagascar Ambassador."""
    employer = post.employer
    return employer is not None and employer.kind == "place" and employer.start == post.start


def _led(before: Sequence[Post], text: str) -> bool:
    """Whether a comma stands between posts and the name behind them."""
    return bool(before) and text.startswith(",", before[-1].end)


def _is(element: Element, kind: str) -> bool:
    return isinstance(element, Mention) and element.kind == kind

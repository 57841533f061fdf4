"""What a language tells about titles of people."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from pipeline.words.alternation import any_of
from schemas.mention import TitleValue
from schemas.vocabulary import OrganizationKind

TitleStatus = Literal["current", "acting", "former", "honorary"]


@dataclass(frozen=True)
class PostWords:
    """What stands between a person, a title and an organisation. Each pattern is matched right behind the one before.

    `employer` goes by the title: where it is a place by nature (区长, Mayor) its group `place` says so, and the group
    `field` of a minister's title names the body.
    """

    to_title: re.Pattern[str]  # from a name to the title after it: ", ", " was elected ", 任
    to_name: re.Pattern[str]  # from a title to the name after it
    courtesy: re.Pattern[
        str
    ]  # titles that are a mere form of address where no organisation stands beside them
    to_body: re.Pattern[str]  # from a title to its organisation: " of the "
    signs: re.Pattern[str]  # before a holder who puts the name to a paper
    signs_for: re.Pattern[str]  # from such a holder to the body that is bound: " for the "
    of_person: re.Pattern[str]  # from a name to the organisation of the title before it: " of "
    possessive: re.Pattern[str]  # from an organisation to its title: "'s ", nothing, 的
    and_post: re.Pattern[str]  # between two posts of one person
    pause: re.Pattern[str]  # right before a post that a comma parts from the one before
    raw_before: re.Pattern[
        str
    ]  # group `body`: an organisation right before a title that no finder knows
    raw_after: re.Pattern[str]  # the same behind a title
    bare_body: re.Pattern[str]  # behind a body that follows its title at once: Rector UMT
    respectively: re.Pattern[str]  # says that each name of a list has one of the posts
    paired: re.Pattern[str]  # between two bodies whose heads are named in their order
    unit_of: re.Pattern[
        str
    ]  # from a title to its organisation over a department in small letters, group `unit`
    elected: re.Pattern[str]  # ends right before a title that its holder was only just given
    grouped: re.Pattern[str]  # posts that a group gives to those who have others elsewhere: 组长
    headed: Mapping[
        str, str
    ]  # titles with the end of the names of the bodies that they head: 所长, 所
    chosen: re.Pattern[str]  # from a list of names to a post that all of them get
    national: re.Pattern[str]  # ends right before a title that a nation alone employs
    rules_place: re.Pattern[str]  # among those, titles that no body of another kind has
    ours: str  # before the kind of a place that the document calls its own
    own_voice: re.Pattern[str]  # words by which a document speaks of its own body: 我校
    bare: re.Pattern[str]  # what a text in its own voice calls its body alone: 学校
    on_behalf: re.Pattern[str]  # ends right before a body that the next holder of a post stands for
    part: re.Pattern[str]  # in the name of a part of a body, which employs its own head alone
    seat: re.Pattern[str]  # the kind of place that a title governs: 县 of 副县长
    party: re.Pattern[
        str
    ]  # the Party committee that belongs to the title rather than to the body's name
    plural: re.Pattern[str]  # a title that a list of names shares: Presidents
    closes: re.Pattern[str]  # right behind posts that follow a name
    opens: re.Pattern[str]  # right before a title that nothing unknown stands before
    aside: re.Pattern[str]  # a bracket that may be skipped behind an organisation
    generic: re.Pattern[
        str
    ]  # an organisation named before: "the company's ", its, 该校; group `head` says which
    heads: Mapping[str, tuple[OrganizationKind, ...]]  # which kinds of body each `head` may mean
    context: tuple[
        tuple[re.Pattern[str], tuple[OrganizationKind, ...]], ...
    ]  # who employs such titles
    unit: re.Pattern[str]  # a department named without its parent
    parent: re.Pattern[str]  # the part of a body's name that its departments are joined to
    department: re.Pattern[
        str
    ]  # what may stand between a body and a title as the body's department
    to_organization: re.Pattern[
        str
    ]  # from a title to its organisation, but not to a place: " in the ", ", "
    place_post: re.Pattern[str]  # titles whose employer is a place
    office: re.Pattern[
        str
    ]  # what a place's name lacks when it is taken from an office's (区委 → 区)
    of_council: re.Pattern[str]  # titles of those who lead a council that the text has named
    councils: Sequence[str]  # what such councils are called: shire council
    ministry: Callable[
        [str], str | None
    ]  # the body that a title itself names: Minister of Education
    shares_list: (
        bool  # whether the organisation of the person before holds for the next (校长卢思源)
    )


@dataclass(frozen=True)
class TitleWords:
    """The titles of a language as one pattern, and what its parts are worth.

    `pattern` has the groups `status` (a word for former, no part of the title), `title` (what is quoted) and inside it
    `modifier` and `post`; matched at every word, the longest title wins. `ranks` goes by `post` (1 is the highest), a
    modifier in `lower` takes it down by one. `statuses` goes by the word of group `status` or `modifier`.
    `blocked` is what may not follow a title: with it the word is part of another word.
    """

    pattern: re.Pattern[str]
    ranks: Mapping[str, int]
    lower: frozenset[str]
    statuses: Mapping[str, TitleStatus]
    posts: PostWords

    def value(self, found: re.Match[str]) -> TitleValue:
        """Rank and status of a match of `pattern`."""
        modifiers = (found["modifier"] or "").casefold()
        status = (found["status"] or "").casefold()
        rank = self.ranks.get(found["post"].casefold(), 5)
        rank += any(word in modifiers for word in self.lower)
        return TitleValue(rank=rank, status=self._status(status, modifiers))

    def _status(self, *words: str) -> TitleStatus:
        for word in words:
            for sign, status in self.statuses.items():
                if sign in word:
                    return status
        return "current"


def ranked(*groups: tuple[int, str]) -> dict[str, int]:
    """Posts with their rank, from lists that are separated by commas."""
    return {
        post.strip().casefold(): rank
        for rank, posts in groups
        for post in posts.split(",")
        if post.strip()
    }


def terms(text: str, separator: str = " ") -> tuple[str, ...]:
    """The entries of a table that is written as running text."""
    return tuple(term for term in text.split(separator) if term.strip())


def alternation(words: Iterable[str]) -> str:
    """A pattern for any of `words`, the longest first; a space stands for any run of spaces or one hyphen."""
    return any_of(words, space=r"[ \u00a0-]{1,3}")

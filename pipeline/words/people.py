"""What a language tells about people's names."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass

Ends = Callable[[str, int, Collection[int], Collection[int]], int | None]


@dataclass(frozen=True)
class PeopleWords:
    """How names of people are built and what stands beside them.

    `name_at(text, start, ends, tagged)` is the end of the full name that starts at `start`, where `ends` are the ends
    of words and `tagged` those of what a tagger takes for people; None where no name can start. `distinctive`
    tells whether a text can hardly be anything but a name.
    `short_forms` are what a later sentence may call a person of that name, the clearest first; `is_word` tells which of
    them are words of the language as well. All take text in simplified characters.
    """

    name_at: Ends
    distinctive: Callable[[str], bool]
    short_forms: Callable[[str], tuple[str, ...]]
    surname: Callable[[str], str]
    is_word: Callable[[str], bool]
    is_pronoun: Callable[
        [str], bool
    ]  # which of those words a sentence begins with even before "said"
    is_place: Callable[[str], bool]  # whether a text is the name of a place as well
    starts: re.Pattern[str]  # every offset where a full name may start by its spelling alone
    between: re.Pattern[str]  # what may stand between a title and the name after it
    honorific: re.Pattern[str]  # before a name: Prof., Dr.
    counted: re.Pattern[str]  # ends right before a title of several people, who need no names: 5名
    honorific_after: re.Pattern[str]  # after a name: 先生, 博士
    joiner: re.Pattern[str]  # between the names of a list
    apposition: re.Pattern[str]  # between a name and its title after it
    speaks: re.Pattern[str]  # after a name: said, 表示
    spoken: re.Pattern[str]  # before a name: said
    credit: re.Pattern[
        str
    ]  # before a name that belongs to the document, not to its story: reporter, 记者
    credit_line: re.Pattern[str]  # a whole sentence that only says who wrote or took pictures
    closes: re.Pattern[str]  # behind a name that a list puts last
    belongs: re.Pattern[str]  # between a title and its organisation: of the, at
    likely: Callable[[str], bool]  # whether a text is more likely a name than anything else
    lone: re.Pattern[str]  # one word that may be a name by itself
    goes_on: re.Pattern[str]  # behind a short form that is part of a longer name
    before_short: re.Pattern[str]  # ends right before a short form that stands by itself
    surname_and_title: bool  # whether surname and title together name a person (王校长)
    initials: re.Pattern[str]  # ends right before the rest of a name
    name_start: re.Pattern[str]  # what a name right before its title may start with (习近平总书记)
    unit_before: re.Pattern[str]  # ends right before such a name: the unit of its holder
    foreign_before: re.Pattern[str]  # ends right before what is no person: Lycée
    described: re.Pattern[str]  # right behind what is said to be a thing: ", a company based in …"
    foreign: re.Pattern[
        str
    ]  # heads of other names that must not stand right behind a name: School, Street

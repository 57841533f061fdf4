"""What a language tells the cleaner: page furniture, bylines, datelines, captions, credits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Slot = Literal["published", "source", "author", "editor", "other", "furniture"]


@dataclass(frozen=True)
class FurnitureWords:
    """Words of a page that are no article, and of the lines that say who published it and when.

    All are in lower case and simplified characters. `labels` stand before a colon or stroke and name a slot of the
    document's own data (`other` is a label whose value is kept nowhere, `furniture` one of the page); `bare` ones need
    no colon. `controls` are the page's buttons, alone or in rows; `openings` open a control with more behind it.
    `crumbs` open a trail of breadcrumbs, `home` and `leaf` are its two ends, `sections` stand alone above a headline.
    `related` heads a list of teasers, `comments` the readers' part, `neighbours` the previous or next article;
    `notices` open legal lines and `notice_parts` give them away inside, `owners` stand before or behind the
    owner of a copyright. `ends` mark the end of the article, `credits` open a line about
    its author.
    `captions` open a picture's line, `photo_credits` stand before the photographer there, `photo_ends` behind; of these `photo_signs` make a credit by themselves (江帆 摄).
    `outlets` end the name of a publisher, `outlets_named` are such names whole,
    `outlet_heads` open such a name ("University of …"), `minor` are its words in small letters,
    `not_outlets` end what only looks like one (简报), `self_names` mean the publisher itself
    (本报) and `news` stands between the outlet of a dateline and its text.
    `not_names` stand where names stand without being one, `not_name_ends` end a unit's name there; `joiners` join names; `surnames` open a name of people whose
    names come in pairs of words; `months` and `numerals` read publication dates.
    `datelines` are regular expressions for the opening of a first paragraph, with groups `outlet` and `credit`.
    """

    labels: Mapping[Slot, tuple[str, ...]]
    bare: Mapping[Slot, tuple[str, ...]]
    controls: tuple[str, ...]
    openings: tuple[str, ...]
    crumbs: tuple[str, ...]
    home: tuple[str, ...]
    leaf: tuple[str, ...]
    sections: tuple[str, ...]
    related: tuple[str, ...]
    comments: tuple[str, ...]
    neighbours: tuple[str, ...]
    notices: tuple[str, ...]
    notice_parts: tuple[str, ...]
    owners: tuple[str, ...]
    ends: tuple[str, ...]
    credits: tuple[str, ...]
    captions: tuple[str, ...]
    photo_credits: tuple[str, ...]
    photo_ends: tuple[str, ...]
    photo_signs: tuple[str, ...]
    outlets: tuple[str, ...]
    outlets_named: tuple[str, ...]
    outlet_heads: tuple[str, ...]
    minor: tuple[str, ...]
    not_outlets: tuple[str, ...]
    self_names: tuple[str, ...]
    news: tuple[str, ...]
    not_names: tuple[str, ...]
    not_name_ends: tuple[str, ...]
    joiners: tuple[str, ...]
    surnames: frozenset[str]
    months: Mapping[str, int]
    numerals: Mapping[str, int]
    datelines: tuple[str, ...]

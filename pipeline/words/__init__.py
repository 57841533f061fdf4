"""All that depends on a language and nothing else.

Each area of knowledge has three files of the same name: its shape here, its tables in `en/` and in `zh/`. Shared code
asks `words(segment.language)` and never which language it is.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Any

from pipeline.words.agreements import AgreementWords
from pipeline.words.aliases import AliasWords
from pipeline.words.commitments import CommitmentWords
from pipeline.words.dates import DateWords
from pipeline.words.events import EventWords
from pipeline.words.fields import FieldWords
from pipeline.words.frames import FrameWords
from pipeline.words.furniture import FurnitureWords
from pipeline.words.numbers import NumberWords
from pipeline.words.organizations import OrganizationWords
from pipeline.words.people import PeopleWords
from pipeline.words.places import PlaceWords
from pipeline.words.references import ReferenceWords
from pipeline.words.segmentation import SegmentationWords
from pipeline.words.tagging import TaggerWords
from pipeline.words.titles import TitleWords
from schemas.vocabulary import Language


class Words:
    """The tables of one language, an attribute an area, each loaded when it is first asked for: patterns take time to compile."""

    aliases: AliasWords
    commitments: CommitmentWords
    furniture: FurnitureWords
    agreements: AgreementWords
    dates: DateWords
    events: EventWords
    fields: FieldWords
    frames: FrameWords
    references: ReferenceWords
    segmentation: SegmentationWords
    organizations: OrganizationWords
    places: PlaceWords
    tagging: TaggerWords
    numbers: NumberWords
    people: PeopleWords
    titles: TitleWords

    def __init__(self, language: Language) -> None:
        self._language = language

    def __getattr__(self, area: str) -> Any:
        """The table of an area that has not been asked for before."""
        if area not in Words.__annotations__:
            raise AttributeError(area)
        table = getattr(import_module(f"{__name__}.{self._language}.{area}"), area.upper())
        setattr(self, area, table)
        return table


@cache
def words(language: Language) -> Words:
    """The tables of `language`."""
    return Words(language)

"""The settings of a run in a form that travels: what holds models is made anew where it is needed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from pipeline.batch.limits import Limits
from pipeline.batch.work import Settings
from pipeline.clean.formats import DEFAULT_FIELDS, FieldMap
from pipeline.cut.taggers import default_taggers
from pipeline.words.own_names import NO_NAMES, OwnNames
from pipeline.words.tagging import Tagger
from schemas.vocabulary import Language


class Astray(RuntimeError):
    """Whoever is to follow a recipe cannot; the message says why and what to do."""


@dataclass(frozen=True)
class Recipe:
    """What `Settings` are made of; `taggers` as in `default_taggers`."""

    taggers: tuple[str, ...] = ()
    names: OwnNames = NO_NAMES
    fields: FieldMap = DEFAULT_FIELDS
    limits: Limits = field(default_factory=Limits)

    def settings(self) -> Settings:
        """The settings; each process loads its models once."""
        return Settings(_loaded(self.taggers), self.names, self.fields, self.limits)


@cache
def _loaded(taggers: tuple[str, ...]) -> Mapping[Language, Tagger]:
    return default_taggers(*taggers)

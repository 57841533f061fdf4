"""Accord: cooperation facts from Chinese and English texts.

>>> from pipeline import extract
>>> extract("On 3 May 2024 A and B signed …".encode(), path="a.txt").agreements
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.clean.formats import Entry
    from pipeline.words.own_names import OwnNames
    from pipeline.words.tagging import Tagger
    from schemas import Document, Entity, Extraction, Facts, Mention, Segment
    from schemas.vocabulary import Language


def extract(
    raw: bytes,
    *,
    path: str,
    published: str | None = None,
    taggers: Mapping[Language, Tagger] | None = None,
    names: OwnNames | None = None,
) -> Extraction:
    """Every cooperation fact in one raw file; `path` names it, `published` is its ISO day where known outside.

    `names` are the user's own, which count for more than what the rules find.
    """
    return Reading(raw, path=path, published=published, taggers=taggers, names=names).extraction


class Reading:
    """One raw file, or one entry of a feed or table, at every stage of the flow, each stage worked out when it is first asked for.

    The stages are imported where they are used, so that `accord --help` does not load them.
    """

    def __init__(
        self,
        raw: bytes | Entry,
        *,
        path: str,
        published: str | None = None,
        taggers: Mapping[Language, Tagger] | None = None,
        names: OwnNames | None = None,
    ) -> None:
        self.raw, self.path, self.published = raw, path, published
        self._taggers, self._names = taggers, names

    @cached_property
    def taggers(self) -> Mapping[Language, Tagger]:
        """The taggers given, else each language's default."""
        from pipeline.cut.taggers import default_taggers

        return self._taggers or default_taggers()

    @cached_property
    def names(self) -> OwnNames:
        """The names that the user has added."""
        from pipeline.words.own_names import NO_NAMES

        return self._names or NO_NAMES

    @cached_property
    def document(self) -> Document:
        """clean: the article without its furniture."""
        from pipeline.clean import clean

        return clean(self.raw, path=self.path, published=self.published)

    @cached_property
    def segments(self) -> tuple[Segment, ...]:
        """cut: its sentences."""
        from pipeline.cut import cut

        return cut(self.document, taggers=self.taggers)

    @cached_property
    def mentions(self) -> tuple[Mention, ...]:
        """find: what they name and count."""
        from pipeline.find import find

        return find(self.document, self.segments, self.names)

    @cached_property
    def entities(self) -> tuple[Entity, ...]:
        """link: who and what is meant."""
        from pipeline.link import link

        return link(self.document, self.segments, self.mentions)

    @cached_property
    def facts(self) -> Facts:
        """relate: what is said about them."""
        from pipeline.relate import relate

        return relate(self.document, self.segments, self.mentions, self.entities)

    @cached_property
    def extraction(self) -> Extraction:
        """Everything found, as one record."""
        from pipeline.cut.taggers import versions
        from pipeline.relate.extraction import assemble

        return assemble(
            self.document,
            self.segments,
            self.mentions,
            self.entities,
            self.facts,
            versions=versions(self.taggers, self.names),
        )

"""Accord: cooperation facts from Chinese and English texts.

>>> from pipeline import extract
>>> extract("On 3 May 2024 A and B signed …".encode(), path="a.txt").agreements
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.words.tagging import Tagger
    from schemas import Extraction
    from schemas.vocabulary import Language


def extract(
    raw: bytes,
    *,
    path: str,
    published: str | None = None,
    taggers: Mapping[Language, Tagger] | None = None,
) -> Extraction:
    """Every cooperation fact in one raw file; `path` names it, `published` is its ISO day where known outside."""
    # The stages are imported here so that `accord --help` does not load them.
    from pipeline.clean import clean
    from pipeline.cut import cut
    from pipeline.cut.taggers import default_taggers, versions
    from pipeline.find import find
    from pipeline.link import link
    from pipeline.relate import relate
    from pipeline.relate.extraction import assemble

    taggers = taggers or default_taggers()
    document = clean(raw, path=path, published=published)
    segments = cut(document, taggers=taggers)
    mentions = find(document, segments)
    entities = link(document, segments, mentions)
    facts = relate(document, segments, mentions, entities)
    return assemble(document, segments, mentions, entities, facts, versions=versions(taggers))

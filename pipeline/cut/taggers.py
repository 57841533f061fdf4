"""The taggers of a run, and the versions of all that makes an extraction."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import get_args

from pipeline.words import words
from pipeline.words.tagging import Tagger
from schemas import Versions
from schemas.vocabulary import Language

SCHEMA_VERSION = 1


def default_taggers(setting: str = "") -> dict[Language, Tagger]:
    """A tagger a language: the one called `setting`, or each language's default."""
    chosen: dict[Language, Tagger] = {}
    for language in get_args(Language):
        makers = words(language).tagging.taggers
        chosen[language] = makers[setting or next(iter(makers))]()
    return chosen


def versions(taggers: Mapping[Language, Tagger]) -> Versions:
    """The versions of the product, of its records and of the models."""
    return Versions(
        accord=version("accord"),
        schema_version=SCHEMA_VERSION,
        taggers={language: tagger.name for language, tagger in taggers.items()},
    )


@cache
def rules_digest() -> str:
    """Twelve digits that change with any rule or table of the stages that make an extraction.

    They stand in the knowledge base and not in the JSON of an article, whose diff shows only what changed.
    """
    root = Path(__file__).parents[1]
    whole = sha256()
    for stage in ("clean", "cut", "find", "link", "relate", "words"):
        for path in sorted(p for p in (root / stage).rglob("*") if p.suffix in (".py", ".tsv")):
            whole.update(path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes())
    return whole.hexdigest()[:12]

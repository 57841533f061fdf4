"""The taggers of a run, and the versions of all that makes an extraction."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import get_args

from pipeline.words import words
from pipeline.words.own_names import NO_NAMES, OwnNames
from pipeline.words.spacy_tagging import NotInstalled, installed
from pipeline.words.tagging import Tagger
from schemas import Versions
from schemas.vocabulary import Language

SCHEMA_VERSION = 1
_EXAMPLE = "en=NAME or zh=NAME"


class Unsuitable(ValueError):
    """A setting that gives no tagger; the message says why and what to do."""


def default_taggers(*settings: str) -> dict[Language, Tagger]:
    """A tagger a language: as the settings say, else each language's default.

    A setting is `NAME` for every language or `LANGUAGE=NAME` for one; the last one counts. A name is that of one of the
    language's own taggers, of an installed spaCy pipeline, or the path of a pipeline's folder.
    """
    chosen: dict[str, str] = dict.fromkeys(get_args(Language), "")
    for setting in settings:
        language, given, name = setting.partition("=")
        if given and language not in chosen:
            raise Unsuitable(f"{language!r} is no language of Accord; write {_EXAMPLE}")
        chosen |= {language: name} if given else dict.fromkeys(chosen, setting)
    return {language: _tagger(language, chosen[language]) for language in get_args(Language)}


def _tagger(language: Language, name: str) -> Tagger:
    table = words(language).tagging
    if not name or name in table.taggers:
        return table.taggers[name or next(iter(table.taggers))]
    for other in get_args(Language):
        if name in words(other).tagging.taggers:
            raise Unsuitable(f"{name} is a tagger of {other} only; write {other}={name}")
    try:
        nlp = installed(name)
    except NotInstalled as error:
        own = ", ".join(table.taggers)
        raise Unsuitable(f"{error}. Built in for {language}: {own}") from error
    if nlp.lang not in (language, "xx"):
        raise Unsuitable(f"{name} is a pipeline of {nlp.lang}, not of {language}; write {_EXAMPLE}")
    return table.adopt(nlp)


def versions(taggers: Mapping[Language, Tagger], names: OwnNames = NO_NAMES) -> Versions:
    """The versions of the product, of its records, of the models and of the user's names."""
    return Versions(
        accord=_accord(),
        schema_version=SCHEMA_VERSION,
        taggers={language: tagger.name for language, tagger in taggers.items()},
        names=names.digest,
    )


@cache
def _accord() -> str:
    """The product's own version, which takes longer to look up than a short article to read."""
    return version("accord")


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

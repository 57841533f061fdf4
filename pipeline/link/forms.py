"""Forms of names: one spelling with all its mentions, taken apart for comparison."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from pipeline.cut.languages import language_of
from pipeline.words import words
from pipeline.words.aliases import NameParts
from pipeline.words.script import simplified
from schemas import Mention
from schemas.vocabulary import Language, OrganizationKind

_ARTICLE = re.compile(r"^(?:the|an?)\s+", re.I)
_NOISE = re.compile(r"[\s\W_]+")


@dataclass
class Form:
    """One spelling of a name and where it stands in the document."""

    key: str
    text: str
    language: Language
    parts: NameParts
    mentions: list[Mention] = field(default_factory=list)

    @property
    def kind(self) -> OrganizationKind | None:
        """The kind of body that its first mention says."""
        name = self.mentions[0].name
        return name.organization_kind if name else None


@lru_cache(maxsize=4096)
def key_of(name: str) -> str:
    """The spelling to compare by: script, case, accents, articles, spaces and punctuation do not count."""
    spelled = unicodedata.normalize("NFKD", simplified(_ARTICLE.sub("", name.strip()))).casefold()
    return _NOISE.sub("", "".join(c for c in spelled if not unicodedata.combining(c))) or name


def forms_of(mentions: Iterable[Mention], known: frozenset[str]) -> list[Form]:
    """The spellings among `mentions`, in the order of their first place."""
    forms: dict[str, Form] = {}
    for mention in mentions:
        key = key_of(mention.text)
        if key not in forms:
            language = language_of(mention.text, otherwise=mention.language)
            taken_apart = words(language).aliases.parts(mention.text, known)
            forms[key] = Form(key, mention.text, language, taken_apart)
        forms[key].mentions.append(mention)
    return list(forms.values())


def places_known(mentions: Sequence[Mention]) -> frozenset[str]:
    """The bare names of all places that the document names, alone or with their level inside a longer name."""
    known: set[str] = set()
    for mention in mentions:
        table = words(language_of(mention.text, otherwise=mention.language)).aliases
        if mention.kind == "place":
            known.add(table.place(mention.text))
        elif mention.kind == "organization":
            known.update(name for name, _ in table.parts(mention.text, frozenset()).places)
    return frozenset(name for name in known if len(name) >= 2)

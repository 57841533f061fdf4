"""What a tagger is: the one interface behind which spaCy, LAC and jieba live."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from schemas import Token

if TYPE_CHECKING:
    from spacy.language import Language as Pipeline


class Tagger(Protocol):
    """Turns sentences of one language into tokens; offsets count from the start of each sentence."""

    @property
    def name(self) -> str:
        """Model and version, for the record of what made an extraction."""

    def tag(self, sentences: Sequence[str]) -> list[tuple[Token, ...]]:
        """The tokens of each sentence, in order."""


class LazyTagger:
    """A tagger known by its name, made when it first tags something."""

    def __init__(self, name: str, make: Callable[[], Tagger]) -> None:
        self._name, self._make = name, make

    @property
    def name(self) -> str:
        """Model and version."""
        return self._name

    def tag(self, sentences: Sequence[str]) -> list[tuple[Token, ...]]:
        """The tokens of each sentence, in order."""
        return self._tagger.tag(sentences)

    @cached_property
    def _tagger(self) -> Tagger:
        return self._make()


@dataclass(frozen=True)
class TaggerWords:
    """The taggers of a language by their setting's name; the first is the default.

    `adopt` makes a tagger of the language out of any spaCy pipeline.
    """

    taggers: Mapping[str, Tagger]
    adopt: Callable[[Pipeline], Tagger]

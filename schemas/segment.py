"""Segments: sentences with their language and their tokens."""

from __future__ import annotations

from functools import cached_property
from typing import NamedTuple

from pydantic import SkipValidation

from schemas.record import Record
from schemas.vocabulary import BlockRole, Language


class Token(NamedTuple):
    """One word as the tagger of its language sees it; offsets count code points in `Document.text`.

    `tag` is a Universal Dependencies part of speech (NOUN, PROPN, VERB, NUM, PUNCT …) in both languages; `label` is
    what the tagger takes the word to be part of (ORG, PERSON, PLACE, DATE, WORK or empty) and `first` whether it
    opens that entity. `lemma`, `head` (index into the segment's tokens; its own at the root) and `relation` are filled
    where the tagger parses, else the word itself, its own index and empty.
    """

    start: int
    end: int
    text: str
    tag: str
    lemma: str
    label: str
    first: bool
    head: int
    relation: str


class Segment(Record):
    """A sentence: `document.text[start:end]`, the paragraph it stands in, its role and its language."""

    index: int
    paragraph: int
    start: int
    end: int
    text: str
    role: BlockRole
    language: Language
    tokens: SkipValidation[tuple[Token, ...]] = ()

    def with_tokens(self, own: tuple[Token, ...]) -> Segment:
        """The segment with its tokens, whose offsets count from its start."""
        start = self.start
        tokens = tuple(Token(token[0] + start, token[1] + start, *token[2:]) for token in own)
        return self.model_copy(update={"tokens": tokens, "own_tokens": own})

    @cached_property
    def own_tokens(self) -> tuple[Token, ...]:
        """The tokens with offsets that count from the start of the segment."""
        return tuple(
            Token(token.start - self.start, token.end - self.start, *token[2:])
            for token in self.tokens
        )

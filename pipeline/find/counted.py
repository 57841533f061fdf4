"""What a number counts: the noun phrase behind it, by the tags of its tokens."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from schemas import Segment, Token

REACH = 10  # tokens behind a number in which the counted noun is looked for
LETTERS = {
    "ADJ": "J",
    "NOUN": "N",
    "PROPN": "P",
    "VERB": "V",
    "CCONJ": "C",
    "DET": "D",
    "NUM": "M",
    "PRON": "D",
    "ADV": "A",
}
QUOTES = frozenset("\"“”‘’'「」『』")


def counted(segment: Segment, end: int, phrase: re.Pattern[str]) -> tuple[int, int] | None:
    """The span of the counted noun phrase that begins right behind offset `end`."""
    tokens = _following(segment, end)
    if not tokens or segment.text[end - segment.start : tokens[0].start - segment.start].strip(
        " -"
    ):
        return None
    found = phrase.match("".join(_letter(token) if token.start >= end else "P" for token in tokens))
    if not found or not found[1]:
        return None
    return max(tokens[found.start(1)].start, end), tokens[found.end(1) - 1].end


def _following(segment: Segment, end: int) -> Sequence[Token]:
    """The tokens behind an offset; the rest of one that a lost space has glued to the number is the first."""
    tokens = segment.tokens
    first = bisect_left(tokens, end, key=lambda token: token.start)
    glued = first and tokens[first - 1].end > end and segment.text[end - segment.start].isupper()
    first -= bool(glued)
    return tokens[first : first + REACH]


def _letter(token: Token) -> str:
    """One letter for a token: its part of speech, H a hyphen, U a quotation mark, O "of", X anything else."""
    if token.text in ("-", "–", "‑"):
        return "H"
    if token.text in QUOTES:
        return "U"
    if token.text == "of":
        return "O"
    return LETTERS.get(token.tag, "X")

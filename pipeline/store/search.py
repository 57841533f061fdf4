"""The search index: phrases in English, words of any length in Chinese.

SQLite's tokenizer takes a run of Chinese for one word. A space of no width around every Chinese character makes each a
token of its own, and a phrase query of such tokens finds every word, one of two characters too. Traditional
characters are indexed and asked for in their simplified form.
"""

from __future__ import annotations

import re

from pipeline.words.script import simplified

GAP = "\u200b"  # a space of no width
HIT, PAST = (
    "\x02",
    "\x03",
)  # where a hit begins and where it has ended, in what the index gives back
_RESERVED = re.compile(
    f"[\0{GAP}{HIT}{PAST}\ud800-\udfff]"
)  # what would be taken for a mark, or no text
_HAN = "[⺀-⿟々-〇㐀-䶿一-鿿豈-﫿\U00020000-\U0003ffff]"
_EDGE = re.compile(f"(?<={_HAN})|(?={_HAN})")
_WORD = re.compile(r"\w")


def indexed(text: str) -> str:
    """`text` as the index holds it."""
    return _EDGE.sub(GAP, simplified(_RESERVED.sub(" ", text)))


def phrase(text: str) -> str | None:
    """The query for `text` as a phrase (a `*` at its end asks for the beginning of a word); None without a word."""
    if not _WORD.search(text):
        return None
    bare = indexed(text.rstrip().removesuffix("*")).replace('"', " ")
    return f'"{bare}"' + (" *" if text.rstrip().endswith("*") else "")


def hits(highlighted: str) -> list[tuple[int, int]]:
    """Where the hits stand in the text that was indexed, from what the index gives back."""
    spans: list[tuple[int, int]] = []
    offset = start = 0
    for character in highlighted:
        if character == HIT:
            start = offset
        elif character == PAST:
            spans.append((start, offset))
        elif character != GAP:
            offset += 1
    return spans

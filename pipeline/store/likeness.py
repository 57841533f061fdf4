"""What makes two articles reports of one text: the runs of five words that they share.

MinHash with bands (Broder 1997; Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, chapter 3) finds candidates among any
number of texts; the share of common runs (Jaccard) decides. What an outlet writes itself, as headline and byline, does not count.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from hashlib import blake2b, sha256

from rensa import RMinHash

from pipeline.store.entries import Passage, Signature
from pipeline.words.script import simplified

NEAR = 0.8  # the share of common runs from which two texts are one
RUN = 5  # words, each Chinese character being one
FEWEST = 20  # runs below which only the very same text is the same
BANDS, ROWS = (
    32,
    4,
)  # 99.9 % of the pairs that share .8 meet in a band, 1 in 12 of those that share .2
SEED = 5
OWN = frozenset(("headline", "subtitle", "byline", "dateline", "credit"))
_HAN = "⺀-⿟々-〇㐀-䶿一-鿿豈-﫿\U00020000-\U0003ffff"
_WORD = re.compile(f"[{_HAN}]|[^\\W_{_HAN}]+")


def signature(text: str, passages: Iterable[Passage]) -> Signature:
    """The signature of a document's text."""
    found = runs(text, passages)
    whole = sha256("\n".join(found).encode("utf-8", "surrogatepass")).hexdigest()[:32]
    if len(found) < FEWEST:
        return Signature(whole, ())
    hashes = RMinHash(BANDS * ROWS, SEED)
    hashes.update(found)
    values = hashes.digest()
    bands = (values[n : n + ROWS] for n in range(0, BANDS * ROWS, ROWS))
    return Signature(whole, tuple(_key(n, band) for n, band in enumerate(bands)))


def runs(text: str, passages: Iterable[Passage]) -> list[str]:
    """The runs of words of a document's text, in order, each once; the same in either script."""
    body = "\n".join(text[p.start : p.end] for p in passages if p.role not in OWN)
    words = _WORD.findall(simplified(body).casefold())
    count = max(len(words) - RUN + 1, 1)
    return list(dict.fromkeys(" ".join(words[n : n + RUN]) for n in range(count)))


def likeness(one: Iterable[str], other: Iterable[str]) -> float:
    """The share of the runs of two texts that both have, between 0 and 1."""
    first, second = set(one), set(other)
    return len(first & second) / (len(first | second) or 1)


def _key(band: int, values: Sequence[int]) -> int:
    """A band as a number that SQLite holds."""
    packed = b"".join(value.to_bytes(8, "big") for value in (band, *values))
    return int.from_bytes(blake2b(packed, digest_size=8).digest(), "big", signed=True)

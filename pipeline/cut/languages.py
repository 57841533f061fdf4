"""Which language a stretch of text is in, and where it changes inside a paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from operator import ne

from pipeline.words.script import simplified
from schemas.vocabulary import Language

HAN = "㐀-䶿一-鿿豈-﫿〇"
_HAN = re.compile(f"[{HAN}]")
_LATIN_WORD = re.compile(r"[A-Za-zÀ-ɏ]+(?:['’-][A-Za-zÀ-ɏ]+)*")
_LATIN_STRETCH = re.compile(f"[^{HAN}（）()【】《》]+")
_ENDS = re.compile(r"[\s,.;:!?，。；：！？、“”\"'—-]*")
_HAN_CLAUSE = re.compile(f"[{HAN}，、；：“”‘’（）《》0-9?,]{{1,200}}")
HAN_PER_WORD = 1.6  # a Chinese word has about 1.6 characters
WORDS_OF_A_SWITCH = 6  # shorter Latin stretches are names inside Chinese
HAN_OF_A_SWITCH = 8  # shorter Chinese stretches are names inside English


@lru_cache(maxsize=4096)
def language_of(text: str, *, otherwise: Language = "en") -> Language:
    """The language that most of the words of `text` are in; `otherwise` where it has no words."""
    han, latin = len(_HAN.findall(text)), len(_LATIN_WORD.findall(text))
    if not han and not latin:
        return otherwise
    return "zh" if han / HAN_PER_WORD > latin else "en"


def language_runs(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of `text` that stay in one language; a bracketed gloss or a name is no change."""
    start = 0
    for stretch in _LATIN_STRETCH.finditer(text):
        glossed = text[stretch.start() - 1 : stretch.start()] in tuple("（(【《")
        if glossed or not _reaches(_LATIN_WORD, stretch.group(), WORDS_OF_A_SWITCH):
            continue
        begin = stretch.start() + _leading(stretch.group())
        if _reaches(_HAN, text[start : stretch.start()], HAN_OF_A_SWITCH):
            yield start, begin
            start = begin
        if _opens_clause(text, stretch.end()):
            yield start, stretch.end()
            start = stretch.end()
    if start < len(text):
        yield start, len(text)


def _reaches(pattern: re.Pattern[str], text: str, count: int) -> bool:
    """Whether `pattern` is found in `text` at least `count` times."""
    return sum(1 for _ in islice(pattern.finditer(text), count)) == count


def _leading(stretch: str) -> int:
    """How many characters of a Latin stretch still belong to the Chinese before it."""
    ends = _ENDS.match(stretch)
    return ends.end() if ends else 0


def _opens_clause(text: str, offset: int) -> bool:
    """Whether a Chinese clause, rather than one glossed name, begins at `offset`."""
    clause = _HAN_CLAUSE.match(text, offset)
    return bool(clause) and _reaches(_HAN, clause.group() if clause else "", HAN_OF_A_SWITCH)


def is_traditional(text: str) -> bool:
    """Whether Chinese text is written in traditional characters: one in twenty of them has a simplified form."""
    han = "".join(_HAN.findall(text))
    changed: int = sum(map(ne, han, simplified(han)))
    return changed * 20 > len(han)

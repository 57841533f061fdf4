"""Names of outlets and publishing bodies, told by their form."""

from __future__ import annotations

import re

from pipeline.clean.lexicon import endings, entries, folded, han_endings
from pipeline.clean.names import HAN

LONGEST_VALUE = 60  # characters of a field's value
SENTENCE = re.compile(f"[。！？!?]|(?<=[a-z]{{2}})\\.(?=\\s+[A-Z])|[{HAN}]，[{HAN}]")
_DOMAIN = re.compile(r"\.(?:com|cn|net|org|gov|edu|hk|tv)$")
_WORD = re.compile(r"[\w.'’&-]+")


def is_outlet(piece: str) -> bool:
    """Whether the last word of a short name says that it is an outlet or a body."""
    plain = folded(piece).strip(' 《》“”"')
    if plain in entries("outlets_named"):
        return True
    if plain.endswith(endings("not_outlets")):
        return False
    if not looks_like_outlet(piece):
        return False
    if re.search(f"[{HAN}]", plain):
        return plain.endswith(han_endings("outlets"))
    return bool(words := _WORD.findall(plain)) and (
        words[-1] in entries("outlets")
        or words[0] in entries("outlet_heads")
        or bool(_DOMAIN.search(words[-1]))
    )


def looks_like_outlet(piece: str) -> bool:
    """Whether a short piece can be a publisher's name: Han without a clause, or words in capitals."""
    plain = folded(piece).strip(" 《》")
    if plain in entries("outlets_named") or plain in entries("self_names"):
        return True
    if SENTENCE.search(piece) or len(piece) > LONGEST_VALUE:
        return False
    if re.search(f"[{HAN}]", piece):
        return len(piece) <= 20 and plain.endswith(endings("outlets"))
    words, minor = _WORD.findall(piece), entries("minor")
    return 0 < len(words) <= 9 and all(
        word[0].isupper() or word[0].isdigit() or word in minor or "." in word for word in words
    )

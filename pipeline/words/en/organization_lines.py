"""English sentences as lines of words: head words, subjects that "and" joins, words that end a name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from pipeline.words.en.organization_heads import HEADS, POSSESSIVES, STOPS, TOPICS
from pipeline.words.organizations import entries, kinds_of, phrases
from schemas import Token

KIND_OF = kinds_of(HEADS)
LEGAL = ("Ltd.", "Ltd", "Limited", "Inc.", "Inc")
# Head words that translations leave in small letters, and the small words that go before them.
COMMON_NOUNS = phrases(
    """
    primary school|middle school|high school|elementary school|secondary school|kindergarten|vocational school|vocational high school|experimental school|central school|foreign language school
    education bureau|education department|people's government|party committee|education and sports bureau|bureau|headquarters
    District government|County government|City government|Province government|Municipal government
    """
)
MODIFIERS = entries(
    "first second third fourth fifth sixth seventh eighth ninth tenth experimental central vocational foreign language affiliated district county city municipal provincial regional education"
)
_WORD = re.compile(
    r"(?:Co|Ltd|Inc|Corp|No|St|Mt|Dr|Mr|Ms|Mrs|Prof)\.|[^\W_]+(?:[-'’/–][^\W_]+)*(?:['’](?!\w))?|[^\w\s]"
)
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)?")
_ELIDED = re.compile(r"[dl]'[A-ZÀ-Þ]")
_WHOLE = entries("University College Company Corporation Bank Ltd Ltd. Institute School")
_HONG_KONG = entries("Kong Macao Macau Taiwan")
_OPENERS = {phrase.split(" ")[0] for phrase in (*KIND_OF, *COMMON_NOUNS)}
_OPENERS |= {opener.removesuffix("'s").removesuffix("'") for opener in _OPENERS}
_SCHOOLED = entries("Technical Vocational Secondary Primary High Middle")


class Word(NamedTuple):
    """A word or mark of a sentence with its offsets and the label that the tagger gives it."""

    start: int
    end: int
    text: str
    label: str


def line_of(text: str, tokens: Sequence[Token]) -> list[Word]:
    """The words and marks of a sentence; what a hyphen or an apostrophe joins is one word."""
    labels = {token.start: token.label for token in tokens}
    return [
        Word(m.start(), m.end(), _spelt(m), labels.get(m.start(), "")) for m in _WORD.finditer(text)
    ]


def _spelt(found: re.Match[str]) -> str:
    """A word with one kind of apostrophe, and the small words of a name in capitals small: Film And Television."""
    word = found.group().replace("’", "'")
    return word.lower() if word in ("And", "Of") and found.start() else word


def head_at(line: Sequence[Word], position: int) -> int | None:
    """The last word of the longest head phrase that starts at `position`."""
    if _named(line[position]) in _OPENERS:
        for length in (4, 3, 2, 1):
            phrase = phrase_of(line[position : position + length])
            if phrase in KIND_OF or phrase in COMMON_NOUNS:
                return min(position + length, len(line)) - 1
    if line[position].text not in ("Co.", "Co"):
        return None
    last = position
    for ahead in range(position + 1, min(position + 3, len(line))):
        if line[ahead].text in LEGAL:
            last = ahead
        elif line[ahead].text != ",":
            break
    return last if last > position else None


def phrase_of(words: Sequence[Word]) -> str:
    """The text of words without the ending that makes them own what follows: Fudan University's."""
    *before, last = words
    return " ".join([*(word.text for word in before), _named(last)])


def _named(word: Word) -> str:
    """A word without the ending that makes it own what follows."""
    return word.text.removesuffix("'s").removesuffix("'") if possessive(word) else word.text


def is_capital(word: Word) -> bool:
    """Whether a word can stand in a name: capitalised, or a number."""
    first = word.text[0]
    if first.isupper() or word.text == "tech":
        return True
    if first.isdigit():
        return _ORDINAL.fullmatch(word.text) is not None
    return first in "dl" and _ELIDED.match(word.text) is not None


def stops(word: Word) -> bool:
    """Whether a capitalised word is no part of names: a title, a day, the opening of a sentence."""
    return word.text in STOPS and word.text not in TOPICS


def possessive(word: Word) -> bool:
    """Whether a word owns what follows (Xi'an's school) rather than names it (People's Government)."""
    return word.text.endswith(("'s", "'")) and word.text not in POSSESSIVES


def joins(line: Sequence[Word], conjunction: int) -> bool:
    """Whether "and" stands between two subjects of one body rather than between two names."""
    if conjunction == 0 or conjunction + 1 >= len(line):
        return False
    before, after = line[conjunction - 1], line[conjunction + 1]
    if line[conjunction].text == "&":
        whole = before.text in _WHOLE and any(w.text in _WHOLE for w in line[conjunction:][1:6])
        return is_capital(before) and is_capital(after) and not whole
    if before.text in _HONG_KONG and after.text in _HONG_KONG:
        return True
    if before.text in _SCHOOLED and after.text in _SCHOOLED:
        return True
    return topic_of(before) in TOPICS and topic_of(after) in TOPICS


def topic_of(word: Word) -> str:
    """A word as the table of subjects has it: without a possessive ending, with a capital letter."""
    bare = word.text.removesuffix("'s").removesuffix("'")
    return bare if bare[:1].isupper() or bare in ("and", "for", "of") else bare.capitalize()


def lists(line: Sequence[Word], comma: int) -> bool:
    """Whether a comma stands in a list of subjects: Education, Science and Technology Bureau."""
    if comma == 0 or comma + 1 >= len(line):
        return False
    if line[comma - 1].text in _HONG_KONG and line[comma + 1].text in _HONG_KONG:
        return True
    if topic_of(line[comma - 1]) not in TOPICS:
        return False
    following = [topic_of(word).replace("And", "and") for word in line[comma + 1 : comma + 11]]
    if not following or following[0] not in TOPICS | {"and"}:
        return False
    listed = following[: following.index("and")] if "and" in following else []
    known = all(word in TOPICS or word == "," for word in listed)
    return "and" in following and known and following[len(listed) + 1 :][:1] != []

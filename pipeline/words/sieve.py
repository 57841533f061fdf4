"""Which patterns may match in a text: the tables hold some thousand, and a sentence fits a few of them.

`needs` reads off a pattern the strings of which any match holds at least one. `Held` reads a text once and knows from then on
which patterns have none of theirs in it. "It may" is sometimes wrong, "it cannot" never: only time depends on it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence, Set
from functools import lru_cache
from itertools import product
from operator import add
from re import _parser  # type: ignore[attr-defined]  # the reader of `re` itself, which has no public name
from typing import Any, Literal, NamedTuple

MOST = 200  # spellings that two stretches may have together; so many say too little
LARGEST_LIST = 2000  # spellings of one list of words
LARGEST_SET = 24
EDGE = "\b"  # stands in a string of needs where a word begins or ends
LETTERS = 5  # of the beginning of a word are looked at
COMMON = frozenset(
    [
        "a",
        "an",
        "and",
        "are",
        "as",
        "at",
        "be",
        "been",
        "by",
        "for",
        "from",
        "had",
        "has",
        "have",
        "in",
        "into",
        "is",
        "it",
        "its",
        "of",
        "off",
        "on",
        "or",
        "out",
        "over",
        "that",
        "the",
        "their",
        "this",
        "to",
        "up",
        "was",
        "were",
        "which",
        "will",
        "with",
    ]
)  # words that most English sentences hold
_WORD = re.compile(rf"(\w{{1,{LETTERS}}})\w*")
_INITIAL = re.compile(rf"(?:{EDGE}|(?<=[^\w{EDGE}]))(\w{{1,{LETTERS}}})(?:{EDGE})?")
_WIDE = re.compile(r"[^\x00-\x7f]{2,}")
_LETTER = re.compile(r"\w").search
_ENDS_IN_EDGE = re.compile(rf"(?s:.*[^\w]|.*{EDGE})").fullmatch
Strings = frozenset[str]
EMPTY: Strings = frozenset({""})
SPACE: Strings = frozenset({" "})
Edge = Literal["never", "kept", "always"]  # kept: where one was before, as the part may be empty
EDGES: Sequence[Edge] = ("never", "kept", "always")


def needs(pattern: re.Pattern[str]) -> Strings | None:
    """Strings in folded case of which any match of the pattern holds at least one; none where nothing can be said."""
    return _best(_sequence(_parser.parse(pattern.pattern, pattern.flags)).needs)


def fold(text: str) -> str:
    """A text in one case: what patterns that ignore case take for equal is equal here."""
    return text.casefold() if text.isascii() else text.casefold().replace("ı", "i")


def key_of(string: str) -> str:
    """What says most of a string of needs: a pair of wide characters, the beginning of a word, else one character."""
    pair = _WIDE.search(string)
    if pair:
        return pair.group()[:2]
    initials = [EDGE + initial for initial in _INITIAL.findall(string)]
    singles = string.replace(EDGE, "").replace(" ", "")
    return max((*initials, *singles), key=_worth, default="")


class _Index:
    """The patterns asked about so far by the keys of their needs, each known by its identity: to hash one costs its length."""

    def __init__(self) -> None:
        self.patterns: dict[int, re.Pattern[str]] = {}
        self.by_key: dict[str, list[int]] = {}
        self.anywhere: set[int] = set()

    def learn(self, pattern: re.Pattern[str]) -> None:
        self.patterns[id(pattern)] = pattern
        found = needs(pattern)
        for key in {key_of(string) for string in found or ()}:
            self.by_key.setdefault(key, []).append(id(pattern))
        if found is None:
            self.anywhere.add(id(pattern))
        self._fitting_word.cache_clear()

    def fitting(self, text: str) -> Set[int]:
        """The patterns of which a folded text holds a key, and those that have none."""
        pairs = (pair for run in _WIDE.findall(text) for pair in map(add, run, run[1:]))
        shared = self.by_key.keys() & {*text, *pairs}
        found = self.anywhere.union(*(self.by_key[key] for key in shared))
        return found.union(*map(self._fitting_word, set(_WORD.findall(text))))

    @lru_cache(maxsize=10_000)  # noqa: B019 (there is one index, and it lives for good)
    def _fitting_word(self, word: str) -> Set[int]:
        """The patterns that a beginning of a word is a key of."""
        beginnings = (EDGE + word[:length] for length in range(1, len(word) + 1))
        return frozenset().union(*(self.by_key.get(key, ()) for key in beginnings))


_INDEX = _Index()


class Held:
    """What a text holds: not its keys, which are many, but the patterns that may match in it."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._fitting: Set[int] = frozenset()
        self._asked = 0

    def may(self, pattern: re.Pattern[str]) -> bool:
        """Whether a pattern of the tables may match in the text, or in any part of it."""
        if id(pattern) not in _INDEX.patterns:
            _INDEX.learn(pattern)
        if self._asked != len(_INDEX.patterns):
            self._fitting, self._asked = _INDEX.fitting(fold(self._text)), len(_INDEX.patterns)
        return id(pattern) in self._fitting


@lru_cache(maxsize=2048)
def held(text: str) -> Held:
    """What a text holds, kept for the stages that ask later."""
    return Held(text)


class _Part(NamedTuple):
    """What is known of a part of a pattern.

    `exact` are all strings that it matches, where they are few, any white space in them one space. `needs` are sets of
    strings, of each of which any match holds one. `edge` says whether a word may begin right behind it.
    """

    exact: Strings | None
    needs: Sequence[Strings]
    edge: Edge


def _sequence(elements: Iterable[tuple[Any, Any]], edge: Edge = "kept") -> _Part:
    """What is known of elements in a row behind an edge: those of few spellings are put together as far as they go."""
    found: list[Strings] = []
    whole, run, after = True, _opening(edge), edge
    for operation, argument in elements:
        part = _element(str(operation), argument, after)
        found += part.needs
        before, after = after, after if part.edge == "kept" else part.edge
        if part.exact is not None and _is_few(run, part.exact):
            run = _joined(run, part.exact)
            continue
        found.append(run)
        whole = False
        run = _opening(after) if part.exact is None else _joined(_opening(before), part.exact)
    return _Part(run if whole else None, [*found, run], after)


def _is_few(left: Strings, right: Strings) -> bool:
    """Whether what two parts spell together is worth to be told apart."""
    alone = min(len(left), len(right)) == 1
    return len(left) * len(right) <= (LARGEST_LIST if alone else MOST)


def _opening(edge: Edge) -> Strings:
    return frozenset({EDGE}) if edge == "always" else EMPTY


def _joined(left: Strings, right: Strings) -> Strings:
    return frozenset(one + other for one, other in product(left, right))


def _element(operation: str, argument: Any, edge: Edge) -> _Part:
    """What is known of one element behind an edge."""
    match operation:
        case "LITERAL":
            return _spelt({_character(argument)})
        case "IN":
            return _set(argument)
        case "SUBPATTERN":
            return _sequence(argument[-1], edge)
        case "ATOMIC_GROUP":
            return _sequence(argument, edge)
        case "BRANCH":
            return _branches([_sequence(branch, edge) for branch in argument[1]])
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            return _repeated(argument[0], str(argument[1]), _sequence(argument[2]))
        case "AT" if str(argument) == "AT_BOUNDARY":
            return _spelt({EDGE})
        case "ASSERT" if argument[0] < 0 and _is_mark(_sequence(argument[1]).exact):
            return _spelt({EDGE})
        case "ASSERT" if argument[0] > 0:
            return _Part(EMPTY, _sequence(argument[1], edge).needs, "kept")
        case "ASSERT":
            return _Part(EMPTY, (), "kept")
        case "ASSERT_NOT" if argument[0] < 0 and _bars_words(argument[1]):
            return _spelt({EDGE})
        case "AT" | "ASSERT_NOT":
            return _Part(EMPTY, (), "kept")
    return _Part(None, (), "never")


def _is_mark(exact: Strings | None) -> bool:
    """Whether what is spelt is never empty and ends in no character of a word."""
    return bool(exact) and all(map(_ENDS_IN_EDGE, exact or ()))


def _bars_words(elements: Sequence[tuple[Any, Any]]) -> bool:
    """Whether what may not stand before is any character of a word."""
    sets = [argument for operation, argument in elements if str(operation) == "IN"]
    members = [str(member) for _, member in sets[0]] if len(sets) == len(elements) == 1 else []
    return "CATEGORY_WORD" in members and str(sets[0][0][0]) != "NEGATE"


def _spelt(spellings: Iterable[str]) -> _Part:
    """A part that matches these strings alone."""
    exact = frozenset(spellings)
    if not all(_ENDS_IN_EDGE(string) for string in exact if string):
        return _Part(exact, (), "never")
    return _Part(exact, (), "kept" if "" in exact else "always")


def _set(members: Sequence[tuple[Any, Any]]) -> _Part:
    """A set of characters: white space, or a short list of them."""
    if all(str(argument) == "CATEGORY_SPACE" for _, argument in members):
        return _spelt({" "})
    listed = {
        _character(argument) for operation, argument in members if str(operation) == "LITERAL"
    }
    few = len(members) <= LARGEST_SET and all(str(name) == "LITERAL" for name, _ in members)
    return _spelt(listed) if few else _Part(None, (), "never")


def _character(code: int) -> str:
    return " " if chr(code).isspace() else fold(chr(code))


def _branches(branches: Sequence[_Part]) -> _Part:
    """What is known of one of several branches: the spellings of all, the needs of each taken together."""
    spelt = [branch.exact for branch in branches if branch.exact is not None]
    every = frozenset[str]().union(*spelt)
    exact = every if len(spelt) == len(branches) and len(every) <= LARGEST_LIST else None
    told = [need for need in (_best(branch.needs) for branch in branches) if need is not None]
    edge = min((branch.edge for branch in branches), key=EDGES.index)
    return _Part(exact, [frozenset[str]().union(*told)] if len(told) == len(branches) else (), edge)


def _repeated(least: int, most: str, part: _Part) -> _Part:
    """What is known of a repeated part: it is there once if it must be."""
    exact = part.exact if most == "1" else None
    if part.exact and not any(map(_LETTER, part.exact)):
        exact = SPACE  # however many marks
    if least:
        return _Part(exact, part.needs, part.edge)
    return _Part(exact and exact | EMPTY, (), "never" if part.edge == "never" else "kept")


def _best(found: Iterable[Strings]) -> Strings | None:
    """Of several needs the one that says most: its least telling string tells more, and it has fewer."""
    telling = [need for need in found if all(string.strip(EDGE + " ") for string in need)]
    return max(telling, key=_weight, default=None)


def _weight(need: Strings) -> tuple[int, int]:
    return min((_worth(key_of(string)) for string in need), default=0), -len(need)


def _worth(key: str) -> int:
    """How rare a key is: the beginning of a word by its letters, a pair of wide characters above all."""
    if not key.isascii():
        return LETTERS + len(key)
    if key[0] != EDGE:
        return 0 if key.isalnum() else 1 if key in ".,-'" else 2
    return 1 if key[1:] in COMMON else len(key) - 1

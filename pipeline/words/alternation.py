"""Patterns for long tables of words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

Tree = dict[
    str, Any
]  # a character leads to the tree of what follows it; "" marks the end of a word


def any_of(words: Iterable[str], *, space: str = r"\ ") -> str:
    """A pattern for any of `words`, the longest that fits; `space` is the pattern for a space in them.

    Words that begin alike share their beginning, so that a place where none begins costs one look at its first
    character, however long the table is.
    """
    tree: Tree = {}
    for word in sorted(set(words), key=lambda word: (-len(word), word)):
        node = tree
        for character in word:
            node = node.setdefault(character, {})
        node[""] = {}
    return f"(?:{_pattern(tree, space)})" if tree else "(?!)"


def _pattern(tree: Tree, space: str) -> str:
    """A pattern for what the tree holds, without brackets of its own where it is one sequence."""
    branches = [
        (space if character == " " else re.escape(character)) + _pattern(following, space)
        for character, following in tree.items()
        if character
    ]
    if "" not in tree:
        return branches[0] if len(branches) == 1 else f"{_first(tree)}(?:{'|'.join(branches)})"
    return f"(?:{'|'.join(branches)})?" if branches else ""


def _first(tree: Tree) -> str:
    """A look at the first character, which is quicker than to try many branches."""
    if len(tree) < 4 or " " in tree:
        return ""
    return f"(?=[{''.join(re.escape(character) for character in tree)}])"

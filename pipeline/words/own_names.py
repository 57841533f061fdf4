"""The names that a user adds: what they are, and where a text holds them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from pipeline.words.script import simplified
from schemas import digest
from schemas.vocabulary import OrganizationKind

OwnKind = Literal["organization", "person", "title"]
_ALIKE = str.maketrans("‘’“”–—‐‑\u00a0\u3000（）＆·•", "''\"\"----  ()&··")
OPENING = 2  # characters that forms are looked up by


@dataclass(frozen=True)
class OwnName:
    """A name that a user adds, what else it is called, and the kind of body where they say so."""

    kind: OwnKind
    name: str
    aliases: tuple[str, ...] = ()
    organization_kind: OrganizationKind | None = None

    @property
    def forms(self) -> tuple[str, ...]:
        """Every spelling to look for; a title in English also with the capitals of a running text."""
        listed = (self.name, *self.aliases)
        if self.kind != "title":
            return listed
        cased = (f(form) for form in listed for f in (str, str.lower, str.capitalize, str.title))
        return tuple(dict.fromkeys(cased))


@dataclass(frozen=True)
class OwnNames:
    """All names that a user adds to a run."""

    entries: tuple[OwnName, ...] = ()

    @cached_property
    def digest(self) -> str | None:
        """Digits that change with any of the names; None where there are none."""
        return digest(*self.entries) if self.entries else None

    def spans(self, text: str) -> Iterator[tuple[int, int, OwnName]]:
        """Where the names stand in `text`, the longest at each place, none inside another or inside a word."""
        plain, offset = folded(text), 0
        while offset < len(plain):
            end = self._end(plain, offset)
            if end is None:
                offset += 1
                continue
            yield offset, end, self._by_form[plain[offset:end]]
            offset = end

    def _end(self, plain: str, start: int) -> int | None:
        lengths = self._lengths.get(plain[start : start + OPENING], ())
        ends = (
            start + length for length in lengths if plain[start : start + length] in self._by_form
        )
        return next((end for end in ends if _whole(plain, start, end)), None)

    @cached_property
    def _by_form(self) -> dict[str, OwnName]:
        forms: dict[str, OwnName] = {}
        for entry in self.entries:
            for form in entry.forms:
                forms.setdefault(folded(form), entry)
        return forms

    @cached_property
    def _lengths(self) -> dict[str, tuple[int, ...]]:
        return _lengths(self._by_form)


NO_NAMES = OwnNames()


def folded(text: str) -> str:
    """`text` with what is written in two ways written in one, character by character: script, quotes, brackets."""
    return simplified(text).translate(_ALIKE)


def _whole(text: str, start: int, end: int) -> bool:
    """Whether no Latin word goes on across either end."""
    return not (_latin(text[start]) and start and _latin(text[start - 1])) and not (
        end < len(text) and _latin(text[end - 1]) and _latin(text[end])
    )


def _latin(character: str) -> bool:
    return character.isalnum() and character < "⺀"


def _lengths(forms: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """For each two characters the lengths of the forms that open with them, the longest first."""
    lengths: dict[str, set[int]] = {}
    for form in forms:
        lengths.setdefault(form[:OPENING], set()).add(len(form))
    return {opening: tuple(sorted(found, reverse=True)) for opening, found in lengths.items()}

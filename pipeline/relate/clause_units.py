"""A sentence in units: the stretches between separators."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from pipeline.relate.clauses import View

COLONS, SEMICOLONS = frozenset(":："), frozenset(";；")


class Unit(NamedTuple):
    """A stretch between separators: `begin` is behind its connectives and times, `joint` says that the separator
    before it may stand inside a subject, `announced` that it is a colon, `parted` that it is a semicolon."""

    start: int
    begin: int
    end: int
    joint: bool
    announced: bool
    parted: bool


def units(view: View) -> Iterator[Unit]:
    """The stretches between separators, none inside brackets, quotations or what belongs together."""
    text, table = view.text, view.table
    numbered = table.numbering.match(text)
    start, joint, mark = numbered.end() if numbered else 0, False, ""
    for cut in table.separators.finditer(text, start):
        if view.is_inside(*cut.span()):
            continue
        if cut.start() > start and not table.contents.fullmatch(text, *cut.span()):
            yield Unit(
                start,
                view.lead(start, cut.start()),
                cut.start(),
                joint,
                mark in COLONS,
                mark in SEMICOLONS,
            )
        start, joint = cut.end(), bool(table.joints.fullmatch(cut.group()))
        mark = cut.group().strip()[:1]
    if start < len(text):
        yield Unit(
            start, view.lead(start, len(text)), len(text), joint, mark in COLONS, mark in SEMICOLONS
        )

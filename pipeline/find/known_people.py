"""Names found once, wherever a document comes back to them in full or in part."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from pipeline.find.person_reading import Name, Reading

Holders = Mapping[str, Sequence[Name]]
HEAD = 2  # characters that forms are looked up by


class Forms(NamedTuple):
    """Forms of names by their first two characters, the longest first, and the first ones alone."""

    by_head: Mapping[str, Sequence[str]]
    firsts: frozenset[str]


LATIN_BEFORE = re.compile("[A-Za-zÀ-ɏ’'-]")
LATIN_AFTER = re.compile("[A-Za-zÀ-ɏ-]")


def known(
    text: str, readings: Sequence[Reading], found: Sequence[Name], credited: Collection[str]
) -> list[tuple[Reading, Name]]:
    """Every further place of the names in `found`: in full, by a short form, by surname and title, alone."""
    full = {text[name.start : name.end]: name for name in sorted(found, reverse=True)}
    by_form = _by_form(text, readings, full)
    by_surname = _by_surname(readings, full)
    in_full, in_part = _by_head(full), _by_head(by_form)
    again: list[tuple[Reading, Name]] = []
    for reading in readings:
        places = [
            *_in_full(reading, in_full),
            *_in_part(reading, in_part, by_form),
            *_with_title(reading, by_surname),
            *_alone(reading, by_form, credited),
            *_behind_honorific(reading, by_form),
        ]
        again.extend((reading, name) for name in places)
    return again


def _by_head(forms: Collection[str]) -> Forms:
    """The forms by their first two characters, the longest first."""
    heads: dict[str, list[str]] = {}
    for form in sorted(forms, key=lambda form: (-len(form), form)):
        if len(form) >= HEAD:
            heads.setdefault(form[:HEAD], []).append(form)
    return Forms(heads, frozenset(head[0] for head in heads))


def _in_full(reading: Reading, forms: Forms) -> Iterator[Name]:
    for start, end in _places(reading, forms):
        if not reading.blocked(start, end):
            yield Name(start, end, "same-name", 0.82)


def _places(reading: Reading, forms: Forms) -> Iterator[tuple[int, int]]:
    """Where any of the forms stands as a word of its own, the longest first."""
    text, begin, last = reading.text, reading.segment.start, reading.segment.start
    for offset, character in enumerate(text[begin : reading.segment.end - 1], begin):
        if character not in forms.firsts or offset < last:
            continue
        fitting = forms.by_head.get(text[offset : offset + HEAD], ())
        form = next((f for f in fitting if _is_word_at(text, offset, f)), "")
        if form:
            last = offset + len(form)
            yield offset, last


def _is_word_at(text: str, offset: int, form: str) -> bool:
    """Whether `form` stands here and no Latin letter goes on before or behind it."""
    end = offset + len(form)
    if not text.startswith(form, offset) or LATIN_AFTER.match(text, end):
        return False
    return offset == 0 or not LATIN_BEFORE.match(text, offset - 1)


def _by_form(text: str, readings: Sequence[Reading], full: Mapping[str, Name]) -> Holders:
    """The people that each short form may mean."""
    tables = {reading.segment.language: reading.table for reading in readings}
    holders: dict[str, list[Name]] = {}
    for spelt, name in full.items():
        for table in tables.values():
            for form in table.short_forms(spelt):
                holders.setdefault(form, []).append(name)
    return {form: sorted(set(names)) for form, names in holders.items() if form not in full}


def _by_surname(readings: Sequence[Reading], full: Mapping[str, Name]) -> Holders:
    tables = {reading.segment.language: reading.table for reading in readings}
    holders: dict[str, list[Name]] = {}
    for spelt, name in full.items():
        for table in tables.values():
            holders.setdefault(table.surname(spelt), []).append(name)
    return {form: sorted(set(names)) for form, names in holders.items()}


def _in_part(reading: Reading, forms: Forms, holders: Holders) -> Iterator[Name]:
    """Short forms: "Shen said", "van den Berg"."""
    table, text, segment = reading.table, reading.text, reading.segment
    for start, end in _places(reading, forms):
        form = text[start:end]
        if reading.blocked(start, end) or table.goes_on.match(text, end):
            continue
        if table.before_short.search(text[max(segment.start, start - 30) : start]) is None:
            continue
        if table.is_word(form) and not _is_meant(reading, start, end):
            continue
        yield _short(reading, start, end, holders[form], "short-name", 0.7)


def _is_meant(reading: Reading, start: int, end: int) -> bool:
    """Whether a short form that is a word as well stands for a person: inside a sentence, or where it speaks."""
    before = reading.text[reading.segment.start : start].rstrip(" \"“‘'")
    if before and before[-1] not in ".:!?\n":
        return True
    form = reading.text[start:end]
    return not reading.table.is_pronoun(form) and bool(
        reading.table.speaks.match(reading.text, end)
    )


def _with_title(reading: Reading, holders: Holders) -> Iterator[Name]:
    """Surname and title (贺厅长)."""
    for title in reading.titles:
        for length in (2, 1):
            start = title.start - length
            form = reading.text[max(start, 0) : title.start]
            if form in holders and reading.table.surname_and_title:
                if start == reading.segment.start or start in reading.word_ends:
                    yield _short(reading, start, title.start, holders[form], "surname-title", 0.84)
                break


def _alone(reading: Reading, holders: Holders, credited: Collection[str]) -> Iterator[Name]:
    """One word that the tagger takes for a person and that speaks, where no full name holds it."""
    for start, end in reading.tagged:
        form = reading.text[start:end]
        if form in holders or form in credited or not reading.table.lone.fullmatch(form):
            continue
        if reading.blocked(start, end) or reading.table.is_word(form):
            continue
        if reading.table.goes_on.match(reading.text, end):
            continue
        if reading.table.speaks.match(reading.text, end):
            yield Name(start, end, "lone-speaker", 0.5)
        elif reading.follows_title(start) and "," not in reading.text[start - 3 : start]:
            yield Name(start, end, "lone-after-title", 0.6)


def _behind_honorific(reading: Reading, holders: Holders) -> Iterator[Name]:
    """One word behind Prof. or Ms., where no full name holds it."""
    segment = reading.segment
    for honorific in reading.table.honorific.finditer(reading.text, segment.start, segment.end):
        found = reading.table.lone.match(reading.text, honorific.end(), segment.end)
        if not found or found.group() in holders or reading.table.is_word(found.group()):
            continue
        if reading.name_at(found.start()) is None and not reading.table.goes_on.match(
            reading.text, found.end()
        ):
            yield Name(*found.span(), "honorific-alone", 0.6)


def _short(
    reading: Reading, start: int, end: int, holders: Sequence[Name], rule: str, confidence: float
) -> Name:
    """A short form with the full name that it means: the last one before it, else the first after."""
    before = [name for name in holders if name.start < start]
    holder = before[-1] if before else holders[0]
    sure = confidence if len(holders) == 1 else confidence - 0.2
    return Name(start, end, rule, sure, full=reading.document[holder.start : holder.end])

"""Full names of people in a sentence, each by the evidence beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.find.person_reading import Name, Reading


def _with_initials(reading: Reading, name: Name) -> Name:
    """The name with the initials that stand before it: M. Nazul Islam."""
    found = reading.table.initials.search(
        reading.text, max(name.start - 8, reading.segment.start), name.start
    )
    return name._replace(start=found.start()) if found else name


def names(reading: Reading) -> list[Name]:
    """The full names of a sentence that any evidence speaks for."""
    found = [
        *_tagged(reading),
        *_after_titles(reading),
        *_after_honorifics(reading),
        *_by_spelling(reading),
        *_before_titles(reading),
    ]
    found = [name for name in found if reading.allows(name)]
    found = [_with_initials(reading, name) for name in found]
    return [*found, *_listed(reading, found)]


def _tagged(reading: Reading) -> Iterator[Name]:
    """What the tagger takes for a person, from its first word that can begin a name."""
    table, text = reading.table, reading.text
    for start, end in reading.tagged:
        honorific = table.honorific.match(text, start, end)
        start = honorific.end() if honorific else start
        for title in reading.titles:
            if title.start <= start < title.end < end:
                between = table.between.match(text, title.end)
                start = between.end() if between else title.end
        starts = [start, *(t.start for t in reading.segment.tokens if start < t.start < end)]
        for begin in starts:
            last = reading.name_at(begin)
            if last is not None and not any(begin < t.start < last for t in reading.titles):
                yield Name(begin, last, "tagged", 0.75)
                break


def _after_titles(reading: Reading) -> Iterator[Name]:
    """A name right behind a title, or behind the title's organisation (Vice Mayor of Guiyang Tian Lu)."""
    for title in reading.titles:
        ends = [title.end]
        for body in (*reading.bodies, *reading.places):
            gap = reading.text[title.end : body.start]
            if body.start > title.end and reading.table.belongs.fullmatch(gap):
                ends.append(body.end)
        for end in ends:
            between = reading.table.between.match(reading.text, end)
            start = between.end() if between else end
            honorific = reading.table.honorific.match(reading.text, start)
            start = honorific.end() if honorific else start
            last = reading.name_at(start)
            if last is not None and not reading.is_verb_of(title, start, last):
                yield Name(start, last, "after-title", 0.95, titled=reading.stands(start, last))


def _before_titles(reading: Reading) -> Iterator[Name]:
    """A name right before a title (习近平总书记), where the tagger sees a name or an organisation stands before."""
    for title in reading.titles:
        for start in range(max(title.start - 8, reading.segment.start), title.start - 1):
            if reading.is_before(start, title.start) and not reading.blocked(start, title.start):
                yield Name(start, title.start, "before-its-title", 0.8, titled=True)
                break


def _after_honorifics(reading: Reading) -> Iterator[Name]:
    """A name behind Prof. or Dr.; one word is enough there."""
    text, segment = reading.text, reading.segment
    for found in reading.table.honorific.finditer(text, segment.start, segment.end):
        last = reading.name_at(found.end())
        if last is not None:
            yield Name(found.end(), last, "after-honorific", 0.9, titled=True)


def _by_spelling(reading: Reading) -> Iterator[Name]:
    """Names that their own spelling gives away, or what stands right behind or before them."""
    table, text, segment = reading.table, reading.text, reading.segment
    offset = segment.start
    while found := table.starts.search(text, offset, segment.end):
        offset = found.start() + 1
        end = reading.name_at(found.start())
        if end is None:
            continue
        rule = _spelling_rule(reading, found.start(), end)
        if rule:
            yield Name(found.start(), end, *rule)
            offset = end


def _spelling_rule(reading: Reading, start: int, end: int) -> tuple[str, float, bool] | None:
    table, text = reading.table, reading.text
    apposition = table.apposition.match(text, end)
    if apposition and apposition.group() and apposition.end() in reading.title_starts:
        return "before-title", 0.8, True
    if table.honorific_after.match(text, end):
        return "before-honorific", 0.8, True
    if table.distinctive(text[start:end]):
        return "spelling", 0.7, False
    if reading.is_common(start, end):
        return None
    if table.speaks.match(text, end) or table.spoken.search(text, max(0, start - 30), start):
        return ("speaker", 0.6, False) if table.likely(text[start:end]) else None
    return None


def _listed(reading: Reading, found: Sequence[Name]) -> Iterator[Name]:
    """Names that follow a name in a list (副校长秦川、司徒敏)."""
    for name in found:
        honorific = reading.table.honorific_after.match(reading.text, name.end)
        end = honorific.end() if honorific else name.end
        while joined := reading.table.joiner.match(reading.text, end):
            start = joined.end()
            last = reading.name_at(start)
            if last is None or reading.blocked(start, last) or start in reading.title_starts:
                break
            if not reading.table.closes.match(reading.text, last):
                break
            yield Name(start, last, "listed", 0.65, titled=name.titled)
            end = last

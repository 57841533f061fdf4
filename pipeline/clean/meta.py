"""The document's own data, from its headline, bylines, datelines and credits."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pipeline.clean.datelines import read_dateline
from pipeline.clean.fields import Field, read_fields
from pipeline.clean.hints import Hint
from pipeline.clean.lexicon import entries, folded
from pipeline.clean.names import HAN, is_signature, read_names
from pipeline.clean.outlets import is_outlet, looks_like_outlet
from pipeline.clean.publication import days
from schemas import Block, Document, Meta, Provenance, Warning

_SUFFIX = re.compile(
    r"\s*[-_|–—]{1,2}\s*[^-_|–—]{0,30}?(?:[\w-]+\.)+(?:com|cn|net|org|gov|edu|hk)(?:\.\w{2})?$|"
    r"\s*(?:[-_|–—]{1,2}|\s\|\s)\s*(?P<site>[^-_|–—]{2,40})$"
)
_DOMAIN = re.compile(r"[\s,.-]+(?:[\w-]+\.)+(?:com|cn|net|org)(?:\.\w{2})?$")


_TRANSLATED = re.compile(rf"([{HAN}]{{3,20}})\s+[A-Z][A-Za-z.&'’-]+(?:\s[A-Za-z.&'’-]+){{1,8}}")


class Value(NamedTuple):
    """A value of the meta with the stretch of the text that says so; `rank` 0 is the surest."""

    slot: str
    value: str
    start: int
    end: int
    rule: str
    rank: int


LONGEST_TITLE = 300
OPENING = 3000  # characters of the text that may repeat the publication day
CONFIDENCE = (0.98, 0.9, 0.8, 0.7, 0.6)


def read_meta(
    document: Document, *, published: str | None, hints: Sequence[Hint] = ()
) -> tuple[Meta, tuple[Warning, ...]]:
    """Title, source, day, authors and editors with their places in the text, and warnings about fall-backs.

    The first blocks of the document are those of `hints`, in their order.
    """
    hinted = zip(hints, document.blocks, strict=False)
    values = [value for hint, block in hinted for value in _of_hint(document, hint, block)]
    values.extend(_values(document, skipped=len(hints)))
    title, source, day = (_best(values, slot) for slot in ("title", "source", "published"))
    day = _confirmed(day, values, document)
    authors, editors = _people(values, "authors"), _people(values, "editors")
    kept = [value for value in (title, source, day) if value] + authors + editors
    warnings: tuple[Warning, ...] = ()
    if not day and published:
        message = (
            f"The text does not say when it was published; {published} was given from outside."
        )
        warnings = (Warning(code="published-from-outside", message=message),)
    meta = Meta(
        title=title.value if title else None,
        source=source.value if source else None,
        published=day.value if day else published,
        authors=tuple(value.value for value in authors),
        editors=tuple(value.value for value in editors),
        provenance=tuple(_cite(document, value) for value in kept),
    )
    return meta, warnings


def _cite(document: Document, value: Value) -> Provenance:
    return document.cite(
        value.start,
        value.end,
        slot=value.slot,
        value=value.value,
        rule=value.rule,
        confidence=CONFIDENCE[min(value.rank, len(CONFIDENCE) - 1)],
    )


def _best(values: Sequence[Value], slot: str) -> Value | None:
    """The surest value of a slot, the first of equals."""
    return min((v for v in values if v.slot == slot), key=lambda v: v.rank, default=None)


def _confirmed(day: Value | None, values: Sequence[Value], document: Document) -> Value | None:
    """The other reading of a day like 03/04/2024 where the article names that day in words."""
    others = [v for v in values if day and v.rank == 9 and v.start == day.start]
    if not others:
        return day
    named = {found.iso for found in days(document.text[:OPENING]) if not found.other}
    confirmed = [other for other in others if other.value in named]
    return confirmed[0]._replace(rank=2) if confirmed else day


def _people(values: Sequence[Value], slot: str) -> list[Value]:
    """All names of a slot in the order of the text, each once."""
    seen: dict[str, Value] = {}
    for value in values:
        if value.slot == slot:
            seen.setdefault(folded(value.value), value)
    return list(seen.values())


def _of_hint(document: Document, hint: Hint, block: Block) -> Iterator[Value]:
    text = document.text[block.start : block.end]
    if hint.slot == "published":
        for day in days(text)[:1]:
            start, end = day.start + block.start, day.end + block.start
            yield Value("published", day.iso, start, end, hint.rule, 2)
    elif hint.slot == "source":
        yield from _source(text, 0, len(text), block.start, hint.rule, 4)
    else:
        for name in read_names(text, 0, len(text)).names:
            start, end = name.start + block.start, name.end + block.start
            yield Value(hint.slot, name.name, start, end, hint.rule, 2)


def _values(document: Document, *, skipped: int) -> Iterator[Value]:
    yield from _titles(document)
    for block in document.blocks[skipped:]:
        text = document.text[block.start : block.end]
        if block.role in ("byline", "credit"):
            yield from _of_fields(text, block)
        elif block.role == "dateline":
            yield from _of_dateline(text, block.start)
    yield from _of_signature(document)


def _titles(document: Document) -> Iterator[Value]:
    """The headline, its lines joined by a space where it has two."""
    lines = [block for block in document.blocks if block.role == "headline"]
    if lines:
        start = lines[0].start
        title = _title(document.text[start : lines[-1].end], start)
        yield title._replace(value=title.value.replace("\n", " "))


def _title(text: str, offset: int) -> Value:
    """The headline without the name of the site behind it."""
    end = len(text)
    short = len(text) <= LONGEST_TITLE
    suffix = (_SUFFIX.search(text) or _DOMAIN.search(text)) if short else None
    if suffix and suffix.start() > 8:
        site = suffix.groupdict().get("site")
        if not site or folded(site.strip()) in entries("outlets_named"):
            end = suffix.start()
    return Value("title", text[:end], offset, offset + end, "headline", 0)


def _of_fields(text: str, block: Block) -> Iterator[Value]:
    fields = read_fields(text)
    late = block.role == "credit"
    for field in fields:
        yield from _of_field(text, field, block.start, late=late)
    if late and not fields and is_signature(text):
        for name in read_names(text, 0, len(text)).names:
            where = (name.start + block.start, name.end + block.start)
            yield Value("authors", name.name, *where, "signature", 3)


def _of_field(text: str, field: Field, offset: int, *, late: bool) -> Iterator[Value]:
    rank = (0 if field.labelled else 1) + 2 * late
    if field.slot in ("author", "editor"):
        for name in field.names:
            start, end = name.start + offset, name.end + offset
            yield Value(f"{field.slot}s", name.name, start, end, f"{field.slot}-field", rank)
    elif field.slot == "published" and field.day:
        start, end = field.day.start + offset, field.day.end + offset
        doubt = 2 if field.day.other else 0
        yield Value("published", field.day.iso, start, end, "published-field", rank + doubt)
        if field.day.other:
            yield Value("published", field.day.other, start, end, "published-field", 9)
    elif field.slot == "source":
        if not field.labelled and not is_outlet(text[field.value_start : field.value_end]):
            rank += 2
        yield from _source(text, field.value_start, field.value_end, offset, "source-field", rank)


def _source(text: str, start: int, end: int, offset: int, rule: str, rank: int) -> Iterator[Value]:
    while start < end and text[start] in " \t\u3000\xa0《“\"'【[(（":
        start += 1
    while end > start and text[end - 1] in " \t\u3000\xa0》”\"'】])）,，。:：":
        end -= 1
    end = start + len(_first_script(text[start:end]))
    name = text[start:end]
    plain = folded(name)
    if not re.search(r"\w", name) or plain in entries("self_names") or plain in entries("home"):
        return
    yield Value("source", name, start + offset, end + offset, rule, rank)


def _first_script(name: str) -> str:
    """An outlet's Chinese name without the English one behind it: 桂苑双语网 Guiyuan Bilingual."""
    both = _TRANSLATED.fullmatch(name)
    return both.group(1) if both else name


def _of_dateline(text: str, offset: int) -> Iterator[Value]:
    dateline = read_dateline(text + " " * 40 + "." * 40) or None
    if dateline is None:
        return
    if dateline.outlet:
        start, end = dateline.outlet
        end = start + len(_without_news(text[start:end]))
        if looks_like_outlet(text[start:end]):
            yield from _source(text, start, end, offset, "dateline", 3)
    if dateline.credit:
        start, end = dateline.credit
        fields = read_fields(text[start:end])
        for field in fields:
            yield from _of_field(text[start:end], field, offset + start, late=False)
        for name in () if fields else read_names(text, start, end).names:
            where = (name.start + offset, name.end + offset)
            yield Value("authors", name.name, *where, "dateline", 1)
    for day in days(text):
        yield Value("published", day.iso, day.start + offset, day.end + offset, "dateline", 3)


def _without_news(outlet: str) -> str:
    """An outlet of a dateline without the "News" that stands for 讯: "Qingyi Daily News" is the "Qingyi Daily"."""
    words = outlet.split(" ")
    if (
        len(words) > 2
        and folded(words[-1]) in entries("news")
        and folded(words[-2]) in entries("outlets")
    ):
        return " ".join(words[:-1])
    return outlet


def _of_signature(document: Document) -> Iterator[Value]:
    """The day that stands alone in the last line, where nothing else gives one."""
    block = document.blocks[-1] if document.blocks else None
    if block is None or block.role != "body":
        return
    text = document.text[block.start : block.end]
    for field in read_fields(text):
        if field.day:
            start, end = field.day.start + block.start, field.day.end + block.start
            yield Value("published", field.day.iso, start, end, "signature", 4)

"""When something happens: the dates that say so, and what a scene leaves to the sentences after it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date as Date

from pipeline.relate.drafts import Filler
from pipeline.relate.modality import clause
from pipeline.relate.reading import Reading, Sentence, Span, once
from pipeline.relate.venues import venues
from schemas import DateValue, Mention

OWN = 12
"""Characters between a trigger and the date that is its own."""
OLD = 45
"""Days after which a signing is told as background."""


@dataclass(frozen=True)
class Scene:
    """The day and the place that the article is at; `paragraph` is where it was set."""

    when: Filler | None = None
    where: Filler | None = None
    paragraph: int = -1


def moment(mention: Mention) -> Filler | None:
    """A resolved date as the filler of a slot: an ISO day, or `start/end`."""
    date = mention.date
    if date is None or date.start is None:
        return None
    end = date.end or date.start
    value = date.start if end == date.start else f"{date.start}/{end}"
    return Filler(mention.start, mention.end, value=value, rule="date", confidence=0.9, data=date)


@once
def moments(reading: Reading, sentence: Sentence) -> tuple[Filler, ...]:
    """The dates of a sentence at which something may happen: no bounds, no terms, none inside a title."""
    table = sentence.words.frames
    titles = [span for span, _ in sentence.matches(sentence.words.agreements.bracketed)]
    found = []
    for mention in reading.of_kind("date", sentence.start, sentence.end):
        filler = moment(mention)
        if filler is None or mention.date is None or mention.date.bound not in ("=", "~"):
            continue
        before = sentence.slice(max(mention.start - 30, sentence.start), mention.start)
        after = sentence.slice(mention.end, mention.end + 12)
        if table.no_moment.search(before) or table.no_moment_after.search(after):
            continue
        if any(title.holds(filler) for title in titles):
            continue
        if mention.date.precision == "year" and table.year_of_name.match(after):
            continue
        found.append(filler)
    return tuple(found)


def when(
    reading: Reading,
    sentence: Sentence,
    trigger: Span,
    *,
    scene: Scene | None = None,
    without: Sequence[Span] = (),
) -> Filler | None:
    """The date of what a trigger tells: in Chinese the nearest before it, in English the nearest behind it or before.

    A date inside a span of `without` is part of a name; 当天 and "the same day" are the day of the scene.
    """
    first = sentence.words.frames.adjuncts_first
    here = clause(sentence, trigger)
    found = [
        date
        for date in moments(reading, sentence)
        if not any(span.holds(date) for span in without)
        and (not first or date.end <= trigger.start or here.holds(date))
    ]
    best = min(
        [date for date in found if is_short(date) or _is_own(date, trigger)] or found,
        key=lambda date: _distance(sentence, date, trigger, first=first),
        default=None,
    )
    if best is not None and scene is not None and scene.when is not None:
        text = sentence.slice(best.start, best.end)
        written = scene.when.rule == "dateline" and sentence.words.frames.today.fullmatch(text)
        same = sentence.words.frames.same_day.fullmatch(text) or written
        if same and sentence.segment.role == "body":
            return replace(scene.when, start=best.start, end=best.end, rule="same-day")
    return best


def _is_own(date: Filler, trigger: Span) -> bool:
    """Whether a date stands right behind a trigger (signed in 2018), so that no day elsewhere counts before it."""
    return 0 <= date.start - trigger.end <= OWN


def is_dated(reading: Reading, sentence: Sentence, trigger: Span) -> bool:
    """Whether a day without a resolvable year stands before a trigger or in its clause."""
    here = clause(sentence, trigger)
    return any(
        mention.date is not None
        and mention.date.start is None
        and (mention.end <= trigger.start or here.holds(Span(mention.start, mention.end)))
        for mention in reading.of_kind("date", sentence.start, sentence.end)
    )


def _distance(sentence: Sentence, date: Filler, trigger: Span, *, first: bool) -> int:
    before = date.end <= trigger.start
    gap = trigger.start - date.end if before else date.start - trigger.end
    between = sentence.slice(*sorted((min(date.end, trigger.end), max(date.start, trigger.start))))
    barrier = 400 if any(mark in between for mark in (";", "；")) else 0
    if date.start == sentence.start or date.start - sentence.start < 14:
        gap = min(gap, 60)
    return gap + barrier + (0 if before == first else (300 if first else 25))


def is_short(date: Filler) -> bool:
    """Whether a date is a day, or a few days of one month that an event may last."""
    start, _, end = date.value.partition("/")
    return not end or (start[:7] == end[:7] and int(end[8:10]) - int(start[8:10]) < 10)


def is_lasting(date: Filler) -> bool:
    """Whether a date is of more than a year ("from 2024 to 2029"): how long something holds, no day on which it was done."""
    start, _, end = date.value.partition("/")
    return bool(end) and (Date.fromisoformat(end[:10]) - Date.fromisoformat(start[:10])).days > 366


def is_old(reading: Reading, date: Filler | None) -> bool:
    """Whether a date lies so far before the day of the news that what happened then is none."""
    today = news_day(reading)
    if date is None or not today:
        return False
    end = date.value.partition("/")[2] or date.value
    if not is_short(date):
        return end < today
    return (Date.fromisoformat(today) - Date.fromisoformat(end[:10])).days > OLD


def is_running(reading: Reading, date: Filler | None) -> bool:
    """Whether the day of publication is one of several days, but not the last of them."""
    published = (reading.document.meta.published or "")[:10]
    if date is None or not published or not isinstance(date.data, DateValue):
        return False
    start, _, end = date.value.partition("/")
    days = date.data.precision == "day" and bool(end)
    return days and start <= published < end


def is_ahead(reading: Reading, date: Filler | None) -> bool:
    """Whether a date lies behind the day of publication."""
    published = reading.document.meta.published
    return date is not None and bool(published) and date.value[:10] > (published or "")[:10]


def news_day(reading: Reading) -> str:
    """The day of publication, else the first day that the text names; empty where there is neither."""
    published = reading.document.meta.published
    if published:
        return published[:10]
    days = (m.date.start for m in reading.mentions if m.date and m.date.precision == "day")
    return next((day for day in days if day), "")


def scenes(reading: Reading) -> tuple[Scene, ...]:
    """For each sentence the scene that the text has set by then: the last day told as news, and its place."""
    found, scene = [], Scene()
    for sentence in reading.sentences:
        if sentence.segment.role == "dateline":
            scene = _dateline(reading, sentence, scene)
        elif sentence.segment.role in ("body", "subtitle"):
            scene = _next(reading, sentence, scene)
        elif sentence.segment.role == "heading":
            scene = _section(reading, sentence)
        found.append(scene)
    return tuple(found)


def _section(reading: Reading, sentence: Sentence) -> Scene:
    """The scene of a section: a heading that is nothing but a date sets its day."""
    for day in moments(reading, sentence):
        if day.end - day.start >= len(sentence.text.strip()) - 2:
            return Scene(day, None, sentence.segment.paragraph)
    return Scene()


def _dateline(reading: Reading, sentence: Sentence, scene: Scene) -> Scene:
    """The day of a dateline; its place is where the reporter is, not where the news is."""
    day = next((replace(day, rule="dateline") for day in moments(reading, sentence)), scene.when)
    return Scene(day, None, sentence.segment.paragraph)


def _next(reading: Reading, sentence: Sentence, scene: Scene) -> Scene:
    table = sentence.words.frames
    days = [date for date in moments(reading, sentence) if is_short(date)]
    places = [place for place in venues(reading, sentence)]
    if days and not sentence.says(table.background) and not sentence.says(table.planned):
        where = places[0] if places else None
        today = table.today.fullmatch(sentence.slice(days[0].start, days[0].end))
        if today and scene.when is not None and scene.when.rule == "dateline":
            return Scene(scene.when, where, sentence.segment.paragraph)
        if scene.where is not None and scene.when and scene.when.value == days[0].value:
            where = scene.where
        return Scene(days[0], where, sentence.segment.paragraph)
    if (
        scene.when
        and scene.where is None
        and places
        and sentence.segment.paragraph == scene.paragraph
    ):
        return Scene(scene.when, places[0], scene.paragraph)
    return scene

"""What may employ a person: organisations, places and what refers to them, in the order of the text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from pipeline.cut.languages import language_of
from pipeline.words import words
from pipeline.words.script import plain, simplified
from pipeline.words.titles import PostWords
from schemas import Document, Entity, Mention, Segment
from schemas.vocabulary import OrganizationKind

PAIRS = 12  # bodies before a pair of names that are looked at
BESIDE = 600  # characters before them
FAR = 5000  # characters behind which nothing is referred back to


_OF = re.compile(r"\b(?:of|for|at|in) (?:the )?$")


class Employer(NamedTuple):
    """A stretch of text that names an employer, and the name that a role gives it."""

    start: int
    end: int
    name: str
    kind: str  # organization, place, unit
    confidence: float = 0.9
    said: str = ""  # the words of the text in plain characters, where they name less

    @property
    def plain(self) -> str:
        """The name in simplified characters."""
        return simplified(self.name)


class Body(NamedTuple):
    """A mention of an organisation with what it is called and what kind of body it is."""

    start: int
    end: int
    name: str
    organization_kind: OrganizationKind | None
    reference: bool


class Employers:
    """All organisations and places of a document that a title may belong to."""

    def __init__(
        self,
        document: Document,
        segments: Sequence[Segment],
        mentions: Sequence[Mention],
        entities: Sequence[Entity],
    ) -> None:
        self.text = document.text
        self.plain = plain(document.text)
        self._source = document.meta.source or ""
        self._segments = segments
        self._people = sorted(m.start for m in mentions if m.kind == "person")
        self._bodies = sorted(_bodies(entities))
        self._starts = [body.start for body in self._bodies]
        self._places = sorted((m.start, m.end) for m in mentions if m.kind == "place")
        self._place_starts = [start for start, _ in self._places]
        self._phrases: dict[str, bool] = {}
        self._voices: dict[re.Pattern[str], bool] = {}
        self._names = {body.name.casefold(): body.name for body in self._bodies}

    def within(self, segment: Segment, table: PostWords) -> list[Employer]:
        """The employers in a sentence, none inside another; of two that cross, the first."""
        named = _outermost(self._named(segment))
        kept = list(named)
        for employer in (*self._placed(segment), *self._generic(segment, table)):
            if not any(employer.start < other.end and other.start < employer.end for other in kept):
                kept.append(employer)
        return sorted(kept)

    def _named(self, segment: Segment) -> Iterator[Employer]:
        for body in self._range(segment):
            said = self.plain[body.start : body.end]
            yield Employer(body.start, body.end, body.name, "organization", said=said)

    def _range(self, segment: Segment) -> Iterator[Body]:
        first = bisect_left(self._starts, segment.start)
        yield from self._bodies[first : bisect_left(self._starts, segment.end)]

    def _placed(self, segment: Segment) -> Iterator[Employer]:
        first = bisect_left(self._place_starts, segment.start)
        for start, end in self._places[first : bisect_left(self._place_starts, segment.end)]:
            yield Employer(start, end, self.text[start:end], "place")

    def _generic(self, segment: Segment, table: PostWords) -> Iterator[Employer]:
        """What refers to a body named before: its, "the company's", 该校; without a name where it is one the text never names."""
        for found in table.generic.finditer(self.plain, segment.start, segment.end):
            groups = found.groupdict()
            if groups.get("own"):
                end = found.end()
                mine = groups.get("head") is not None
                name = self._publisher() or "" if mine else self.subject(segment, found.start())
            else:
                head, end = found["head"].casefold(), found.end("head")
                ours = table.bare.fullmatch(head) is not None and self.speaks_for(table)
                name = self.home(table) or "" if ours else self.meant_by(head, found.start(), table)
            if name is not None:
                yield Employer(found.start(), end, name, "organization", 0.6)

    def _publisher(self) -> str | None:
        """The organisation whose own site a document comes from."""
        source = self._source.casefold()
        fitting = [full for folded, full in self._names.items() if source and folded in source]
        return max(fitting, key=lambda full: (len(full), full), default=None)

    def meant_by(self, head: str, offset: int, table: PostWords) -> str | None:
        """The body that "the school" means: the last one with that word in its name, else of that kind."""
        kinds = table.heads.get(head, ())
        body = self.latest(offset, word=head) or (
            self.latest(offset, head=kinds) if kinds else None
        )
        return body.name if body else None

    def subject(self, segment: Segment, offset: int) -> str | None:
        """What "its" belongs to: the first body of the sentence before any person, else of the sentence before."""
        table = words(segment.language).titles.posts
        index = bisect_left(self._segments, segment.start, key=lambda one: one.start)
        for sentence in (segment, *reversed(self._segments[max(index - 2, 0) : index])):
            first = min(
                (start for start in self._people if start >= sentence.start), default=offset
            )
            limit = min(offset, first) if sentence is segment else sentence.end
            named = [b for b in self._range(sentence) if b.start < offset]
            body = next((b for b in named if b.start < limit), None)
            said = table.generic.search(self.plain, sentence.start, body.start if body else limit)
            if said and said["head"]:
                return self.meant_by(said["head"].casefold(), said.start(), table)
            if body is None and sentence is segment and named and self._apart(named[-1], offset):
                body = named[-1]
            if body is not None:
                return body.name
        return None

    def _apart(self, body: Body, offset: int) -> bool:
        """Whether a person stands between a body and `offset`: X, chairman of Y, and Z, its manager."""
        index = bisect_left(self._people, offset) - 1
        return index >= 0 and self._people[index] > body.start

    def latest(
        self,
        offset: int,
        *,
        head: Sequence[str] = (),
        word: str = "",
        ending: str = "",
        part: re.Pattern[str] | None = None,
        floor: int = 0,
    ) -> Body | None:
        """The last organisation named before `offset`, of a kind in `head`, with `word` in its name or `ending` at its end."""
        for index in range(bisect_left(self._starts, offset) - 1, -1, -1):
            body = self._bodies[index]
            if body.start < max(floor, offset - FAR):
                return None
            if body.reference or (head and part and part.search(body.name)):
                continue
            if not head and not word and not ending:
                return body
            if ending and simplified(body.name).endswith(ending):
                return body
            if body.organization_kind in head or (
                word and word in simplified(body.name).casefold()
            ):
                return body
        return None

    def latest_place(self, offset: int, head: str) -> Employer | None:
        """The last place before `offset` whose name ends with `head`."""
        for index in range(bisect_left(self._place_starts, offset) - 1, -1, -1):
            start, end = self._places[index]
            if start < offset - FAR:
                return None
            if self.plain.endswith(head, start, end) and end - start > len(head):
                return Employer(start, end, self.text[start:end], "place", 0.5)
        return None

    def latest_seat(self, offset: int, head: str, table: PostWords) -> Employer | None:
        """The place that a title with `head` governs: the publisher's own, else the last one named, alone or in a body's name.

        Where the text calls that place ours without naming it (我区), there is none.
        """
        office = table.office
        own = office.search(simplified(self._source))
        if own and own.end() > 1 and own.group() == head:
            return Employer(offset, offset + 1, self._source[: own.end()], "place", 0.5)
        if self._mentions(table.ours + head):
            return None
        place = self.latest_place(offset, head)
        for index in range(bisect_left(self._starts, offset) - 1, -1, -1):
            body = self._bodies[index]
            if body.start < max(offset - FAR, place.start if place else 0):
                break
            found = office.search(simplified(body.name))
            if found and found.group() == head and found.end() > 1:
                return Employer(body.start, body.end, body.name[: found.end()], "place", 0.5)
        return place

    def _mentions(self, phrase: str) -> bool:
        if phrase not in self._phrases:
            self._phrases[phrase] = phrase in self.plain
        return self._phrases[phrase]

    def home(self, table: PostWords) -> str | None:
        """What a text in its own voice (我校, our college) calls its own: its publisher, else what 我校 was found to mean."""
        name = self._publisher()
        if name is not None:
            return name
        voiced = (
            body.name for body in self._bodies if body.reference and self._is_voiced(body, table)
        )
        return next(voiced, None)

    def _is_voiced(self, body: Body, table: PostWords) -> bool:
        """Whether a reference is the document's word for its own body."""
        if table.own_voice.match(self.plain, body.start):
            return True
        bare = table.bare.fullmatch(self.plain, body.start, body.end)
        return bare is not None and self.speaks_for(table)

    def commonest(self, kinds: Sequence[str]) -> Body | None:
        """The body of these kinds that the document names most often, the first of them."""
        fitting = [body for body in self._bodies if body.organization_kind in kinds]
        return max(fitting, key=lambda body: self._counts[body.name], default=None)

    @cached_property
    def _counts(self) -> Counter[str]:
        return Counter(body.name for body in self._bodies)

    def speaks_for(self, table: PostWords) -> bool:
        """Whether the document speaks of its own body as ours."""
        if table.own_voice not in self._voices:
            self._voices[table.own_voice] = table.own_voice.search(self.plain) is not None
        return self._voices[table.own_voice]

    def named(self, name: str) -> str | None:
        """The organisation of this name, as the document writes it: the shortest that ends with it."""
        wanted = name.casefold()
        fitting = [
            full
            for folded, full in self._names.items()
            if folded.endswith(wanted)
            and (" " not in wanted or not _OF.search(folded[: -len(wanted)]))
        ]
        if not fitting and name.isupper():
            fitting = [full for full in self._names.values() if _abbreviates(name, full)]
            return fitting[0] if len(fitting) == 1 else None
        return min(fitting, key=lambda full: (len(full), full), default=None)

    def pair(self, offset: int, table: PostWords) -> tuple[Body, Body] | None:
        """The two bodies of kindred kinds that the text has named side by side last before `offset`."""
        last = bisect_left(self._starts, offset) - 1
        for index in range(last, max(last - PAIRS, 0), -1):
            left, right = self._bodies[index - 1], self._bodies[index]
            if right.start < offset - BESIDE:
                return None
            if left.name != right.name and self._side_by_side(left, right, table):
                return left, right
        return None

    def _side_by_side(self, left: Body, right: Body, table: PostWords) -> bool:
        kinds = {left.organization_kind, right.organization_kind}
        kindred = len(kinds) == 1 or kinds == {"school", "university"}
        return kindred and bool(table.paired.fullmatch(self.plain, left.end, right.start))


def _abbreviates(acronym: str, name: str) -> bool:
    return words(language_of(name)).aliases.abbreviates(acronym, name)


def _outermost(employers: Iterable[Employer]) -> list[Employer]:
    """Employers that stand inside no other; of two that cross, the first."""
    outer: list[Employer] = []
    for employer in sorted(employers, key=lambda e: (e.start, -e.end)):
        if not outer or employer.start >= outer[-1].end:
            outer.append(employer)
    return outer


def _bodies(entities: Sequence[Entity]) -> Iterator[Body]:
    """The mentions of organisations; what stands for several at once employs nobody."""
    meant: dict[tuple[int, int], set[str]] = {}
    for entity in entities:
        for link in entity.links:
            meant.setdefault((link.mention.start, link.mention.end), set()).add(entity.id)
    for entity in entities:
        if entity.kind != "organization":
            continue
        for link in entity.links:
            span = (link.mention.start, link.mention.end)
            if len(meant[span]) == 1:
                reference = link.mention.kind == "reference"
                yield Body(*span, entity.name, entity.organization_kind, reference)


def grouped(mentions: Sequence[Mention], kinds: frozenset[str]) -> Mapping[int, list[Mention]]:
    """The mentions of these kinds by the index of their segment."""
    groups: dict[int, list[Mention]] = {}
    for mention in mentions:
        if mention.kind in kinds:
            groups.setdefault(mention.segment, []).append(mention)
    return groups

"""A clause, a verb, and the view of a sentence that clauses are read from."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import Literal, NamedTuple

from pipeline.words import words
from pipeline.words.commitments import CommitmentWords
from pipeline.words.script import simplified
from pipeline.words.sieve import held
from schemas import Segment, Token

Marker = Literal["planned", "required", "encouraged", "urged", "done", "ongoing", "bare"]
MARKERS: tuple[Marker, ...] = ("urged", "planned", "required", "encouraged", "done", "ongoing")
Span = tuple[int, int]
WIDE = str.maketrans(",;:?!.", "，；：？！。")
NOWHERE: Span = (0, 0)


class Verb(NamedTuple):
    """A verb with its particle: `known` to the table, or `noun` as often; `plain` in its dictionary form."""

    start: int
    end: int
    lemma: str
    known: bool
    noun: bool
    plain: bool


NO_VERB = Verb(0, 0, "", False, False, True)


class Clause(NamedTuple):
    """One verb with what stands before and after it; spans count from the start of the segment.

    `subject` is the stretch that names the actor, empty where the clause leaves it out; `elided` says that subject
    and marker are those of the clause before; `patient` is who is encouraged to act; `reported` says that the subject is who speaks.
    """

    start: int
    end: int
    subject: Span
    verb: Verb
    marker: Marker
    passive: bool
    elided: bool
    object: Span
    patient: Span = NOWHERE
    reported: bool = False


class View:
    """A segment in the characters of the tables, its tokens found by offset."""

    def __init__(self, segment: Segment) -> None:
        self.segment = segment
        self.table: CommitmentWords = words(segment.language).commitments
        self.text = self.table.narrow.sub(_wide, simplified(segment.text))
        self._held = held(self.text)
        self.tokens = segment.own_tokens
        if self._held.may(self.table.inner):
            self.tokens = tuple(part for token in self.tokens for part in self._parted(token))
        self._starts = [token.start for token in self.tokens]
        self.index = {start: position for position, start in enumerate(self._starts)}
        self.whole = self._spans(self.table.whole)
        self._quoted = self._spans(self.table.quoted)
        self._verbs: dict[int, Verb | None] = {}
        self._markers = [
            (order, name, pattern)
            for order, name in enumerate(MARKERS)
            if self._held.may(pattern := getattr(self.table, name))
        ]
        self._edges = {token.end for token in self.tokens} | self.index.keys()

    def _spans(self, pattern: re.Pattern[str]) -> list[Span]:
        """Where a pattern of the tables matches."""
        found = pattern.finditer(self.text) if self._held.may(pattern) else ()
        return [match.span() for match in found]

    def search(
        self, pattern: re.Pattern[str], start: int = 0, end: int | None = None
    ) -> re.Match[str] | None:
        """The first match of a pattern of the tables between `start` and `end`."""
        if not self._held.may(pattern):
            return None
        return pattern.search(self.text, start, len(self.text) if end is None else end)

    def _parted(self, token: Token) -> Iterator[Token]:
        """A token, or three where a name has swallowed the verb before the next (宁海市共建研究院)."""
        verb = self.table.inner.search(self.text, token.start, token.end) if token.label else None
        if verb is None or verb.end() == token.end:
            yield token
            return
        for start, end, tag in (
            (token.start, verb.start(), token.tag),
            (*verb.span(), "VERB"),
            (verb.end(), token.end, "NOUN"),
        ):
            text = self.segment.text[start:end]
            yield Token(
                start,
                end,
                text,
                tag,
                text,
                "" if tag == "VERB" else token.label,
                True,
                token.head,
                "",
            )

    def is_edge(self, offset: int) -> bool:
        """Whether a word begins or ends at `offset`."""
        return offset in self._edges or not self.text[offset : offset + 1].strip()

    def positions(self, start: int, end: int) -> range:
        """The positions of the tokens that begin between `start` and `end`."""
        return range(bisect_left(self._starts, start), bisect_left(self._starts, end))

    def phrase(self, start: int, end: int) -> Span:
        """A noun phrase between `start` and `end` without the times, adverbs, marks and fronted phrases around it."""
        kept = list(self.positions(start, end))
        while kept and self._surrounds(self.tokens[kept[0]]):
            kept.pop(0)
        for place, position in enumerate(kept[1:], 1):
            if self._ends_phrase(self.tokens[position]):
                kept = kept[:place]
                break
        while kept and self._surrounds(self.tokens[kept[-1]]) and not self._closes(kept[-1]):
            kept.pop()
        if not kept or (self.table.fronted and self._fronts(self.tokens[kept[0]])):
            return end, end
        return self.tokens[kept[0]].start, min(self.tokens[kept[-1]].end, end)

    def _surrounds(self, token: Token) -> bool:
        return (
            token.label == "DATE"
            or token.tag in ("ADV", "AUX", "PUNCT", "CCONJ")
            or bool(self.table.leads.fullmatch(token.text))
        )

    def _ends_phrase(self, token: Token) -> bool:
        again = self.table.recurring.match(self.text, token.start)
        return self.table.fronted and bool(token.label == "DATE" or again or self._fronts(token))

    def _fronts(self, token: Token) -> bool:
        return bool(
            token.tag in ("ADP", "VERB")
            and self.table.prepositions.fullmatch(token.text)
            and not self.table.conjunctions.fullmatch(token.text)
        )

    def _closes(self, position: int) -> bool:
        return self.tokens[position].text in ')）”」》"'

    def is_inside(self, start: int, end: int) -> bool:
        """Whether a stretch lies inside what belongs together: a bracket, a quotation, 在…等方面."""
        return any(a < start + 1 and end - 1 < b for a, b in self.whole)

    def _is_quoted(self, offset: int) -> bool:
        return any(start < offset < end for start, end in self._quoted)

    def token(self, offset: int) -> Token | None:
        """The token that begins at `offset`."""
        position = self.index.get(offset)
        return None if position is None else self.tokens[position]

    def lead(self, start: int, end: int) -> int:
        """Where what may stand before a verb (connectives, adverbs, times) is over."""
        while start < end:
            match = self.table.leads.match(self.text, start, end)
            token = self.token(start)
            if token and token.tag == "VERB" and not self.table.fronted:
                break
            if match and match.end() > start and self.is_edge(match.end()):
                start = match.end()
            elif token and token.end <= end and (token.label == "DATE" or token.tag == "ADV"):
                if self.marker_at(start, end) or self._leads_field(start, end):
                    break
                start = token.end
            else:
                break
        return min(start, end)

    def _leads_field(self, start: int, end: int) -> bool:
        """Whether what is tagged as an adverb leads the fields of a cooperation (就教育、教学各方面)."""
        return bool(self.table.fronted and self.table.fields.match(self.text, start, end))

    def marker_at(self, start: int, end: int) -> tuple[Marker, int, int] | None:
        """The marker that stands at `start`."""
        for _, name, pattern in self._markers:
            match = pattern.match(self.text, start, end)
            if match and match.end() > start and self._is_marker(match, at_head=True):
                return name, match.start(), match.end()
        return None

    def first_marker(self, start: int, end: int) -> tuple[Marker, int, int] | None:
        """The first marker between `start` and `end`."""
        found = [
            (match.start(), order, name, match.end())
            for order, name, pattern in self._markers
            for match in pattern.finditer(self.text, start, end)
            if self._is_marker(match)
        ]
        if not found:
            return None
        for begin, _, name, stop in sorted(found):
            if name in ("encouraged", "done") and self._qualifies(stop, found, end):
                continue
            return name, begin, stop
        begin, _, name, stop = min(found)
        return name, begin, stop

    def _qualifies(self, stop: int, found: list[tuple[int, int, Marker, int]], end: int) -> bool:
        """Whether a marker belongs to an attribute of the actor: a binding one follows behind an attributive."""
        later = [b for b, _, name, _ in found if b > stop and name in ("planned", "required")]
        return any(self.table.attributive.search(self.text, stop, b) for b in later)

    def _is_marker(self, match: re.Match[str], *, at_head: bool = False) -> bool:
        """Whether a match is a word of its own and no noun (save at the head of a unit: 计划建设 …)."""
        token = self.token(match.start())
        if not token or self._is_quoted(match.start()):
            return False
        if not self.is_edge(match.end()) and not self.table.fused.fullmatch(match.group()):
            return False
        if self.table.attributive.match(self.text, match.end()):
            return False
        bound = self.table.bound.match(self.text, match.start())
        if bound and bound.end() == match.end():
            return self._binds(match.end())
        if token.tag == "ADP":
            return self._leads_to_verb(match)
        if token.tag == "NOUN" and at_head and self.table.fronted and len(match.group()) > 1:
            return True
        urges = token.tag == "ADJ" or (token.tag == "NOUN" and " " in match.group())
        if urges and self.table.urging.search(self.text, match.end()):
            return True
        return token.tag not in ("NOUN", "PROPN", "ADJ")

    def _binds(self, end: int) -> bool:
        """Whether a paper that is signed goes on with what is to be done ("signed an agreement to build")."""
        after = self.positions(self.lead(end, len(self.text)), len(self.text))
        acts = bool(after) and self.tokens[after[0]].tag == "VERB"
        return acts and bool(self.table.signing.search(self.text, 0, end))

    def is_bound(self, start: int, end: int) -> bool:
        """Whether a paper stands for the marker between an actor and a verb."""
        bound = self.table.bound.search(self.text, start)
        return bound is not None and bound.end() <= end

    def _leads_to_verb(self, match: re.Match[str]) -> bool:
        """Whether a marker that is also a preposition (将) stands before a verb and not before its object."""
        after = self.positions(self.lead(match.end(), len(self.text)), len(self.text))
        fused = self.table.fused.fullmatch(match.group())
        return bool(fused and after and self.tokens[after[0]].tag in ("VERB", "ADV", "ADP", "NUM"))

    def verb_at(self, position: int) -> Verb | None:
        """The verb that begins with the token at `position`: the longest of the table, else what is tagged so."""
        if position not in self._verbs:
            self._verbs[position] = self._read_verb(position)
        return self._verbs[position]

    def _read_verb(self, position: int) -> Verb | None:
        first = self.tokens[position]
        if self._is_quoted(first.start):
            return None
        known = first.lemma.lower() in self.table.openings
        for length in range(self.table.longest if known else 0, 0, -1):
            if position + length > len(self.tokens):
                continue
            last = self.tokens[position + length - 1]
            lemma = (simplified(first.lemma) + self.text[first.end : last.end]).lower()
            if lemma in self.table.verbs:
                return self._verb(first, last.end, lemma, known=True)
            if lemma in self.table.barred:
                return self._verb(first, last.end, lemma, known=False)
        plain = self.text[first.start : first.end].lower()
        if plain in self.table.verbs:
            return self._verb(first, first.end, plain, known=True)
        if first.tag != "VERB":
            return None
        lemma = simplified(first.lemma).lower()
        formed = self.table.productive.fullmatch(lemma) and lemma not in self.table.barred
        return self._verb(first, first.end, lemma, known=bool(formed))

    def _verb(self, first: Token, end: int, lemma: str, *, known: bool) -> Verb:
        plain = first.text.lower() == first.lemma.lower()
        result = self.table.resultative.match(self.text, end)
        if known and result and self.is_edge(result.end()):
            end = result.end()
        noun = lemma in self.table.nominal or first.tag in ("NOUN", "PROPN", "ADJ")
        return Verb(first.start, end, lemma, known, noun, plain)


def _wide(mark: re.Match[str]) -> str:
    """A mark of half width as the tables have it; as long as before, so that offsets stay."""
    return mark.group().translate(WIDE)

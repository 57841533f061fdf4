"""Sentences into clauses: who (a stretch of text) will, may, should or did do what."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from pipeline.words import words
from pipeline.words.commitments import CommitmentWords
from pipeline.words.script import simplified
from schemas import Segment, Token

Marker = Literal["planned", "encouraged", "urged", "done", "ongoing", "bare"]
MARKERS: tuple[Marker, ...] = ("urged", "planned", "encouraged", "done", "ongoing")
Span = tuple[int, int]


class Verb(NamedTuple):
    """A verb with its particle: `known` to the table, or `noun` as often; `plain` in its dictionary form."""

    start: int
    end: int
    lemma: str
    known: bool
    noun: bool
    plain: bool


class Clause(NamedTuple):
    """One verb with what stands before and after it; spans count from the start of the segment.

    `subject` is the stretch that names the actor, empty where the clause leaves it out; `elided` says that subject
    and marker are those of the clause before; `patient` is who is encouraged to act.
    """

    start: int
    end: int
    subject: Span
    verb: Verb
    marker: Marker
    passive: bool
    elided: bool
    object: Span
    patient: Span = (0, 0)


class View:
    """A segment in the characters of the tables, its tokens found by offset."""

    def __init__(self, segment: Segment) -> None:
        self.segment = segment
        self.text = simplified(segment.text)
        self.table: CommitmentWords = words(segment.language).commitments
        self.tokens: tuple[Token, ...] = tuple(
            token._replace(start=token.start - segment.start, end=token.end - segment.start)
            for token in segment.tokens
        )
        self.index = {token.start: i for i, token in enumerate(self.tokens)}
        self._edges = {token.end for token in self.tokens} | set(self.index)

    def is_edge(self, offset: int) -> bool:
        """Whether a word begins or ends at `offset`."""
        return offset in self._edges or not self.text[offset : offset + 1].strip()

    def token(self, offset: int) -> Token | None:
        """The token that begins at `offset`."""
        position = self.index.get(offset)
        return None if position is None else self.tokens[position]

    def lead(self, start: int, end: int) -> int:
        """Where what may stand before a verb (connectives, adverbs, times) is over."""
        while start < end:
            match = self.table.leads.match(self.text, start, end)
            token = self.token(start)
            if match and match.end() > start and self.is_edge(match.end()):
                start = match.end()
            elif token and token.end <= end and (token.label == "DATE" or token.tag == "ADV"):
                if any(self.marker(start, token.end)):
                    break
                start = token.end
            else:
                break
        return min(start, end)

    def marker(self, start: int, end: int) -> Iterator[tuple[Marker, int, int]]:
        """The markers that stand at `start`."""
        for name in MARKERS:
            match = getattr(self.table, name).match(self.text, start, end)
            if match and match.end() > start and self._is_marker(name, match):
                yield name, match.start(), match.end()

    def first_marker(self, start: int, end: int) -> tuple[Marker, int, int] | None:
        """The first marker between `start` and `end`."""
        found = [
            (match.start(), order, name, match.end())
            for order, name in enumerate(MARKERS)
            for match in getattr(self.table, name).finditer(self.text, start, end)
            if self._is_marker(name, match)
        ]
        if not found:
            return None
        begin, _, name, stop = min(found)
        return name, begin, stop

    def _is_marker(self, name: Marker, match: re.Match[str]) -> bool:
        token = self.token(match.start())
        if not token or not self.is_edge(match.end()):
            return False
        return token.tag not in ("NOUN", "PROPN", "ADP", "ADJ")

    def verb_at(self, position: int) -> Verb | None:
        """The verb that begins with the token at `position`: the longest of the table, else what is tagged so."""
        first = self.tokens[position]
        for length in range(self.table.longest, 0, -1):
            if position + length > len(self.tokens):
                continue
            last = self.tokens[position + length - 1]
            lemma = (first.lemma + self.text[first.end : last.end]).lower()
            if lemma in self.table.verbs:
                return self._verb(first, last.end, lemma, known=True)
        plain = self.text[first.start : first.end].lower()
        if plain in self.table.verbs:
            return self._verb(first, first.end, plain, known=True)
        if first.tag != "VERB":
            return None
        return self._verb(first, first.end, first.lemma.lower(), known=False)

    def _verb(self, first: Token, end: int, lemma: str, *, known: bool) -> Verb:
        plain = first.text.lower() == first.lemma.lower()
        noun = lemma in self.table.nominal or first.tag in ("NOUN", "PROPN", "ADJ")
        return Verb(first.start, end, lemma, known, noun, plain)


def clauses(view: View) -> list[Clause]:
    """The clauses of a sentence that have a marker, go on a clause that has one, or have a verb of the table."""
    return _Parser(view).run()


class _Parser:
    """One pass over the units of a sentence, keeping the clause that the next unit may go on."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.table = view.table
        self.found: list[Clause] = []
        self.open = False
        self.pending: int | None = None

    def run(self) -> list[Clause]:
        for start, end, joint in _units(self.view):
            self._unit(start, end, joint)
        return [_with_object(self.view, self.found, i) for i in range(len(self.found))]

    def _unit(self, start: int, end: int, joint: bool) -> None:
        view, table = self.view, self.table
        begin = view.lead(start, end)
        if begin >= end or table.particulars.match(view.text, begin, end):
            return
        for name, _, stop in view.marker(begin, end):
            if name == "encouraged" and self.open and self._goes_on(begin, end, joint):
                return
            self._marked(start, end, name, begin, stop)
            return
        if self._goes_on(begin, end, joint):
            return
        marked = view.first_marker(begin, end)
        bare = self._bare_verb(begin, end)
        if marked and not (bare and marked[0] in ("encouraged", "done") and bare.start < marked[1]):
            name, opened, stop = marked
            self._full(begin, end, name, opened, stop, joint)
        elif bare and not (joint and self.open):
            subject = begin if self.pending is None or not joint else self.pending
            self._add(subject, end, (subject, bare.start), bare, "bare")
        else:
            self._rest(begin, end, joint)

    def _marked(self, start: int, end: int, name: Marker, begin: int, stop: int) -> None:
        """A unit that begins with a marker: the subject stands before it, or is that of the clause before."""
        if self.pending is not None:
            subject, first = (self.pending, start), self.pending
        elif self.found:
            subject, first = self.found[-1].subject, begin
        else:
            subject, first = (begin, begin), begin
        self._predicate(first, end, subject, name, begin, stop)

    def _full(
        self, begin: int, end: int, name: Marker, opened: int, stop: int, joint: bool
    ) -> None:
        """A unit with a subject, a marker and a verb; what is reported begins behind the reporting verb."""
        first = self.pending if self.pending is not None and joint else begin
        for reported in self.table.reporting.finditer(self.view.text, first, opened):
            first = max(first, self.view.lead(reported.end(), opened))
        self._predicate(first, end, (first, opened), name, opened, stop)

    def _predicate(
        self, first: int, end: int, subject: Span, name: Marker, opened: int, stop: int
    ) -> None:
        """A clause from its marker on; who is encouraged to nothing is helped: "support 66 counties"."""
        if name != "encouraged":
            verb, passive = self._main_verb(stop, end)
            self._add(first, end, subject, verb, name, passive=passive)
            return
        urged = self._urged(stop, end)
        if urged:
            verb, patient = urged
            self._add(first, end, subject, verb, name, patient=patient)
            return
        verb = self.view.verb_at(self.view.index[opened])
        supports = verb is not None and verb.lemma in self.table.verbs
        self._add(first, end, subject, verb, "planned" if supports else name)

    def _urged(self, start: int, end: int) -> tuple[Verb, Span] | None:
        """The verb that somebody is encouraged to, and the stretch that names them."""
        view, table = self.view, self.table
        for position, token in enumerate(view.tokens):
            if not start < token.start < end or table.prepositions.fullmatch(token.text):
                continue
            bound = table.urging.search(view.text, start, token.start)
            if not table.fronted and not (bound and bound.end() == token.start):
                continue
            verb = view.verb_at(position)
            patient = (start, bound.start() if bound else token.start)
            if verb and token.tag == "VERB" and self._is_body(*patient):
                return verb, patient
        return None

    def _is_body(self, start: int, end: int) -> bool:
        """Whether a stretch ends with one who can act."""
        text = _trimmed(self.view, start, end)
        core = self.table.complements.sub("", text)
        names = [t for t in self.view.tokens if start <= t.start < end]
        return bool(self.table.collective.search(core)) or bool(names and names[-1].tag == "PROPN")

    def _goes_on(self, begin: int, end: int, joint: bool) -> bool:
        """Whether a unit begins with a verb of its own and so shares subject and marker with the one before."""
        verb = self._initial_verb(begin, end)
        if not verb or verb.lemma in self.table.barred:
            return False
        if not self.open:
            if verb.known and not verb.noun and verb.plain and self.pending is None:
                self._add(begin, end, (begin, begin), verb, "bare")
                return True
            return False
        before = self.found[-1]
        gerund = self.table.gerund.match(self.view.text, verb.start, verb.end)
        in_form = verb.plain == before.verb.plain or (gerund and verb.known)
        if (
            not in_form
            or (joint and not verb.known)
            or (verb.noun and not self._has_object(verb, end))
        ):
            return False
        self.found.append(
            Clause(begin, end, before.subject, verb, before.marker, False, True, (verb.end, end))
        )
        return True

    def _initial_verb(self, begin: int, end: int) -> Verb | None:
        view = self.view
        if self.table.fronted and self.table.prepositions.match(view.text, begin, end):
            return self._known_verb(begin, end) if self.open else None
        position = view.index.get(begin)
        if position is None or view.tokens[position].tag not in ("VERB", "NOUN", "ADV"):
            return None
        verb = view.verb_at(position)
        if verb and view.tokens[position].tag != "VERB" and (not verb.known or verb.noun):
            return None
        if verb and self._acts(verb, end):
            return None
        return verb

    def _acts(self, verb: Verb, end: int) -> bool:
        """Whether a verb at the head of a unit only modifies the actor of it (结对学校每月开展 …)."""
        view = self.view
        marked = view.first_marker(verb.end, end)
        later = self._known_verb(verb.end, end)
        stop = marked[1] if marked else later.start if later else verb.end
        head = view.text[verb.end : stop].strip()
        return bool(
            verb.noun and head and self.table.collective.search(_trimmed(view, verb.end, stop))
        )

    def _has_object(self, verb: Verb, end: int) -> bool:
        rest = [t for t in self.view.tokens if verb.end <= t.start < end]
        return len(rest) >= 2 and rest[0].tag in (
            "NOUN",
            "PROPN",
            "NUM",
            "DET",
            "ADJ",
            "ADP",
            "PRON",
        )

    def _known_verb(self, begin: int, end: int) -> Verb | None:
        """The first verb of the table that is no noun and modifies none."""
        nouns: list[Verb] = []
        for position, token in enumerate(self.view.tokens):
            if not begin <= token.start < end:
                continue
            verb = self.view.verb_at(position)
            if verb and verb.known and self._predicates(position, verb):
                if not verb.noun:
                    return verb
                nouns.append(verb)
        return nouns[-1] if nouns and nouns[-1].end < end else None

    def _predicates(self, position: int, verb: Verb) -> bool:
        """Whether nothing around a verb makes it an attribute (签订的协议)."""
        after = [t for t in self.view.tokens if t.start >= verb.end][:1]
        return not (after and after[0].tag == "PART" and after[0].text in ("的", "之"))

    def _main_verb(self, start: int, end: int) -> tuple[Verb | None, bool]:
        """The verb behind a marker, and whether it is passive."""
        view = self.view
        passive = self.table.passive.match(view.text, start, end)
        begin = view.lead(passive.end() if passive else start, end)
        if self.table.prepositions.match(view.text, begin, end):
            return self._known_verb(begin, end), bool(passive)
        for position, token in enumerate(view.tokens):
            if begin <= token.start < end:
                verb = view.verb_at(position)
                if (
                    verb
                    and (verb.known or token.tag == "VERB")
                    and self._predicates(position, verb)
                ):
                    return verb, bool(passive)
        return None, bool(passive)

    def _bare_verb(self, begin: int, end: int) -> Verb | None:
        """The verb of a clause without a marker: of the table, in the present, behind a subject."""
        for position, token in enumerate(self.view.tokens):
            if not begin < token.start < end or token.tag != "VERB":
                continue
            verb = self.view.verb_at(position)
            finite = token.relation in ("", "ROOT", "conj", "ccomp") and not (
                self.table.gerund.match(token.text.lower())
            )
            if (
                verb
                and verb.known
                and not verb.noun
                and finite
                and self._predicates(position, verb)
            ):
                return verb
        return None

    def _add(
        self,
        start: int,
        end: int,
        subject: Span,
        verb: Verb | None,
        marker: Marker,
        *,
        passive: bool = False,
        patient: Span = (0, 0),
    ) -> None:
        self.pending = None
        if verb is None:
            verb = Verb(end, end, "", False, False, True)
        self.found.append(
            Clause(start, end, subject, verb, marker, passive, False, (verb.end, end))
        )
        self.open = True

    def _rest(self, begin: int, end: int, joint: bool) -> None:
        """A unit without a verb: a piece of the clause before, of the next subject, or an aside."""
        text = self.view.text
        if self.table.reporting.search(text, begin, end):
            self.open, self.pending = False, None
        elif self.open:
            last = self.found[-1]
            if not last.verb.lemma:
                verb, passive = self._main_verb(begin, end)
                self.found[-1] = last._replace(end=end, verb=verb or last.verb, passive=passive)
            else:
                self.found[-1] = last._replace(end=end)
        elif self.table.asides.fullmatch(text, begin, end):
            self.pending = None
        elif self.pending is None or not joint:
            self.pending = begin


def _units(view: View) -> Iterator[tuple[int, int, bool]]:
    """The stretches between separators, and whether the separator before may stand inside a subject."""
    text, table = view.text, view.table
    closed = [match.span() for match in table.whole.finditer(text)]
    start, joint = 0, False
    for cut in table.separators.finditer(text):
        if any(a < cut.start() + 1 and cut.end() - 1 < b for a, b in closed):
            continue
        if cut.start() > start:
            yield start, cut.start(), joint
        start, joint = cut.end(), bool(table.joints.fullmatch(cut.group()))
    if start < len(text):
        yield start, len(text), joint


def _trimmed(view: View, start: int, end: int) -> str:
    """The stretch without the times and adverbs at its end."""
    kept = end
    for token in reversed(view.tokens):
        if (
            start <= token.start
            and token.end <= kept
            and (
                token.label == "DATE"
                or token.tag == "ADV"
                or view.table.leads.fullmatch(token.text)
            )
        ):
            kept = token.start
        elif token.start < kept:
            break
    return view.text[start:kept].strip()


def _with_object(view: View, found: list[Clause], position: int) -> Clause:
    """The clause with its object: what follows the verb up to an aim, the subject of a passive, or the next's."""
    clause = found[position]
    start, end = clause.verb.end, clause.end
    if clause.passive:
        return clause._replace(object=clause.subject)
    if (
        not view.text[start:end].strip()
        and position + 1 < len(found)
        and found[position + 1].elided
    ):
        after = found[position + 1]
        return clause._replace(end=after.end, object=(after.verb.end, after.end))
    tail = view.table.tails.search(view.text, start, end)
    return clause._replace(object=(start, tail.start() if tail else end))

"""Sentences into clauses: who (a stretch of text) will, may, should or did do what."""

from __future__ import annotations

from pipeline.relate.clause_objects import completed
from pipeline.relate.clause_others import agent_and_verb, supported, urged_verb
from pipeline.relate.clause_parsed import is_coordinate, states
from pipeline.relate.clause_units import Unit, units
from pipeline.relate.clause_verbs import (
    bare_verb,
    has_object,
    initial_verb,
    main_verb,
)
from pipeline.relate.clauses import NO_VERB, NOWHERE, Clause, Marker, Span, Verb, View

MOST_SHARED = 5  # verbs that can share one object


def clauses(view: View) -> list[Clause]:
    """The clauses of a sentence that have a marker, go on a clause that has one, or have a verb of the table."""
    parser = _Parser(view)
    for unit in units(view):
        parser.take(unit)
    found = parser.found
    return [
        completed(view, clause, found[i + 1 : i + MOST_SHARED]) for i, clause in enumerate(found)
    ]


class _Parser:
    """One pass over the units of a sentence, keeping the clause that the next unit may go on."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.table = view.table
        self.found: list[Clause] = []
        self._open = False
        self._pending: int | None = None
        self._bare: Marker = "bare"
        self._detached = False
        self._speaker: Span = NOWHERE

    def take(self, unit: Unit) -> None:
        """Read one unit: marked, going on, with a subject of its own, or a piece of another."""
        view, table = self.view, self.table
        speaker, self._speaker = self._speaker, NOWHERE
        if view.search(table.since, unit.start, unit.end):
            self._bare = "done"
        if unit.begin >= unit.end or table.particulars.match(view.text, unit.begin, unit.end):
            return
        if self._pending is not None and self._is_about_another(unit):
            return
        marked = view.marker_at(unit.begin, unit.end)
        if self._is_turned(unit):
            return
        if marked:
            self._headed(unit, *marked, speaker)
        elif not (self._goes_on(unit) or self._does(unit) or self._starts(unit)):
            self._piece(unit)

    def _headed(self, unit: Unit, name: Marker, opened: int, stop: int, speaker: Span) -> None:
        """A unit that begins with a marker: its subject stands before it, speaks, or is that of the clause before."""
        own = self.view.verb_at(self.view.index[opened]) if name == "encouraged" else None
        if own and own.known and self._open and self._goes_on(unit):
            return
        if self._pending is not None:
            start = unit.begin if name == "encouraged" else self._pending
            self._predicate(start, unit.end, (self._pending, unit.start), name, opened, stop)
            return
        subject = self.found[-1].subject if self.found else (unit.begin, unit.begin)
        spoken = speaker[0] < speaker[1] and name != "encouraged"
        self._predicate(unit.begin, unit.end, speaker if spoken else subject, name, opened, stop)
        self.found[-1] = self.found[-1]._replace(reported=spoken)

    def _is_turned(self, unit: Unit) -> bool:
        """Whether a unit names its object first and then who does it; it is a clause of its own."""
        turned = agent_and_verb(self.view, unit.begin, unit.end)
        if turned is None:
            return False
        agent, verb = turned
        first = unit.begin if self._pending is None or not unit.joint else self._pending
        stop = self.view.table.agent.search(self.view.text, unit.begin + 1, agent[0])
        marked = self.view.first_marker(unit.begin, verb.start)
        self._add(first, unit.end, agent, verb, marked[0] if marked else self._bare)
        about = (
            first,
            marked[1] if marked and marked[1] < agent[0] else stop.start() if stop else agent[0],
        )
        self.found[-1] = self.found[-1]._replace(object=about)
        self._open = False
        return True

    def _does(self, unit: Unit) -> bool:
        """Whether a unit begins with what a subject does that waits for its verb (双方按…原则，开展…)."""
        if self._pending is None or unit.joint or not self.table.fronted:
            return False
        verb = initial_verb(self.view, unit.begin, unit.end)
        if not verb or not verb.known or (verb.noun and not has_object(self.view, verb, unit.end)):
            return False
        self._add(self._pending, unit.end, (self._pending, unit.start), verb, self._bare)
        return True

    def _starts(self, unit: Unit) -> bool:
        """Whether a unit has a subject of its own, with a marker or a verb of the table behind it."""
        marked = self.view.first_marker(unit.begin, unit.end)
        bare = bare_verb(self.view, unit.begin, unit.end)
        if marked and bare and marked[0] == "encouraged" and bare.start < marked[1]:
            marked = None
        if marked and marked[0] == "encouraged" and self._is_attribute(marked[2], unit.end):
            marked = None
        first = unit.begin if self._pending is None or not unit.joint else self._pending
        opens = marked[1] if marked else bare.start if bare else unit.begin
        first, told = self._behind_report(first, opens)
        if marked:
            name, opened, stop = marked
            self._predicate(first, unit.end, told or (first, opened), name, opened, stop)
        elif bare and not (unit.joint and self._open):
            self._add(first, unit.end, told or (first, bare.start), bare, self._bare)
        else:
            return False
        self.found[-1] = self.found[-1]._replace(reported=told is not None)
        return True

    def _behind_report(self, first: int, opens: int) -> tuple[int, Span | None]:
        """Where what is reported begins, and who reports it where nobody else is named (中方宣布向老挝提供)."""
        view, told = self.view, None
        for reported in self.table.reporting.finditer(view.text, first, opens):
            after = view.lead(reported.end(), opens)
            start, end = view.phrase(after, opens)
            told = (first, reported.start()) if self.table.fronted and start >= end else None
            first = max(first, after)
        return first, told

    def _is_attribute(self, stop: int, end: int) -> bool:
        """Whether a marker of encouragement urges nobody and stands before an attributive (支持名单的省)."""
        urged = urged_verb(self.view, stop, end, helps=False)
        return urged is None and bool(self.table.attributive.search(self.view.text, stop, end))

    def _predicate(
        self, first: int, end: int, subject: Span, name: Marker, opened: int, stop: int
    ) -> None:
        """A clause from its marker on; who is encouraged to nothing is helped: "support 66 counties"."""
        if name != "encouraged":
            verb, passive = main_verb(self.view, name, stop, end)
            verb = self._own_verb(opened, stop, verb, end) if name == "planned" else verb
            urges = self.table.encouraged.match(self.view.text, verb.start, end) if verb else None
            if verb and urges and not verb.known:
                self._predicate(first, end, subject, "encouraged", verb.start, urges.end())
                return
            backed = supported(self.view, verb, end)
            self._add(first, end, subject, backed[0] if backed else verb, name, passive=passive)
            if backed:
                self.found[-1] = self.found[-1]._replace(passive=True, object=backed[1])
            return
        verb = self.view.verb_at(self.view.index[opened])
        verb = None if verb and verb.lemma in self.table.binding else verb
        supports = verb is not None and verb.known
        urged = urged_verb(self.view, stop, end, helps=supports)
        if urged:
            start, stop = self.view.phrase(*subject)
            bound = start < stop and self.table.papers.search(self.view.text[start:stop])
            self._add(first, end, subject, urged[0], "planned" if bound else name, patient=urged[1])
            return
        self._add(first, end, subject, verb, "planned" if supports else name)

    def _own_verb(self, opened: int, stop: int, verb: Verb | None, end: int) -> Verb | None:
        """The verb behind a marker; the marker's own where only nouns follow (负责教学和管理)."""
        if verb and (not verb.noun or has_object(self.view, verb, end)):
            return verb
        owns = (self.view.verb_at(i) for i in self.view.positions(opened, stop))
        return next((own for own in owns if own and own.known), verb)

    def _goes_on(self, unit: Unit) -> bool:
        """Whether a unit begins with a verb of its own and so shares subject and marker with the one before."""
        verb = initial_verb(self.view, unit.begin, unit.end)
        if not verb or verb.lemma in self.table.barred:
            return False
        if not self._open:
            return self._commands(unit, verb)
        before = self._before(unit)
        gerund = self.table.gerund.match(self.view.text, verb.start, verb.end)
        in_form = verb.plain == before.verb.plain or (gerund and verb.known)
        if not in_form or (unit.joint and not (verb.known or is_coordinate(self.view, verb))):
            return False
        complete = has_object(self.view, verb, unit.end)
        if (verb.noun and not complete) or (
            before.passive and complete and not (verb.plain or gerund)
        ):
            return False
        self._detached = False
        if unit.announced:
            self.found.pop()
        self.found.append(
            before._replace(
                start=unit.begin,
                end=unit.end,
                verb=verb,
                marker=self._bare if before.marker == "bare" else before.marker,
                passive=False,
                elided=bool(self.found) and before is self.found[-1],
                object=(verb.end, unit.end),
            )
        )
        return True

    def _before(self, unit: Unit) -> Clause:
        """The clause that a unit goes on: behind a semicolon the last that urged nobody, if there is one."""
        own = (clause for clause in reversed(self.found) if clause.patient == NOWHERE)
        return next(own, self.found[-1]) if unit.parted else self.found[-1]

    def _commands(self, unit: Unit, verb: Verb) -> bool:
        """A sentence or clause that begins with its verb: a task of a plan, or a deed of who was named before."""
        if not verb.known or not verb.plain or self._pending is not None:
            return False
        if not self.table.fronted and self.view.lead(0, unit.end) < unit.begin:
            return False
        if verb.noun and not has_object(self.view, verb, unit.end):
            return False
        subject = (unit.begin, unit.begin)
        self._add(unit.begin, unit.end, subject, verb, self._bare)
        return True

    def _piece(self, unit: Unit) -> None:
        """A unit without a verb: a piece of the clause before, of the next subject, or an aside."""
        table = self.table
        reported = self.view.search(table.reporting, unit.begin, unit.end)
        if reported:
            self._open, self._pending = False, None
            self._speaker = (unit.begin, reported.start()) if table.fronted else NOWHERE
        elif self._open and states(self.view, unit.begin, unit.end):
            self._open = False
        elif self._open:
            self._detached = self._detached or not unit.joint
            if not self._detached or not self.found[-1].verb.lemma:
                self._extend(unit)
        elif self._is_aside(unit):
            return
        elif self._is_clause(unit):
            self._pending = None
        elif self._pending is None or not (unit.joint or self._is_manner(unit)):
            self._pending = unit.begin

    def _is_about_another(self, unit: Unit) -> bool:
        """Whether a relative clause has a subject of its own (", which the county has funded,")."""
        relative = self.table.relatives.match(self.view.text, unit.begin, unit.end)
        marked = self.view.first_marker(relative.end(), unit.end) if relative else None
        return bool(relative and marked and self.view.text[relative.end() : marked[1]].strip())

    def _is_aside(self, unit: Unit) -> bool:
        """Whether a unit says only when or of whom, and leaves a subject before it waiting for its verb."""
        text, table = self.view.text, self.table
        relative = table.relatives.match(text, unit.begin, unit.end)
        return bool(relative or table.asides.fullmatch(text, unit.begin, unit.end))

    def _is_manner(self, unit: Unit) -> bool:
        """Whether a unit without a verb of the table only says how a subject before it acts (走…的路子)."""
        first = self.view.token(unit.begin)
        return self.table.fronted and first is not None and first.tag in ("VERB", "ADP")

    def _extend(self, unit: Unit) -> None:
        """The clause before with one unit more; one that had no verb yet is read again."""
        last = self.found[-1]
        marked = self.view.first_marker(last.start, unit.end)
        urges = marked is not None and marked[0] == "encouraged" and last.patient == NOWHERE
        if marked and (not last.verb.lemma or (urges and unit.joint)):
            self.found.pop()
            self._predicate(last.start, unit.end, last.subject, *marked)
        else:
            self.found[-1] = last._replace(end=unit.end)

    def _is_clause(self, unit: Unit) -> bool:
        """Whether a unit has a verb or a relative of its own and so is no piece of a subject."""
        if self.table.subordinate.match(self.view.text, unit.begin, unit.end):
            return True
        tags = [self.view.tokens[i] for i in self.view.positions(unit.begin, unit.end)]
        if self.table.fronted and len(tags) > 1 and tags[-1].tag == "VERB":
            return tags[-2].tag == "NOUN"
        return any(
            t.tag == "AUX" or (t.tag == "VERB" and t.relation in ("ROOT", "relcl")) for t in tags
        )

    def _add(
        self,
        start: int,
        end: int,
        subject: Span,
        verb: Verb | None,
        marker: Marker,
        *,
        passive: bool = False,
        patient: Span = NOWHERE,
    ) -> None:
        verb = verb or NO_VERB
        if marker == "bare" and self.table.speaking.fullmatch(
            self.view.text, *self.view.phrase(*subject)
        ):
            marker = "ongoing"
        about = (verb.end, end)
        self.found.append(Clause(start, end, subject, verb, marker, passive, False, about, patient))
        self._pending, self._open, self._detached = None, True, False

"""What a paper only names ("provides for the exchange of students") as what is done: exchange, students."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.relate.clause_others import deed_at
from pipeline.relate.clauses import Clause, Verb, View


def named_deeds(view: View, clause: Clause) -> Iterator[Clause]:
    """A clause whose object is a noun for a deed with that deed as its verb; any other as it is."""
    start, end = clause.object
    if clause.verb.lemma not in view.table.naming:
        yield clause
        return
    inside = view.positions(start, end)
    deed = next((deed for i in inside if (deed := deed_at(view, i, end))), None)
    counted = any(view.tokens[i].tag == "NUM" for i in inside)
    if deed:
        yield clause._replace(verb=deed, object=(deed.end, end))
    elif counted or clause.marker == "planned":
        yield clause


def scopes(view: View) -> Iterator[Clause]:
    """The cooperation whose fields a sentence lists (合作涵盖贸易、教育等领域), as one clause without a subject."""
    for match in view.table.scope.finditer(view.text):
        about = match.span("fields")
        first = view.positions(*about)
        verb = view.verb_at(first[0]) if first else None
        if verb and verb.known and not verb.noun:
            continue
        deed = Verb(*match.span("deed"), view.table.cooperates, known=True, noun=False, plain=True)
        subject = (match.start(), match.start())
        yield Clause(*match.span(), subject, deed, "bare", False, False, about)

"""What a paper only names ("provides for the exchange of students") as what is done: exchange, students."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.relate.clause_others import deed_at
from pipeline.relate.clauses import Clause, View


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

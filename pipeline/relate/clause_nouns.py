"""What a paper only names ("provides for the exchange of students") as what is done: exchange, students."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.relate.clauses import Clause, Verb, View


def named_deeds(view: View, clause: Clause) -> Iterator[Clause]:
    """A clause whose object is a noun for a deed with that deed as its verb; any other as it is."""
    start, end = clause.object
    if clause.verb.lemma not in view.table.naming:
        yield clause
        return
    for position in view.positions(start, end):
        token = view.tokens[position]
        lemma = view.table.deeds.get(token.lemma.lower())
        after = view.table.genitive.match(view.text, token.end, end)
        if lemma and after:
            verb = Verb(token.start, token.end, lemma, known=True, noun=False, plain=True)
            yield clause._replace(verb=verb, object=(after.end(), end))
            return
    counted = any(view.tokens[i].tag == "NUM" for i in view.positions(start, end))
    if counted or clause.marker == "planned":
        yield clause

"""What a clause is about: its object, parted where each part has a head noun of its own."""

from __future__ import annotations

from itertools import takewhile

from pipeline.relate.clause_others import turned_object
from pipeline.relate.clause_verbs import can_act
from pipeline.relate.clauses import NOWHERE, Clause, Span, View

MOST_ITEMS = 5  # longer lists are aspects of one undertaking
SHORTEST_ITEM = 3  # characters; shorter ones share a head ("teachers and students")
HEADS = frozenset({"NOUN", "PROPN", "NUM"})
MOST_OWN = 2  # items of a list whose first has an attribute of its own
LED = frozenset({"DET", "NUM"})


def completed(view: View, clause: Clause, after: list[Clause]) -> Clause:
    """The clause with its object: what follows the verb up to an aim, the subject of a passive, or the next's."""
    start, end = clause.verb.end, clause.end
    if clause.object[1] <= clause.verb.start:
        return clause
    if clause.passive:
        told = clause.object[0] > clause.verb.end
        return clause._replace(object=(clause.object[0], end) if told else clause.subject)
    if not view.text[start:end].strip():
        for later in takewhile(lambda other: other.elided, after):
            if not view.table.joints.match(view.text, end, later.start):
                break
            end = later.end
            if view.text[later.verb.end : later.end].strip():
                return clause._replace(end=later.end, object=(later.verb.end, later.end))
    bare = not view.text[start:end].strip() or view.table.joints.match(view.text, start, end)
    turned = turned_object(view, clause.start, clause.verb) if bare else None
    if turned:
        return clause._replace(object=turned)
    tail = view.search(view.table.tails, start, end)
    about = (start, tail.start() if tail else end)
    return clause._replace(object=about if view.positions(*about) else _manner(view, clause))


def _manner(view: View, clause: Clause) -> Span:
    """How or where those encouraged are to act, with the verb, where no object says what (到温州实习)."""
    begin = view.lead(clause.patient[1], clause.verb.start)
    said = view.table.prepositions.match(view.text, begin, clause.verb.start)
    if clause.patient == NOWHERE or not said or not view.table.fronted:
        return clause.verb.end, clause.end
    return begin, clause.verb.end


def objects(view: View, clause: Clause) -> list[Span]:
    """The objects of a clause: the fields of a cooperation as one, else coordinated ones each for itself."""
    start, end = clause.object
    fields = view.table.fields.search(view.text, clause.start, clause.end)
    if fields and view.table.general.fullmatch(view.text[start:end].strip(" ，。,.；;")):
        return [fields.span("fields")]
    if view.table.scope.fullmatch(view.text, clause.start, clause.end):
        return [clause.object]
    parts = _parts(view, start, end)
    if not 2 <= len(parts) <= MOST_ITEMS or view.table.listing.search(view.text, start, end):
        return [(start, end)]
    acting = clause.verb.lemma in view.table.helping and can_act(view, *parts[0])
    return parts if not acting and _separable(view, parts) else [(start, end)]


def _parts(view: View, start: int, end: int) -> list[Span]:
    """The stretches between commas and conjunctions; one that cannot stand alone goes with its neighbour.

    Without a conjunction before the last it is no list but an apposition ("Xi'an, the capital of Shaanxi").
    """
    parts: list[Span] = []
    marks: list[str] = []
    begin = start
    for cut in view.table.items.finditer(view.text, start, end):
        if not view.is_inside(*cut.span()) and _parts_at(view, begin, cut.span()):
            parts.append((begin, cut.start()))
            marks.append(cut.group().strip())
            begin = cut.end()
    parts.append((begin, end))
    while len(parts) > 1 and not _stands(view, *parts[-1]):
        parts[-2:] = [(parts[-2][0], end)]
    apposed = len(parts) > 1 and marks[len(parts) - 2] == ","
    return [(start, end)] if apposed else parts


def _parts_at(view: View, begin: int, cut: Span) -> bool:
    """Whether an item is over at a conjunction: "a reform and innovation area" is one, its article leads both."""
    if view.table.fronted:
        return True
    left, right = view.positions(begin, cut[0]), view.positions(cut[1], len(view.text))
    shared = bool(left) and view.tokens[left[0]].tag in LED
    shared = shared and bool(right) and view.tokens[right[0]].tag not in LED
    return not shared and _stands(view, begin, cut[0])


def _stands(view: View, start: int, end: int) -> bool:
    """Whether an item has a head of its own: led by an article or a number, or several words with a plural."""
    tokens = [t for i in view.positions(start, end) if (t := view.tokens[i]).tag != "PUNCT"]
    if view.table.fronted:
        return end - start >= SHORTEST_ITEM
    if tokens and tokens[0].tag in LED:
        return tokens[-1].tag in HEADS
    core = [t for i, t in enumerate(tokens) if not any(x.tag == "ADP" for x in tokens[: i + 1])]
    return len(core) > 1 and core[-1].tag in HEADS and core[-1].text != core[-1].lemma


def _separable(view: View, parts: list[Span]) -> bool:
    """Whether items are objects of one verb, and not of a preposition, of a number or of another verb."""
    tags = [[view.tokens[i].tag for i in view.positions(*part)] for part in parts]
    if not all(_stands(view, *part) for part in parts):
        return False
    if view.table.fronted:
        numbers = {"NUM" in of_part for of_part in tags}
        shared = any(
            pattern.search(view.text, *parts[-1])
            for pattern in (view.table.attributive, view.table.pivots)
        )
        shared = shared or _owned(view, parts)
        return len(numbers) == 1 and not shared and not any(_acts(view, part) for part in parts[1:])
    led = all(of_part[0] in LED for of_part in tags)
    return led or "ADP" not in tags[0]


def _owned(view: View, parts: list[Span]) -> bool:
    """Whether whose the first item is goes for all (市一院的管理经验、诊疗技术)."""
    owner = view.table.attributive.search(view.text, *parts[0])
    named = owner and (
        len(parts) > MOST_OWN
        or any(view.tokens[i].tag == "PROPN" for i in view.positions(parts[0][0], owner.start()))
    )
    others = any(view.table.attributive.search(view.text, *part) for part in parts[1:])
    return bool(named) and not others


def _acts(view: View, part: Span) -> bool:
    """Whether an item goes on with a verb that has an object of its own."""
    for position in view.positions(*part):
        verb = view.verb_at(position)
        if verb and verb.known and not verb.noun and verb.end < part[1]:
            return True
    return False

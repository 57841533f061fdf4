"""The other kinds of the guide: the document's own data, names, posts, dates, numbers, undertakings."""

from __future__ import annotations

from collections.abc import Callable
from difflib import SequenceMatcher

from pipeline.use.evaluate.compare import (
    Article,
    Row,
    alike,
    days,
    equal,
    folded,
    names,
    same_body,
    same_quantity,
)
from pipeline.use.evaluate.tally import Tally

Post = tuple[object, object, object]


def compare_meta(gold: Article, given: Article) -> Tally:
    """Title, source and day, authors and editors."""
    tally = Tally()
    wanted, offered = gold.facts.get("meta") or {}, given.facts.get("meta") or {}
    for slot in ("title", "source", "published"):
        tally.compare(wanted.get(slot), offered.get(slot), _nearly_equal, label=f"{slot}=")
    for slot in ("authors", "editors"):
        tally.match(wanted.get(slot) or [], offered.get(slot) or [], equal, label=f"{slot}=")
    return tally


def compare_organizations(gold: Article, given: Article) -> Tally:
    """Organisations: the full name of either is among the names of the other."""

    def same(wanted: Row, offered: Row) -> bool:
        return folded(offered.get("name")) in names(wanted) or folded(wanted.get("name")) in names(
            offered
        )

    return _compared("organizations", gold, given, same)


def compare_people(gold: Article, given: Article) -> Tally:
    """People: one name in common."""
    return _compared("people", gold, given, lambda a, b: bool(names(a) & names(b)))


def compare_roles(gold: Article, given: Article) -> Tally:
    """Posts: person, title and organisation."""
    tally = Tally()
    known = {form: names(person) for person in given.rows("people") for form in names(person)}

    def same(wanted: Post, offered: Post) -> bool:
        person = folded(offered[0])
        return (
            folded(wanted[0]) in known.get(person, {person})
            and alike(wanted[1], offered[1], least=0.8)
            and _same_employer(gold, wanted[2], given, offered[2])
        )

    tally.match(_posts(gold), _posts(given), same)
    return tally


def compare_dates(gold: Article, given: Article) -> Tally:
    """Dates: the days they stand for, each stretch once."""
    tally = Tally()
    tally.match(_stretches(gold), _stretches(given), lambda a, b: bool(a == b))
    return tally


def compare_numbers(gold: Article, given: Article) -> Tally:
    """Quantities, each once."""
    tally = Tally()
    tally.match(_quantities(gold), _quantities(given), same_quantity)
    return tally


def compare_commitments(gold: Article, given: Article) -> Tally:
    """Undertakings: the same clause, about the same, by one actor in common."""

    def same(wanted: Row, offered: Row) -> bool:
        clause, other = folded(wanted.get("evidence")), folded(offered.get("evidence"))
        if not clause or not other:
            return False
        matcher = SequenceMatcher(None, clause, other, autojunk=False)
        overlap = matcher.find_longest_match().size / min(len(clause), len(other))
        return (
            overlap >= 0.6
            and _same_object(wanted, offered, other)
            and _same_actor(gold, wanted, given, offered)
        )

    return _compared("commitments", gold, given, same)


def _compared(kind: str, gold: Article, given: Article, same: Callable[[Row, Row], bool]) -> Tally:
    tally = Tally()
    tally.match(gold.rows(kind), given.rows(kind), same)
    return tally


def _nearly_equal(one: object, other: object) -> bool:
    return alike(one, other, least=0.85)


def _posts(article: Article) -> list[Post]:
    return [
        (person.get("name"), post.get("title"), post.get("org"))
        for person in article.rows("people")
        for post in person.get("roles") or ()
    ]


def _same_employer(gold: Article, wanted: object, given: Article, offered: object) -> bool:
    if same_body(gold, wanted, given, offered):
        return True
    return bool(folded(wanted) and folded(offered)) and alike(wanted, offered, least=0.9)


def _stretches(article: Article) -> list[tuple[str, str]]:
    return sorted({stretch for row in article.rows("dates") if (stretch := days(row))})


def _quantities(article: Article) -> list[Row]:
    kept: list[Row] = []
    for row in article.rows("numbers"):
        if not any(same_quantity(row, other) for other in kept):
            kept.append(row)
    return kept


def _same_object(wanted: Row, offered: Row, clause: str) -> bool:
    return alike(wanted.get("object"), offered.get("object"), least=0.6) or (
        folded(wanted.get("object")) in clause
    )


def _same_actor(gold: Article, wanted: Row, given: Article, offered: Row) -> bool:
    actors = wanted.get("actors") or ()
    return not actors or any(
        same_body(gold, actor, given, other)
        for actor in actors
        for other in offered.get("actors") or ()
    )

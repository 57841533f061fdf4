"""English names of organisations whose reach the acronym in brackets behind them proves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.words.en.organization_lines import KIND_OF, Word, is_capital
from pipeline.words.organizations import OrganizationName, entries

SHORTEST = 3  # letters: shorter acronyms fit too many words
_SMALL = entries("of and for the in on & de la du des der und e")
_OTHER = entries(
    "Agreement Understanding Intent Programme Program Project Initiative Plan Framework"
)


def by_initials(line: Sequence[Word]) -> Iterator[OrganizationName]:
    """Names that stand before an acronym of their initials: Fuel Cell and Hydrogen Energy Association (FCHEA)."""
    for position in range(1, len(line) - 2):
        if line[position].text != "(" or line[position + 2].text != ")":
            continue
        acronym = line[position + 1].text
        if not (acronym.isalpha() and acronym.isupper() and len(acronym) >= SHORTEST):
            continue
        first = _first(line, position - 1, acronym)
        if first is None or line[position - 1].text in _OTHER:
            continue
        heads = [KIND_OF[word.text] for word in line[first:position] if word.text in KIND_OF]
        if heads:
            last_is_head = line[position - 1].text in KIND_OF
            kind = heads[-1] if last_is_head else heads[0]
            yield OrganizationName(
                line[first].start, line[position - 1].end, kind, "acronym-initials", 0.9
            )


def _first(line: Sequence[Word], last: int, acronym: str) -> int | None:
    """The word that the acronym begins with, reading both backwards over small words, or none."""
    position, left = last, acronym
    while position >= 0 and left:
        word = line[position]
        initials = "".join(part[0] for part in word.text.split("-") if part).upper()
        if is_capital(word) and left.endswith(initials):
            left = left[: -len(initials)]
        elif is_capital(word) and left.endswith(initials[:1]):
            left = left[:-1]
        elif word.text not in _SMALL:
            return None
        if not left:
            return position
        position -= 1
    return None

"""What a language calls the documents that parties sign, and how it says that they sign them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from schemas.vocabulary import AgreementKind, AgreementStatus


@dataclass(frozen=True)
class AgreementWords:
    """The tables of agreements; every pattern is matched on simplified text.

    `paper` matches the noun phrase of a document up to its head noun (with what follows it in English), `bracketed`
    the titles in brackets. `kinds` are read in order, the first that matches the phrase gives the kind, else
    `kind_of_paper`. `generic` matches the whole of a phrase that names no particular agreement. `complement`, right before a paper, makes it the complement of another noun. `about` opens the name wherever it stands, `sides` are parties, their names left blank, at its start; `before_name`, at the
    start `lead` and at the end `trail` are what may be caught with the name and is no part of it. `announced` opens a
    list of papers in a clause of its own, `several` says that there is more than one, `counted` how many.
    `colon` opens the list of them in the same sentence, `listing` in the next one, and `members` that of the parties.
    `carried`, before an earlier agreement, says that it still holds, `attributive` behind the verb that this only tells which one is meant.
    `sign` opens an agreement, `sign_bare` does so without a document (签约) or names it at the group `ceremony`;
    `attended` before that says that people only came.
    `bound`, from the start of a paper, is what binds it to its parties without telling of a signing, at the group `bond`. `definite` stands before a paper that was told before, `stands_for`, right behind a person, opens the body they sign for, `on_behalf` says that people sign,
    `inverted`, from the verb on, that they are named behind it,
    `witnessed` that they only look on, `present` that those named behind it do, `led` between a person and the verb that they only head those who sign, `visited` right before a body that they come to it. `back_reference` is how the text comes back to an agreement, `failed` tells of talks that came to nothing.
    `predecessor` joins an agreement to the earlier one that it follows, up to its name or day, `talks` is what parties talk about before they sign. `statuses` are read in the sentence. `effective_before` and `effective_after` stand around the day from which it holds, `announced_before` and
    `announced_after` around the day on which it was made known. `value` stands before a sum that is the agreement's own where it is named beside it, `value_own` wherever the text comes back to it; `term_before` and
    `term_after` stand around a length or range of validity, `term_until` before its last day, `expiry` behind it.
    """

    paper: re.Pattern[str]
    bracketed: re.Pattern[str]
    head: re.Pattern[str]
    kinds: tuple[tuple[re.Pattern[str], AgreementKind], ...]
    kind_of_paper: AgreementKind
    announced: re.Pattern[str]
    several: re.Pattern[str]
    counted: re.Pattern[str]
    colon: re.Pattern[str]
    listing: re.Pattern[str]
    members: re.Pattern[str]
    carried: re.Pattern[str]
    attributive: re.Pattern[str]
    generic: re.Pattern[str]
    no_paper: re.Pattern[str]
    complement: re.Pattern[str]
    before_name: re.Pattern[str]
    about: re.Pattern[str]
    sides: re.Pattern[str]
    lead: re.Pattern[str]
    trail: re.Pattern[str]
    sign: re.Pattern[str]
    sign_bare: re.Pattern[str]
    attended: re.Pattern[str]
    bound: re.Pattern[str]
    stands_for: re.Pattern[str]
    definite: re.Pattern[str]
    on_behalf: re.Pattern[str]
    inverted: re.Pattern[str]
    witnessed: re.Pattern[str]
    led: re.Pattern[str]
    visited: re.Pattern[str]
    back_reference: re.Pattern[str]
    failed: re.Pattern[str]
    statuses: tuple[tuple[re.Pattern[str], AgreementStatus], ...]
    present: re.Pattern[str]
    effective_before: re.Pattern[str]
    effective_after: re.Pattern[str]
    announced_before: re.Pattern[str]
    announced_after: re.Pattern[str]
    predecessor: re.Pattern[str]
    talks: re.Pattern[str]
    value: re.Pattern[str]
    value_own: re.Pattern[str]
    term_before: re.Pattern[str]
    term_after: re.Pattern[str]
    term_until: re.Pattern[str]
    expiry: re.Pattern[str]

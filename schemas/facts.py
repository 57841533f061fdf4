"""Facts: what a document says about cooperation, in the guide's fields, with provenance for every slot."""

from __future__ import annotations

from schemas.document import Provenance
from schemas.record import Record
from schemas.vocabulary import (
    AgreementKind,
    AgreementStatus,
    CommitmentStatus,
    EventKind,
    EventStatus,
    Field,
    OrganizerRole,
)


class Role(Record):
    """A post of a person: the title as written, and the organisation (or place as employer) where one is named."""

    person: str
    title: str
    org: str | None
    status: str = "current"
    provenance: tuple[Provenance, ...] = ()


class Signatory(Record):
    """Who put their name to an agreement, and for whom."""

    person: str
    org: str | None = None


class Organizer(Record):
    """A body that organised an event, by its part in it."""

    org: str
    role: OrganizerRole


class Figure(Record):
    """A quantity that belongs to an event or an agreement."""

    value: int | float
    unit: str | None = None
    upper: int | float | None = None
    currency: str | None = None


class Agreement(Record):
    """A document that parties have signed or will sign. Dates are ISO days or `start/end`; `term` ISO or `start/end`."""

    id: str
    title: str | None
    kind: AgreementKind
    parties: tuple[str, ...]
    signatories: tuple[Signatory, ...]
    witnesses: tuple[str, ...] = ()
    signed: str | None
    effective: str | None = None
    announced: str | None = None
    place: str | None
    fields: tuple[Field, ...]
    term: str | None
    value: Figure | None
    status: AgreementStatus
    main: bool = True
    provenance: tuple[Provenance, ...]


class Event(Record):
    """Something that happened, happens or is announced. `start` and `end` are inclusive ISO days."""

    id: str
    kind: EventKind
    name: str | None
    start: str | None
    end: str | None
    place: str | None
    organizers: tuple[Organizer, ...]
    people: tuple[str, ...]
    orgs: tuple[str, ...]
    figures: tuple[Figure, ...]
    status: EventStatus
    main: bool = True
    provenance: tuple[Provenance, ...]


class Commitment(Record):
    """One undertaking: who will do what, and the clause that says so, word for word."""

    id: str
    actors: tuple[str, ...]
    action: str
    object: str
    status: CommitmentStatus
    evidence: str
    deadline: str | None = None
    amount: Figure | None = None
    main: bool = True
    provenance: tuple[Provenance, ...]


class Facts(Record):
    """All that `relate` finds in one document."""

    roles: tuple[Role, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    events: tuple[Event, ...] = ()
    commitments: tuple[Commitment, ...] = ()

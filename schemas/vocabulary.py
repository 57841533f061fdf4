"""The closed vocabularies of the annotation guide, each a `Literal`."""

from __future__ import annotations

from typing import Literal

Language = Literal["en", "zh"]
DocumentLanguage = Literal["en", "zh", "zh-Hant", "mixed"]

BlockRole = Literal[
    "headline", "subtitle", "byline", "dateline", "heading", "body", "caption", "credit"
]

MentionKind = Literal["organization", "person", "title", "place", "date", "number", "reference"]

EntityKind = Literal["organization", "person", "place"]

OrganizationKind = Literal[
    "government",
    "party",
    "school",
    "university",
    "company",
    "media",
    "association",
    "alliance",
    "institute",
    "hospital",
    "committee",
    "military",
    "international",
    "other",
]

DatePrecision = Literal["day", "week", "month", "quarter", "half", "year", "period", "decade"]
DateOrigin = Literal["stated", "publication", "text", "context", "unresolved"]
PartOfDay = Literal["", "early_morning", "morning", "noon", "afternoon", "evening", "night"]
DateBound = Literal["=", "≥", "≤", "~"]

Modifier = Literal["exact", "about", "more_than", "less_than", "ordinal"]
NumberKind = Literal["count", "measure", "ordinal", "percentage", "money", "duration"]

AgreementKind = Literal[
    "framework_agreement",
    "strategic_agreement",
    "cooperation_agreement",
    "memorandum",
    "contract",
    "pairing_agreement",
    "letter_of_intent",
    "action_plan",
    "joint_statement",
    "treaty",
    "license",
    "other",
]
AgreementStatus = Literal["signed", "planned", "in_force", "renewed", "ended"]

EventKind = Literal[
    "signing",
    "meeting",
    "founding",
    "launch",
    "visit",
    "training",
    "pairing",
    "aid",
    "exhibition",
    "release",
]
EventStatus = Literal["done", "ongoing", "planned"]
OrganizerRole = Literal["host", "undertaker", "co_organizer", "supporter"]

CommitmentStatus = Literal["done", "ongoing", "planned", "encouraged"]

Field = Literal[
    "basic_education",
    "vocational_education",
    "higher_education",
    "teacher_development",
    "student_exchange",
    "curriculum_teaching",
    "resource_sharing",
    "digital_education",
    "science_education",
    "talent_training",
    "research_innovation",
    "technology_transfer",
    "industry_integration",
    "credit_recognition",
    "internship_employment",
    "governance_reform",
    "culture_arts",
    "sports",
    "health",
    "tourism",
    "trade_investment",
    "finance",
    "agriculture",
    "energy",
    "environment",
    "infrastructure_transport",
    "public_services",
    "law_security",
    "diplomacy",
    "poverty_relief",
    "media_publicity",
    "party_building",
    "other",
]

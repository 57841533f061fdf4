"""The columns of a shard: an article a row, its facts as nested columns with the fields that the records have."""

from __future__ import annotations

import json
from collections.abc import Mapping
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin

import pyarrow as pa

from pipeline.batch.work import Result
from schemas import Agreement, Commitment, Event, Organization, Person, Record

KINDS: Mapping[str, type[Record]] = {
    "organizations": Organization,
    "people": Person,
    "agreements": Agreement,
    "events": Event,
    "commitments": Commitment,
}
UNTYPED = ("provenance",)  # stands in the JSON


def row(result: Result, *, source: str, made_by: str) -> dict[str, Any]:
    """An article as a row; numbers too large for a float become infinite."""
    extraction = json.loads(result.json, parse_int=float)
    meta = extraction["meta"]
    return {
        "name": result.name,
        "source": source,
        "path": result.shown,
        "made_by": made_by,
        "sha256": extraction["sha256"],
        "lang": extraction["lang"],
        "title": meta["title"],
        "outlet": meta["source"],
        "published": meta["published"],
        "text": result.text,
        "passages": [passage._asdict() for passage in result.passages],
        "signature": result.signature._asdict(),
        **{kind: extraction[kind] for kind in KINDS},
        "json": result.json.decode(),
    }


def _type(annotation: Any) -> pa.DataType:
    """The type of a column that holds what a record's field holds."""
    arguments = [part for part in get_args(annotation) if part not in (NoneType, Ellipsis)]
    if get_origin(annotation) in (Union, UnionType):
        return pa.float64() if set(arguments) == {int, float} else _type(arguments[0])
    if get_origin(annotation) is tuple:
        return pa.list_(_type(arguments[0]))
    if get_origin(annotation) is Literal:
        return pa.string()
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return _struct(annotation)
    return {str: pa.string(), bool: pa.bool_()}[annotation]


def _struct(record: type[Record]) -> pa.DataType:
    fields = record.model_fields.items()
    return pa.struct(
        [(name, _type(field.annotation)) for name, field in fields if name not in UNTYPED]
    )


PASSAGE = pa.struct([("role", pa.string()), ("start", pa.int64()), ("end", pa.int64())])
SIGNATURE = pa.struct([("digest", pa.string()), ("bands", pa.list_(pa.int64()))])
SCHEMA = pa.schema(
    [
        *((name, pa.string()) for name in ("name", "source", "path", "made_by", "sha256", "lang")),
        *((name, pa.string()) for name in ("title", "outlet", "published", "text")),
        ("passages", pa.list_(PASSAGE)),
        ("signature", SIGNATURE),
        *((kind, pa.list_(_struct(record))) for kind, record in KINDS.items()),
        ("json", pa.string()),
    ]
)

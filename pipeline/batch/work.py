"""What a worker does: one article in, what the results hold of it out, as plain values that travel between processes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from pipeline import Reading
from pipeline.batch.articles import Article, defect, refused
from pipeline.batch.failure import Failure
from pipeline.batch.limits import Limits, alarm
from pipeline.batch.sources import Source
from pipeline.clean import Unreadable
from pipeline.clean.formats import DEFAULT_FIELDS, FieldMap, content_of
from pipeline.cut.taggers import rules_digest, versions
from pipeline.store import Entry, Passage, Signature, signature
from pipeline.words.own_names import NO_NAMES, OwnNames
from pipeline.words.tagging import Tagger
from schemas import Extraction, digest
from schemas.vocabulary import Language

PREPARED = (
    """Two universities sign an agreement in Lanzhou

    LANZHOU, May 4 (Xinhua) -- On 3 May 2024, Gansu Provincial Department of Education and Greenhill University signed a memorandum of
    understanding on vocational education at a ceremony attended by more than 200 teachers. Wang Lin, deputy director of the department, and
    Professor Jane Miller, vice president of the university, signed for the two sides. Under the agreement, the two sides will jointly build a
    training base, train 300 teachers within three years and encourage companies to donate equipment worth 2.5 million yuan. A delegation led by
    Li Hua visited the school last week; the forum, hosted by the Ministry of Education and co-organised by UNESCO, opened in Beijing on 10 May.
    """,
    """兰州两校签署合作协议

    来源：甘肃日报　2024-05-04　记者 王林　责任编辑：李华

    5月3日，甘肃省教育厅与青山大学在兰州举行签约仪式，签署《职业教育战略合作框架协议》，协议有效期三年。省教育厅副厅长王林、青山大学副校长李明代表双方签约，
    200多名教师参加。根据协议，双方将共建实训基地，联合培养教师300名，鼓励企业捐赠价值250万元的设备，支持学校开展课程建设。由教育部主办、联合国教科文组织协办的论坛5月10日在北京开幕，
    代表团一行8人到该校考察调研，揭牌成立产业学院，启动培训班，发布年度报告；县委副书记、县长张伟出席并致辞。
    """,
)


@dataclass(frozen=True)
class Settings:
    """All that makes an extraction of an article, and how far a worker goes for it."""

    taggers: Mapping[Language, Tagger]
    names: OwnNames = NO_NAMES
    fields: FieldMap = DEFAULT_FIELDS
    limits: Limits = field(default_factory=Limits)

    def digest(self) -> str:
        """Sixteen digits that change with rules, words, models, names and field map: a reason to read again."""
        made_by = versions(self.taggers, self.names).model_dump_json()
        fields = json.dumps([sorted(self.fields.names.items()), sorted(self.fields.given)])
        return digest(made_by, rules_digest(), fields)


class Result(NamedTuple):
    """One article read: its path as its owner gave it, the name and JSON of its extraction, its text and blocks."""

    shown: str
    name: str
    json: bytes
    text: str
    passages: tuple[Passage, ...]
    signature: Signature

    def entry(self, *, source: str, made_by: str) -> Entry:
        """The article for the knowledge base; `source` and `made_by` as in `Entry`."""
        extraction = Extraction.model_validate_json(self.json)
        return Entry(
            self.name, self.text, self.passages, self.signature, extraction, source, made_by
        )


def json_of(extraction: Extraction) -> bytes:
    """The extraction as the JSON that people diff."""
    return (extraction.model_dump_json(indent=1) + "\n").encode()


def read_article(article: Article, settings: Settings) -> Result | Failure:
    """The article read within its limits, or why it cannot be."""
    source, raw = article
    try:
        settings.limits.check_size(len(content_of(raw)))
        with alarm(settings.limits.seconds):
            return _read(article, settings)
    except (Unreadable, OSError) as error:
        return refused(source, error)
    except Exception as error:  # whatever one article does, the others are read
        return defect(source, error)


def prepare(settings: Settings) -> None:
    """Models, tables and patterns loaded, so that processes forked from this one share them."""
    for text in PREPARED:
        read_article(Article(Source(Path("prepared.txt"), "prepared.txt"), text.encode()), settings)


def _read(article: Article, settings: Settings) -> Result:
    source = article.source
    reading = Reading(
        article.raw,
        path=source.name,
        published=source.published,
        taggers=settings.taggers,
        names=settings.names,
    )
    extraction, document = reading.extraction, reading.document
    passages = tuple(Passage(block.role, block.start, block.end) for block in document.blocks)
    return Result(
        shown=source.shown,
        name=source.stem,
        json=json_of(extraction),
        text=document.text,
        passages=passages,
        signature=signature(document.text, passages),
    )

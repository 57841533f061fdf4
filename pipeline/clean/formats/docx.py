"""DOCX: the paragraphs of a Word document, those of its tables and text boxes too, by python-docx."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import docx
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn
from lxml import etree

from pipeline.clean.errors import Unreadable
from pipeline.clean.formats.archives import RATIO
from pipeline.clean.formats.parts import LARGEST, too_large
from pipeline.clean.lexicon import folded
from pipeline.clean.lines import Line, visible
from pipeline.clean.source import Source

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
TOP = 8  # paragraphs among which the headline is
_SPACES = {qn("w:tab"): "\t", qn("w:br"): "\n", qn("w:cr"): "\n"}
_LETTERS = {qn("w:t"), qn("w:noBreakHyphen"), *_SPACES}
_UNSEEN = {qn("w:moveFrom"), qn("w:del"), qn("w:rt"), "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"}  # fmt: skip
_PARAGRAPH = qn("w:p")
_HEADINGS = {"title": "h1", "heading 1": "h2", "heading 2": "h3", "heading 3": "h4"}
CUT_SHORT = Unreadable(
    "The Word document is damaged or cut short.", "Fetch it again, or save it anew with Word."
)


def is_docx(raw: bytes) -> bool:
    """Whether a ZIP is a Word document, whole or cut short."""
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            return any(name.startswith("word/") for name in archive.namelist())
    except (zipfile.BadZipFile, OSError, ValueError):
        return b"word/" in raw[:100_000] or b"[Content_Types].xml" in raw[:2000]


def read_docx(raw: bytes) -> Source:
    """The paragraphs of a Word document; its text stream has one paragraph or line break a line."""
    document = _opened(raw)
    found = list(_paragraphs(document))
    text = "\n".join(paragraph for paragraph, _ in found)
    lines: list[Line] = []
    offset = 0
    for paragraph, tag in found:
        for piece in paragraph.split("\n"):
            line = visible(text, offset, offset + len(piece))
            if line.text:
                lines.append(replace(line, tag=tag))
            offset += len(piece) + 1
    if not lines:
        reason = "The Word document holds no text, at most pictures."
        raise Unreadable(reason, "Type the text, or run text recognition on the pictures.")
    return Source(text, _headed(lines, document.core_properties.title), MEDIA_TYPE)


def _opened(raw: bytes) -> Any:
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            size = sum(info.file_size for info in archive.infolist())
        if size > LARGEST or size > max(RATIO * len(raw), LARGEST // 10):
            raise too_large("What is packed in the Word document")
        return docx.Document(io.BytesIO(raw))
    except (OpcError, zipfile.BadZipFile, zlib.error, etree.LxmlError, KeyError, OSError) as error:
        raise CUT_SHORT from error
    except (ValueError, NotImplementedError, AttributeError) as error:
        if isinstance(error, Unreadable):
            raise
        raise CUT_SHORT from error


def _paragraphs(document: Any) -> Iterator[tuple[str, str]]:
    """The text of every paragraph in order, and the element of HTML that its style stands for."""
    names = {style.style_id: (style.name or "").lower() for style in document.styles}
    for paragraph in document.element.body.iter(_PARAGRAPH):
        if any(parent.tag in _UNSEEN for parent in paragraph.iterancestors()):
            continue
        style = paragraph.style
        yield _text(paragraph), _HEADINGS.get(names.get(style, "") if style else "", "")


def _text(paragraph: Any) -> str:
    """What a reader sees of a paragraph: tracked insertions, but neither deletions nor readings above characters."""
    pieces = []
    for node in paragraph.iter(*_LETTERS):
        if node.tag in _SPACES and node.getparent().tag != qn("w:r"):
            continue  # the place of a tab stop
        if _belongs(node, paragraph):
            pieces.append(
                _SPACES.get(node.tag) or ("-" if node.tag != qn("w:t") else node.text or "")
            )
    return "".join(pieces)


def _belongs(node: Any, paragraph: Any) -> bool:
    """Whether a run's text is the paragraph's own and seen, not that of a text box inside it."""
    for parent in node.iterancestors():
        if parent is paragraph:
            return True
        if parent.tag == _PARAGRAPH or parent.tag in _UNSEEN:
            return False
    return False


def _headed(lines: list[Line], title: str) -> list[Line]:
    """The lines with the headline marked that the document's title names, where no style marks one."""
    if any(line.tag == "h1" for line in lines) or not title.strip():
        return lines
    named = next(
        (i for i, line in enumerate(lines[:TOP]) if folded(line.text) == folded(title)), None
    )
    return [replace(line, tag="h1") if i == named else line for i, line in enumerate(lines)]

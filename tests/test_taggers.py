"""Taggers by setting: built in, installed spaCy pipelines, and what is said where there is none."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import spacy
from click.testing import CliRunner

from pipeline.app import main
from pipeline.cut.taggers import Unsuitable, default_taggers
from pipeline.words.tagging import LazyTagger
from schemas.vocabulary import Language

ROOT = Path(__file__).parents[1]


def pipeline_folder(folder: Path, language: str, *patterns: tuple[str, str]) -> Path:
    """A spaCy pipeline that knows names by heart, saved as a folder."""
    nlp = spacy.blank(language)
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": label, "pattern": text} for label, text in patterns])  # type: ignore[attr-defined]
    nlp.to_disk(folder)
    return folder


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_tagger_has_its_name_before_it_is_loaded(language: Language) -> None:
    default = default_taggers()[language]
    assert isinstance(default, LazyTagger)
    assert default.name == default._tagger.name


def labelled(language: Language, setting: str, text: str) -> list[tuple[str, str]]:
    """The words of `text` that get a label; every token must quote the text."""
    (tokens,) = default_taggers(setting)[language].tag([text])
    assert all(text[token.start : token.end] == token.text for token in tokens)
    assert [token.head for token in tokens] == list(range(len(tokens)))
    return [(token.text, token.label) for token in tokens if token.label]


def test_an_english_pipeline_at_a_path(tmp_path: Path) -> None:
    folder = pipeline_folder(tmp_path, "en", ("ORG", "Larch College"), ("GPE", "Norway"))
    found = labelled("en", f"en={folder}", "Larch College  is in Norway .")
    assert found == [("Larch", "ORG"), ("College", "ORG"), ("Norway", "PLACE")]


@pytest.mark.parametrize("text", ["云岭市教育局的李小红在滇州。", "雲嶺市教育局的李小紅在滇州。"])
def test_a_chinese_pipeline_gives_whole_names_in_both_scripts(tmp_path: Path, text: str) -> None:
    names = (("ORG", "云岭市教育局"), ("PERSON", "李小红"), ("GPE", "滇州"), ("CARDINAL", "的"))
    folder = pipeline_folder(tmp_path, "zh", *names)
    found = labelled("zh", f"zh={folder}", text)
    assert found == [(text[:6], "ORG"), (text[7:10], "PERSON"), (text[11:13], "PLACE")]


def test_two_names_side_by_side_stay_two(tmp_path: Path) -> None:
    folder = pipeline_folder(tmp_path, "zh", ("PERSON", "李小红"), ("PERSON", "王大明"))
    found = labelled("zh", f"zh={folder}", "李小红王大明")
    assert found == [("李小红", "PERSON"), ("王大明", "PERSON")]


def test_a_pipeline_of_any_language_serves_both(tmp_path: Path) -> None:
    folder = pipeline_folder(tmp_path, "xx", ("PER", "Ann Lee"))
    taggers = default_taggers(str(folder))
    assert taggers["en"].name == taggers["zh"].name
    assert labelled("en", str(folder), "Ann Lee spoke")[0] == ("Ann", "PERSON")


def test_the_last_setting_counts(tmp_path: Path) -> None:
    folder = pipeline_folder(tmp_path, "en")
    taggers = default_taggers("rules", f"en={folder}")
    assert taggers["en"].name.startswith("en_")
    assert taggers["zh"].name.startswith("jieba")
    assert default_taggers(f"en={folder}", "rules")["en"].name.startswith("spacy")


@pytest.mark.parametrize(
    "setting, says",
    [
        ("en=en_no_such_web", "python -m spacy download en_no_such_web"),
        ("zh=zh_no_such_web", "python -m spacy download zh_no_such_web"),
        ("en=no/such/folder", "no spaCy pipeline in the folder no/such/folder"),
        ("en=click", "click cannot be loaded as a spaCy pipeline"),
        ("fr=fr_core_news_sm", "'fr' is no language of Accord"),
        ("zh={en}", "is a pipeline of en, not of zh"),
        ("{en}", "is a pipeline of en, not of zh"),
        ("lac", "write zh=lac"),
        ("zh=spacy", "write en=spacy"),
    ],
)
def test_what_is_no_tagger_is_said_with_a_remedy(tmp_path: Path, setting: str, says: str) -> None:
    chosen = setting.format(en=pipeline_folder(tmp_path, "en"))
    with pytest.raises(Unsuitable) as raised:
        default_taggers("rules", chosen)
    assert says in str(raised.value)


@pytest.mark.parametrize("command", [("run",), ("show", "find")])
def test_a_missing_tagger_is_wrong_usage(command: tuple[str, ...]) -> None:
    words = [*command, str(ROOT / "corpus/zh01.txt"), "--tagger", "en=en_no_such_web"]
    result = CliRunner().invoke(main, words)
    assert result.exit_code == 2
    assert "spacy download" in result.output and "Traceback" not in result.output


def test_the_tagger_without_weights_leaves_no_file_behind(tmp_path: Path) -> None:
    code = (
        "from pipeline.cut.taggers import default_taggers;"
        "print(default_taggers('rules')['zh'].tag(['云岭市教育局'])[0][-1].text)"
    )
    environment = {**os.environ, "TMPDIR": str(tmp_path), "PYTHONIOENCODING": "utf-8"}
    spoken = subprocess.run(
        [sys.executable, "-c", code], check=True, cwd=ROOT, env=environment, capture_output=True
    )
    assert spoken.stdout.decode().strip() == "教育局"
    assert list(tmp_path.iterdir()) == []
    assert spoken.stderr == b""

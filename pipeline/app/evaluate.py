"""accord evaluate: extractions against gold annotations."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import click

from pipeline.app.options import format_option
from pipeline.app.printing import Format, json_text, print_rows, printable

if TYPE_CHECKING:
    from pipeline.use.evaluate import Scores, Tally

FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


@click.command("evaluate", no_args_is_help=True)
@click.argument("gold", type=FOLDER)
@click.argument("extracted", type=FOLDER, required=False)
@click.option("--texts", type=FOLDER, help="Where the articles are, if not beside the gold.")
@click.option("--errors", is_flag=True, help="List what was missed (-) and what is spurious (+).")
@format_option
def command(
    gold: Path, extracted: Path | None, texts: Path | None, errors: bool, format_: Format
) -> None:
    """Score extractions against gold annotations: precision, recall and F1 of every kind of fact.

    GOLD is a folder of annotations, EXTRACTED an output folder of accord run; they are paired by file name. Without EXTRACTED
    the articles beside the gold (or in --texts) are read first.

    \b
    Examples:
        accord evaluate tests/gold extracted
        accord evaluate tests/gold --texts corpus --errors
    """
    from pipeline.use.evaluate import evaluate

    if not any(gold.rglob("*.json")):
        raise click.UsageError(f"there are no annotations (.json) in {printable(gold)}")
    with _extractions(gold, extracted, texts or gold) as folder:
        try:
            scores = evaluate(gold, folder)
        except ValueError as error:
            raise click.ClickException(
                f"a file is no JSON of the guide: {printable(error)}"
            ) from error
    if format_ == "json":
        click.echo(json_text(_figures(scores, errors=errors)))
    else:
        _print(scores, errors=errors, format=format_)
    if scores.unread:
        raise SystemExit(1)


@contextmanager
def _extractions(gold: Path, extracted: Path | None, texts: Path) -> Iterator[Path]:
    """The folder of extractions: the one given, or a passing one made from the annotated articles in `texts`."""
    if extracted:
        yield extracted
        return
    from pipeline.batch import Settings, gather, run
    from pipeline.cut.taggers import default_taggers

    with TemporaryDirectory() as folder:
        output = Path(folder)
        gathered = gather([texts], output=output)
        annotated = {path.stem for path in gold.rglob("*.json")}
        gathered.sources = [s for s in gathered.sources if Path(s.target).stem in annotated]
        summary = run(gathered, output=output, settings=Settings(default_taggers()))
        for failure in summary.failures:
            click.echo(f"failed  {printable(failure.path)}: {printable(failure.reason)}", err=True)
        yield output


def _print(scores: Scores, *, errors: bool, format: Format) -> None:
    """The scores as rows, then the errors a line each; remarks on standard error."""
    rows = []
    for kind, tally in scores.kinds.items():
        of_language = {name: scores.languages[name][kind].f1 for name in sorted(scores.languages)}
        figures = {**_exact(tally), **of_language}
        rows.append({"kind": kind, **(_rounded(figures) if format == "table" else figures)})
    mean = {"f1": scores.mean_f1}
    rows.append({"kind": "mean", **(_rounded(mean) if format == "table" else mean)})
    print_rows(rows, tuple(rows[0]), format=format)
    if scores.unread:
        names = ", ".join(map(printable, scores.unread))
        click.echo(f"{len(scores.unread)} documents without an extraction: {names}", err=True)
    if errors:
        for kind, tally in scores.kinds.items():
            for sign, items in (("-", tally.missed), ("+", tally.spurious)):
                for item in items:
                    click.echo(f"{kind}\t{sign} {printable(item)}", err=format != "table")


def _figures(scores: Scores, *, errors: bool) -> dict[str, Any]:
    """The scores as one object."""
    figures: dict[str, Any] = {"mean_f1": scores.mean_f1, "unread": scores.unread}
    figures["kinds"] = {kind: _exact(tally) for kind, tally in scores.kinds.items()}
    figures["languages"] = {
        language: {kind: _exact(tally) for kind, tally in tallies.items()}
        for language, tallies in sorted(scores.languages.items())
    }
    if errors:
        figures["errors"] = {
            kind: {"missed": tally.missed, "spurious": tally.spurious}
            for kind, tally in scores.kinds.items()
        }
    return figures


def _rounded(figures: dict[str, Any]) -> dict[str, Any]:
    return {k: f"{v:.3f}" if isinstance(v, float) else v for k, v in figures.items()}


def _exact(tally: Tally) -> dict[str, Any]:
    return {
        "precision": tally.precision,
        "recall": tally.recall,
        "f1": tally.f1,
        "found": tally.found,
        "missed": len(tally.missed),
        "spurious": len(tally.spurious),
    }

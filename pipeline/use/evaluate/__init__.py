"""evaluate: extractions compared with gold annotations, by the definitions of the annotation guide."""

from pipeline.use.evaluate.scores import KINDS, Scores, evaluate
from pipeline.use.evaluate.tally import Tally

__all__ = ["KINDS", "Scores", "Tally", "evaluate"]

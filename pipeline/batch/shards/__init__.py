"""shards: many machines, many files; what each finds is one Parquet file, and merging makes one picture of them.

Needs the packages of `accord[dask]`.
"""

from pipeline.batch.shards.engine import run_on_dask
from pipeline.batch.shards.merging import merge
from pipeline.batch.shards.stock import stock

__all__ = ["merge", "run_on_dask", "stock"]

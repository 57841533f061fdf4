"""What works beyond one machine, where its packages are installed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from types import ModuleType

EXTRA = {"dask", "distributed", "pyarrow"}  # packages of accord[dask]


def shards_package() -> ModuleType:
    """The package that makes shards and merges them."""
    try:
        from pipeline.batch import shards
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in EXTRA:
            raise
        raise click.ClickException(
            f"{error.name} is not installed; run pip install 'accord[dask]'"
        ) from error
    return shards

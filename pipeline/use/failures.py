"""What earlier runs could not read, as it stands now."""

from __future__ import annotations

import sqlite3
from typing import Any

COLUMNS = ("path", "reason", "remedy", "source", "run", "since")
SHOWN = ("path", "reason", "remedy", "since")
LISTED = """
SELECT f.path, f.reason, f.remedy, s.name AS source, f.run_id AS run, r.started AS since
FROM failures f JOIN runs r ON r.id = f.run_id LEFT JOIN sources s ON s.id = f.source_id
ORDER BY f.path, f.id
"""


def failures(connection: sqlite3.Connection) -> list[dict[str, Any]]:
    """Every failure that is not mended, with the source it stands in and the run that met it."""
    return [dict(row) for row in connection.execute(LISTED)]

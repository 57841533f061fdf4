"""The one error of the stage."""

from __future__ import annotations


class Unreadable(ValueError):
    """A file that no article can be read from; the message says why and what to do."""

    def __init__(self, reason: str, remedy: str) -> None:
        super().__init__(f"{reason} {remedy}")
        self.reason = reason
        self.remedy = remedy

"""The errors of the stage."""

from __future__ import annotations


class Unreadable(ValueError):
    """A file that no article can be read from; the message says why and what to do."""

    def __init__(self, reason: str, remedy: str) -> None:
        super().__init__(f"{reason} {remedy}")
        self.reason = reason
        self.remedy = remedy


class NoArticles(Unreadable):
    """A table, a JSON file or an XML file that is not about articles; in a folder it is passed over."""

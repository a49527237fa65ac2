"""What can go wrong with model files."""

from __future__ import annotations


class HubError(Exception):
    """One sentence that says what went wrong and what to do."""

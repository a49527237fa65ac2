"""Every case there is: those written down, then those derived from the documents."""

from __future__ import annotations

from tests.conformance.clients import cases


def all_cases() -> list[cases.Case]:
    """The cases of `vectors/`."""
    return cases.load()

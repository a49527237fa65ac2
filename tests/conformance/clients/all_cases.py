"""Every case there is: those written down, then those derived from the documents."""

from __future__ import annotations

from tests.conformance.clients import cases, derived


def all_cases() -> list[cases.Case]:
    """The cases of `vectors/`, and one for each operation."""
    return [*cases.load(), *derived.derive()]

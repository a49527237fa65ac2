"""What can go wrong between the contract and the SDK."""

from __future__ import annotations

from generator.diagnostics import Diagnostic, GenerationError


def clash(place: str, name: str) -> GenerationError:
    """Two things of one place get one name."""
    return GenerationError(
        [
            Diagnostic(
                code="G002",
                message=f"`{name}` would name two things in {place}",
                trail=("target swift",),
                hint="rename one of them in the documents, or teach `generator/targets/swift/names.py` a difference",
            )
        ]
    )

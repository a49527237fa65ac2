"""What can go wrong between the contract and the SDK."""

from __future__ import annotations

from generator.diagnostics import Diagnostic, GenerationError


def unsupported(place: str, what: str) -> GenerationError:
    """The contract has something that this target cannot say."""
    return GenerationError(
        [
            Diagnostic(
                code="G003",
                message=f"`{place}` {what}",
                trail=("target kotlin",),
                hint="reword the schema, or teach generator/targets/kotlin to say it",
            )
        ]
    )

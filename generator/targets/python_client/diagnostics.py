"""What can go wrong between the contract and the SDK."""

from __future__ import annotations

from generator.diagnostics import Diagnostic, GenerationError


def refused(tool: str, message: str) -> GenerationError:
    """A tool refused what it was given; the message is its own."""
    return GenerationError(
        [
            Diagnostic(
                code="G001",
                message=f"{tool} refuses the contract: {message.strip()}",
                trail=("target python_client",),
                hint="the documents pass the lint but ask for something this tool does not know; reword the schema",
            )
        ]
    )


def clash(place: str) -> GenerationError:
    """An operation and a resource, or two operations, get one name."""
    return GenerationError(
        [
            Diagnostic(
                code="G002",
                message=f"`client.{place}` would name two things",
                trail=("target python_client",),
                hint="rename one of the operations in its `operationId`",
            )
        ]
    )

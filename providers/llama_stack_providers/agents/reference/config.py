"""Settings of the provider."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field


class ReferenceAgentsConfig(BaseModel):
    """What the distribution says about agents.

    Attributes:
        path: SQLite file that keeps agents, sessions and turns; without it they live as long as the server.
        max_document_characters: Longest text of documents that one turn may bring along.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    path: str | None = None
    max_document_characters: int = Field(default=100_000, ge=1)

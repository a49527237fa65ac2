"""Settings of `inline::reference`."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field


class BatchesConfig(BaseModel):
    """Where batches are kept, and how hard they work."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    path: str = Field(
        min_length=1, description="Folder that holds the batches; it is made where it is missing."
    )
    concurrency: int = Field(
        default=4, ge=1, le=1000, description="Requests of all batches together that are under way at once."
    )
    max_requests: int = Field(default=50_000, ge=1, description="Requests of a batch at most.")
    attempts: int = Field(
        default=5, ge=1, description="How often a request is tried whose provider asks to come back later."
    )

"""Settings of `inline::localfs`."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field


class LocalFilesConfig(BaseModel):
    """Where files are kept, and how large they may be."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    path: str = Field(
        min_length=1, description="Folder that holds the files; it is made where it is missing."
    )
    max_file_mb: float = Field(default=512, gt=0, description="Size of a file at most.")
    sweep_seconds: float = Field(
        default=60, gt=0, description="Time between two looks for files whose time is up."
    )

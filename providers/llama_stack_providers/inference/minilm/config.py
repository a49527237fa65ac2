"""Settings of `inline::minilm`."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field


class MiniLmConfig(BaseModel):
    """Where the model is and how it runs."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    models_dir: str = Field(
        description="Folder with one sub-folder per model, as `llama model download` makes it."
    )
    max_tokens: int = Field(default=256, ge=8, le=512, description="Tokens of a text that the model reads.")
    batch: int = Field(default=32, ge=1, le=1024, description="Texts that are calculated together.")
    threads: int = Field(default=2, ge=1, description="Threads of one calculation.")

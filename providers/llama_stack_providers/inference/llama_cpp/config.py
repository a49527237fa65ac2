"""Settings of `inline::llama-cpp`."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field


class LlamaCppConfig(BaseModel):
    """Where the models are and how they run."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    models_dir: str = Field(
        description="Folder with one sub-folder per model, as `llama model download` makes it."
    )
    files: dict[str, str] = Field(default_factory=dict, description="GGUF files elsewhere, by model name.")
    preload: tuple[str, ...] = Field(
        default=(), description="Models to load at start-up; others load when first asked."
    )
    max_models: int = Field(
        default=2, ge=1, description="Models kept loaded at once; the one unused longest goes first."
    )
    context_length: int = Field(
        default=4096, ge=128, description="Tokens that one request may read and write together."
    )
    parallel: int = Field(
        default=2, ge=1, le=64, description="Requests that a model answers at once; others wait."
    )
    threads: int | None = Field(
        default=None, ge=1, description="Threads of a model. Default the physical cores."
    )
    temperature: float = Field(default=0.7, ge=0, le=2, description="Used where a request gives none.")
    gpu_layers: int = Field(default=-1, ge=-1, description="Layers on a GPU; -1 as many as fit.")
    log_file: str | None = Field(
        default=None, description="Where the engine's own messages go. Default nowhere."
    )
    start_seconds: float = Field(default=120, gt=0, description="Longest time that loading a model may take.")

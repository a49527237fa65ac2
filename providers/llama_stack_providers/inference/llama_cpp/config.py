"""Settings of `inline::llama-cpp`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

ModelName = Annotated[str, StringConstraints(pattern=r"^[^:]+$")]
AdapterName = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*$")]


class AdapterConfig(BaseModel):
    """A LoRA adapter of a model."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    file: str = Field(description="GGUF file of the adapter.")
    scale: float = Field(default=1.0, description="How strongly it changes the model; 0 not at all.")


class ModelConfig(BaseModel):
    """What one model has of its own."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    file: str | None = Field(
        default=None, description="GGUF file. Default the one in the model's folder below models_dir."
    )
    chat_template: str | None = Field(
        default=None, description="Jinja text instead of the model's own chat template."
    )
    mmproj: str | None = Field(
        default=None, description="GGUF file of the projector that lets the model see images."
    )
    adapters: dict[AdapterName, AdapterConfig] = Field(
        default_factory=dict,
        description="LoRA adapters. `<model>:<adapter>` names the model with one of them.",
    )
    embedding: bool = Field(default=False, description="Whether the model makes embeddings.")
    rerank: bool = Field(
        default=False, description="Whether the model is a reranker; then it does only that."
    )
    pooling: Literal["mean", "cls", "last"] | None = Field(
        default=None,
        description="How an embedding is made of those of all tokens. Default the model's own way.",
    )
    context_length: int | None = Field(default=None, ge=32, description="Default that of all models.")
    parallel: int | None = Field(default=None, ge=1, le=64, description="Default that of all models.")

    @model_validator(mode="after")
    def _one_purpose(self) -> ModelConfig:
        if self.rerank and (self.embedding or self.pooling):
            raise ValueError("a reranker makes no embeddings: leave out `embedding` and `pooling`")
        return self


class LlamaCppConfig(BaseModel):
    """Where the models are and how they run."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    models_dir: str = Field(
        description="Folder with one sub-folder per model, as `llama model download` makes it."
    )
    models: dict[ModelName, ModelConfig] = Field(
        default_factory=dict, description="What single models have of their own, by name."
    )
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
    prompt_cache: bool = Field(
        default=True, description="Whether what requests have in common at their beginning is read once."
    )
    prompt_cache_mib: int = Field(
        default=512,
        ge=0,
        description="Memory of a model for prompts that no running request uses; 0 keeps none.",
    )
    step_tokens: int | None = Field(
        default=None,
        ge=16,
        description="Tokens of prompts read in one step; only between steps it is seen that a caller has left."
        " Default 64, and 2048 on a GPU.",
    )
    log_file: str | None = Field(
        default=None, description="Where the engine's own messages go. Default nowhere."
    )
    start_seconds: float = Field(default=120, gt=0, description="Longest time that loading a model may take.")

    def of(self, model: str) -> ModelConfig:
        """What a model has of its own."""
        return self.models.get(model, _NOTHING)


_NOTHING = ModelConfig()

"""Settings of `inline::torch`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field

DeviceName: TypeAlias = Literal["auto", "cuda", "mps", "cpu"]
NumberName: TypeAlias = Literal["auto", "float32", "bfloat16", "float16"]


class TorchConfig(BaseModel):
    """Where the models are and how they run."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    models_dir: str = Field(
        description="Folder with one sub-folder per model, as `llama model download` makes it."
    )
    adapters_dir: str | None = Field(
        default=None,
        description="Folder with one sub-folder per LoRA adapter, as peft saves it. A model is asked for with one as"
        " `model:adapter`.",
    )
    preload: tuple[str, ...] = Field(
        default=(), description="Models to load at start-up; others load when first asked."
    )
    device: DeviceName = Field(
        default="auto", description="Where to calculate. Default a GPU, if there is one."
    )
    dtype: NumberName = Field(
        default="auto",
        description="Kind of numbers. Default float32 on a CPU, else what the model was saved in.",
    )
    threads: int | None = Field(
        default=None, ge=1, description="Threads of torch in this process. Default torch's own choice."
    )
    max_models: int = Field(
        default=2, ge=1, description="Models kept loaded at once; the one unused longest goes first."
    )
    max_adapters: int = Field(default=8, ge=1, description="Adapters kept loaded on each model.")
    context_length: int = Field(
        default=4096, ge=16, description="Tokens that one request may read and write together."
    )
    parallel: int = Field(
        default=8, ge=1, le=256, description="Answers that a model writes together; others wait."
    )
    read_at_once: int = Field(
        default=256, ge=16, description="Tokens of a prompt that are read before others get their next token."
    )
    temperature: float = Field(default=0.7, ge=0, le=2, description="Used where a request gives none.")
    embed_at_once: int = Field(
        default=32, ge=1, le=1024, description="Texts that are embedded or ranked together."
    )

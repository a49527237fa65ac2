"""Settings of `inline::vllm`."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator


class VllmConfig(BaseModel):
    """Which model vLLM runs, and how. One provider is one model, with as many LoRA adapters as are named."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    models_dir: str = Field(
        description="Folder with one sub-folder per model, as `llama model download` and `convert` make it."
    )
    model: str = Field(description="The model: a folder of safetensors below models_dir.")
    adapters_dir: str | None = Field(
        default=None, description="Folder with one sub-folder per LoRA adapter, as peft saves it."
    )
    adapters: tuple[str, ...] = Field(
        default=(), description="Adapters to serve beside the model, each as `model:adapter`."
    )
    max_adapter_rank: Literal[1, 8, 16, 32, 64, 128, 256] = Field(
        default=16, description="Highest rank of an adapter."
    )
    mode: Literal["managed", "in_process"] = Field(
        default="managed",
        description="managed: vLLM's own server as a child process. in_process: its engine in a thread of this one.",
    )
    python: str | None = Field(
        default=None,
        description="Python of an environment that has vLLM; managed mode only. Default this server's own.",
    )
    task: Literal["generate", "embed", "rank"] = Field(
        default="generate",
        description="What the model does: write, make vectors, or rank (a cross-encoder).",
    )
    dtype: Literal["auto", "float32", "bfloat16", "float16"] = Field(
        default="auto", description="Kind of numbers."
    )
    context_length: int | None = Field(
        default=None, ge=16, description="Tokens that one request may use. Default the model's own."
    )
    parallel: int | None = Field(
        default=None, ge=1, description="Requests answered at once. Default vLLM's own."
    )
    tool_parser: str | None = Field(
        default=None,
        description="vLLM's parser of the tool calls that this family of models writes, such as hermes or llama3_json."
        " Without one, calls are made by a schema.",
    )
    reasoning_parser: str | None = Field(
        default=None, description="vLLM's parser of what this family thinks aloud."
    )
    chat_template: str | None = Field(
        default=None, description="File with a chat template to use instead of the model's."
    )
    gpus: int = Field(default=1, ge=1, description="GPUs that share the model.")
    gpu_memory: float | None = Field(
        default=None, gt=0, le=1, description="Part of a GPU's memory to use. Default vLLM's own."
    )
    cpu_cache_gb: int = Field(
        default=1, ge=1, description="Memory for the caches of requests where there is no GPU."
    )
    threads: int | None = Field(
        default=None, ge=1, description="Threads where there is no GPU. Default vLLM's own choice."
    )
    eager: bool = Field(default=False, description="Start sooner and run slower: compile nothing.")
    arguments: tuple[str, ...] = Field(default=(), description="More arguments of `vllm serve`, as they are.")
    environment: dict[str, str] = Field(
        default_factory=dict, description="More environment variables of vLLM; managed mode only."
    )
    start_seconds: float = Field(default=900, gt=0, description="Longest time until vLLM is ready.")
    stop_seconds: float = Field(default=10, ge=0, description="Time to stop in before vLLM is killed.")
    restarts: int = Field(
        default=0,
        ge=0,
        description="How often a vLLM that ended is started again; the log and the health say so.",
    )
    log_file: str | None = Field(
        default=None, description="Where the child's own messages go; managed mode only. Default nowhere."
    )

    @model_validator(mode="after")
    def _fits(self) -> VllmConfig:
        if self.mode == "in_process" and (self.python or self.environment or self.log_file or self.restarts):
            raise ValueError("python, environment, log_file and restarts are for mode: managed")
        if self.adapters and self.adapters_dir is None:
            raise ValueError("adapters need adapters_dir")
        return self

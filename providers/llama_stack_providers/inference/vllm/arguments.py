"""The settings, as arguments of vLLM's server."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

from llama_stack_providers.inference.vllm.config import VllmConfig
from llama_stack_spi import UnavailableError

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?")
_TASKS: dict[str, tuple[str, ...]] = {
    "generate": (),
    "embed": ("--runner", "pooling", "--convert", "embed"),
    "rank": ("--runner", "pooling", "--convert", "classify"),
}


def arguments(config: VllmConfig, *, port: int) -> list[str]:
    """Makes the arguments. The key is not among them: a command line can be read by anyone on the computer.

    Raises:
        UnavailableError: The files of the model or of an adapter are missing; the sentence says what to do.
    """
    return [
        "--model", str(model_folder(config)), "--served-model-name", config.model,
        "--host", "127.0.0.1", "--port", str(port), "--uvicorn-log-level", "warning",
        "--dtype", config.dtype, "--tensor-parallel-size", str(config.gpus),
        *_TASKS[config.task], *_options(config), *_adapters(config), *config.arguments,
    ]  # fmt: skip


def environment(config: VllmConfig) -> dict[str, str]:
    """Makes the environment variables: nothing is reported, nothing is fetched."""
    found = {
        "HF_HUB_OFFLINE": "1",
        "VLLM_NO_USAGE_STATS": "1",
        "VLLM_CPU_KVCACHE_SPACE": str(config.cpu_cache_gb),
    }
    if config.threads is not None:
        found |= {"OMP_NUM_THREADS": str(config.threads), "VLLM_CPU_OMP_THREADS_BIND": "nobind"}
    return {**found, **config.environment}


def model_folder(config: VllmConfig) -> Path:
    """Returns the folder of the model.

    Raises:
        UnavailableError: It is not there, or holds no safetensors.
    """
    folder = Path(config.models_dir).expanduser() / config.model
    if (
        _NAME.fullmatch(config.model)
        and (folder / "config.json").is_file()
        and any(folder.glob("*.safetensors"))
    ):
        return folder
    cure = f"llama model download {config.model}"
    base = config.model.removesuffix("-safetensors")
    if base != config.model and any((folder.parent / base).glob("*.gguf")):
        cure = f"llama model convert {base}"
    elif any(folder.glob("*.gguf")):
        cure = f"llama model convert {config.model}, and name {config.model}-safetensors in the distribution"
    raise UnavailableError(
        f"vLLM needs the model '{config.model}' as safetensors with a config.json on this computer. Run: {cure}",
        code="model_file_missing",
    )


def _options(config: VllmConfig) -> Iterator[str]:
    values = {
        "--max-model-len": config.context_length,
        "--max-num-seqs": config.parallel,
        "--gpu-memory-utilization": config.gpu_memory,
        "--reasoning-parser": config.reasoning_parser,
        "--chat-template": config.chat_template,
    }
    for name, value in values.items():
        if value is not None:
            yield from (name, str(value))
    if config.tool_parser is not None:
        yield from ("--enable-auto-tool-choice", "--tool-call-parser", config.tool_parser)
    if config.eager:
        yield "--enforce-eager"


def _adapters(config: VllmConfig) -> Iterator[str]:
    if not config.adapters or config.adapters_dir is None:
        return
    # One place more than there are adapters: where there is no GPU, vLLM reads a request without adapter with what is in
    # the last place if others in its batch have one. That place has to stay empty.
    places = str(len(config.adapters) + 1)
    yield from ("--enable-lora", "--max-lora-rank", str(config.max_adapter_rank), "--max-loras", places)
    yield "--lora-modules"
    for name in config.adapters:
        folder = Path(config.adapters_dir).expanduser() / name
        if not (folder / "adapter_model.safetensors").is_file():
            raise UnavailableError(
                f"There is no adapter '{name}': {config.adapters_dir} has no such folder with an adapter_model.safetensors.",
                code="adapter_not_found",
            )
        yield json.dumps({"name": f"{config.model}:{name}", "path": str(folder)})

"""What the child process is told."""

from __future__ import annotations

import os
from pathlib import Path

from llama_stack_providers.inference.llama_cpp.config import LlamaCppConfig
from llama_stack_providers.inference.llama_cpp.engine.connection import ASKING
from llama_stack_providers.inference.llama_cpp.engine.cores import physical_cores
from llama_stack_providers.inference.llama_cpp.engine.files import configured


def most_at_once(slots: int) -> int:
    """How many requests the engine gets at once: as many more as it works on, so that none of its places idles."""
    return 2 * slots


def child_environment() -> dict[str, str]:
    """The environment variables of the engine: this process's, and threads that sleep while they wait for each other.

    By default they spin. That is a little faster on a computer that does nothing else, and dozens of times slower on one
    that does: the thread that is waited for gets no time from those that wait. An operator who sets `OMP_WAIT_POLICY` decides.
    """
    return {"OMP_WAIT_POLICY": "PASSIVE", **os.environ}


def child_settings(name: str, file: Path, key: str, config: LlamaCppConfig) -> dict[str, object]:
    """Gathers what the engine of a model needs to know.

    Raises:
        UnavailableError: A file that the distribution names is missing.
    """
    own = config.of(name)
    slots = own.parallel or config.parallel
    return {
        "name": name,
        "file": str(file),
        "key": key,
        "context_length": own.context_length or config.context_length,
        "parallel": slots,
        "connections": most_at_once(slots) + ASKING,
        "threads": config.threads or physical_cores(),
        "gpu_layers": config.gpu_layers,
        "prompt_cache": config.prompt_cache,
        "prompt_cache_mib": config.prompt_cache_mib if config.prompt_cache else 0,
        "step_tokens": config.step_tokens,
        "chat_template": own.chat_template,
        "mmproj": str(configured(own.mmproj, f"the projector of '{name}'")) if own.mmproj else None,
        "adapters": [
            str(configured(adapter.file, f"the adapter '{name}:{each}'"))
            for each, adapter in own.adapters.items()
        ],
        "embedding": own.embedding or own.rerank,
        "pooling": "rank" if own.rerank else own.pooling,
    }

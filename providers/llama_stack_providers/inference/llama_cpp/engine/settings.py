"""What the child process is told."""

from __future__ import annotations

import os
from pathlib import Path

from llama_stack_providers.inference.llama_cpp.config import LlamaCppConfig
from llama_stack_providers.inference.llama_cpp.engine.connection import ASKING
from llama_stack_providers.inference.llama_cpp.engine.cores import physical_cores
from llama_stack_providers.inference.llama_cpp.engine.files import configured

_SPINS = "1000"


def most_at_once(slots: int) -> int:
    """How many requests the engine gets at once: as many more as it works on, so that none of its places idles."""
    return 2 * slots


def child_environment() -> dict[str, str]:
    """The environment variables of the engine: this process's, and threads that soon sleep where they wait for each other.

    By default they spin for milliseconds, which makes the engine many times slower on a computer with other work: the thread
    that is waited for gets no time from those that wait. Threads that sleep at once halve its speed on an idle one. So they
    spin for some microseconds. An operator who sets one of the two variables decides.
    """
    if "OMP_WAIT_POLICY" in os.environ:
        return dict(os.environ)
    return {"GOMP_SPINCOUNT": _SPINS, **os.environ}


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

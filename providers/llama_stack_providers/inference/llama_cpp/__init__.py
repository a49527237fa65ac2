"""`inline::llama-cpp`: language models in GGUF files, run on this computer by llama.cpp.

provider.py    the provider: OpenAI and native operations, two faces of one implementation
generation.py  what is asked of the engine, and what it answers
chat.py, completion.py, native.py   translation of each family of operations
messages.py, sampling.py, tools.py, logprobs.py   what they share
engine/        the engine: a child process per model, and talking to it
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from llama_stack_providers.inference.llama_cpp.config import LlamaCppConfig
from llama_stack_spi import ProviderSpec

if TYPE_CHECKING:
    from pydantic import BaseModel


def build(config: BaseModel | None) -> object:
    """Makes the provider; the engine's packages are imported here and not before."""
    import xllamacpp  # noqa: F401  only to say early that it is missing

    from llama_stack_providers.inference.llama_cpp.provider import LlamaCpp

    return LlamaCpp(cast("LlamaCppConfig", config))


PROVIDER = ProviderSpec(
    api="inference",
    provider_type="inline::llama-cpp",
    config=LlamaCppConfig,
    build=build,
    description="Language models in GGUF files, on this computer, by llama.cpp.",
    pip=("llama-stack[llama-cpp]",),
)

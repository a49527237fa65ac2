"""`inline::llama-cpp`: language models in GGUF files, run on this computer by llama.cpp.

provider.py    the provider: OpenAI's operations; the native ones are answered through them
chat.py, completion.py, vectors.py   each family of operations, on its way to the engine
messages.py, sampling.py, logprobs.py   what they share; tools are planned by the shared `inference.calling`
calls.py      tool calls while they are written
events.py, generation.py   what the engine writes
chunks.py, answers.py   and what is answered
listing.py, purposes.py   which models are there, and what for
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
    import aiohttp  # noqa: F401  only to say early that it is missing
    import xllamacpp  # noqa: F401

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

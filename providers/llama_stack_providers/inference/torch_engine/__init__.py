"""`inline::torch`: language and embedding models in safetensors or GGUF, run in this process by transformers and torch.

provider.py    the provider: OpenAI's operations; native ones come from the shared face
chat.py, completion.py   translation of each family of operations
messages.py, calls.py, sampling.py, shapes.py   what a request asks for; tools are read by the shared `inference.calling`
generation.py, answers.py, logprobs.py   what is answered
engine/        loaded models: one thread each, which generates for all its callers together
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from llama_stack_providers.inference.torch_engine.config import TorchConfig
from llama_stack_spi import ProviderSpec

if TYPE_CHECKING:
    from pydantic import BaseModel

PACKAGES = ("torch", "transformers", "tokenizers", "safetensors", "peft", "xgrammar")


def build(config: BaseModel | None) -> object:
    """Makes the provider; the packages that calculate are looked for here, and loaded with the first model."""
    from importlib import util

    for name in PACKAGES:
        if util.find_spec(name) is None:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
    from llama_stack_providers.inference.torch_engine.provider import Torch

    return Torch(cast("TorchConfig", config))


PROVIDER = ProviderSpec(
    api="inference",
    provider_type="inline::torch",
    config=TorchConfig,
    build=build,
    description="Language, embedding and reranking models in safetensors or GGUF, on this computer, by torch.",
    pip=("llama-stack[torch]",),
)

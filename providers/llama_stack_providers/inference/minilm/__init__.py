"""`inline::minilm`: sentence embeddings and ranking by a MiniLM model in ONNX form, on this computer.

provider.py  the operations of inference that embed and rank
encoder.py   the model: text to vectors
ranking.py   vectors to a ranking
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from llama_stack_providers.inference.minilm.config import MiniLmConfig
from llama_stack_spi import ProviderSpec

if TYPE_CHECKING:
    from pydantic import BaseModel


def build(config: BaseModel | None) -> object:
    """Makes the provider; the packages that calculate are looked for here, and loaded with the model."""
    from importlib import util

    for name in ("numpy", "onnxruntime", "tokenizers"):
        if util.find_spec(name) is None:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
    from llama_stack_providers.inference.minilm.provider import MiniLm

    return MiniLm(cast("MiniLmConfig", config))


PROVIDER = ProviderSpec(
    api="inference",
    provider_type="inline::minilm",
    config=MiniLmConfig,
    build=build,
    description="Sentence embeddings and ranking by MiniLM, on this computer.",
    pip=("llama-stack[embeddings]",),
)

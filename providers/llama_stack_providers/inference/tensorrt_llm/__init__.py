"""`remote::tensorrt-llm`: engines of TensorRT-LLM, behind `trtllm-serve` or behind Triton.

config.py     settings; `api` says which of the two
dialect.py    what `trtllm-serve` speaks differently from OpenAI
provider.py   the provider for Triton's generate endpoints
generating.py requests to those, and what they answer
template.py   how a chat becomes a prompt there
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from llama_stack_providers.inference.tensorrt_llm.config import TensorRtConfig
from llama_stack_spi import ProviderSpec

if TYPE_CHECKING:
    from pydantic import BaseModel


def build(config: BaseModel | None) -> object:
    """Makes the provider for the endpoints that the configuration names."""
    settings = cast("TensorRtConfig", config)
    if settings.api == "openai":
        from llama_stack_providers.inference.tensorrt_llm.dialect import TRTLLM_SERVE
        from llama_stack_providers.inference.upstream.openai.provider import OpenAIUpstream

        return OpenAIUpstream(TRTLLM_SERVE, settings)
    from llama_stack_providers.inference.tensorrt_llm.provider import Triton

    return Triton(settings)


PROVIDER = ProviderSpec(
    api="inference",
    provider_type="remote::tensorrt-llm",
    config=TensorRtConfig,
    build=build,
    description="TensorRT-LLM engines, behind trtllm-serve or Triton.",
    pip=("llama-stack[remote]",),
)

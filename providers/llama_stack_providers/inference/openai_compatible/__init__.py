"""`remote::openai-compatible` and its presets: upstreams that speak OpenAI.

presets.py    what is known of each upstream; every preset is a provider type of its own
config.py     settings

The provider itself is `inference.upstream.openai`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from llama_stack_providers.inference.openai_compatible.config import AzureConfig, config_of
from llama_stack_providers.inference.openai_compatible.presets import PRESETS
from llama_stack_spi import ProviderSpec

if TYPE_CHECKING:
    from pydantic import BaseModel

    from llama_stack_providers.inference.upstream.openai.config import OpenAIConfig


def provider_of(name: str) -> ProviderSpec:
    """The card of a preset."""
    preset = PRESETS[name]

    def build(config: BaseModel | None) -> object:
        from llama_stack_providers.inference.upstream.openai.paths import Paths
        from llama_stack_providers.inference.upstream.openai.provider import OpenAIUpstream

        paths = Paths(config.api_version if isinstance(config, AzureConfig) else None)
        return OpenAIUpstream(preset, cast("OpenAIConfig", config), paths)

    title = "Any service" if name == "openai-compatible" else preset.title
    return ProviderSpec(
        api="inference",
        provider_type=f"remote::{name}",
        config=config_of(preset),
        build=build,
        description=f"{title}, over its OpenAI-compatible API.",
        pip=("llama-stack[remote]",),
    )


PROVIDER = provider_of("openai-compatible")
OPENAI = provider_of("openai")
AZURE = provider_of("azure")
TOGETHER = provider_of("together")
FIREWORKS = provider_of("fireworks")
GROQ = provider_of("groq")
CEREBRAS = provider_of("cerebras")
SAMBANOVA = provider_of("sambanova")
NVIDIA = provider_of("nvidia")
DEEPINFRA = provider_of("deepinfra")
OPENROUTER = provider_of("openrouter")
OLLAMA = provider_of("ollama")
LM_STUDIO = provider_of("lm-studio")
LLAMA_CPP_SERVER = provider_of("llama-cpp-server")
VLLM = provider_of("vllm")
TGI = provider_of("tgi")
SGLANG = provider_of("sglang")
DATABRICKS = provider_of("databricks")

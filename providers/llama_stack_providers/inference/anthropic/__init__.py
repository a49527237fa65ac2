"""`remote::anthropic`: chats with Claude, by Anthropic's own SDK.

What OpenAI's form can say and Anthropic cannot do:

    refused, by name   `frequency_penalty`, `presence_penalty`, `logprobs`, `top_logprobs`, `logit_bias`, a temperature
                       above 1, sound, web search, moderation, `verbosity` other than medium, custom tools, the older
                       `functions`, `n` above 8; `temperature`, `top_p` and native `top_k` for models since Opus 4.7;
                       JSON by `response_format` beside tools, where the model has no structured outputs
    left out           `seed`, `prediction`, `prompt_cache_*`, `service_tier` other than `default`, `name` of a message,
                       `detail` of an image
    not there          completions of texts, embeddings

    requests.py    chats, in Anthropic's form
    answers.py     Anthropic's answers and events
    errors.py      what the SDK raises
    provider.py    the provider
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from llama_stack_providers.inference.anthropic.config import AnthropicConfig
from llama_stack_spi import ProviderSpec

if TYPE_CHECKING:
    from pydantic import BaseModel


def build(config: BaseModel | None) -> object:
    """Makes the provider; the SDK is imported here and not before."""
    from llama_stack_providers.inference.anthropic.provider import Anthropic

    return Anthropic(cast("AnthropicConfig", config))


PROVIDER = ProviderSpec(
    api="inference",
    provider_type="remote::anthropic",
    config=AnthropicConfig,
    build=build,
    description="Claude, by Anthropic's own SDK.",
    pip=("llama-stack[anthropic]",),
)

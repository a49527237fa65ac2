"""`remote::gemini`: chats with Gemini and its embeddings, by Google's own SDK.

What OpenAI's form can say and Gemini cannot do:

    refused, by name   `logit_bias`, `parallel_tool_calls: false` with tools, web search, moderation, spoken answers,
                       `verbosity` other than medium, custom tools, the older `functions`, `n` above 8,
                       `reasoning_effort: none` for models since the third generation
    left out           `prediction`, `prompt_cache_*`, `user`, `name` of a message, `detail` of an image
    not there          completions of texts; tokens of embeddings are 0 where Gemini does not count them

    requests.py    chats, in Gemini's form
    models.py      what the name of a model tells
    answers.py     Gemini's answers
    embeddings.py  its vectors
    errors.py      what the SDK raises
    connections.py the connections below the SDK
    provider.py    the provider
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from llama_stack_providers.inference.gemini.config import GeminiConfig
from llama_stack_spi import ProviderSpec

if TYPE_CHECKING:
    from pydantic import BaseModel


def build(config: BaseModel | None) -> object:
    """Makes the provider; the SDK is imported here and not before."""
    from llama_stack_providers.inference.gemini.provider import Gemini

    return Gemini(cast("GeminiConfig", config))


PROVIDER = ProviderSpec(
    api="inference",
    provider_type="remote::gemini",
    config=GeminiConfig,
    build=build,
    description="Gemini and its embeddings, by Google's own SDK.",
    pip=("llama-stack[gemini]",),
)

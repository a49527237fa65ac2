"""`remote::bedrock`: chats and embeddings of the models at Amazon Bedrock, by Converse.

What OpenAI's form can say and Bedrock cannot do:

    refused, by name   `frequency_penalty`, `presence_penalty`, `logprobs`, `top_logprobs`, `logit_bias`,
                       `parallel_tool_calls: false` with tools, a temperature above 1, images by address, web search,
                       moderation, spoken answers, `verbosity` other than medium, custom tools, the older `functions`,
                       `n` above 8; `temperature` and `top_p` for Claude since Opus 4.7; `reasoning_effort` for models
                       other than Claude and gpt-oss; JSON by `response_format` beside tools, where the model has no
                       structured outputs
    left out           `seed`, `prediction`, `prompt_cache_*`, `user`, `name` of a message, `detail` of an image
    not there          completions of texts; embeddings of families other than Titan and Cohere

    requests.py    chats, in Converse's form
    models.py      what the name of a model tells
    answers.py     Converse's answers and events
    embeddings.py  vectors
    listing.py     models and profiles
    accounts.py    keys, regions and clients
    errors.py      what the SDK raises
    provider.py    the provider
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from llama_stack_providers.inference.bedrock.config import BedrockConfig
from llama_stack_spi import ProviderSpec

if TYPE_CHECKING:
    from pydantic import BaseModel


def build(config: BaseModel | None) -> object:
    """Makes the provider; the SDK is imported here and not before."""
    from llama_stack_providers.inference.bedrock.provider import Bedrock

    return Bedrock(cast("BedrockConfig", config))


PROVIDER = ProviderSpec(
    api="inference",
    provider_type="remote::bedrock",
    config=BedrockConfig,
    build=build,
    description="The models at Amazon Bedrock, by Converse.",
    pip=("llama-stack[bedrock]",),
)

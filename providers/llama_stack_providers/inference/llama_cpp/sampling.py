"""How tokens are chosen: from each family of requests to the engine's own names."""

from __future__ import annotations

from llama_stack_api.models.common import (
    GreedySamplingStrategy,
    SamplingParams,
    TopKSamplingStrategy,
    TopPSamplingStrategy,
)
from llama_stack_api.models.inference import CreateChatCompletionRequest, CreateCompletionRequest
from llama_stack_providers.inference.llama_cpp.engine.connection import Json
from llama_stack_spi import InvalidRequestError, given

SEEDS = 2**32 - 1
"""The engine's seeds are 32 bits; the largest one means a random seed."""


def openai_sampling(
    body: CreateChatCompletionRequest | CreateCompletionRequest, *, default_temperature: float
) -> Json:
    """Translates what OpenAI's two families have in common."""
    payload: Json = {
        "temperature": given(body.temperature, default_temperature),
        "top_p": given(body.top_p, 1.0),
        "frequency_penalty": given(body.frequency_penalty, 0.0),
        "presence_penalty": given(body.presence_penalty, 0.0),
    }
    bias = given(body.logit_bias, None)
    if bias:
        payload["logit_bias"] = [[_token(name), value] for name, value in bias.items()]
    stop = given(body.stop, None)
    if stop:
        payload["stop"] = [stop] if isinstance(stop, str) else [text for text in stop if text]
    return payload


def native_sampling(params: SamplingParams | None) -> Json:
    """Translates native sampling parameters; without a strategy the likeliest token is taken."""
    if params is None:
        return {"temperature": 0.0}
    payload: Json = {"repeat_penalty": given(params.repetition_penalty, 1.0)}
    strategy = given(params.strategy, GreedySamplingStrategy())
    if isinstance(strategy, TopPSamplingStrategy):
        payload |= {"temperature": given(strategy.temperature, 1.0), "top_p": strategy.top_p}
    elif isinstance(strategy, TopKSamplingStrategy):
        payload |= {"temperature": 1.0, "top_p": 1.0, "top_k": strategy.top_k}
    else:
        payload["temperature"] = 0.0
    if params.max_tokens:
        payload["max_tokens"] = params.max_tokens
    stop = given(params.stop, None)
    if stop:
        payload["stop"] = [text for text in stop if text]
    return payload


def seed_for(seed: int | None, index: int) -> int | None:
    """Gives each of several answers its own seed, the first the one asked for."""
    return None if seed is None else (seed + index) % SEEDS


def _token(name: str) -> int:
    if not name.isdigit():
        raise InvalidRequestError(f"'{name}' in logit_bias is not a token number.", param="logit_bias")
    return int(name)

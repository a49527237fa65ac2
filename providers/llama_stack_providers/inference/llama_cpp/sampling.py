"""How tokens are chosen: from each family of requests to the engine's own names."""

from __future__ import annotations

from typing import cast

from llama_stack_api.models.inference import CreateChatCompletionRequest, CreateCompletionRequest
from llama_stack_providers.inference.llama_cpp.engine.connection import Json
from llama_stack_providers.inference.native import Extras
from llama_stack_spi import InvalidRequestError, JsonValue, given

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


def beyond(asked: Extras) -> Json:
    """Translates what a native request says beyond OpenAI's form."""
    payload: Json = {}
    if asked.top_k is not None:
        payload["top_k"] = asked.top_k
    if asked.repetition_penalty is not None:
        payload["repeat_penalty"] = asked.repetition_penalty
    if asked.grammar is not None:
        payload["grammar"] = asked.grammar
    if asked.response_format is not None:
        payload["json_schema"] = cast("JsonValue", given(asked.response_format.json_schema.schema_, {}))
    return payload


def seed_for(seed: int | None, index: int) -> int | None:
    """Gives each of several answers its own seed, the first the one asked for."""
    return None if seed is None else (seed + index) % SEEDS


def _token(name: str) -> int:
    if not name.isdigit():
        raise InvalidRequestError(
            f"'{name}' in logit_bias is not a token number.", code="unknown_token", param="logit_bias"
        )
    return int(name)

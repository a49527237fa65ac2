"""How tokens are chosen: from a request to the engine."""

from __future__ import annotations

import dataclasses

from llama_stack_api.models.inference import CreateChatCompletionRequest, CreateCompletionRequest
from llama_stack_providers.inference.native import asked
from llama_stack_providers.inference.torch_engine.engine.work import Sampling
from llama_stack_spi import InvalidRequestError, given


def sampling_of(
    body: CreateChatCompletionRequest | CreateCompletionRequest, *, temperature: float, size: int
) -> Sampling:
    """Reads a request.

    Args:
        body: The request.
        temperature: Used where the request gives none.
        size: How many tokens the model knows.

    Raises:
        InvalidRequestError: `logit_bias` names something that is no token.
    """
    extras = asked(body)
    return Sampling(
        temperature=given(body.temperature, temperature),
        top_p=given(body.top_p, 1.0),
        top_k=extras.top_k,
        repetition_penalty=extras.repetition_penalty or 1.0,
        frequency_penalty=given(body.frequency_penalty, 0.0),
        presence_penalty=given(body.presence_penalty, 0.0),
        bias={_token(name, size): value for name, value in (given(body.logit_bias, None) or {}).items()},
        seed=given(body.seed, None),
    )


def seeded(sampling: Sampling, index: int) -> Sampling:
    """Gives each of several answers its own seed, the first the one asked for."""
    if sampling.seed is None or index == 0:
        return sampling
    return dataclasses.replace(sampling, seed=sampling.seed + index)


def stops_of(body: CreateChatCompletionRequest | CreateCompletionRequest) -> tuple[str, ...]:
    """Reads the texts that end an answer."""
    stop = given(body.stop, None) or ()
    return (stop,) if isinstance(stop, str) else tuple(stop)


def _token(name: str, size: int) -> int:
    if not name.isdigit() or int(name) >= size:
        raise InvalidRequestError(
            f"'{name}' in logit_bias is not a token; this model has tokens from 0 to {size - 1}.",
            code="unknown_token",
            param="logit_bias",
        )
    return int(name)

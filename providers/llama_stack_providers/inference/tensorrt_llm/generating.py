"""Requests to Triton's generate endpoints, with the inputs that TensorRT-LLM's models have, and their answers."""

from __future__ import annotations

import json
import re

from pydantic_core import from_json, to_json

from llama_stack_api.models.inference import (
    ChatResponseFormatJsonObject,
    ChatResponseFormatJsonSchema,
    CreateChatCompletionRequest,
    CreateCompletionRequest,
)
from llama_stack_providers.inference.native import asked
from llama_stack_providers.inference.upstream.faults import error_of, nonsense
from llama_stack_providers.inference.upstream.keys import Key
from llama_stack_spi import InvalidRequestError, JsonValue, given

NAME = "Triton"
_MODEL = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9._-]{0,127}")
_REFUSED_IN_CHATS = (
    "tools", "functions", "logprobs", "top_logprobs", "logit_bias", "modalities", "audio",
    "web_search_options", "moderation",
)  # fmt: skip
_REFUSED_IN_TEXTS = ("suffix", "logprobs", "logit_bias", "echo", "prompt_logprobs", "guided_choice")

Body = CreateChatCompletionRequest | CreateCompletionRequest


def path_of(model: str, *, stream: bool) -> str:
    """The endpoint of a model.

    Raises:
        InvalidRequestError: No model can have this name.
    """
    if not _MODEL.fullmatch(model):
        raise InvalidRequestError(
            f"'{model}' cannot be the name of a model.", code="model_not_found", param="model"
        )
    return f"/v2/models/{model}/{'generate_stream' if stream else 'generate'}"


def expect_simple(body: Body) -> None:
    """Refuses what the endpoints have no input for."""
    chat = isinstance(body, CreateChatCompletionRequest)
    for name in _REFUSED_IN_CHATS if chat else _REFUSED_IN_TEXTS:
        if given(getattr(body, name), False):
            raise _unsupported(name)
    for name in ("n",) if chat else ("n", "best_of"):
        if given(getattr(body, name), 1) > 1:
            raise _unsupported(name)


def request_of(body: Body, prompt: str, *, max_tokens: int, stream: bool) -> bytes:
    """A text to continue.

    Args:
        body: How it is continued.
        prompt: The text.
        max_tokens: Most tokens where `body` says none.
        stream: Whether the answer comes in pieces.
    """
    extras = asked(body)
    limit = given(body.max_tokens, None)
    if isinstance(body, CreateChatCompletionRequest):
        limit = given(body.max_completion_tokens, None) or limit
    fields: dict[str, object] = {
        "text_input": prompt,
        "max_tokens": limit or max_tokens,
        "stream": stream,
        "temperature": given(body.temperature, None),
        "top_p": given(body.top_p, None),
        "top_k": extras.top_k,
        "repetition_penalty": extras.repetition_penalty,
        "presence_penalty": given(body.presence_penalty, None),
        "frequency_penalty": given(body.frequency_penalty, None),
        "random_seed": _seed(given(body.seed, None)),
        **_greedily(given(body.temperature, None)),
        **_guide(body),
    }
    stop = given(body.stop, None)
    if words := [stop] if isinstance(stop, str) else [text for text in stop or () if text]:
        fields["stop_words"] = words
    return to_json({name: value for name, value in fields.items() if value is not None})


def text_of(raw: bytes, key: Key) -> str:
    """The text of an answer, or of a piece of it.

    Raises:
        LlamaStackError: It is no answer, or tells an error.
    """
    try:
        found: JsonValue = from_json(raw)
    except ValueError:
        raise nonsense(NAME) from None
    if not isinstance(found, dict):
        raise nonsense(NAME)
    if found.get("error") is not None:
        raise error_of(500, {}, raw, name=NAME, key=key)
    text = found.get("text_output")
    if isinstance(text, list) and len(text) == 1:
        text = text[0]
    if not isinstance(text, str):
        raise nonsense(NAME)
    return text


def _greedily(temperature: float | None) -> dict[str, object]:
    """The sampler divides by the temperature, so that the likeliest token is asked for in another way."""
    return {"temperature": None, "top_k": 1} if temperature == 0 else {}


def _seed(seed: int | None) -> int | None:
    return None if seed is None else seed % 2**64


def _guide(body: Body) -> dict[str, object]:
    """The shape of the answer, which an engine built with guided decoding follows."""
    extras = asked(body)
    if extras.grammar is not None:
        return {"guided_decoding_guide_type": "ebnf_grammar", "guided_decoding_guide": extras.grammar}
    shape = extras.response_format
    if isinstance(body, CreateChatCompletionRequest):
        wanted = given(body.response_format, None)
        if isinstance(wanted, ChatResponseFormatJsonObject):
            return {"guided_decoding_guide_type": "json"}
        shape = wanted if isinstance(wanted, ChatResponseFormatJsonSchema) else None
    if shape is None:
        return {}
    schema = given(shape.json_schema.schema_, None)
    if schema is None:
        return {"guided_decoding_guide_type": "json"}
    return {"guided_decoding_guide_type": "json_schema", "guided_decoding_guide": json.dumps(schema)}


def _unsupported(name: str) -> InvalidRequestError:
    return InvalidRequestError(
        f"Triton's generate endpoint has nothing for `{name}`.", code="unsupported", param=name
    )

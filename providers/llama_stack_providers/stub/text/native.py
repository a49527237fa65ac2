"""The native face of continued text."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import MISSING

from llama_stack_api.models.common import InterleavedContent
from llama_stack_api.models.inference import (
    BatchCompletionRequest,
    CompletionRequest,
    CompletionResponse,
    CompletionResponseStreamChunk,
)
from llama_stack_providers.stub.chat.native import (
    STOP_REASONS,
    limits_of,
    logprobs_of,
    metrics_of,
    schema_of,
)
from llama_stack_providers.stub.kit.content import text_of
from llama_stack_providers.stub.kit.words import token_count, tokens
from llama_stack_providers.stub.text.completions import continuation
from llama_stack_spi import given


def response_of(
    body: CompletionRequest | BatchCompletionRequest, content: InterleavedContent
) -> CompletionResponse:
    """The whole continuation of a content."""
    prompt = text_of(content)
    stop, max_tokens = limits_of(body.sampling_params)
    text, reason = continuation(
        prompt, schema=schema_of(body.response_format), stop=stop, max_tokens=max_tokens
    )
    return CompletionResponse(
        content=text,
        stop_reason=STOP_REASONS[reason],
        logprobs=MISSING if body.logprobs is MISSING else logprobs_of(text, body.logprobs.top_k),
        metrics=metrics_of(token_count(prompt), token_count(text)),
    )


def pieces_of(whole: CompletionResponse) -> Iterator[CompletionResponseStreamChunk]:
    """The pieces that add up to a continuation."""
    likely = given(whole.logprobs, [])
    for place, token in enumerate(tokens(whole.content)):
        yield CompletionResponseStreamChunk(delta=token, logprobs=likely[place : place + 1] or MISSING)
    yield CompletionResponseStreamChunk(delta="", stop_reason=whole.stop_reason, metrics=whole.metrics)

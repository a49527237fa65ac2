"""Native answers, out of OpenAI's."""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from struct import unpack

from pydantic import MISSING

from llama_stack_api.models.common import (
    CompletionMessage,
    MetricInResponse,
    StopReason,
    TokenLogProbs,
    ToolArguments,
    ToolCall,
)
from llama_stack_api.models.inference import (
    ChatCompletion,
    ChatCompletionResponse,
    ChatCustomToolCall,
    ChatLogprobs,
    ChatToolCall,
    Completion,
    CompletionLogprobs,
    CompletionResponse,
    CompletionUsage,
    EmbeddingList,
    EmbeddingsResponse,
    EmbeddingVector,
    FinishReason,
)
from llama_stack_spi import UpstreamError, given

_STOP: dict[FinishReason, StopReason] = {
    "length": "out_of_tokens",
    "tool_calls": "end_of_message",
    "function_call": "end_of_message",
}


def chat_response(answer: ChatCompletion) -> ChatCompletionResponse:
    """Translates the answer to a chat; a refusal is said as text."""
    if not answer.choices:
        raise nothing_answered()
    choice = answer.choices[0]
    calls = [call_of(call) for call in given(choice.message.tool_calls, [])]
    message = CompletionMessage(
        content=choice.message.content or choice.message.refusal or "",
        stop_reason="end_of_message" if calls else stop_reason(choice.finish_reason),
        tool_calls=calls or MISSING,
    )
    return ChatCompletionResponse(
        completion_message=message,
        logprobs=chat_logprobs(choice.logprobs),
        metrics=metrics(answer.usage),
    )


def completion_response(answer: Completion) -> CompletionResponse:
    """Translates a continuation."""
    if not answer.choices:
        raise nothing_answered()
    choice = answer.choices[0]
    return CompletionResponse(
        content=choice.text,
        stop_reason=stop_reason(choice.finish_reason),
        logprobs=completion_logprobs(choice.logprobs),
        metrics=metrics(answer.usage),
    )


def embeddings_response(answer: EmbeddingList) -> EmbeddingsResponse:
    """Translates vectors, into the order of the contents."""
    data = sorted(answer.data, key=lambda each: each.index)
    return EmbeddingsResponse(embeddings=[_vector(each.embedding) for each in data])


def call_of(call: ChatToolCall) -> ToolCall:
    """Translates a call of a tool."""
    if isinstance(call, ChatCustomToolCall):
        return tool_call(call.id, call.custom.name, call.custom.input)
    return tool_call(call.id, call.function.name, call.function.arguments)


def tool_call(call_id: str, name: str, text: str) -> ToolCall:
    """Makes a call; arguments that are not a JSON object stay text."""
    arguments: ToolArguments = text
    try:
        found = json.loads(text) if text else {}
    except (ValueError, RecursionError):
        found = None
    if isinstance(found, dict):
        arguments = found
    return ToolCall(call_id=call_id, tool_name=name, arguments=arguments, arguments_json=text)


def stop_reason(finish: FinishReason | None) -> StopReason:
    """Says natively why an answer ended."""
    return _STOP.get(finish, "end_of_turn") if finish is not None else "end_of_turn"


def metrics(usage: CompletionUsage | MISSING | None) -> list[MetricInResponse] | MISSING:
    """Tokens used, where the answer tells them."""
    if usage is MISSING or usage is None:
        return MISSING
    counts = {
        "prompt_tokens": usage.prompt_tokens,
        "completion_tokens": usage.completion_tokens,
        "total_tokens": usage.total_tokens,
    }
    return [
        MetricInResponse(metric=name, value=float(count), unit="tokens") for name, count in counts.items()
    ]


def chat_logprobs(found: ChatLogprobs | MISSING | None) -> list[TokenLogProbs] | MISSING:
    """Log probabilities of a chat: a map per position, the chosen token always in it."""
    if found is MISSING or found is None or found.content is None:
        return MISSING
    return [
        TokenLogProbs(
            logprobs_by_token={each.token: each.logprob for each in token.top_logprobs}
            | {token.token: token.logprob}
        )
        for token in found.content
    ]


def completion_logprobs(found: CompletionLogprobs | MISSING | None) -> list[TokenLogProbs] | MISSING:
    """Log probabilities of a continuation, whose upstream writes lists side by side or a chat's form."""
    if found is MISSING or found is None:
        return MISSING
    if content := given(found.content, None):
        return chat_logprobs(ChatLogprobs(content=content, refusal=None))
    names = given(found.tokens, [])
    values: Sequence[float | None] = given(found.token_logprobs, [])
    tops: Sequence[dict[str, float]] = given(found.top_logprobs, [])
    positions = []
    for index, (name, value) in enumerate(zip(names, values, strict=False)):
        top = dict(tops[index]) if index < len(tops) else {}
        positions.append(TokenLogProbs(logprobs_by_token=top if value is None else top | {name: value}))
    return positions


def nothing_answered() -> UpstreamError:
    """The error for an answer without a single choice."""
    return UpstreamError("The model answered nothing at all.", code="upstream_invalid_answer")


def _vector(vector: EmbeddingVector) -> list[float]:
    if not isinstance(vector, str):
        return vector
    raw = base64.b64decode(vector)
    return list(unpack(f"<{len(raw) // 4}f", raw))

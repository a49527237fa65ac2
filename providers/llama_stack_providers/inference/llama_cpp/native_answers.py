"""Native answers, out of what the engine generated."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator

from llama_stack_api.models.common import (
    CompletionMessage,
    MetricInResponse,
    StopReason,
    TextDelta,
    ToolArguments,
    ToolCall,
    ToolCallDelta,
)
from llama_stack_api.models.inference import (
    ChatCompletionRequest,
    ChatCompletionResponse,
    ChatCompletionResponseEvent,
    ChatCompletionResponseEventType,
    ChatCompletionResponseStreamChunk,
    ChatFunctionToolCall,
    CompletionRequest,
    CompletionResponse,
    CompletionResponseStreamChunk,
    FinishReason,
    FunctionCall,
)
from llama_stack_providers.inference.llama_cpp.generation import Piece, Result, Usage
from llama_stack_providers.inference.llama_cpp.logprobs import native_logprobs
from llama_stack_spi import given

_STOP: dict[FinishReason, StopReason] = {"length": "out_of_tokens", "tool_calls": "end_of_message"}


def chat_response(body: ChatCompletionRequest, result: Result) -> ChatCompletionResponse:
    """Translates a whole answer."""
    more = {"tool_calls": [_native_call(call) for call in result.calls]} if result.calls else {}
    message = CompletionMessage(
        role="assistant", content=result.text, stop_reason=_stop(result.finish), **more
    )
    logprobs = {"logprobs": native_logprobs(result.tokens)} if given(body.logprobs, None) is not None else {}
    return ChatCompletionResponse(completion_message=message, metrics=_metrics(result.usage), **logprobs)


async def chat_events(pieces: AsyncIterator[Piece]) -> AsyncIterator[ChatCompletionResponseStreamChunk]:
    """Translates pieces: a start, the progress, and a completion that carries the reason and the counts."""
    yield _event("start", TextDelta(type="text", text=""))
    usage = Usage()
    finish: FinishReason = "stop"
    calls: dict[int, tuple[str, str, str]] = {}
    async for piece in pieces:
        usage = piece.usage or usage
        finish = piece.finish or finish
        if piece.text:
            more = {"logprobs": native_logprobs(piece.tokens)} if piece.tokens else {}
            yield _event("progress", TextDelta(type="text", text=piece.text), **more)
        for delta in piece.calls:
            function = given(delta.function, None)
            id_, name, arguments = calls.get(delta.index, ("", "", ""))
            if function is not None:
                name, arguments = name + given(function.name, ""), arguments + given(function.arguments, "")
            calls[delta.index] = (id_ or given(delta.id, ""), name, arguments)
    for id_, name, arguments in calls.values():
        call = _native_call(
            ChatFunctionToolCall(
                id=id_, type="function", function=FunctionCall(name=name, arguments=arguments)
            )
        )
        yield _event("progress", ToolCallDelta(type="tool_call", tool_call=call, parse_status="succeeded"))
    last = _event("complete", TextDelta(type="text", text=""), stop_reason=_stop(finish))
    last.metrics = _metrics(usage)
    yield last


def completion_response(body: CompletionRequest, result: Result) -> CompletionResponse:
    """Translates a whole continuation."""
    logprobs = {"logprobs": native_logprobs(result.tokens)} if given(body.logprobs, None) is not None else {}
    return CompletionResponse(
        content=result.text, stop_reason=_stop(result.finish), metrics=_metrics(result.usage), **logprobs
    )


async def completion_chunks(
    body: CompletionRequest, pieces: AsyncIterator[Piece]
) -> AsyncIterator[CompletionResponseStreamChunk]:
    """Translates pieces of a continuation; the last one carries the reason and the counts."""
    usage = Usage()
    finish: FinishReason = "stop"
    async for piece in pieces:
        usage = piece.usage or usage
        finish = piece.finish or finish
        if piece.text:
            more = (
                {"logprobs": native_logprobs(piece.tokens)} if given(body.logprobs, None) is not None else {}
            )
            yield CompletionResponseStreamChunk(delta=piece.text, **more)
    yield CompletionResponseStreamChunk(delta="", stop_reason=_stop(finish), metrics=_metrics(usage))


def _native_call(call: ChatFunctionToolCall) -> ToolCall:
    text = call.function.arguments
    try:
        found = json.loads(text)
    except ValueError:
        found = text
    arguments: ToolArguments = found if isinstance(found, dict) else text
    return ToolCall(call_id=call.id, tool_name=call.function.name, arguments=arguments, arguments_json=text)


def _stop(finish: FinishReason) -> StopReason:
    return _STOP.get(finish, "end_of_turn")


def _metrics(usage: Usage) -> list[MetricInResponse]:
    counts = {
        "prompt_tokens": usage.read,
        "completion_tokens": usage.written,
        "total_tokens": usage.read + usage.written,
    }
    return [
        MetricInResponse(metric=name, value=float(count), unit="tokens") for name, count in counts.items()
    ]


def _event(
    kind: ChatCompletionResponseEventType, delta: TextDelta | ToolCallDelta, **more: object
) -> ChatCompletionResponseStreamChunk:
    event = ChatCompletionResponseEvent.model_validate({"event_type": kind, "delta": delta, **more})
    return ChatCompletionResponseStreamChunk(event=event)

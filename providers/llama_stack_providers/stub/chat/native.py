"""The native face of a chat: from a request to what it asks of the model, and from what it says to events."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pydantic import MISSING

from llama_stack_api.models.common import (
    CompletionMessage,
    ContentDelta,
    Message,
    MetricInResponse,
    ResponseFormat,
    SamplingParams,
    StopReason,
    SystemMessage,
    TextDelta,
    TokenLogProbs,
    ToolCall,
    ToolCallDelta,
    ToolDefinition,
    ToolResponseMessage,
    UserMessage,
)
from llama_stack_api.models.inference import (
    BatchChatCompletionRequest,
    ChatCompletionRequest,
    ChatCompletionResponse,
    ChatCompletionResponseEvent,
    ChatCompletionResponseEventType,
    ChatCompletionResponseStreamChunk,
)
from llama_stack_providers.stub.chat.model import Ask, Call, Said, Tool, answer, named
from llama_stack_providers.stub.kit.content import text_of
from llama_stack_providers.stub.kit.words import likeliest, tokens
from llama_stack_spi import given

STOP_REASONS: dict[str, StopReason] = {
    "stop": "end_of_turn",
    "length": "out_of_tokens",
    "tool_calls": "end_of_message",
}


def limits_of(params: SamplingParams | MISSING) -> tuple[tuple[str, ...], int | None]:
    """The texts that end the answer, and its most tokens."""
    if params is MISSING:
        return (), None
    return tuple(given(params.stop, [])), params.max_tokens or None


def schema_of(wanted: ResponseFormat | MISSING) -> object | None:
    """The JSON Schema of the answer; a grammar is beyond the stub."""
    return wanted.json_schema if wanted is not MISSING and wanted.type == "json_schema" else None


def response_of(
    body: ChatCompletionRequest | BatchChatCompletionRequest, messages: Sequence[Message]
) -> ChatCompletionResponse:
    """The whole response to these messages."""
    ask = _ask(body, messages)
    said = answer(ask)
    message = CompletionMessage(
        content=said.text,
        stop_reason=STOP_REASONS[said.reason],
        tool_calls=[_tool_call(call) for call in said.calls],
    )
    return ChatCompletionResponse(
        completion_message=message,
        logprobs=MISSING if body.logprobs is MISSING else logprobs_of(said.text, body.logprobs.top_k),
        metrics=metrics_of(ask.token_count, said.token_count),
    )


def logprobs_of(text: str, top: int) -> list[TokenLogProbs]:
    """The likeliest tokens at each place of the text, the one that stands there among them."""
    return [
        TokenLogProbs(logprobs_by_token=dict(likeliest(token, place, max(1, top))))
        for place, token in enumerate(tokens(text))
    ]


def metrics_of(read: int, written: int) -> list[MetricInResponse]:
    """Tokens used, in the native form."""
    counts = {"prompt_tokens": read, "completion_tokens": written, "total_tokens": read + written}
    return [MetricInResponse(metric=name, value=value, unit="tokens") for name, value in counts.items()]


def events_of(whole: ChatCompletionResponse) -> Iterator[ChatCompletionResponseStreamChunk]:
    """The events that add up to a response: one `start`, `progress` for each piece, one `complete`."""
    message = whole.completion_message
    yield _event("start", TextDelta(text=""))
    likely = given(whole.logprobs, [])
    for place, token in enumerate(tokens(text_of(message.content))):
        yield _event("progress", TextDelta(text=token), logprobs=likely[place : place + 1] or MISSING)
    for call in given(message.tool_calls, []):
        yield _event("progress", ToolCallDelta(tool_call="", parse_status="started"))
        for token in tokens(given(call.arguments_json, "")):
            yield _event("progress", ToolCallDelta(tool_call=token, parse_status="in_progress"))
        yield _event("progress", ToolCallDelta(tool_call=call, parse_status="succeeded"))
    last = _event("complete", TextDelta(text=""))
    last.event.stop_reason, last.metrics = message.stop_reason, whole.metrics
    yield last


def _event(
    kind: ChatCompletionResponseEventType,
    delta: ContentDelta,
    *,
    logprobs: list[TokenLogProbs] | MISSING = MISSING,
) -> ChatCompletionResponseStreamChunk:
    event = ChatCompletionResponseEvent(event_type=kind, delta=delta, logprobs=logprobs)
    return ChatCompletionResponseStreamChunk(event=event)


def _ask(body: ChatCompletionRequest | BatchChatCompletionRequest, messages: Sequence[Message]) -> Ask:
    stop, max_tokens = limits_of(body.sampling_params)
    ask = Ask(
        said=tuple(_said(message) for message in messages),
        tools=tuple(_tool(each) for each in given(body.tools, [])),
        schema=schema_of(body.response_format),
        stop=stop,
        max_tokens=max_tokens,
    )
    older = given(body.tool_choice, "auto") if isinstance(body, ChatCompletionRequest) else "auto"
    match older if body.tool_config is MISSING else body.tool_config.tool_choice:
        case "auto" | "none" | "required" as mode:
            return replace(ask, mode=mode)
        case name:
            return replace(ask, mode="required", tools=(named(ask.tools, name, param="tool_config"),))


def _said(message: Message) -> Said:
    match message:
        case UserMessage(content=content, context=context):
            attached = () if context is MISSING else (f'the context "{text_of(context)}"',)
            return Said("user", text_of(content), attached)
        case SystemMessage(content=content):
            return Said("system", text_of(content))
        case ToolResponseMessage(content=content):
            return Said("tool", text_of(content))
        case CompletionMessage(content=content):
            return Said("assistant", text_of(content))


def _tool(tool: ToolDefinition) -> Tool:
    properties: dict[str, object] = {}
    for name, each in given(tool.parameters, {}).items():
        default = {} if each.default is MISSING else {"default": each.default}
        properties[name] = {"type": each.param_type, **default}
    return Tool(tool.tool_name, {"type": "object", "properties": properties})


def _tool_call(call: Call) -> ToolCall:
    return ToolCall(
        call_id=call.id, tool_name=call.tool.name, arguments=json.loads(call.text), arguments_json=call.text
    )

"""The native operations: into OpenAI's form, and back out of it."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import AsyncIterator, Sequence
from typing import cast

from llama_stack_api.models.common import (
    CompletionMessage,
    GrammarResponseFormat,
    InterleavedContent,
    JsonSchemaResponseFormat,
    Message,
    MetricInResponse,
    ResponseFormat,
    StopReason,
    SystemMessage,
    TextContentItem,
    TextDelta,
    ToolArguments,
    ToolCall,
    ToolCallDelta,
    ToolDefinition,
    ToolResponseMessage,
)
from llama_stack_api.models.inference import (
    BatchChatCompletionRequest,
    BatchCompletionRequest,
    ChatAssistantMessage,
    ChatCompletionRequest,
    ChatCompletionResponse,
    ChatCompletionResponseEvent,
    ChatCompletionResponseEventType,
    ChatCompletionResponseStreamChunk,
    ChatFunctionTool,
    ChatFunctionToolCall,
    ChatFunctionToolChoice,
    ChatMessage,
    ChatSystemMessage,
    ChatToolChoice,
    ChatToolMessage,
    ChatToolName,
    ChatUserMessage,
    CompletionRequest,
    CompletionResponse,
    CompletionResponseStreamChunk,
    CreateChatCompletionRequest,
    FinishReason,
    FunctionCall,
    FunctionDefinition,
)
from llama_stack_providers.inference.llama_cpp.completion import Continuation
from llama_stack_providers.inference.llama_cpp.engine import Engine
from llama_stack_providers.inference.llama_cpp.engine.connection import Json
from llama_stack_providers.inference.llama_cpp.generation import Piece, Result, Usage
from llama_stack_providers.inference.llama_cpp.logprobs import native_logprobs
from llama_stack_providers.inference.llama_cpp.sampling import native_sampling
from llama_stack_spi import InvalidRequestError, JsonValue, given

_STOP: dict[FinishReason, StopReason] = {"length": "out_of_tokens"}
_TYPES = {"str": "string", "int": "integer", "float": "number", "bool": "boolean", "list": "array", "dict": "object"}


def to_openai(body: ChatCompletionRequest) -> CreateChatCompletionRequest:
    """Translates a native chat."""
    logprobs = given(body.logprobs, None)
    return CreateChatCompletionRequest(
        model=body.model_id,
        messages=[_message(message, index) for index, message in enumerate(body.messages)],
        tools=[_tool(tool) for tool in given(body.tools, [])],
        tool_choice=_choice(body),
        logprobs=logprobs is not None,
        top_logprobs=logprobs.top_k if logprobs is not None else 0,
    )


def extra_of(body: ChatCompletionRequest) -> Json:
    """Gathers what OpenAI's form has no name for: native sampling, and the shape of the answer."""
    sampling = native_sampling(given(body.sampling_params, None))
    shape = given(body.response_format, None)
    if isinstance(shape, JsonSchemaResponseFormat):
        schema = {"name": "answer", "schema": cast("JsonValue", shape.json_schema)}
        return {**sampling, "response_format": {"type": "json_schema", "json_schema": schema}}
    return {**sampling, **_grammar(shape)}


def chats_of(body: BatchChatCompletionRequest) -> list[ChatCompletionRequest]:
    """Splits a batch into its chats."""
    shared = body.model_dump(exclude={"messages_batch"})
    return [ChatCompletionRequest.model_validate({**shared, "messages": each}) for each in body.messages_batch]


def completions_of(body: BatchCompletionRequest) -> list[CompletionRequest]:
    """Splits a batch into its texts."""
    shared = body.model_dump(exclude={"content_batch"})
    return [CompletionRequest.model_validate({**shared, "content": each}) for each in body.content_batch]


def continuation(engine: Engine, body: CompletionRequest) -> Continuation:
    """Translates a native text to continue."""
    payload = native_sampling(given(body.sampling_params, None))
    shape = given(body.response_format, None)
    if isinstance(shape, JsonSchemaResponseFormat):
        payload["json_schema"] = cast("JsonValue", shape.json_schema)
    payload |= _grammar(shape)
    logprobs = given(body.logprobs, None)
    top = None if logprobs is None else logprobs.top_k
    return Continuation(engine, [_text(body.content, "content")], payload, None, top)


def chat_response(body: ChatCompletionRequest, result: Result) -> ChatCompletionResponse:
    """Translates a whole answer."""
    more = {"tool_calls": [_native_call(call) for call in result.calls]} if result.calls else {}
    message = CompletionMessage(role="assistant", content=result.text, stop_reason=_stop(result.finish), **more)
    logprobs = {"logprobs": native_logprobs(result.tokens)} if given(body.logprobs, None) is not None else {}
    return ChatCompletionResponse(completion_message=message, metrics=_metrics(result.usage), **logprobs)


async def chat_events(
    body: ChatCompletionRequest, pieces: AsyncIterator[Piece]
) -> AsyncIterator[ChatCompletionResponseStreamChunk]:
    """Translates pieces: a start, the progress, and a completion that carries the reason and the counts."""
    yield _event("start", TextDelta(type="text", text=""))
    usage, finish = Usage(), cast("FinishReason", "stop")
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
        call = _native_call(ChatFunctionToolCall(id=id_, type="function", function=FunctionCall(name=name, arguments=arguments)))
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
    usage, finish = Usage(), cast("FinishReason", "stop")
    async for piece in pieces:
        usage = piece.usage or usage
        finish = piece.finish or finish
        if piece.text:
            more = {"logprobs": native_logprobs(piece.tokens)} if given(body.logprobs, None) is not None else {}
            yield CompletionResponseStreamChunk(delta=piece.text, **more)
    yield CompletionResponseStreamChunk(delta="", stop_reason=_stop(finish), metrics=_metrics(usage))


def with_logprobs(work: Continuation) -> Continuation:
    """Asks for log probabilities, which tell the likeliest of several."""
    return work if work.top is not None else dataclasses.replace(work, top=0)


def best(results: Sequence[Result], count: int) -> list[Result]:
    """Returns the `count` results whose tokens are likeliest on average."""
    if len(results) <= count:
        return list(results)

    def likelihood(result: Result) -> float:
        return sum(token.logprob for token in result.tokens) / max(1, len(result.tokens))

    return sorted(results, key=likelihood, reverse=True)[:count]


def _message(message: Message, index: int) -> ChatMessage:
    place = f"messages[{index}].content"
    if isinstance(message, SystemMessage):
        return ChatSystemMessage(role="system", content=_text(message.content, place))
    if isinstance(message, ToolResponseMessage):
        return ChatToolMessage(role="tool", tool_call_id=message.call_id, content=_text(message.content, place))
    if isinstance(message, CompletionMessage):
        calls = [_openai_call(call) for call in given(message.tool_calls, [])]
        text = _text(message.content, place)
        return ChatAssistantMessage(role="assistant", content=text, **({"tool_calls": calls} if calls else {}))
    text = _text(message.content, place)
    context = given(message.context, None)
    if context is not None:
        text = f"{text}\n{_text(context, f'messages[{index}].context')}"
    return ChatUserMessage(role="user", content=text)


def _text(content: InterleavedContent, param: str) -> str:
    if isinstance(content, str):
        return content
    items = content if isinstance(content, list) else [content]
    for item in items:
        if not isinstance(item, TextContentItem):
            raise InvalidRequestError(
                f"A content item of kind '{item.type}' was given, but this model reads text only.",
                code="unsupported_content",
                param=param,
            )
    return "\n".join(item.text for item in items if isinstance(item, TextContentItem))


def _tool(tool: ToolDefinition) -> ChatFunctionTool:
    properties: Json = {}
    required: list[JsonValue] = []
    for name, parameter in given(tool.parameters, {}).items():
        schema: Json = {"type": _TYPES.get(parameter.param_type, parameter.param_type)}
        if text := given(parameter.description, ""):
            schema["description"] = text
        properties[name] = schema
        if parameter.required:
            required.append(name)
    parameters: Json = {"type": "object", "properties": properties, "required": required}
    function = FunctionDefinition(name=tool.tool_name, description=given(tool.description, ""), parameters=parameters)
    return ChatFunctionTool(type="function", function=function)


def _choice(body: ChatCompletionRequest) -> ChatToolChoice | None:
    if not given(body.tools, None):
        return None
    config = given(body.tool_config, None)
    choice = config.tool_choice if config is not None else given(body.tool_choice, "auto")
    if choice == "auto" or choice == "required" or choice == "none":
        return choice
    return ChatFunctionToolChoice(type="function", function=ChatToolName(name=choice))


def _openai_call(call: ToolCall) -> ChatFunctionToolCall:
    arguments = call.arguments if isinstance(call.arguments, str) else json.dumps(call.arguments)
    function = FunctionCall(name=call.tool_name, arguments=arguments)
    return ChatFunctionToolCall(id=call.call_id, type="function", function=function)


def _native_call(call: ChatFunctionToolCall) -> ToolCall:
    text = call.function.arguments
    try:
        found = json.loads(text)
    except ValueError:
        found = text
    arguments: ToolArguments = found if isinstance(found, dict) else text
    return ToolCall(call_id=call.id, tool_name=call.function.name, arguments=arguments, arguments_json=text)


def _grammar(shape: ResponseFormat | None) -> Json:
    if not isinstance(shape, GrammarResponseFormat):
        return {}
    grammar = shape.bnf.get("gbnf")
    if not isinstance(grammar, str):
        raise InvalidRequestError(
            "Write the grammar as GBNF text: `bnf: {\"gbnf\": \"root ::= …\"}`.", param="response_format.bnf"
        )
    return {"grammar": grammar}


def _stop(finish: FinishReason) -> StopReason:
    return _STOP.get(finish, "end_of_turn")


def _metrics(usage: Usage) -> list[MetricInResponse]:
    counts = {
        "prompt_tokens": usage.read,
        "completion_tokens": usage.written,
        "total_tokens": usage.read + usage.written,
    }
    return [MetricInResponse(metric=name, value=float(count), unit="tokens") for name, count in counts.items()]


def _event(
    kind: ChatCompletionResponseEventType, delta: TextDelta | ToolCallDelta, **more: object
) -> ChatCompletionResponseStreamChunk:
    event = ChatCompletionResponseEvent.model_validate({"event_type": kind, "delta": delta, **more})
    return ChatCompletionResponseStreamChunk(event=event)

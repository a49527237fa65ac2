"""Native requests, in OpenAI's form or as a continuation."""

from __future__ import annotations

import json
from typing import cast

from llama_stack_api.models.common import (
    CompletionMessage,
    GrammarResponseFormat,
    InterleavedContent,
    JsonSchemaResponseFormat,
    Message,
    ResponseFormat,
    SystemMessage,
    TextContentItem,
    ToolCall,
    ToolDefinition,
    ToolResponseMessage,
)
from llama_stack_api.models.inference import (
    BatchChatCompletionRequest,
    BatchCompletionRequest,
    ChatAssistantMessage,
    ChatCompletionRequest,
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
    CreateChatCompletionRequest,
    FunctionCall,
    FunctionDefinition,
    ToolChoiceMode,
)
from llama_stack_providers.inference.llama_cpp.completion import Continuation
from llama_stack_providers.inference.llama_cpp.engine import Engine
from llama_stack_providers.inference.llama_cpp.engine.connection import Json
from llama_stack_providers.inference.llama_cpp.sampling import native_sampling
from llama_stack_spi import InvalidRequestError, JsonValue, given

_TYPES = {
    "str": "string",
    "int": "integer",
    "float": "number",
    "bool": "boolean",
    "list": "array",
    "dict": "object",
}


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
    shape = cast("ResponseFormat | None", given(body.response_format, None))
    if isinstance(shape, JsonSchemaResponseFormat):
        schema = {"name": "answer", "schema": cast("JsonValue", shape.json_schema)}
        return {**sampling, "response_format": {"type": "json_schema", "json_schema": schema}}
    return {**sampling, **_grammar(shape)}


def chats_of(body: BatchChatCompletionRequest) -> list[ChatCompletionRequest]:
    """Splits a batch into its chats."""
    shared = body.model_dump(exclude={"messages_batch"})
    return [
        ChatCompletionRequest.model_validate({**shared, "messages": each}) for each in body.messages_batch
    ]


def completions_of(body: BatchCompletionRequest) -> list[CompletionRequest]:
    """Splits a batch into its texts."""
    shared = body.model_dump(exclude={"content_batch"})
    return [CompletionRequest.model_validate({**shared, "content": each}) for each in body.content_batch]


def continuation(engine: Engine, body: CompletionRequest) -> Continuation:
    """Translates a native text to continue."""
    payload = native_sampling(given(body.sampling_params, None))
    shape = cast("ResponseFormat | None", given(body.response_format, None))
    if isinstance(shape, JsonSchemaResponseFormat):
        payload["json_schema"] = cast("JsonValue", shape.json_schema)
    payload |= _grammar(shape)
    logprobs = given(body.logprobs, None)
    top = None if logprobs is None else logprobs.top_k
    return Continuation(engine, [_text(body.content, "content")], payload, None, top)


def _message(message: Message, index: int) -> ChatMessage:
    place = f"messages[{index}].content"
    if isinstance(message, SystemMessage):
        return ChatSystemMessage(role="system", content=_text(message.content, place))
    if isinstance(message, ToolResponseMessage):
        return ChatToolMessage(
            role="tool", tool_call_id=message.call_id, content=_text(message.content, place)
        )
    if isinstance(message, CompletionMessage):
        calls = [_openai_call(call) for call in given(message.tool_calls, [])]
        text = _text(message.content, place)
        return ChatAssistantMessage(
            role="assistant", content=text, **({"tool_calls": calls} if calls else {})
        )
    text = _text(message.content, place)
    context = cast("InterleavedContent | None", given(message.context, None))
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
    function = FunctionDefinition(
        name=tool.tool_name, description=given(tool.description, ""), parameters=parameters
    )
    return ChatFunctionTool(type="function", function=function)


def _choice(body: ChatCompletionRequest) -> ChatToolChoice | None:
    if not given(body.tools, None):
        return None
    config = given(body.tool_config, None)
    choice = config.tool_choice if config is not None else given(body.tool_choice, "auto")
    if choice in ("auto", "required", "none"):
        return cast("ToolChoiceMode", choice)
    return ChatFunctionToolChoice(type="function", function=ChatToolName(name=choice))


def _openai_call(call: ToolCall) -> ChatFunctionToolCall:
    arguments = call.arguments if isinstance(call.arguments, str) else json.dumps(call.arguments)
    function = FunctionCall(name=call.tool_name, arguments=arguments)
    return ChatFunctionToolCall(id=call.call_id, type="function", function=function)


def _grammar(shape: ResponseFormat | None) -> Json:
    if not isinstance(shape, GrammarResponseFormat):
        return {}
    grammar = shape.bnf.get("gbnf")
    if not isinstance(grammar, str):
        raise InvalidRequestError(
            'Write the grammar as GBNF text: `bnf: {"gbnf": "root ::= …"}`.', param="response_format.bnf"
        )
    return {"grammar": grammar}

"""Native requests, in OpenAI's form."""

from __future__ import annotations

from llama_stack_api.models.common import TextContentItem, ToolDefinition
from llama_stack_api.models.inference import (
    BatchChatCompletionRequest,
    BatchCompletionRequest,
    ChatCompletionRequest,
    ChatFunctionTool,
    ChatFunctionToolChoice,
    ChatToolChoice,
    ChatToolName,
    CompletionRequest,
    EmbeddingsRequest,
    FunctionDefinition,
    StreamOptions,
)
from llama_stack_providers.inference.native.asked import AskedChat, AskedCompletion, AskedEmbeddings
from llama_stack_providers.inference.native.messages import messages_of, text_of
from llama_stack_providers.inference.native.sampling import Features, expect, grammar, json_shape, sampling
from llama_stack_spi import InvalidRequestError, given

_TYPES = {
    "str": "string",
    "int": "integer",
    "float": "number",
    "bool": "boolean",
    "list": "array",
    "dict": "object",
}
_LONGEST_NAME = 128


def chat_of(body: ChatCompletionRequest, features: Features, *, stream: bool) -> AskedChat:
    """Translates a chat."""
    fields: dict[str, object] = {
        "model": body.model_id,
        "messages": messages_of(body.messages),
        **sampling(body.sampling_params, features, limit="max_completion_tokens"),
        **grammar(body.response_format, features),
        **_streaming(stream),
    }
    if (shape := json_shape(body.response_format)) is not None:
        fields["response_format"] = shape
    if tools := given(body.tools, []):
        fields |= {
            "tools": [_tool(tool, index) for index, tool in enumerate(tools)],
            "tool_choice": _choice(body, tools),
        }
    if (logprobs := given(body.logprobs, None)) is not None:
        fields |= {"logprobs": True, "top_logprobs": logprobs.top_k}
    return AskedChat.model_validate(fields)


def completion_of(body: CompletionRequest, features: Features, *, stream: bool) -> AskedCompletion:
    """Translates a text to continue."""
    fields: dict[str, object] = {
        "model": body.model_id,
        "prompt": text_of(body.content, "content"),
        **sampling(body.sampling_params, features, limit="max_tokens"),
        **grammar(body.response_format, features),
        **_streaming(stream),
    }
    if (shape := json_shape(body.response_format)) is not None:
        expect(features, "completion_shape", "the shape of a continuation", "response_format")
        fields["response_format"] = shape
    if (logprobs := given(body.logprobs, None)) is not None:
        fields["logprobs"] = logprobs.top_k
    return AskedCompletion.model_validate(fields)


def embeddings_of(body: EmbeddingsRequest, features: Features) -> AskedEmbeddings:
    """Translates contents to embed."""
    texts = []
    for index, content in enumerate(body.contents):
        if not isinstance(content, str | TextContentItem):
            raise InvalidRequestError(
                "An image was given, but this model embeds text only.",
                code="unsupported_content",
                param=f"contents[{index}]",
            )
        texts.append(content if isinstance(content, str) else content.text)
    fields: dict[str, object] = {"model": body.model_id, "input": texts, "encoding_format": "float"}
    if (dimensions := given(body.output_dimension, None)) is not None:
        fields["dimensions"] = dimensions
    if (task := given(body.task_type, None)) is not None:
        fields["task_type"] = task
    if (cut := given(body.text_truncation, "none")) != "none":
        expect(features, "truncation", "texts to cut off", "text_truncation")
        fields["text_truncation"] = cut
    return AskedEmbeddings.model_validate(fields)


def chats_of(body: BatchChatCompletionRequest) -> list[ChatCompletionRequest]:
    """Splits a batch into its chats."""
    shared = {name: getattr(body, name) for name in body.model_fields_set - {"messages_batch"}}
    return [
        ChatCompletionRequest.model_validate({**shared, "messages": each}) for each in body.messages_batch
    ]


def completions_of(body: BatchCompletionRequest) -> list[CompletionRequest]:
    """Splits a batch into its texts."""
    shared = {name: getattr(body, name) for name in body.model_fields_set - {"content_batch"}}
    return [CompletionRequest.model_validate({**shared, "content": each}) for each in body.content_batch]


def _streaming(stream: bool) -> dict[str, object]:
    return {"stream": True, "stream_options": StreamOptions(include_usage=True)} if stream else {}


def _tool(tool: ToolDefinition, index: int) -> ChatFunctionTool:
    if not 1 <= len(tool.tool_name) <= _LONGEST_NAME:
        raise InvalidRequestError(
            f"The name of a tool has 1 to {_LONGEST_NAME} characters.",
            code="unsupported_tool",
            param=f"tools[{index}].tool_name",
        )
    properties: dict[str, object] = {}
    required: list[str] = []
    for name, parameter in given(tool.parameters, {}).items():
        schema: dict[str, object] = {"type": _TYPES.get(parameter.param_type, parameter.param_type)}
        if text := given(parameter.description, ""):
            schema["description"] = text
        if (default := given(parameter.default, None)) is not None:
            schema["default"] = default
        properties[name] = schema
        if parameter.required:
            required.append(name)
    function: dict[str, object] = {
        "name": tool.tool_name,
        "parameters": {"type": "object", "properties": properties, "required": required},
    }
    if text := given(tool.description, ""):
        function["description"] = text
    return ChatFunctionTool(function=FunctionDefinition.model_validate(function))


def _choice(body: ChatCompletionRequest, tools: list[ToolDefinition]) -> ChatToolChoice:
    config = given(body.tool_config, None)
    choice = config.tool_choice if config is not None else given(body.tool_choice, "auto")
    match choice:
        case "auto" | "required" | "none":
            return choice
    known = [tool.tool_name for tool in tools]
    if choice not in known:
        raise InvalidRequestError(
            f"There is no tool '{choice}' in `tools`. There are: {', '.join(known)}.",
            code="unknown_tool",
            param="tool_config.tool_choice",
        )
    return ChatFunctionToolChoice(function=ChatToolName(name=choice))

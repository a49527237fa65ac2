"""OpenAI's face of a chat, the way in: from a request to what it asks of the model."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import MISSING

from llama_stack_api.models.inference import (
    ChatAllowedToolsChoice,
    ChatAssistantContentPart,
    ChatContentPart,
    ChatContentPartFile,
    ChatContentPartImage,
    ChatContentPartInputAudio,
    ChatContentPartRefusal,
    ChatContentPartText,
    ChatCustomTool,
    ChatCustomToolChoice,
    ChatFunctionCallChoice,
    ChatFunctionToolChoice,
    ChatMessage,
    ChatResponseFormatJsonObject,
    ChatResponseFormatJsonSchema,
    ChatTool,
    ChatToolChoice,
    ChatToolName,
    ChatToolReference,
    CreateChatCompletionRequest,
    FunctionDefinition,
    ToolChoiceMode,
)
from llama_stack_providers.stub.chat.model import ANY_OBJECT, Ask, Role, Said, Tool, named
from llama_stack_spi import given


def ask_of(body: CreateChatCompletionRequest) -> Ask:
    """What the request asks of the model."""
    stop = given(body.stop, ())
    tools, mode = _choice(body)
    return Ask(
        said=tuple(_said(message) for message in body.messages),
        tools=tools,
        mode=mode,
        parallel=given(body.parallel_tool_calls, True),
        schema=_schema(body),
        stop=(stop,) if isinstance(stop, str) else tuple(stop),
        max_tokens=given(body.max_completion_tokens, given(body.max_tokens, None)),
        seed=given(body.seed, None),
    )


def _said(message: ChatMessage) -> Said:
    match message.role:
        case "user":
            return _of_content("user", message.content)
        case "assistant":
            content = message.content
            return _of_content("assistant", "" if content is MISSING or content is None else content)
        case "tool":
            return _of_content("tool", message.content)
        case "function":
            return Said("tool", message.content or "")
        case _:
            return _of_content("system", message.content)


def _of_content(role: Role, content: str | Sequence[ChatContentPart | ChatAssistantContentPart]) -> Said:
    if isinstance(content, str):
        return Said(role, content)
    texts = [part.text for part in content if isinstance(part, ChatContentPartText)]
    return Said(role, " ".join(texts), tuple(attached for part in content if (attached := _attached(part))))


def _attached(part: ChatContentPart | ChatAssistantContentPart) -> str:
    match part:
        case ChatContentPartImage():
            url = part.image_url.url
            return f"an image of {len(url)} characters" if url.startswith("data:") else f"an image at {url}"
        case ChatContentPartInputAudio():
            return f"{part.input_audio.format} sound of {len(part.input_audio.data)} characters"
        case ChatContentPartFile():
            return f"the file {given(part.file.filename, given(part.file.file_id, 'without a name'))}"
        case ChatContentPartRefusal():
            return "a refusal"
        case _:
            return ""


def _tool(tool: ChatTool) -> Tool:
    return Tool(tool.custom.name, None) if isinstance(tool, ChatCustomTool) else _function(tool.function)


def _function(function: FunctionDefinition) -> Tool:
    return Tool(function.name, given(function.parameters, {}))


def _schema(body: CreateChatCompletionRequest) -> object | None:
    match given(body.response_format, None):
        case ChatResponseFormatJsonObject():
            return ANY_OBJECT
        case ChatResponseFormatJsonSchema(json_schema=wanted):
            return given(wanted.schema_, ANY_OBJECT)
        case _:
            return None


def _choice(body: CreateChatCompletionRequest) -> tuple[tuple[Tool, ...], ToolChoiceMode]:
    """The tools that may be called, and whether one is."""
    tools = tuple(map(_tool, given(body.tools, ()))) or tuple(map(_function, given(body.functions, ())))
    older: ChatToolChoice | ChatFunctionCallChoice = given(body.function_call, "auto")
    choice: ChatToolChoice | ChatFunctionCallChoice = given(body.tool_choice, older)
    match choice:
        case "none" | "auto" | "required":
            return tools, choice
        case ChatAllowedToolsChoice(allowed_tools=allowed):
            return _named(tools, [_name(each) for each in allowed.tools]), allowed.mode
        case _:
            return _named(tools, [_name(choice)]), "required"


def _name(choice: ChatToolReference | ChatToolName) -> str:
    match choice:
        case ChatFunctionToolChoice():
            return choice.function.name
        case ChatCustomToolChoice():
            return choice.custom.name
        case _:
            return choice.name


def _named(tools: Sequence[Tool], names: Sequence[str]) -> tuple[Tool, ...]:
    return tuple(named(tools, name, param="tool_choice") for name in names)

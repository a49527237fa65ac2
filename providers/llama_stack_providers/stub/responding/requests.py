"""Responses, the way in: from a request and its context to what they ask of the model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from llama_stack_api.models.responses import (
    CreateResponseRequest,
    ResponseCustomTool,
    ResponseCustomToolCallOutput,
    ResponseFunctionCallOutput,
    ResponseFunctionTool,
    ResponseItem,
    ResponseMcpServerTool,
    ResponseMessage,
    ResponseTextFormatJsonObject,
    ResponseTextFormatJsonSchema,
    ResponseTool,
    ResponseToolChoice,
    ResponseToolChoiceAllowed,
)
from llama_stack_providers.stub.chat.model import ANY_OBJECT, Ask, Said, Tool
from llama_stack_providers.stub.responding.items import content_text, text_of
from llama_stack_spi import NotFoundError, StackModel, given


@dataclass(frozen=True, slots=True)
class OfferedTool(Tool):
    """A tool of the chat that remembers which tool of the request it stands for."""

    origin: ResponseTool


def ask_of(body: CreateResponseRequest, context: Sequence[ResponseItem], *, prompt: str) -> Ask:
    """What the request asks of the model; `prompt` is the text of a stored prompt in front of the context."""
    system = [text for text in (given(body.instructions, ""), prompt) if text]
    said = [Said("system", text) for text in system] + [_said(item) for item in context]
    ask = Ask(said=tuple(said), parallel=given(body.parallel_tool_calls, True), schema=_schema(body))
    return _with_tools(ask, body)


def _said(item: ResponseItem) -> Said:
    match item:
        case ResponseMessage(role="user"):
            return Said("user", text_of(item))
        case ResponseMessage(role="system" | "developer"):
            return Said("system", text_of(item))
        case ResponseFunctionCallOutput() | ResponseCustomToolCallOutput():
            return Said("tool", content_text(item.output))
        case _:
            return Said("assistant", text_of(item))


def _schema(body: CreateResponseRequest) -> object | None:
    text = given(body.text, None)
    match given(text.format, None) if text else None:
        case ResponseTextFormatJsonObject():
            return ANY_OBJECT
        case ResponseTextFormatJsonSchema(schema_=schema):
            return schema
        case _:
            return None


def _with_tools(ask: Ask, body: CreateResponseRequest) -> Ask:
    offered = tuple(_offered(tool) for tool in given(body.tools, []))
    choice: ResponseToolChoice = given(body.tool_choice, "auto")
    if isinstance(choice, str):
        return replace(ask, tools=offered, mode=choice)
    if isinstance(choice, ResponseToolChoiceAllowed):
        chosen = tuple(tool for each in choice.tools for tool in _fitting(offered, each))
        return replace(ask, tools=chosen, mode=given(choice.mode, "auto"))
    return replace(ask, tools=_fitting(offered, choice)[:1], mode="required")


def _offered(tool: ResponseTool) -> OfferedTool:
    match tool:
        case ResponseFunctionTool():
            return OfferedTool(tool.name, given(tool.parameters, {}), tool)
        case ResponseCustomTool():
            return OfferedTool(tool.name, None, tool)
        case ResponseMcpServerTool():
            return OfferedTool(tool.server_label, None, tool)
        case _:
            return OfferedTool(tool.type, None, tool)


def _fitting(offered: tuple[OfferedTool, ...], wanted: StackModel) -> tuple[OfferedTool, ...]:
    """The tools of the wanted type and, where the choice says them, of the wanted name and server."""
    fitting = tuple(tool for tool in offered if _fits(tool.origin, wanted))
    if not fitting:
        raise NotFoundError(
            f"The tool choice {wanted.model_dump_json()} fits none of the tools of the request.",
            code="tool_not_found",
            param="tool_choice",
        )
    return fitting


def _fits(tool: ResponseTool, wanted: StackModel) -> bool:
    for word in ("type", "name", "server_label"):
        own, asked = getattr(tool, word, None), given(getattr(wanted, word, None), None)
        if own is not None and asked is not None and own != asked:
            return False
    return True

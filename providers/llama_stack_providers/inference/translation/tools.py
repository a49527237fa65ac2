"""What a request wants with tools."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from llama_stack_api.models.inference import (
    ChatAllowedToolsChoice,
    ChatFunctionTool,
    ChatFunctionToolChoice,
    CreateChatCompletionRequest,
)
from llama_stack_providers.inference.translation.pieces import Json
from llama_stack_spi import InvalidRequestError, given

Mode: TypeAlias = Literal["none", "auto", "required"]


@dataclass(frozen=True, slots=True)
class Tool:
    """A function that may be called."""

    name: str
    description: str
    parameters: Json
    strict: bool


@dataclass(frozen=True, slots=True)
class ToolPlan:
    """The tools, and whether they are called.

    Attributes:
        tools: Those that may be called; with mode `none`, those that are known.
        mode: `none` without tools.
        named: The only one that may be called now.
        single: Whether an answer holds one call at most.
    """

    tools: tuple[Tool, ...] = ()
    mode: Mode = "none"
    named: str | None = None
    single: bool = False


def plan(body: CreateChatCompletionRequest) -> ToolPlan:
    """Reads what a request wants with tools.

    Raises:
        InvalidRequestError: It names a tool that it does not bring, or one that is no function.
    """
    tools = tuple(_tool(each, index) for index, each in enumerate(given(body.tools, [])))
    single = not given(body.parallel_tool_calls, True)
    choice = given(body.tool_choice, "auto")
    match choice:
        case "auto" | "none" | "required":
            if choice == "required" and not tools:
                raise InvalidRequestError(
                    "`tool_choice` demands a call, but there are no tools.",
                    code="tools_missing",
                    param="tool_choice",
                )
            return ToolPlan(tools, choice if tools else "none", single=single)
    if isinstance(choice, ChatFunctionToolChoice):
        name = choice.function.name
        _only(tools, [name], "tool_choice.function.name")
        return ToolPlan(tools, "required", name, single)
    if isinstance(choice, ChatAllowedToolsChoice):
        names = [
            each.function.name
            for each in choice.allowed_tools.tools
            if isinstance(each, ChatFunctionToolChoice)
        ]
        allowed = _only(tools, names, "tool_choice.allowed_tools.tools")
        return ToolPlan(allowed, choice.allowed_tools.mode if allowed else "none", single=single)
    raise InvalidRequestError(
        "The provider of this model calls functions only, no custom tools.",
        code="unsupported_tool",
        param="tool_choice",
    )


def _tool(tool: object, index: int) -> Tool:
    if not isinstance(tool, ChatFunctionTool):
        raise InvalidRequestError(
            "The provider of this model calls functions only, no custom tools.",
            code="unsupported_tool",
            param=f"tools[{index}]",
        )
    function = tool.function
    parameters: Json = {"type": "object", "properties": {}, **given(function.parameters, {})}
    return Tool(
        function.name, given(function.description, ""), parameters, strict=given(function.strict, False)
    )


def _only(tools: Sequence[Tool], names: Sequence[str], param: str) -> tuple[Tool, ...]:
    known = [tool.name for tool in tools]
    for name in names:
        if name not in known:
            raise InvalidRequestError(
                f"There is no tool '{name}' in `tools`. There are: {', '.join(known) or 'none'}.",
                code="unknown_tool",
                param=param,
            )
    return tuple(tool for tool in tools if tool.name in names)

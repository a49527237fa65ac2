"""Tools: which way a request asks for them, and how a model that knows none is made to call them.

A template that knows tools gets them as they are. For the others, and wherever a call is demanded, the answer is
constrained to the JSON of a call by a grammar, and turned into a call.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias, cast

from llama_stack_api.models.inference import (
    ChatAllowedToolsChoice,
    ChatCustomTool,
    ChatFunctionTool,
    ChatFunctionToolCall,
    ChatFunctionToolChoice,
    CreateChatCompletionRequest,
    FunctionCall,
)
from llama_stack_spi import InvalidRequestError, JsonValue, UnprocessableError, given

Json: TypeAlias = dict[str, JsonValue]

Way: TypeAlias = Literal["none", "template", "decide", "forced"]
"""No tools; left to the template; let the model decide first, then maybe force; force a call."""

NO_TOOL = "none"
DECISION_TOKENS = 64
"""More than the answer to `question` needs."""


@dataclass(frozen=True, slots=True)
class Tool:
    """A function that may be called."""

    name: str
    description: str
    parameters: Json

    def to_engine(self) -> Json:
        """The form that chat templates take."""
        function: Json = {"name": self.name, "description": self.description, "parameters": self.parameters}
        return {"type": "function", "function": function}


@dataclass(frozen=True, slots=True)
class ToolPlan:
    """What a request wants with tools."""

    way: Way
    tools: tuple[Tool, ...] = ()

    def question(self) -> str:
        """Asks a model without tools in its template which one it wants; its answer keeps to `decision_schema`."""
        return f"{self._told()}\nSay which tool the next answer needs, or {NO_TOOL}."

    def demand(self) -> str:
        """Tells such a model to call a tool; its answer keeps to `call_schema`."""
        return f"{self._told()}\nCall one of them."

    def decided(self, text: str) -> ToolPlan:
        """The plan that follows from the answer to the question; one that says nothing clear wants no tool."""
        chosen = next((tool for tool in self.tools if f'"{tool.name}"' in text), None)
        return ToolPlan("none") if chosen is None else ToolPlan("forced", (chosen,))

    def call_schema(self) -> Json:
        """The JSON Schema of a call of one of the tools."""
        definitions: Json = {}
        calls = [_call_schema(tool, index, definitions) for index, tool in enumerate(self.tools)]
        schema: Json = dict(calls[0]) if len(calls) == 1 else {"anyOf": cast("JsonValue", calls)}
        return {**schema, "$defs": definitions} if definitions else schema

    def decision_schema(self) -> Json:
        """The JSON Schema of the decision which tool to call, if any."""
        names = [tool.name for tool in self.tools] + [NO_TOOL]
        return {
            "type": "object",
            "properties": {"tool": {"enum": cast("JsonValue", names)}},
            "required": ["tool"],
            "additionalProperties": False,
        }

    def schema_of(self, name: str) -> Json | None:
        """The JSON Schema of the arguments of a tool; `None` if there is no such tool."""
        return next((tool.parameters for tool in self.tools if tool.name == name), None)

    def _told(self) -> str:
        lines = [
            f"- {tool.name}: {tool.description} Arguments: {json.dumps(tool.parameters)}"
            for tool in self.tools
        ]
        return "You can call these tools:\n" + "\n".join(lines)


def demanded(body: CreateChatCompletionRequest) -> bool:
    """Whether a chat demands a call, of any of its tools or of those that it names."""
    choice = given(body.tool_choice, "auto")
    if isinstance(choice, ChatAllowedToolsChoice):
        return choice.allowed_tools.mode == "required"
    return choice not in ("auto", "none")


def plan(body: CreateChatCompletionRequest, *, has_tools: bool) -> ToolPlan:
    """Reads what a request wants with tools.

    Raises:
        InvalidRequestError: It names a tool that it does not bring, or a kind that this engine lacks.
    """
    if given(body.functions, None) or given(body.function_call, None) not in {None, "none"}:
        raise InvalidRequestError(
            "`functions` is the older form; send `tools`.", code="unsupported_tool", param="functions"
        )
    tools = tuple(_tool(each, index) for index, each in enumerate(given(body.tools, [])))
    choice = given(body.tool_choice, "auto")
    mode = choice if isinstance(choice, str) else "required"
    if isinstance(choice, ChatFunctionToolChoice):
        tools = _named(tools, [choice.function.name], "tool_choice.function.name")
    elif isinstance(choice, ChatAllowedToolsChoice):
        mode = choice.allowed_tools.mode
        names = [
            each.function.name
            for each in choice.allowed_tools.tools
            if isinstance(each, ChatFunctionToolChoice)
        ]
        tools = _named(tools, names, "tool_choice.allowed_tools.tools")
    elif not isinstance(choice, str):
        raise InvalidRequestError(
            "This engine calls functions only, no custom tools.", code="unsupported_tool", param="tool_choice"
        )
    if mode == "required" and not tools:
        raise InvalidRequestError(
            "`tool_choice` demands a call, but there are no tools.", code="tools_missing", param="tool_choice"
        )
    if mode == "none" or not tools:
        return ToolPlan("none")
    if mode == "required":
        return ToolPlan("forced", tools)
    if has_tools:
        return ToolPlan("template", tools)
    # A small model would call tools for ever: after a result it answers in words.
    answered = body.messages[-1].role in {"tool", "function"}
    return ToolPlan("none") if answered else ToolPlan("decide", tools)


def call_of(text: str, *, finished: bool) -> ChatFunctionToolCall:
    """Turns constrained text into a call.

    Raises:
        UnprocessableError: The token limit cut the call off.
    """
    try:
        found = json.loads(text)
        function = FunctionCall(
            name=found["name"], arguments=json.dumps(found["arguments"], ensure_ascii=False)
        )
    except (ValueError, KeyError, TypeError):
        raise not_whole(cut_off=not finished) from None
    return ChatFunctionToolCall(id=new_call_id(), type="function", function=function)


def not_whole(*, cut_off: bool) -> UnprocessableError:
    """The error for a call that is none, because the token limit cut it off or otherwise."""
    why = "the call did not fit into the token limit" if cut_off else "the model wrote no valid call"
    return UnprocessableError(
        f"The tool call failed: {why}. Raise max_completion_tokens, or shorten the chat.",
        code="tool_call_failed",
    )


def instructed(messages: Sequence[Json], instruction: str) -> list[Json]:
    """Adds an instruction to the system message of a chat in a template's form, or makes one."""
    if messages and messages[0]["role"] == "system":
        return [{"role": "system", "content": f"{messages[0]['content']}\n\n{instruction}"}, *messages[1:]]
    return [{"role": "system", "content": instruction}, *messages]


def new_call_id() -> str:
    """Makes an identifier of a call."""
    return f"call_{secrets.token_hex(12)}"


def _tool(tool: ChatFunctionTool | ChatCustomTool, index: int) -> Tool:
    if isinstance(tool, ChatCustomTool):
        raise InvalidRequestError(
            "This engine calls functions only, no custom tools.",
            code="unsupported_tool",
            param=f"tools[{index}]",
        )
    function = tool.function
    parameters = cast("Json", given(function.parameters, {}))
    return Tool(
        function.name, given(function.description, ""), parameters or {"type": "object", "properties": {}}
    )


def _named(tools: Sequence[Tool], names: Sequence[str], param: str) -> tuple[Tool, ...]:
    for name in names:
        if name not in {tool.name for tool in tools}:
            known = ", ".join(tool.name for tool in tools) or "none"
            raise InvalidRequestError(
                f"There is no tool '{name}' in `tools`. There are: {known}.", code="unknown_tool", param=param
            )
    return tuple(tool for tool in tools if tool.name in names)


def _call_schema(tool: Tool, index: int, definitions: Json) -> Json:
    arguments = cast("Json", _hoisted(tool.parameters, f"t{index}_"))
    for key in ("$defs", "definitions"):
        found = arguments.pop(key, None)
        if isinstance(found, dict):
            definitions.update({f"t{index}_{name}": schema for name, schema in found.items()})
    arguments.setdefault("type", "object")
    return {
        "type": "object",
        "properties": {"name": {"const": tool.name}, "arguments": arguments},
        "required": ["name", "arguments"],
        "additionalProperties": False,
    }


def _hoisted(node: JsonValue, prefix: str) -> JsonValue:
    """Points the references of a schema at definitions that move to the root under a prefix."""
    if isinstance(node, list):
        return [_hoisted(each, prefix) for each in node]
    if not isinstance(node, dict):
        return node
    moved: Json = {}
    for key, value in node.items():
        if key == "$ref" and isinstance(value, str):
            for start in ("#/$defs/", "#/definitions/"):
                if value.startswith(start):
                    value = f"#/$defs/{prefix}{value.removeprefix(start)}"
        moved[key] = _hoisted(value, prefix)
    return moved

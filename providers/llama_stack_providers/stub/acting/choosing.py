"""Which tool an agent of the stub calls, and with what."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from pydantic import MISSING

from llama_stack_api.models.agents import AgentConfig, CreateAgentTurnRequest
from llama_stack_api.models.common import ToolCall, ToolDef, ToolParameter
from llama_stack_providers.stub.kit.samples import sample
from llama_stack_providers.stub.kit.words import mentions
from llama_stack_spi import given


def tool_choice(config: AgentConfig, body: CreateAgentTurnRequest | None) -> str:
    """`auto`, `none`, `required` or a tool's name; the turn's say comes before the agent's."""
    for settings in (body.tool_config if body else MISSING, config.tool_config):
        if settings is not MISSING:
            return settings.tool_choice
    return given(config.tool_choice, "auto")


def chosen_tool(tools: Iterable[ToolDef], choice: str, text: str) -> ToolDef | None:
    """The tool to call: the one named, any one when required, and else the first one that the text mentions."""
    known = list(tools)
    if choice == "none" or not known:
        return None
    mentioned = [tool for tool in known if mentions(text, tool.name)]
    named = [tool for tool in known if tool.name == choice]
    return next(iter(named or mentioned or (known if choice == "required" else [])), None)


# Published clients name the types of a tool's parameters as Python does.
_JSON_TYPES = {
    "str": "string",
    "int": "integer",
    "float": "number",
    "bool": "boolean",
    "list": "array",
    "dict": "object",
}


def call_of(tool: ToolDef, call_id: str, text: str) -> ToolCall:
    """A call of the tool with arguments that fit its parameters; free text arguments repeat what the user said."""
    arguments: Mapping[str, Any] = {
        parameter.name: sample({"type": _json_type(parameter)}, hint=text)
        for parameter in given(tool.parameters, [])
        if parameter.required
    }
    schema = sample(given(tool.input_schema, {"type": "object"}), hint=text)
    filled = {**schema, **arguments} if isinstance(schema, dict) else dict(arguments)
    return ToolCall(call_id=call_id, tool_name=tool.name, arguments=filled)


def _json_type(parameter: ToolParameter) -> str:
    return _JSON_TYPES.get(parameter.parameter_type, parameter.parameter_type)

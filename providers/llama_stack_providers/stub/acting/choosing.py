"""Which tools an agent of the stub has, which one it calls, and with what."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import MISSING

from llama_stack_api.interfaces.tools import Tools
from llama_stack_api.models.agents import AgentConfig, AgentTool, CreateAgentTurnRequest
from llama_stack_api.models.common import ToolCall, ToolDef, ToolParameter
from llama_stack_providers.stub.kit.samples import sample
from llama_stack_providers.stub.kit.words import mentions
from llama_stack_spi import Context, NotFoundError, given


@dataclass(frozen=True, slots=True)
class ServerTool:
    """A tool that the server runs, with the arguments that the agent always gives it."""

    tool: ToolDef
    arguments: Mapping[str, Any]


async def server_tools(groups: Iterable[AgentTool], tools: Tools, *, ctx: Context) -> list[ServerTool]:
    """The tools of the groups; `builtin::rag/knowledge_search` is one tool of a group."""
    known = {each.identifier for each in (await tools.toolgroups_list(ctx=ctx)).data}
    found: dict[str, ServerTool] = {}
    for group in groups:
        name, arguments = (group, {}) if isinstance(group, str) else (group.name, group.args)
        identifier, _, only = (name, "", "") if name in known else name.partition("/")
        await tools.toolgroups_retrieve(identifier, ctx=ctx)
        offered = (await tools.tool_runtime_list_tools(tool_group_id=identifier, ctx=ctx)).data
        chosen = [tool for tool in offered if only in ("", tool.name)]
        if only and not chosen:
            raise NotFoundError(f"The tool group {identifier!r} has no tool {only!r}.", code="tool_not_found")
        for tool in chosen:
            before = found[tool.name].arguments if tool.name in found else {}
            found[tool.name] = ServerTool(tool, {**before, **arguments})
    return list(found.values())


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

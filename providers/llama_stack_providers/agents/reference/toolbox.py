"""The tools of one turn: what the model is told of them, and running those that are the server's."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from pydantic import MISSING

from llama_stack_api.interfaces.tools import Tools
from llama_stack_api.models.agents import AgentTool, ToolResponse
from llama_stack_api.models.common import (
    ToolCall,
    ToolDef,
    ToolDefinition,
    ToolParamDefinition,
    ToolParameter,
)
from llama_stack_api.models.tools import InvokeToolRequest
from llama_stack_providers.agents.reference.conversation import text_of
from llama_stack_spi import Context, InvalidRequestError, JsonValue, LlamaStackError, NotFoundError, given

_NESTED = ("array", "object")


@dataclass(frozen=True, slots=True)
class Toolbox:
    """Tools by name.

    Attributes:
        client: Tools that the client runs.
        server: Tools that the server runs.
        fixed: Arguments that the agent always gives a tool of the server.
    """

    client: Mapping[str, ToolDef]
    server: Mapping[str, ToolDef] = field(default_factory=dict)
    fixed: Mapping[str, Mapping[str, JsonValue]] = field(default_factory=dict)

    def definitions(self) -> list[ToolDefinition]:
        """What the model is told; a tool of the client hides one of the server with its name."""
        return [_definition(tool) for tool in {**self.server, **self.client}.values()]

    def is_client(self, name: str) -> bool:
        """Whether the client runs it."""
        return name in self.client


async def toolbox(
    client_tools: Sequence[ToolDef], groups: Sequence[AgentTool], *, tools: Tools | None, ctx: Context
) -> Toolbox:
    """Collects the tools of a turn.

    Raises:
        InvalidRequestError: Tools of the server are wanted, but the distribution has no tools.
        NotFoundError: There is no such group, or no such tool in it.
    """
    client = {each.name: each for each in client_tools}
    if not groups:
        return Toolbox(client)
    if tools is None:
        raise InvalidRequestError(
            "This distribution has no tools API, so agents have tools of the client only. Leave `toolgroups` out.",
            code="unsupported",
            param="toolgroups",
        )
    server: dict[str, ToolDef] = {}
    fixed: dict[str, Mapping[str, JsonValue]] = {}
    known = {each.identifier for each in (await tools.toolgroups_list(ctx=ctx)).data}
    for group in groups:
        for tool in await _tools_of(group if isinstance(group, str) else group.name, known, tools, ctx):
            server[tool.name] = tool
            if not isinstance(group, str):
                fixed[tool.name] = group.args
    return Toolbox(client, server, fixed)


async def run(call: ToolCall, box: Toolbox, *, tools: Tools | None, ctx: Context) -> ToolResponse:
    """Runs a tool of the server. What goes wrong becomes a result that begins with `Error:`, for the model to read."""
    try:
        content = await _run(call, box, tools, ctx)
    except LlamaStackError as error:
        content = f"Error: {error.message}"
    return ToolResponse(call_id=call.call_id, tool_name=call.tool_name, content=content)


async def _run(call: ToolCall, box: Toolbox, tools: Tools | None, ctx: Context) -> str:
    if tools is None or call.tool_name not in box.server:
        known = ", ".join([*box.server, *box.client]) or "none"
        return f"Error: there is no tool '{call.tool_name}'. Tools: {known}."
    if not isinstance(call.arguments, dict):
        return "Error: the arguments are no JSON object."
    arguments = {**call.arguments, **box.fixed.get(call.tool_name, {})}
    request = InvokeToolRequest(tool_name=call.tool_name, kwargs_=arguments)
    result = await tools.tool_runtime_invoke(request, ctx=ctx)
    if message := given(result.error_message, None):
        return f"Error: {message}"
    return "" if result.content is MISSING else text_of(result.content)


async def _tools_of(name: str, known: set[str], tools: Tools, ctx: Context) -> list[ToolDef]:
    group, only = name, ""
    if name not in known:
        # `builtin::rag/knowledge_search` is one tool of a group.
        group, _, only = name.partition("/")
    await tools.toolgroups_retrieve(group, ctx=ctx)
    found = (await tools.tool_runtime_list_tools(tool_group_id=group, ctx=ctx)).data
    chosen = [tool for tool in found if only in ("", tool.name)]
    if only and not chosen:
        raise NotFoundError(
            f"The tool group '{group}' has no tool '{only}'.", code="tool_not_found", param="toolgroups"
        )
    return chosen


def _definition(tool: ToolDef) -> ToolDefinition:
    parameters = {each.name: _parameter(each) for each in given(tool.parameters, [])}
    parameters = parameters or _of_schema(given(tool.input_schema, {}))
    return ToolDefinition(tool_name=tool.name, description=tool.description, parameters=parameters)


def _parameter(parameter: ToolParameter) -> ToolParamDefinition:
    return ToolParamDefinition(
        param_type=parameter.parameter_type,
        description=parameter.description,
        required=parameter.required,
        default=parameter.default,
    )


def _of_schema(schema: Mapping[str, object]) -> dict[str, ToolParamDefinition]:
    properties, required = schema.get("properties"), schema.get("required")
    if not isinstance(properties, dict):
        return {}
    needed = required if isinstance(required, list) else []
    return {
        name: _of_property(each, required=name in needed)
        for name, each in properties.items()
        if isinstance(each, dict)
    }


def _of_property(schema: Mapping[str, object], *, required: bool) -> ToolParamDefinition:
    kind, text = schema.get("type"), schema.get("description")
    kind = kind if isinstance(kind, str) else "string"
    text = text if isinstance(text, str) else ""
    if kind in _NESTED or "enum" in schema:
        # A definition has no place for what is inside a value, so the model reads it here.
        text = f"{text} JSON Schema: {json.dumps(schema, ensure_ascii=False)}".strip()
    default = schema.get("default", MISSING)
    return ToolParamDefinition(
        param_type=kind, description=text or MISSING, required=required, default=default
    )

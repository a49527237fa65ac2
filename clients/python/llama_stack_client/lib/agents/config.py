"""What an agent is made of: tools that run here, tools of the server, and the rest of its settings."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ... import types
from .client_tool import ClientTool, client_tool

Tool = ClientTool | Callable[..., Any] | str | types.AgentToolGroupWithArgs | Mapping[str, Any]
"""What runs here, or a tool group of the server, by name or as `{"name", "args"}`."""

Settings = types.AgentConfig | Mapping[str, Any]
"""All of an agent's settings at once."""


def client_tools(tools: Sequence[Tool]) -> dict[str, ClientTool]:
    """The tools that run here, by name."""
    found: dict[str, ClientTool] = {}
    for tool in tools:
        if isinstance(tool, (str, Mapping, types.AgentToolGroupWithArgs)):
            continue
        made = tool if isinstance(tool, ClientTool) else client_tool(tool)
        name = made.get_name()
        if name in found:
            raise ValueError(f"two tools are called {name!r}; give one of them another name")
        found[name] = made
    return found


def agent_config(
    settings: Settings | None, tools: Sequence[Tool], local: Mapping[str, ClientTool], more: Mapping[str, Any]
) -> types.AgentConfig:
    """What to create the agent with. `more` holds single settings; those that are None are left out."""
    given = {name: value for name, value in more.items() if value is not None}
    if settings is not None:
        if given or tools:
            names = ", ".join([*given, *(["tools"] if tools else [])])
            raise ValueError(
                f"agent_config holds every setting; leave out {names}, or leave out agent_config"
            )
        return types.AgentConfig.model_validate(settings)
    missing = [name for name in ("model", "instructions") if name not in given]
    if missing:
        raise ValueError(f"an agent needs {' and '.join(missing)}")
    groups = [{"name": name, "args": args} if args else name for name, args in tool_groups(tools).items()]
    definitions = [tool.get_tool_definition() for tool in local.values()]
    return types.AgentConfig.model_validate({**given, "toolgroups": groups, "client_tools": definitions})


def tool_groups(tools: Sequence[object]) -> dict[str, dict[str, Any]]:
    """The tool groups of the server among the tools, and the arguments that their tools are always given."""
    groups: dict[str, dict[str, Any]] = {}
    for tool in tools:
        if isinstance(tool, str):
            groups[tool] = {}
        elif isinstance(tool, (Mapping, types.AgentToolGroupWithArgs)):
            group = types.AgentToolGroupWithArgs.model_validate(tool)
            groups[group.name] = group.args
    return groups

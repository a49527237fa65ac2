"""An agent for models without tool calling: it writes its actions as JSON, and reads their results."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .... import types
from ....client import LlamaStackClient
from ..agent import Agent
from ..config import Tool, client_tools, tool_groups
from ..tool_parser import ToolParser
from .prompts import react_instructions
from .tool_parser import ReActOutput, ReActToolParser


class ReActAgent(Agent):
    """An `Agent` that thinks aloud before each action. Its output is a `ReActOutput` as JSON."""

    def __init__(
        self,
        client: LlamaStackClient,
        model: str,
        tools: Sequence[Tool] = (),
        *,
        tool_parser: ToolParser | None = None,
        instructions: str | None = None,
        json_response_format: bool = False,
        response_format: types.ResponseFormat | Mapping[str, Any] | None = None,
        sampling_params: types.SamplingParams | Mapping[str, Any] | None = None,
        max_infer_iters: int | None = None,
        input_shields: Sequence[str] | None = None,
        output_shields: Sequence[str] | None = None,
        enable_session_persistence: bool | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Takes what `Agent` takes. The server is not told of the tools, so it calls none of them itself.

        Args:
            client: The client to call with.
            model: Model that thinks for the agent.
            tools: Tools that run here, and tool groups of the server.
            tool_parser: Reads actions of another form.
            instructions: Instructions of another form; the default tells the form and the tools.
            json_response_format: Whether the server forces the answers into the form.
            response_format: Another shape to force the answers into.
            sampling_params: How tokens are chosen, and how many.
            max_infer_iters: Most rounds of tools. Default 10.
            input_shields: Shields that check what the user says.
            output_shields: Shields that check what the agent says.
            enable_session_persistence: Whether sessions outlive the server.
            extra_headers: Headers of every request of this agent.
        """
        if json_response_format and response_format is None:
            response_format = types.JsonSchemaResponseFormat(json_schema=ReActOutput.model_json_schema())
        super().__init__(
            client,
            tool_parser=tool_parser or ReActToolParser(),
            model=model,
            instructions=instructions or react_instructions(_definitions(client, tools)),
            response_format=response_format,
            sampling_params=sampling_params,
            max_infer_iters=max_infer_iters,
            input_shields=input_shields,
            output_shields=output_shields,
            enable_session_persistence=enable_session_persistence,
            extra_headers=extra_headers,
        )
        self.client_tools = client_tools(tools)
        self.tool_groups = tool_groups(tools)


def _definitions(client: LlamaStackClient, tools: Sequence[Tool]) -> list[types.ToolDef]:
    local = [tool.get_tool_definition() for tool in client_tools(tools).values()]
    remote = [
        types.ToolDef(name=tool.identifier, description=tool.description, parameters=tool.parameters)
        for group in tool_groups(tools)
        for tool in client.tools.list(toolgroup_id=group.partition("/")[0])
    ]
    return [*local, *remote]

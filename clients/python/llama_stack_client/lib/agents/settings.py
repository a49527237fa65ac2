"""What `Agent` and `AsyncAgent` share: their arguments, their sessions, and the shape of a turn's request."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from ... import types
from ...runtime.omit import Omit
from .client_tool import ClientTool
from .config import Settings, Tool, agent_config, client_tools, tool_groups
from .rounds import DEFAULT_MAX_ITER, Rounds
from .tool_parser import ToolParser

C = TypeVar("C")

Message = types.AgentInputMessage | Mapping[str, Any]
"""What the user says, or a result of a tool."""

Toolgroup = str | types.AgentToolGroupWithArgs | Mapping[str, Any]
"""A tool group of the server, by name or as `{"name": …, "args": {…}}`."""

Document = types.Attachment | Mapping[str, Any]
"""A document that the agent may read in one turn."""


@dataclass(frozen=True, slots=True)
class TurnRequest:
    """What a turn is asked for."""

    session_id: str
    messages: Sequence[Message]
    toolgroups: Sequence[Toolgroup] | Omit
    documents: Sequence[Document] | Omit
    headers: Mapping[str, str] | None


class AgentSettings(ABC, Generic[C]):
    """The part of an agent that sends nothing."""

    def __init__(
        self,
        client: C,
        agent_config: Settings | None = None,
        client_tools: Sequence[ClientTool] = (),
        tool_parser: ToolParser | None = None,
        model: str | None = None,
        instructions: str | None = None,
        tools: Sequence[Tool] | None = None,
        tool_config: types.ToolConfig | Mapping[str, Any] | None = None,
        sampling_params: types.SamplingParams | Mapping[str, Any] | None = None,
        max_infer_iters: int | None = None,
        input_shields: Sequence[str] | None = None,
        output_shields: Sequence[str] | None = None,
        response_format: types.ResponseFormat | Mapping[str, Any] | None = None,
        enable_session_persistence: bool | None = None,
        extra_headers: Mapping[str, str] | None = None,
        name: str | None = None,
    ) -> None:
        """Says what the agent is made of; the server creates it when it is first needed.

        Args:
            client: The client to call with.
            agent_config: All settings at once, as older programs give them, instead of the ones below.
            client_tools: The tools that run here, beside `agent_config`.
            tool_parser: Finds tool calls in the text of models whose server does not find them.
            model: Model that thinks for the agent.
            instructions: System prompt.
            tools: Functions and `ClientTool`s that run here; tool groups of the server by name, or as
                `{"name": …, "args": {…}}` with arguments that they are always given.
            tool_config: How tools are shown to the model and chosen.
            sampling_params: How tokens are chosen, and how many.
            max_infer_iters: Most calls of the model in one turn, and most rounds of tools here. Default 10.
            input_shields: Shields that check what the user says.
            output_shields: Shields that check what the agent says.
            response_format: A shape that the answer must have.
            enable_session_persistence: Whether sessions outlive the server.
            extra_headers: Headers of every request of this agent.
            name: Name of the agent.
        """
        settings = {
            "model": model,
            "instructions": instructions,
            "tool_config": tool_config,
            "sampling_params": sampling_params,
            "max_infer_iters": max_infer_iters,
            "input_shields": input_shields,
            "output_shields": output_shields,
            "response_format": response_format,
            "enable_session_persistence": enable_session_persistence,
            "name": name,
        }
        self.client = client
        self.client_tools = _local_tools([*(tools or []), *client_tools])
        self.agent_config = _agent_config(agent_config, tools or [], self.client_tools, settings)
        self.tool_groups = tool_groups(self.agent_config.toolgroups or [])
        self.tool_parser = tool_parser
        self.extra_headers = extra_headers
        self.sessions: list[str] = []
        self._agent_id: str | None = None
        self._prepare()

    @abstractmethod
    def _prepare(self) -> None:
        """Checks the kind of the client."""

    @property
    def session_id(self) -> str | None:
        """The session that was opened last."""
        return self.sessions[-1] if self.sessions else None

    def _session(self, session_id: str | None) -> str:
        chosen = session_id or self.session_id
        if chosen is None:
            raise ValueError("there is no session yet; call create_session first")
        return chosen

    def _rounds(self) -> Rounds:
        return Rounds(self.agent_config.max_infer_iters or DEFAULT_MAX_ITER, self.tool_parser)


# The arguments of the class have the names of these functions.
_agent_config = agent_config
_local_tools = client_tools

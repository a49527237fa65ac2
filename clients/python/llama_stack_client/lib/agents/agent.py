"""An agent with tools of its own: it runs what the model asks for and goes on with the results."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from contextlib import suppress
from threading import Lock
from typing import Literal, overload

from ... import types
from ...client import AsyncLlamaStackClient, LlamaStackClient
from ...runtime.omit import omit
from .async_agent import AsyncAgent
from .client_tool import failed
from .rounds import Rounds, message_of, result_of, said, unknown
from .settings import AgentSettings, Document, Message, Toolgroup, TurnRequest
from .turn_stream import Chunk, TurnStream

__all__ = ["Agent", "AsyncAgent"]


class Agent(AgentSettings[LlamaStackClient]):
    """An agent on the server, and the tools that run here.

    ```python
    agent = Agent(client, model="m", instructions="Be brief.", tools=[get_weather, "builtin::websearch"])
    session = agent.create_session("first")
    for chunk in agent.create_turn([{"role": "user", "content": "Is it warm in Lima?"}], session):
        ...
    ```
    """

    def _prepare(self) -> None:
        if isinstance(self.client, AsyncLlamaStackClient):
            raise TypeError("Agent takes a LlamaStackClient; use AsyncAgent with an AsyncLlamaStackClient")
        self._lock = Lock()

    @property
    def agent_id(self) -> str:
        """Identifier of the agent; asking for it creates the agent."""
        with self._lock:
            if self._agent_id is None:
                created = self.client.agents.create(
                    agent_config=self.agent_config, extra_headers=self.extra_headers
                )
                self._agent_id = created.agent_id
            return self._agent_id

    def create_session(self, session_name: str) -> str:
        """Opens a session and returns its identifier."""
        session = self.client.agents.sessions.create(
            self.agent_id, session_name=session_name, extra_headers=self.extra_headers
        )
        self.sessions.append(session.session_id)
        return session.session_id

    @overload
    def create_turn(
        self,
        messages: Sequence[Message],
        session_id: str | None = None,
        toolgroups: Sequence[Toolgroup] | None = None,
        documents: Sequence[Document] | None = None,
        stream: Literal[True] = True,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TurnStream: ...

    @overload
    def create_turn(
        self,
        messages: Sequence[Message],
        session_id: str | None = None,
        toolgroups: Sequence[Toolgroup] | None = None,
        documents: Sequence[Document] | None = None,
        *,
        stream: Literal[False],
        extra_headers: Mapping[str, str] | None = None,
    ) -> types.Turn: ...

    @overload
    def create_turn(
        self,
        messages: Sequence[Message],
        session_id: str | None = None,
        toolgroups: Sequence[Toolgroup] | None = None,
        documents: Sequence[Document] | None = None,
        *,
        stream: bool,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TurnStream | types.Turn: ...

    def create_turn(
        self,
        messages: Sequence[Message],
        session_id: str | None = None,
        toolgroups: Sequence[Toolgroup] | None = None,
        documents: Sequence[Document] | None = None,
        stream: bool = True,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TurnStream | types.Turn:
        """Lets the agent answer, running the tools that it asks for.

        Calls of one message are run in their order.

        Args:
            messages: What the user says.
            session_id: The session; without one, the one that was opened last.
            toolgroups: Tools of the server for this turn, besides those of the agent.
            documents: Documents that the agent may read in this turn.
            stream: Whether to answer with the events, or with the whole turn.
            extra_headers: Headers of this turn's requests, instead of the agent's.

        Returns:
            The events, or the turn.
        """
        request = TurnRequest(
            self._session(session_id),
            messages,
            omit if toolgroups is None else toolgroups,
            omit if documents is None else documents,
            extra_headers or self.extra_headers,
        )
        rounds = self._rounds()
        turn = TurnStream(self._play(rounds, request), rounds)
        return turn if stream else turn.final()

    def _play(self, rounds: Rounds, request: TurnRequest) -> Generator[Chunk, None, None]:
        turns, agent_id, session_id = self.client.agents.turns, self.agent_id, request.session_id
        stream = turns.stream(
            agent_id,
            session_id,
            messages=request.messages,
            toolgroups=request.toolgroups,
            documents=request.documents,
            extra_headers=request.headers,
        )
        while True:
            rounds.begin()
            try:
                with stream:
                    for chunk in stream:
                        rounds.see(chunk)
                        yield chunk
                turn = rounds.ended()
                if not rounds.calls:
                    return
                results = [self._run(call) for call in rounds.calls]
            except BaseException:
                self._give_up(rounds, request)
                raise
            if rounds.awaits:
                stream = turns.resume_stream(
                    agent_id, session_id, turn.turn_id, tool_responses=results, extra_headers=request.headers
                )
            else:
                stream = turns.stream(
                    agent_id, session_id, messages=said(results), extra_headers=request.headers
                )

    def _give_up(self, rounds: Rounds, request: TurnRequest) -> None:
        """Answers calls that will not run, so that the session can go on; the model's reply is not read."""
        if rounds.turn is None or not (rounds.awaits and rounds.calls):
            return
        with suppress(Exception):
            self.client.agents.turns.resume_stream(
                self.agent_id,
                request.session_id,
                rounds.turn.turn_id,
                tool_responses=rounds.given_up(),
                extra_headers=request.headers,
                timeout=5,
            ).close()

    def _run(self, call: types.ToolCall) -> types.ToolResponse:
        tool = self.client_tools.get(call.tool_name)
        if tool is not None:
            return tool.run([message_of(call)])
        try:
            return self._run_on_server(call)
        except Exception as error:
            return failed(call, error)

    def _run_on_server(self, call: types.ToolCall) -> types.ToolResponse:
        """Runs a tool of the server, whose call a parser found in text, where the server could not see it."""
        names = list(self.client_tools)
        for group, arguments in self.tool_groups.items():
            for tool in self.client.tools.list(toolgroup_id=group.partition("/")[0]):
                names.append(tool.identifier)
                if tool.identifier == call.tool_name:
                    given = call.arguments if isinstance(call.arguments, dict) else {}
                    result = self.client.tool_runtime.invoke(
                        tool_name=call.tool_name,
                        kwargs={**given, **arguments},
                        extra_headers=self.extra_headers,
                    )
                    return result_of(call, result)
        return unknown(call, names)

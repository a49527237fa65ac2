"""An agent like `Agent`, for programs with an event loop."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Coroutine, Mapping, Sequence
from contextlib import suppress
from typing import Any, Literal, overload

from ... import types
from ...client import AsyncLlamaStackClient, LlamaStackClient
from ...runtime.omit import omit
from .client_tool import failed
from .rounds import Rounds, message_of, result_of, said, unknown
from .settings import AgentSettings, Document, Message, Toolgroup, TurnRequest
from .turn_stream import AsyncTurnStream, Chunk


class AsyncAgent(AgentSettings[AsyncLlamaStackClient]):
    """An agent on the server, and the tools that run here: coroutines, or functions, which run in threads.

    ```python
    agent = AsyncAgent(client, model="m", instructions="Be brief.", tools=[get_weather])
    session = await agent.create_session("first")
    async for chunk in agent.create_turn([{"role": "user", "content": "Is it warm in Lima?"}], session):
        ...
    ```
    """

    def _prepare(self) -> None:
        if isinstance(self.client, LlamaStackClient):
            raise TypeError("AsyncAgent takes an AsyncLlamaStackClient; use Agent with a LlamaStackClient")
        self._lock = asyncio.Lock()

    @property
    def agent_id(self) -> str:
        """Identifier of the agent, once it has been created."""
        if self._agent_id is None:
            raise RuntimeError("the agent is not created yet; await create_session or initialize first")
        return self._agent_id

    async def initialize(self) -> None:
        """Creates the agent, unless that has been done. `create_session` does it, too."""
        async with self._lock:
            if self._agent_id is None:
                created = await self.client.agents.create(
                    agent_config=self.agent_config, extra_headers=self.extra_headers
                )
                self._agent_id = created.agent_id

    async def create_session(self, session_name: str) -> str:
        """Opens a session and returns its identifier."""
        await self.initialize()
        session = await self.client.agents.sessions.create(
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
    ) -> AsyncTurnStream: ...

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
    ) -> Coroutine[Any, Any, types.Turn]: ...

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
    ) -> AsyncTurnStream | Coroutine[Any, Any, types.Turn]: ...

    def create_turn(
        self,
        messages: Sequence[Message],
        session_id: str | None = None,
        toolgroups: Sequence[Toolgroup] | None = None,
        documents: Sequence[Document] | None = None,
        stream: bool = True,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncTurnStream | Coroutine[Any, Any, types.Turn]:
        """Lets the agent answer, running the tools that it asks for.

        Calls of one message run at the same time.

        Args:
            messages: What the user says.
            session_id: The session; without one, the one that was opened last.
            toolgroups: Tools of the server for this turn, besides those of the agent.
            documents: Documents that the agent may read in this turn.
            stream: Whether to answer with the events, or with the whole turn.
            extra_headers: Headers of this turn's requests, instead of the agent's.

        Returns:
            The events, which may be awaited first, or the turn, once it is awaited.
        """
        request = TurnRequest(
            self._session(session_id),
            messages,
            omit if toolgroups is None else toolgroups,
            omit if documents is None else documents,
            extra_headers or self.extra_headers,
        )
        rounds = self._rounds()
        turn = AsyncTurnStream(self._play(rounds, request), rounds)
        return turn if stream else turn.final()

    async def _play(self, rounds: Rounds, request: TurnRequest) -> AsyncGenerator[Chunk, None]:
        await self.initialize()
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
                async with stream:
                    async for chunk in stream:
                        rounds.see(chunk)
                        yield chunk
                turn = rounds.ended()
                if not rounds.calls:
                    return
                results = await asyncio.gather(*(self._run(call) for call in rounds.calls))
            except BaseException:
                await self._give_up(rounds, request)
                raise
            if rounds.awaits:
                stream = turns.resume_stream(
                    agent_id, session_id, turn.turn_id, tool_responses=results, extra_headers=request.headers
                )
            else:
                stream = turns.stream(
                    agent_id, session_id, messages=said(results), extra_headers=request.headers
                )

    async def _give_up(self, rounds: Rounds, request: TurnRequest) -> None:
        """Answers calls that will not run, so that the session can go on; the model's reply is not read."""
        if rounds.turn is None or not (rounds.awaits and rounds.calls):
            return
        with suppress(Exception):
            stream = self.client.agents.turns.resume_stream(
                self.agent_id,
                request.session_id,
                rounds.turn.turn_id,
                tool_responses=rounds.given_up(),
                extra_headers=request.headers,
                timeout=5,
            )
            await (await stream).close()

    async def _run(self, call: types.ToolCall) -> types.ToolResponse:
        tool = self.client_tools.get(call.tool_name)
        if tool is not None:
            return await tool.async_run([message_of(call)])
        try:
            return await self._run_on_server(call)
        except Exception as error:
            return failed(call, error)

    async def _run_on_server(self, call: types.ToolCall) -> types.ToolResponse:
        """Runs a tool of the server, whose call a parser found in text, where the server could not see it."""
        names = list(self.client_tools)
        for group, arguments in self.tool_groups.items():
            async for tool in self.client.tools.list(toolgroup_id=group.partition("/")[0]):
                names.append(tool.identifier)
                if tool.identifier == call.tool_name:
                    given = call.arguments if isinstance(call.arguments, dict) else {}
                    result = await self.client.tool_runtime.invoke(
                        tool_name=call.tool_name,
                        kwargs={**given, **arguments},
                        extra_headers=self.extra_headers,
                    )
                    return result_of(call, result)
        return unknown(call, names)

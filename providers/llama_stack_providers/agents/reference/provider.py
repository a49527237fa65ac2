"""The operations: agents, their sessions, and the turns that `turn` plays."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import aclosing, contextmanager
from typing import TypeVar

from pydantic import MISSING

from llama_stack_api.interfaces.agents import Agents
from llama_stack_api.interfaces.inference import Inference
from llama_stack_api.interfaces.models import Models
from llama_stack_api.interfaces.safety import Safety
from llama_stack_api.interfaces.tools import Tools
from llama_stack_api.models.agents import (
    Agent,
    AgentCreateResponse,
    AgentSessionCreateResponse,
    AgentStepResponse,
    AgentTurnResponseEvent,
    AgentTurnResponseStreamChunk,
    CreateAgentRequest,
    CreateAgentSessionRequest,
    CreateAgentTurnRequest,
    ListAgentSessionsResponse,
    ListAgentsResponse,
    ResumeAgentTurnRequest,
    Session,
    ToolResponse,
    Turn,
)
from llama_stack_providers.agents.reference.config import ReferenceAgentsConfig
from llama_stack_providers.agents.reference.kept import Kept, no_turn
from llama_stack_providers.agents.reference.parts import expect_parts
from llama_stack_providers.agents.reference.records import SessionRecord, TurnRecord, new_id, new_turn, now
from llama_stack_providers.agents.reference.store import Store
from llama_stack_providers.agents.reference.turn import Events, TurnPlayer
from llama_stack_spi import (
    ConflictError,
    Context,
    Health,
    InvalidRequestError,
    LlamaStackError,
    NotFoundError,
)

T = TypeVar("T")


class ReferenceAgents(Agents):
    """Agents over the distribution's own inference, shields and tools."""

    def __init__(
        self,
        config: ReferenceAgentsConfig,
        *,
        inference: Inference,
        safety: Safety | None = None,
        tools: Tools | None = None,
        models: Models | None = None,
    ) -> None:
        self._limit = config.max_document_characters
        self._inference, self._safety, self._tools, self._models = inference, safety, tools, models
        self._store = Store(config.path)
        self._busy: set[str] = set()

    async def start(self) -> None:
        """Opens the store, and forgets the sessions that were to end with the server."""
        await self._store.open()
        await self._store.forget_sessions()

    async def stop(self) -> None:
        """Closes the store."""
        await self._store.close()

    async def health(self) -> Health:
        """Is well as long as its store can be read."""
        try:
            await self._store.all("", "agent", read=str)
        except (LlamaStackError, sqlite3.Error) as error:
            return Health("Error", f"The store of agents cannot be read: {error}.")
        return Health("OK")

    async def agents_create(self, body: CreateAgentRequest, *, ctx: Context) -> AgentCreateResponse:
        """Keeps a new agent, whose model, shields and tools must be there."""
        config = body.agent_config
        await expect_parts(config, models=self._models, safety=self._safety, tools=self._tools, ctx=ctx)
        agent = Agent(agent_id=new_id("agent"), agent_config=config, created_at=now())
        await self._kept(ctx).add_agent(agent)
        return AgentCreateResponse(agent_id=agent.agent_id)

    async def agents_list(
        self, *, start_index: int = 0, limit: int | None = None, ctx: Context
    ) -> ListAgentsResponse:
        """Lists agents, newest first."""
        data, has_more = _page(await self._kept(ctx).agents(), start_index, limit)
        return ListAgentsResponse(data=data, has_more=has_more, url="/v1/agents")

    async def agents_retrieve(self, agent_id: str, *, ctx: Context) -> Agent:
        """Returns an agent."""
        return await self._kept(ctx).agent(agent_id)

    async def agents_delete(self, agent_id: str, *, ctx: Context) -> None:
        """Forgets an agent with its sessions."""
        await self._kept(ctx).remove_agent(agent_id)

    async def agents_sessions_create(
        self, agent_id: str, body: CreateAgentSessionRequest, *, ctx: Context
    ) -> AgentSessionCreateResponse:
        """Opens a session."""
        record = SessionRecord(session_id=new_id("session"), session_name=body.session_name, started_at=now())
        await self._kept(ctx).add_session(agent_id, record)
        return AgentSessionCreateResponse(session_id=record.session_id)

    async def agents_sessions_list(
        self, agent_id: str, *, start_index: int = 0, limit: int | None = None, ctx: Context
    ) -> ListAgentSessionsResponse:
        """Lists the sessions of an agent, newest first."""
        kept = self._kept(ctx)
        page, has_more = _page(await kept.sessions(agent_id), start_index, limit)
        data = [await kept.told(each) for each in page]
        return ListAgentSessionsResponse(data=data, has_more=has_more, url=f"/v1/agents/{agent_id}/sessions")

    async def agents_sessions_retrieve(
        self, agent_id: str, session_id: str, *, turn_ids: list[str] | None = None, ctx: Context
    ) -> Session:
        """Returns a session with its turns, or with those named."""
        kept = self._kept(ctx)
        session = await kept.told(await kept.session(agent_id, session_id))
        if turn_ids is not None:
            turns = {turn.turn_id: turn for turn in session.turns}
            if missing := [each for each in turn_ids if each not in turns]:
                raise no_turn(missing[0], param="turn_ids")
            session.turns = [turns[each] for each in turn_ids]
        return session

    async def agents_sessions_delete(self, agent_id: str, session_id: str, *, ctx: Context) -> None:
        """Forgets a session with its turns."""
        await self._kept(ctx).remove_session(agent_id, session_id)

    async def agents_turns_create(
        self, agent_id: str, session_id: str, body: CreateAgentTurnRequest, *, ctx: Context
    ) -> Turn:
        """Plays a turn to its end, or until it awaits the client's tools."""
        return await _last(self._create(agent_id, session_id, body, ctx))

    async def agents_turns_create_stream(
        self, agent_id: str, session_id: str, body: CreateAgentTurnRequest, *, ctx: Context
    ) -> AsyncIterator[AgentTurnResponseStreamChunk]:
        """Plays a turn, told as events."""
        async with aclosing(self._create(agent_id, session_id, body, ctx)) as events:
            async for payload in events:
                yield AgentTurnResponseStreamChunk(event=AgentTurnResponseEvent(payload=payload))

    async def agents_turns_retrieve(
        self, agent_id: str, session_id: str, turn_id: str, *, ctx: Context
    ) -> Turn:
        """Returns a turn."""
        return (await self._kept(ctx).turn(agent_id, session_id, turn_id)).turn

    async def agents_turns_resume(
        self, agent_id: str, session_id: str, turn_id: str, body: ResumeAgentTurnRequest, *, ctx: Context
    ) -> Turn:
        """Goes on with a turn that awaits the client's tools."""
        return await _last(self._resume(agent_id, session_id, turn_id, body, ctx))

    async def agents_turns_resume_stream(
        self, agent_id: str, session_id: str, turn_id: str, body: ResumeAgentTurnRequest, *, ctx: Context
    ) -> AsyncIterator[AgentTurnResponseStreamChunk]:
        """Goes on with a turn that awaits the client's tools, told as events."""
        async with aclosing(self._resume(agent_id, session_id, turn_id, body, ctx)) as events:
            async for payload in events:
                yield AgentTurnResponseStreamChunk(event=AgentTurnResponseEvent(payload=payload))

    async def agents_steps_retrieve(
        self, agent_id: str, session_id: str, turn_id: str, step_id: str, *, ctx: Context
    ) -> AgentStepResponse:
        """Returns a step of a turn."""
        for step in (await self._kept(ctx).turn(agent_id, session_id, turn_id)).turn.steps:
            if step.step_id == step_id:
                return AgentStepResponse(step=step)
        raise NotFoundError(
            f"The turn '{turn_id}' has no step '{step_id}'.", code="step_not_found", param="step_id"
        )

    async def _create(
        self, agent_id: str, session_id: str, body: CreateAgentTurnRequest, ctx: Context
    ) -> Events:
        agent = await self._kept(ctx).agent(agent_id)
        await self._kept(ctx).session(agent_id, session_id)
        with self._alone(session_id):
            player = await self._player(agent, new_turn(session_id, body), ctx)
            async with aclosing(player.play(ctx)) as events:
                async for payload in events:
                    yield payload

    async def _resume(
        self, agent_id: str, session_id: str, turn_id: str, body: ResumeAgentTurnRequest, ctx: Context
    ) -> Events:
        agent = await self._kept(ctx).agent(agent_id)
        with self._alone(session_id):
            record = await self._kept(ctx).turn(agent_id, session_id, turn_id)
            _check_results(record, body.tool_responses)
            player = await self._player(agent, record, ctx)
            async with aclosing(player.resume(body.tool_responses, ctx)) as events:
                async for payload in events:
                    yield payload

    async def _player(self, agent: Agent, record: TurnRecord, ctx: Context) -> TurnPlayer:
        kept = self._kept(ctx)
        earlier = [each.turn for each in await kept.turns(record.turn.session_id)]
        return TurnPlayer(
            config=agent.agent_config,
            record=record,
            # A turn that was given up halfway would leave calls without results in the conversation.
            past=[turn for turn in earlier if turn.completed_at is not MISSING],
            keep=kept.put_turn,
            inference=self._inference,
            safety=self._safety,
            tools=self._tools,
            max_document_characters=self._limit,
        )

    def _kept(self, ctx: Context) -> Kept:
        return Kept(self._store, ctx.tenant)

    @contextmanager
    def _alone(self, session_id: str) -> Iterator[None]:
        """Lets one turn of a session be played at a time: the next one reads what it said."""
        if session_id in self._busy:
            raise ConflictError(
                f"A turn of the session '{session_id}' is being played. Wait for its end, or open another session.",
                code="session_busy",
                param="session_id",
            )
        self._busy.add(session_id)
        try:
            yield
        finally:
            self._busy.discard(session_id)


def _check_results(record: TurnRecord, results: Sequence[ToolResponse]) -> None:
    awaited = [each.call_id for each in record.awaited()]
    turn_id = record.turn.turn_id
    if not awaited:
        raise ConflictError(
            f"The turn '{turn_id}' awaits no tool results. Create a new turn instead.",
            code="turn_not_waiting",
        )
    if sorted(each.call_id for each in results) != sorted(awaited):
        raise InvalidRequestError(
            f"The turn '{turn_id}' awaits one result for each of these calls: {', '.join(awaited)}.",
            code="wrong_tool_responses",
            param="tool_responses",
        )


def _page(items: Sequence[T], start: int, limit: int | None) -> tuple[list[T], bool]:
    """The items from `start` on, `limit` of them at most, and whether more follow; 0 and -1 are no limit."""
    end = start + limit if limit is not None and limit > 0 else len(items)
    return list(items[start:end]), end < len(items)


async def _last(events: Events) -> Turn:
    """The turn as its last event tells it."""
    turn: Turn | None = None
    async for payload in events:
        turn = getattr(payload, "turn", turn)
    assert turn is not None  # noqa: S101  a turn that does not fail ends with an event that has it
    return turn

"""Agents, their sessions, and the turns that `acting.turns` plays."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field

from llama_stack_api.interfaces.agents import Agents
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
    Turn,
)
from llama_stack_providers.stub.acting.choosing import server_tools
from llama_stack_providers.stub.acting.turns import Events, TurnPlayer, new_turn
from llama_stack_providers.stub.kit.clock import now_datetime
from llama_stack_providers.stub.kit.faults import fails_on_request
from llama_stack_providers.stub.kit.served import expect_model
from llama_stack_providers.stub.kit.shelf import Shelf, window
from llama_stack_providers.stub.kit.tenants import Tenants
from llama_stack_spi import ConflictError, Context, NotFoundError, ProviderSpec, given


@dataclass(slots=True)
class OpenSession:
    """A session and the players of its turns."""

    session: Session
    players: Shelf[TurnPlayer] = field(default_factory=lambda: Shelf("turn"))

    def told(self, turn_ids: Sequence[str] | None = None) -> Session:
        """The session as the API tells it, with all turns or the ones named."""
        turns = [player.turn for player in self.players]
        if turn_ids is not None:
            turns = [self.players.get(each, param="turn_ids").turn for each in turn_ids]
        return self.session.model_copy(update={"turns": turns})


@dataclass(slots=True)
class KnownAgent:
    """An agent and its sessions."""

    agent: Agent
    sessions: Shelf[OpenSession] = field(default_factory=lambda: Shelf("session"))


@fails_on_request
class StubAgents(Agents):
    """Agents that answer with the stub's words, call tools that the user mentions, and obey shields."""

    def __init__(self, *, models: Models, safety: Safety, tools: Tools) -> None:
        self._models = models
        self._safety = safety
        self._tools = tools
        self._agents: Tenants[Shelf[KnownAgent]] = Tenants(Shelf("agent", prefix="agent_"))
        self._session_ids: Shelf[str] = Shelf("session", prefix="session_")
        self._turn_ids: Shelf[str] = Shelf("turn", prefix="turn_")

    async def agents_create(self, body: CreateAgentRequest, *, ctx: Context) -> AgentCreateResponse:
        config = body.agent_config
        await expect_model(self._models, config.model, param="agent_config.model", ctx=ctx)
        for shield in (*given(config.input_shields, []), *given(config.output_shields, [])):
            await self._safety.shields_retrieve(shield, ctx=ctx)
        await server_tools(given(config.toolgroups, []), self._tools, ctx=ctx)
        agents = self._agents.of(ctx)
        agent = Agent(agent_id=agents.new_id(), agent_config=config, created_at=now_datetime())
        agents.add(agent.agent_id, KnownAgent(agent))
        return AgentCreateResponse(agent_id=agent.agent_id)

    async def agents_list(
        self, *, start_index: int = 0, limit: int | None = None, ctx: Context
    ) -> ListAgentsResponse:
        agents = [each.agent for each in self._agents.of(ctx)][::-1]
        data, has_more = window(agents, start_index, limit)
        return ListAgentsResponse(data=data, has_more=has_more, url="/v1/agents")

    async def agents_retrieve(self, agent_id: str, *, ctx: Context) -> Agent:
        return self._agents.of(ctx).get(agent_id, param="agent_id").agent

    async def agents_delete(self, agent_id: str, *, ctx: Context) -> None:
        self._agents.of(ctx).remove(agent_id)

    async def agents_sessions_create(
        self, agent_id: str, body: CreateAgentSessionRequest, *, ctx: Context
    ) -> AgentSessionCreateResponse:
        sessions = self._sessions_of(agent_id, ctx)
        session_id = self._session_ids.new_id()
        session = Session(
            session_id=session_id, session_name=body.session_name, turns=[], started_at=now_datetime()
        )
        sessions.add(session_id, OpenSession(session))
        return AgentSessionCreateResponse(session_id=session_id)

    async def agents_sessions_list(
        self, agent_id: str, *, start_index: int = 0, limit: int | None = None, ctx: Context
    ) -> ListAgentSessionsResponse:
        sessions = [each.told() for each in self._sessions_of(agent_id, ctx)][::-1]
        data, has_more = window(sessions, start_index, limit)
        return ListAgentSessionsResponse(data=data, has_more=has_more, url=f"/v1/agents/{agent_id}/sessions")

    async def agents_sessions_retrieve(
        self, agent_id: str, session_id: str, *, turn_ids: list[str] | None = None, ctx: Context
    ) -> Session:
        return self._sessions_of(agent_id, ctx).get(session_id).told(turn_ids)

    async def agents_sessions_delete(self, agent_id: str, session_id: str, *, ctx: Context) -> None:
        self._sessions_of(agent_id, ctx).remove(session_id)

    async def agents_turns_create(
        self, agent_id: str, session_id: str, body: CreateAgentTurnRequest, *, ctx: Context
    ) -> Turn:
        player = self._new_player(agent_id, session_id, body, ctx)
        return await _played(player, player.play(ctx))

    async def agents_turns_create_stream(
        self, agent_id: str, session_id: str, body: CreateAgentTurnRequest, *, ctx: Context
    ) -> AsyncIterator[AgentTurnResponseStreamChunk]:
        async for chunk in _told(self._new_player(agent_id, session_id, body, ctx).play(ctx)):
            yield chunk

    async def agents_turns_retrieve(
        self, agent_id: str, session_id: str, turn_id: str, *, ctx: Context
    ) -> Turn:
        return self._player(agent_id, session_id, turn_id, ctx).turn

    async def agents_turns_resume(
        self, agent_id: str, session_id: str, turn_id: str, body: ResumeAgentTurnRequest, *, ctx: Context
    ) -> Turn:
        player = self._waiting_player(agent_id, session_id, turn_id, ctx)
        return await _played(player, player.resume(body.tool_responses, ctx))

    async def agents_turns_resume_stream(
        self, agent_id: str, session_id: str, turn_id: str, body: ResumeAgentTurnRequest, *, ctx: Context
    ) -> AsyncIterator[AgentTurnResponseStreamChunk]:
        player = self._waiting_player(agent_id, session_id, turn_id, ctx)
        async for chunk in _told(player.resume(body.tool_responses, ctx)):
            yield chunk

    async def agents_steps_retrieve(
        self, agent_id: str, session_id: str, turn_id: str, step_id: str, *, ctx: Context
    ) -> AgentStepResponse:
        for step in self._player(agent_id, session_id, turn_id, ctx).turn.steps:
            if step.step_id == step_id:
                return AgentStepResponse(step=step)
        raise NotFoundError(
            f"The turn {turn_id!r} has no step with the id {step_id!r}.", code="step_not_found"
        )

    def _sessions_of(self, agent_id: str, ctx: Context) -> Shelf[OpenSession]:
        return self._agents.of(ctx).get(agent_id, param="agent_id").sessions

    def _player(self, agent_id: str, session_id: str, turn_id: str, ctx: Context) -> TurnPlayer:
        return self._sessions_of(agent_id, ctx).get(session_id).players.get(turn_id)

    def _waiting_player(self, agent_id: str, session_id: str, turn_id: str, ctx: Context) -> TurnPlayer:
        player = self._player(agent_id, session_id, turn_id, ctx)
        if not player.awaits_input:
            raise ConflictError(
                f"The turn {turn_id!r} awaits no tool results. Create a new turn instead.",
                code="turn_not_waiting",
            )
        return player

    def _new_player(
        self, agent_id: str, session_id: str, body: CreateAgentTurnRequest, ctx: Context
    ) -> TurnPlayer:
        known = self._agents.of(ctx).get(agent_id, param="agent_id")
        opened = known.sessions.get(session_id, param="session_id")
        turn = new_turn(self._turn_ids.new_id(), session_id, body.messages)
        config = known.agent.agent_config
        player = TurnPlayer(config=config, body=body, turn=turn, safety=self._safety, tools=self._tools)
        return opened.players.add(turn.turn_id, player)


async def _told(events: Events) -> AsyncIterator[AgentTurnResponseStreamChunk]:
    async for payload in events:
        yield AgentTurnResponseStreamChunk(event=AgentTurnResponseEvent(payload=payload))


async def _played(player: TurnPlayer, events: Events) -> Turn:
    async for _ in events:
        pass
    return player.turn


PROVIDER = ProviderSpec(
    api="agents",
    provider_type="inline::stub",
    build=lambda config, *, models, safety, tools: StubAgents(models=models, safety=safety, tools=tools),
    requires=("models", "safety", "tools"),
    description="Agents with the stub's words, tools, shields and client tools.",
)

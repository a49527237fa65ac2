"""Agents, sessions and turns as models, out of the store, or the error that there is none of this name."""

from __future__ import annotations

from collections.abc import Sequence

from llama_stack_api.models.agents import Agent, Session
from llama_stack_providers.agents.reference.records import SessionRecord, TurnRecord
from llama_stack_providers.agents.reference.store import Address, Store
from llama_stack_spi import NotFoundError


class Kept:
    """What one tenant has."""

    def __init__(self, store: Store, tenant: str) -> None:
        self._store = store
        self._tenant = tenant

    async def add_agent(self, agent: Agent) -> None:
        """Keeps a new agent."""
        await self._store.put(self._agent(agent.agent_id), agent.model_dump_json(by_alias=True))

    async def agents(self) -> list[Agent]:
        """All agents, newest first."""
        found = await self._store.all(self._tenant, "agent", read=Agent.model_validate_json)
        return list(reversed(found))

    async def agent(self, agent_id: str) -> Agent:
        """One agent."""
        found = await self._store.get(self._agent(agent_id))
        if found is None:
            raise _no_agent(agent_id)
        return Agent.model_validate_json(found)

    async def remove_agent(self, agent_id: str) -> None:
        """Forgets an agent with its sessions."""
        await self.agent(agent_id)
        await self._store.remove(self._agent(agent_id))

    async def add_session(self, agent_id: str, session: SessionRecord) -> None:
        """Keeps a new session of an agent."""
        address = self._session(agent_id, session.session_id)
        if not await self._store.put(address, session.model_dump_json()):
            raise _no_agent(agent_id)

    async def sessions(self, agent_id: str) -> list[SessionRecord]:
        """The sessions of an agent, newest first."""
        await self.agent(agent_id)
        read = SessionRecord.model_validate_json
        return list(reversed(await self._store.all(self._tenant, "session", agent_id, read=read)))

    async def session(self, agent_id: str, session_id: str) -> SessionRecord:
        """One session of an agent."""
        await self.agent(agent_id)
        found = await self._store.get(self._session(agent_id, session_id))
        if found is None:
            raise _no_session(session_id)
        return SessionRecord.model_validate_json(found)

    async def remove_session(self, agent_id: str, session_id: str) -> None:
        """Forgets a session with its turns."""
        await self.session(agent_id, session_id)
        await self._store.remove(self._session(agent_id, session_id))

    async def put_turn(self, record: TurnRecord) -> None:
        """Keeps a turn as far as it has come; that of a session which was deleted meanwhile is an error."""
        turn = record.turn
        address = Address(self._tenant, "turn", turn.session_id, turn.turn_id)
        if not await self._store.put(address, record.model_dump_json(by_alias=True)):
            raise _no_session(turn.session_id)

    async def turns(self, session_id: str) -> Sequence[TurnRecord]:
        """The turns of a session, oldest first."""
        return await self._store.all(self._tenant, "turn", session_id, read=TurnRecord.model_validate_json)

    async def turn(self, agent_id: str, session_id: str, turn_id: str) -> TurnRecord:
        """One turn of a session."""
        await self.session(agent_id, session_id)
        found = await self._store.get(Address(self._tenant, "turn", session_id, turn_id))
        if found is None:
            raise no_turn(turn_id, param="turn_id")
        return TurnRecord.model_validate_json(found)

    async def told(self, record: SessionRecord) -> Session:
        """A session as the API tells it."""
        return Session(
            session_id=record.session_id,
            session_name=record.session_name,
            started_at=record.started_at,
            turns=[each.turn for each in await self.turns(record.session_id)],
        )

    def _agent(self, agent_id: str) -> Address:
        return Address(self._tenant, "agent", "", agent_id)

    def _session(self, agent_id: str, session_id: str) -> Address:
        return Address(self._tenant, "session", agent_id, session_id)


def _no_agent(agent_id: str) -> NotFoundError:
    return NotFoundError(f"There is no agent '{agent_id}'.", code="agent_not_found", param="agent_id")


def _no_session(session_id: str) -> NotFoundError:
    return NotFoundError(
        f"The agent has no session '{session_id}'.", code="session_not_found", param="session_id"
    )


def no_turn(turn_id: str, *, param: str) -> NotFoundError:
    """The error of a turn that is not there."""
    return NotFoundError(f"There is no turn '{turn_id}' in this session.", code="turn_not_found", param=param)

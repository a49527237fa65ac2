"""Turns that do not come to their end: callers who leave, sessions that are deleted, servers that are killed, models that fail."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path

import pytest
from pydantic import MISSING

from llama_stack_providers.agents.reference.provider import ReferenceAgents
from llama_stack_spi import ConflictError, NotFoundError, UnavailableError
from tests.providers.agents.house import CTX, WEATHER, made, opened, results, saying
from tests.providers.agents.scripted import ScriptedInference, call


async def test_a_caller_who_leaves_between_two_words_ends_the_answer_and_frees_the_session(
    agents: ReferenceAgents, model: ScriptedInference
) -> None:
    place = await opened(agents)
    stream = agents.agents_turns_create_stream(*place, saying("Hi"), ctx=CTX)
    async for chunk in stream:
        if chunk.event.payload.event_type == "step_progress":
            break
    await stream.aclose()
    assert model.ended == 1
    done = await agents.agents_turns_create(*place, saying("Again"), ctx=CTX)
    assert done.output_message.content == "Hello, you. "
    assert [each.content for each in model.requests[-1].messages] == ["Be brief.", "Again"]


async def test_a_caller_who_leaves_while_a_tool_is_awaited_can_come_back(
    agents: ReferenceAgents, model: ScriptedInference
) -> None:
    model.answers = [[call("get_weather", city="Lima")], "It is warm in Lima."]
    place = await opened(agents, client_tools=[WEATHER])
    turn = await agents.agents_turns_create(*place, saying("Is it warm?"), ctx=CTX)
    stream = agents.agents_turns_resume_stream(*place, turn.turn_id, results(call_1="30"), ctx=CTX)
    async for chunk in stream:
        if chunk.event.payload.event_type == "step_progress":
            break
    await stream.aclose()
    done = await agents.agents_turns_resume(*place, turn.turn_id, results(call_1="30"), ctx=CTX)
    assert done.output_message.content == "It is warm in Lima. "
    assert [step.step_type for step in done.steps] == ["inference", "tool_execution", "inference"]


async def test_a_resumption_that_failed_can_be_sent_again(
    agents: ReferenceAgents, model: ScriptedInference
) -> None:
    model.answers = [[call("get_weather", city="Lima")], UnavailableError("The model is busy."), "Warm."]
    place = await opened(agents, client_tools=[WEATHER])
    turn = await agents.agents_turns_create(*place, saying("Is it warm?"), ctx=CTX)
    with pytest.raises(UnavailableError):
        await agents.agents_turns_resume(*place, turn.turn_id, results(call_1="30"), ctx=CTX)
    done = await agents.agents_turns_resume(*place, turn.turn_id, results(call_1="30"), ctx=CTX)
    assert done.output_message.content == "Warm. "
    with pytest.raises(ConflictError, match="awaits no"):
        await agents.agents_turns_resume(*place, turn.turn_id, results(call_1="30"), ctx=CTX)


@pytest.mark.parametrize("what", ["session", "agent"])
async def test_deleting_during_a_turn_leaves_nothing_of_it(tmp_path: Path, what: str) -> None:
    path = tmp_path / "agents.db"
    model = ScriptedInference("Hello, you.")
    agents = made(model, path)
    await agents.start()
    agent_id, session_id = await opened(agents)
    model.go.clear()
    turn = asyncio.create_task(agents.agents_turns_create(agent_id, session_id, saying("Hi"), ctx=CTX))
    await model.asked.wait()
    if what == "session":
        await agents.agents_sessions_delete(agent_id, session_id, ctx=CTX)
    else:
        await agents.agents_delete(agent_id, ctx=CTX)
    model.go.set()
    with pytest.raises(NotFoundError, match=session_id):
        await turn
    await agents.stop()
    kept = sqlite3.connect(path).execute("SELECT kind FROM records").fetchall()
    assert kept == ([("agent",)] if what == "session" else [])


async def test_a_session_goes_on_after_its_server_was_killed_within_a_turn(tmp_path: Path) -> None:
    path = tmp_path / "agents.db"
    model = ScriptedInference("Hello, you.")
    before = made(model, path)
    await before.start()
    place = await opened(before, enable_session_persistence=True)
    model.go.clear()
    turn = asyncio.create_task(before.agents_turns_create(*place, saying("One"), ctx=CTX))
    await model.asked.wait()
    # No stop: as after `kill -9`, only what is in the file is left.
    after = made(ScriptedInference("Still here."), path)
    await after.start()
    done = await after.agents_turns_create(*place, saying("Two"), ctx=CTX)
    assert done.output_message.content == "Still here. "
    cut, whole = (await after.agents_sessions_retrieve(*place, ctx=CTX)).turns
    assert (cut.completed_at, whole) == (MISSING, done)
    turn.cancel()
    await asyncio.gather(turn, return_exceptions=True)
    await before.stop()
    await after.stop()

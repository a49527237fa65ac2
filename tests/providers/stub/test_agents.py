"""Agents of the stub: turns, steps, tools on both sides, shields, sessions."""

from __future__ import annotations

import pytest

from llama_stack_api.models.agents import (
    AgentTurnResponseStreamChunk,
    CreateAgentRequest,
    CreateAgentSessionRequest,
    CreateAgentTurnRequest,
    ResumeAgentTurnRequest,
    ToolResponse,
)
from llama_stack_providers.stub.agents import PROVIDER, StubAgents
from llama_stack_providers.stub.safety import PROVIDER as SAFETY
from llama_stack_providers.stub.tools import PROVIDER as TOOLS
from llama_stack_spi import ConflictError, Context, NotFoundError
from tests.providers.stub.siblings import built

CTX = Context("test")
WEATHER = {
    "name": "get_weather",
    "parameters": [{"name": "city", "parameter_type": "string", "description": "Where.", "required": True}],
}


@pytest.fixture
def agents() -> StubAgents:
    return built(PROVIDER, safety=built(SAFETY), tools=built(TOOLS))


async def session(agents: StubAgents, **config: object) -> tuple[str, str]:
    body = {"agent_config": {"model": "stub-llm", "instructions": "Be brief.", **config}}
    agent = await agents.agents_create(CreateAgentRequest.model_validate(body), ctx=CTX)
    opened = await agents.agents_sessions_create(
        agent.agent_id, CreateAgentSessionRequest(session_name="test"), ctx=CTX
    )
    return agent.agent_id, opened.session_id


def saying(text: str) -> CreateAgentTurnRequest:
    return CreateAgentTurnRequest.model_validate({"messages": [{"role": "user", "content": text}]})


async def streamed(
    agents: StubAgents, place: tuple[str, str], text: str
) -> list[AgentTurnResponseStreamChunk]:
    return [chunk async for chunk in agents.agents_turns_create_stream(*place, saying(text), ctx=CTX)]


async def test_streamed_text_adds_up_to_the_output_message(agents: StubAgents) -> None:
    chunks = await streamed(agents, await session(agents), "Hello there")
    payloads = [chunk.event.payload for chunk in chunks]
    text = "".join(
        p.delta.text for p in payloads if p.event_type == "step_progress" and p.delta.type == "text"
    )
    assert payloads[0].event_type == "turn_start"
    assert payloads[-1].event_type == "turn_complete"
    assert text == payloads[-1].turn.output_message.content


async def test_a_client_tool_pauses_the_turn_and_its_result_ends_it(agents: StubAgents) -> None:
    place = await session(agents, client_tools=[WEATHER])
    turn = await agents.agents_turns_create(*place, saying("What is the weather in Paris?"), ctx=CTX)
    (call,) = turn.output_message.tool_calls
    answer = ToolResponse(call_id=call.call_id, tool_name=call.tool_name, content="sunny")
    done = await agents.agents_turns_resume(
        *place, turn.turn_id, ResumeAgentTurnRequest(tool_responses=[answer]), ctx=CTX
    )
    assert "sunny" in str(done.output_message.content)
    assert [step.step_type for step in done.steps] == ["inference", "tool_execution", "inference"]


async def test_a_turn_that_awaits_nothing_cannot_be_resumed(agents: StubAgents) -> None:
    place = await session(agents)
    turn = await agents.agents_turns_create(*place, saying("Hello"), ctx=CTX)
    answer = ToolResponse(call_id="x", tool_name="x", content="x")
    with pytest.raises(ConflictError, match=turn.turn_id):
        await agents.agents_turns_resume(
            *place, turn.turn_id, ResumeAgentTurnRequest(tool_responses=[answer]), ctx=CTX
        )


async def test_a_session_remembers_its_turns_and_their_steps(agents: StubAgents) -> None:
    place = await session(agents)
    turns = [await agents.agents_turns_create(*place, saying(text), ctx=CTX) for text in ("One", "Two")]
    kept = await agents.agents_sessions_retrieve(*place, ctx=CTX)
    step = turns[0].steps[0]
    found = await agents.agents_steps_retrieve(*place, turns[0].turn_id, step.step_id, ctx=CTX)
    assert [turn.turn_id for turn in kept.turns] == [turn.turn_id for turn in turns]
    assert found.step == step


async def test_an_unknown_tool_group_is_named(agents: StubAgents) -> None:
    place = await session(agents, toolgroups=["nobody::nothing"])
    with pytest.raises(NotFoundError, match="nobody::nothing"):
        await streamed(agents, place, "Hello")


async def test_one_tool_of_a_group_can_be_named_and_given_arguments(agents: StubAgents) -> None:
    group = {"name": "builtin::text/word_count", "args": {"text": "one two three"}}
    place = await session(agents, toolgroups=[group])
    turn = await agents.agents_turns_create(*place, saying("Use word_count."), ctx=CTX)
    assert turn.output_message.content == "The tools say word_count: 3."
    turn = await agents.agents_turns_create(*place, saying("Use text_similarity."), ctx=CTX)
    assert [step.step_type for step in turn.steps] == ["inference"]
    place = await session(agents, toolgroups=["builtin::text/nothing"])
    with pytest.raises(NotFoundError, match="nothing"):
        await agents.agents_turns_create(*place, saying("Hello"), ctx=CTX)


async def test_a_deleted_agent_takes_its_sessions_along(agents: StubAgents) -> None:
    agent_id, session_id = await session(agents)
    await agents.agents_delete(agent_id, ctx=CTX)
    with pytest.raises(NotFoundError, match=agent_id):
        await agents.agents_sessions_retrieve(agent_id, session_id, ctx=CTX)

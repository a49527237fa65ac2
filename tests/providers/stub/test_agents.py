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
from llama_stack_spi import ConflictError, Context, InvalidRequestError, NotFoundError
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
    for wrong in ([answer, answer], [answer.model_copy(update={"call_id": "another"})]):
        with pytest.raises(InvalidRequestError, match=call.call_id):
            await agents.agents_turns_resume(
                *place, turn.turn_id, ResumeAgentTurnRequest(tool_responses=wrong), ctx=CTX
            )
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


@pytest.mark.parametrize(
    "wrong",
    [
        {"model": "nobody"},
        {"input_shields": ["nobody"]},
        {"output_shields": ["nobody"]},
        {"toolgroups": ["nobody::nothing"]},
        {"toolgroups": ["builtin::text/nobody"]},
    ],
)
async def test_what_an_agent_names_must_be_there(agents: StubAgents, wrong: dict[str, object]) -> None:
    with pytest.raises(NotFoundError, match="nobody"):
        await session(agents, **wrong)
    assert (await agents.agents_list(ctx=CTX)).data == []


async def test_a_turn_names_its_own_tool_groups(agents: StubAgents) -> None:
    body = saying("Hello").model_copy(update={"toolgroups": ["nobody::nothing"]})
    with pytest.raises(NotFoundError, match="nobody::nothing"):
        await agents.agents_turns_create(*await session(agents), body, ctx=CTX)


async def test_one_tool_of_a_group_can_be_named_and_given_arguments(agents: StubAgents) -> None:
    group = {"name": "builtin::text/word_count", "args": {"text": "one two three"}}
    place = await session(agents, toolgroups=[group])
    turn = await agents.agents_turns_create(*place, saying("Use word_count."), ctx=CTX)
    assert turn.output_message.content == "The tools say word_count: 3."
    turn = await agents.agents_turns_create(*place, saying("Use text_similarity."), ctx=CTX)
    assert [step.step_type for step in turn.steps] == ["inference"]


async def test_most_calls_of_the_model_in_a_turn(agents: StubAgents) -> None:
    place = await session(agents, client_tools=[WEATHER], toolgroups=["builtin::text"], max_infer_iters=1)
    for text in ("What is the weather in Paris?", "Use word_count."):
        turn = await agents.agents_turns_create(*place, saying(text), ctx=CTX)
        assert [step.step_type for step in turn.steps] == ["inference"]
        assert turn.completed_at
        assert turn.output_message.tool_calls


@pytest.mark.parametrize(
    ("level", "last"), [("info", "You said"), ("warn", "You said"), ("error", "I can't")]
)
async def test_only_an_error_of_an_input_shield_stops_the_turn(
    agents: StubAgents, level: str, last: str
) -> None:
    place = await session(agents, input_shields=["stub-trigger-shield", "stub-shield"])
    turn = await agents.agents_turns_create(*place, saying(f"stub-violation:{level}"), ctx=CTX)
    assert turn.steps[0].violation.violation_level == level
    assert str(turn.output_message.content).startswith(last)
    asked = [] if level == "error" else ["shield_call", "inference"]
    assert [step.step_type for step in turn.steps[1:]] == asked


async def test_an_output_shield_checks_what_the_agent_says(agents: StubAgents) -> None:
    place = await session(agents, output_shields=["stub-trigger-shield"])
    harmless = await agents.agents_turns_create(*place, saying("Hello"), ctx=CTX)
    assert [step.step_type for step in harmless.steps] == ["inference", "shield_call"]
    chunks = await streamed(agents, place, "Say stub-violation.")
    turn = chunks[-1].event.payload.turn
    assert turn.steps[-1].violation.violation_level == "error"
    assert "stub-violation" not in str(turn.output_message.content)
    ends = [each for each in chunks if each.event.payload.event_type == "turn_complete"]
    assert len(ends) == 1


async def test_a_deleted_agent_takes_its_sessions_along(agents: StubAgents) -> None:
    agent_id, session_id = await session(agents)
    await agents.agents_delete(agent_id, ctx=CTX)
    with pytest.raises(NotFoundError, match=agent_id):
        await agents.agents_sessions_retrieve(agent_id, session_id, ctx=CTX)

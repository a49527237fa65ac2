"""The rounds of a turn: tools run between its events, whatever becomes of them."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from llama_stack_client import (
    Agent,
    APIStreamError,
    AsyncAgent,
    AsyncLlamaStackClient,
    LlamaStackClient,
    LlamaStackClientError,
    types,
)
from llama_stack_client.lib.agents.tool_parser import ToolParser
from llama_stack_client.lib.agents.turn_stream import TurnStream

from tests.clients.python_lib.conftest import Agents, async_of, call, sync_of, turn

QUESTION = [{"role": "user", "content": "How warm is it?"}]


def warm(city: str = "Oslo") -> int:
    """Tells how warm it is."""
    return len(city)


def broken() -> None:
    """Breaks."""
    raise RuntimeError("out of order")


def agent_of(agents: Agents, **settings: Any) -> Agent:
    return Agent(sync_of(agents), **{"model": "m", "instructions": "i", "tools": [warm, broken], **settings})


def async_agent_of(agents: Agents, tools: list[Any], **settings: Any) -> AsyncAgent:
    return AsyncAgent(async_of(agents), model="m", instructions="i", tools=tools, **settings)


def kinds(stream: TurnStream) -> list[str]:
    return [chunk.event.payload.event_type for chunk in stream]


def test_the_agent_is_created_when_it_is_first_needed() -> None:
    agents = Agents("Hello.")
    agent = agent_of(agents, tools=["builtin::text", {"name": "builtin::rag", "args": {"k": 1}}, warm])
    assert not agents.requests
    assert agent.create_session("first") == "s"
    config = agents.requests[0][1]["agent_config"]
    assert config["toolgroups"] == ["builtin::text", {"name": "builtin::rag", "args": {"k": 1}}]
    assert [each["name"] for each in config["client_tools"]] == ["warm"]
    assert [path for path, _ in agents.requests] == ["agents", "agents/a/session"]


def test_tools_run_and_the_turn_goes_on_with_their_results() -> None:
    agents = Agents([call("warm", {"city": "Lima"})], [call("warm")], "It is warm.")
    agent = agent_of(agents)
    agent.create_session("first")
    assert kinds(agent.create_turn(QUESTION)) == [
        "turn_start", "turn_awaiting_input", "turn_start", "turn_awaiting_input", "turn_start", "turn_complete",
    ]  # fmt: skip
    assert agents.results == [["4"], ["4"]]


def test_a_whole_turn_is_the_last_one_told() -> None:
    agent = agent_of(Agents([call("warm")], "It is warm."))
    assert agent.create_turn(QUESTION, "s", stream=False).output_message.content == "It is warm."
    with agent_of(Agents("Hello.")).create_turn(QUESTION, "s") as stream:
        assert stream.final().output_message.content == "Hello."


def test_calls_of_one_message_are_answered_together_even_when_some_fail() -> None:
    agents = Agents(
        [call("warm", {}, "1"), call("broken", {}, "2"), call("nothing", {}, "3"), call("warm", "[", "4")],
        ".",
    )
    agent_of(agents).create_turn(QUESTION, "s", stream=False)
    first, second, third, fourth = agents.results[0]
    assert first == "4"
    assert second == "Error: out of order"
    assert third == "Error: there is no tool 'nothing'; the tools are: warm, broken"
    assert fourth.startswith("Error: the arguments are not JSON")
    assert [each["call_id"] for each in agents.sent[1]["tool_responses"]] == ["1", "2", "3", "4"]


def test_an_agent_that_does_not_stop_asking_is_stopped() -> None:
    agents = Agents(*([[call("warm")]] * 4))
    with pytest.raises(
        LlamaStackClientError, match=r"after 2 rounds .* asks for warm; raise max_infer_iters"
    ):
        agent_of(agents, max_infer_iters=2).create_turn(QUESTION, "s", stream=False)
    assert agents.results == [["4"], ["4"], ["Error: the client left the turn"]]


def test_leaving_a_turn_answers_the_calls_that_wait() -> None:
    agents = Agents([call("warm")], "Never read.")
    with agent_of(agents).create_turn(QUESTION, "s") as stream:
        next(stream)
        assert len(agents.sent) == 1
        next(stream)
    assert agents.results == [["Error: the client left the turn"]]


def test_leaving_a_turn_that_waits_for_nothing_sends_nothing() -> None:
    agents = Agents("Hello.")
    with agent_of(agents).create_turn(QUESTION, "s") as stream:
        next(stream)
    assert len(agents.sent) == 1


def test_an_interrupt_while_a_tool_runs_answers_the_calls() -> None:
    def interrupted() -> None:
        raise KeyboardInterrupt

    agents = Agents([call("interrupted")], "Never read.")
    with pytest.raises(KeyboardInterrupt):
        agent_of(agents, tools=[interrupted]).create_turn(QUESTION, "s", stream=False)
    assert agents.results == [["Error: the client left the turn"]]


def test_a_turn_without_an_end_is_an_error() -> None:
    first, end, _ = turn("Hello.").partition(b"\n\n")
    with pytest.raises(APIStreamError, match="before the turn did"):
        agent_of(Agents(first + end)).create_turn(QUESTION, "s", stream=False)


def test_sessions_settings_and_clients_are_checked() -> None:
    agents = Agents("Hello.")
    with pytest.raises(ValueError, match="call create_session first"):
        agent_of(agents).create_turn(QUESTION)
    with pytest.raises(ValueError, match="an agent needs model and instructions"):
        Agent(sync_of(agents))
    with pytest.raises(ValueError, match="leave out model, tools"):
        Agent(sync_of(agents), agent_config={"model": "m", "instructions": ""}, model="m", tools=[warm])
    with pytest.raises(ValueError, match="two tools are called 'warm'"):
        agent_of(agents, tools=[warm, warm])
    with pytest.raises(TypeError, match="use AsyncAgent"):
        Agent(async_of(agents), model="m", instructions="")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="use Agent"):
        AsyncAgent(sync_of(agents), model="m", instructions="")  # type: ignore[arg-type]


def test_all_settings_at_once_as_older_programs_give_them() -> None:
    from llama_stack_client.lib.agents.client_tool import client_tool
    from llama_stack_client.types.agent_create_params import AgentConfig

    tool = client_tool(warm)
    agents = Agents([call("warm")], "Warm.")
    config = AgentConfig(model="m", instructions="i", client_tools=[tool.get_tool_definition()])
    agent = Agent(sync_of(agents), agent_config=config, client_tools=(tool,))
    agent.create_turn(QUESTION, agent.create_session("first"), stream=False)
    assert agents.results == [["4"]]


class Shouting(ToolParser):
    """Reads `!name` as a call."""

    def get_tool_calls(self, output_message: types.CompletionMessage) -> list[types.ToolCall]:
        text = str(output_message.content)
        if not text.startswith("!"):
            return []
        return [types.ToolCall(call_id="c", tool_name=text[1:], arguments={})]


def test_calls_that_a_parser_finds_are_answered_in_a_turn_of_their_own() -> None:
    agents = Agents("!warm", "!count", "Done.")
    agent = agent_of(agents, tools=[warm, "builtin::text"], tool_parser=Shouting())
    assert agent.create_turn(QUESTION, "s", stream=False).output_message.content == "Done."
    assert [each["messages"][0]["content"] for each in agents.sent[1:]] == ["4", "42"]
    assert agents.sent[1]["messages"][0]["role"] == "tool"


async def test_async_tools_run_at_the_same_time() -> None:
    both = asyncio.Barrier(2) if hasattr(asyncio, "Barrier") else None

    async def meet(name: str) -> str:
        if both is not None:
            await both.wait()
        return name

    agents = Agents([call("meet", {"name": "a"}, "1"), call("meet", {"name": "b"}, "2")], "Met.")
    agent = async_agent_of(agents, [meet])
    await agent.create_session("first")
    assert (await agent.create_turn(QUESTION, stream=False)).output_message.content == "Met."
    assert agents.results == [["a", "b"]]


async def test_an_async_agent_is_created_once() -> None:
    agents = Agents("Hello.")
    agent = async_agent_of(agents, [])
    with pytest.raises(RuntimeError, match="not created yet"):
        _ = agent.agent_id
    await asyncio.gather(agent.create_session("a"), agent.create_session("b"))
    assert [path for path, _ in agents.requests].count("agents") == 1


async def test_cancelling_while_a_tool_runs_answers_the_calls() -> None:
    begun = asyncio.Event()

    async def forever() -> None:
        begun.set()
        await asyncio.sleep(60)

    agents = Agents([call("forever")], "Never read.")
    agent = async_agent_of(agents, [forever])
    task = asyncio.create_task(agent.create_turn(QUESTION, "s", stream=False))
    await begun.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert agents.results == [["Error: the client left the turn"]]


async def test_leaving_an_async_turn_answers_the_calls_that_wait() -> None:
    agents = Agents([call("warm")], "Never read.")
    async with await async_agent_of(agents, [warm]).create_turn(QUESTION, "s") as stream:
        await anext(stream)
        await anext(stream)
    assert agents.results == [["Error: the client left the turn"]]


def test_two_tools_against_the_stub(client: LlamaStackClient) -> None:
    asked: list[str] = []

    def get_weather(city: str) -> str:
        """Tells the weather."""
        asked.append(city)
        return "sunny"

    agent = Agent(client, model="stub-llm", instructions="", tools=[get_weather, broken, "builtin::text"])
    session = agent.create_session("first")
    said = [{"role": "user", "content": "Call get_weather for Lima."}]
    answer = agent.create_turn(said, session, stream=False)
    assert answer.output_message.content == "The tools say get_weather: sunny."
    assert len(asked) == 1
    said = [{"role": "user", "content": "Call broken now."}]
    answer = agent.create_turn(said, session, stream=False)
    assert answer.output_message.content == "The tools say broken: Error: out of order."
    said = [{"role": "user", "content": "Call word_count for this."}]
    answer = agent.create_turn(said, session, stream=False)
    assert [step.step_type for step in answer.steps] == ["inference", "tool_execution", "inference"]


def test_a_session_goes_on_after_a_turn_was_left(client: LlamaStackClient) -> None:
    agent = Agent(client, model="stub-llm", instructions="", tools=[warm])
    session = agent.create_session("first")
    with agent.create_turn([{"role": "user", "content": "Call warm."}], session) as stream:
        for chunk in stream:
            if isinstance(chunk.event.payload, types.AgentTurnResponseTurnAwaitingInputPayload):
                break
    answer = agent.create_turn([{"role": "user", "content": "Hello."}], session, stream=False)
    assert "Hello." in str(answer.output_message.content)


async def test_an_async_agent_against_the_stub(server: str) -> None:
    async def get_weather(city: str) -> str:
        """Tells the weather."""
        await asyncio.sleep(0)
        return f"sunny in {city[:4]}"

    async with AsyncLlamaStackClient(base_url=server) as client:
        agent = AsyncAgent(client, model="stub-llm", instructions="", tools=[get_weather])
        await agent.create_session("first")
        said = [{"role": "user", "content": "Call get_weather for Lima."}]
        stream = agent.create_turn(said)  # `await` may stand before it, as other programs have it
        told = [chunk.event.payload.event_type async for chunk in stream]
        assert told[-1] == "turn_complete"
        assert "turn_awaiting_input" in told
        assert "sunny in" in str((await stream.final()).output_message.content)

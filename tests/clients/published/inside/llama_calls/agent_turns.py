"""The `Agent` helper of the 0.2 line, with a tool that runs in the client, and its event logger."""

from __future__ import annotations

from llama_stack_client import Agent, AgentEventLogger
from llama_stack_client.lib.agents.client_tool import client_tool
from recorder import Recorder

from llama_calls.models import first

METHOD = "agents.turn.resume"


def run(call: Recorder) -> None:
    asked: list[str] = []

    @client_tool
    def get_weather(city: str) -> str:
        """Tells the weather of a city.

        :param city: the city
        """
        asked.append(city)
        return f"Sunny in {city}"

    agent = Agent(call.client, model=first(call, "llm"), instructions="Be brief.", tools=[get_weather])
    session = agent.create_session("test")
    question = [{"role": "user", "content": "Call get_weather for Lima."}]
    stream = agent.create_turn(question, session_id=session)
    logged = call.run(
        METHOD, lambda: [str(each) for each in AgentEventLogger().log(stream)], note="Agent, streamed, logged"
    )
    call.claim(METHOD, "the Agent helper runs the client's tool", len(asked) == 1, asked)
    call.claim(
        METHOD,
        "the event logger tells of inference",
        any(each.startswith("inference>") for each in logged),
        logged,
    )
    turn = call.run(
        METHOD,
        lambda: agent.create_turn(question, session_id=session, stream=False),
        note="Agent, whole turn",
    )
    call.claim(
        METHOD, "the Agent helper answers a whole turn", turn.output_message.content and len(asked) == 2, turn
    )
    _server_side(call)


def _server_side(call: Recorder) -> None:
    """An agent with a tool group of the server: the helper lists its tools, the server runs them."""
    group = call.client.tools.list()[0].toolgroup_id
    agent = Agent(call.client, model=first(call, "llm"), instructions="Be brief.", tools=[group])
    session = agent.create_session("test")
    tool = call.client.tools.list(toolgroup_id=group)[0].identifier
    question = [{"role": "user", "content": f"Call {tool} for river."}]
    stream = agent.create_turn(question, session_id=session)
    logged = call.run(
        "agents.turn.create",
        lambda: [str(each) for each in AgentEventLogger().log(stream)],
        note="Agent, server's tool",
    )
    told = [each for each in logged if each.startswith("tool_execution>")]
    call.claim("agents.turn.create", "the event logger tells of the server's tool", told, logged)

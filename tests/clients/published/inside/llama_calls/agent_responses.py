"""The `Agent` helper of the 0.7 line, which drives responses and conversations, and its event logger."""

from __future__ import annotations

from llama_stack_client import Agent, AgentEventLogger
from llama_stack_client.lib.agents.client_tool import client_tool
from recorder import Recorder

from llama_calls.models import first

METHOD = "responses.create"


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
    question = [{"type": "message", "role": "user", "content": "Call get_weather for Lima."}]
    stream = agent.create_turn(question, session_id=session)
    logged = call.run(
        METHOD, lambda: [str(each) for each in AgentEventLogger().log(stream)], note="Agent, streamed, logged"
    )
    call.claim(METHOD, "the Agent helper runs the client's tool", len(asked) == 1, asked)
    call.claim(METHOD, "the event logger tells of the tool", "get_weather" in "".join(logged), logged)
    whole = call.run(
        METHOD,
        lambda: agent.create_turn(question, session_id=session, stream=False),
        note="Agent, whole turn",
    )
    call.claim(METHOD, "the Agent helper answers a whole turn", whole.output and len(asked) == 2, whole)

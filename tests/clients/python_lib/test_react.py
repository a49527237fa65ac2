"""An agent that writes its actions as JSON."""

from __future__ import annotations

import json

from llama_stack_client.lib.agents.react.agent import ReActAgent
from llama_stack_client.lib.agents.react.tool_parser import ReActOutput

from tests.clients.python_lib.conftest import Agents, sync_of

QUESTION = [{"role": "user", "content": "How warm is it?"}]


def warm(city: str) -> int:
    """Tells how warm it is."""
    return len(city)


def act(tool: str, **arguments: object) -> str:
    params = [{"name": name, "value": value} for name, value in arguments.items()]
    return json.dumps({"thought": "t", "action": {"tool_name": tool, "tool_params": params}, "answer": None})


ANSWER = json.dumps({"thought": "t", "action": None, "answer": "4 degrees"})


def test_actions_are_run_here_and_on_the_server() -> None:
    agents = Agents(act("warm", city="Oslo"), f"Sure:\n```json\n{act('count')}\n```", ANSWER)
    agent = ReActAgent(sync_of(agents), "m", [warm, "builtin::text"], json_response_format=True)
    turn = agent.create_turn(QUESTION, agent.create_session("first"), stream=False)
    assert ReActOutput.model_validate_json(str(turn.output_message.content)).answer == "4 degrees"
    assert [each["messages"][0]["content"] for each in agents.sent[1:]] == ["4", "42"]
    config = next(body for path, body in agents.requests if path == "agents")["agent_config"]
    assert "- warm: Tells how warm it is." in config["instructions"]
    assert "- count: Counts." in config["instructions"]
    assert config["response_format"]["type"] == "json_schema"
    assert not config["toolgroups"]


def test_other_words_are_an_answer() -> None:
    agents = Agents("I do not know.")
    agent = ReActAgent(client=sync_of(agents), model="m", tools=[warm])
    assert agent.create_turn(QUESTION, "s", stream=False).output_message.content == "I do not know."

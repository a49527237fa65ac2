"""An agent that writes its actions as JSON."""

from __future__ import annotations

import json

import pytest
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


@pytest.mark.parametrize("words", ["I do not know.", "{oops}", '{"thought": 1, "action": 2}', "[1]", ANSWER])
def test_other_words_are_an_answer(words: str) -> None:
    agents = Agents(words)
    agent = ReActAgent(client=sync_of(agents), model="m", tools=[warm])
    assert agent.create_turn(QUESTION, "s", stream=False).output_message.content == words


def test_what_is_null_may_be_left_out() -> None:
    action = '{"thought": "t", "action": {"tool_name": "warm", "tool_params": []}}'
    agents = Agents(action, ANSWER)
    agent = ReActAgent(sync_of(agents), "m", [warm])
    agent.create_turn(QUESTION, "s", stream=False)
    assert agents.sent[1]["messages"][0]["content"] == "Error: city: Field required"

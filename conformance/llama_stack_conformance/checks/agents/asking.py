"""Agents, sessions and turns that several checks make, and how their events are read."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Sequence
from typing import Any, TypeAlias

from llama_stack_conformance.checking import Stream, Subject, expect

AGENTS = "/v1/agents"
QUESTION = "Name three rivers of Europe."
LONG = 120.0
"""Seconds for checks that wait for a model, which may be a small one on a busy computer."""
WEATHER = "Use the tool get_weather to find out the weather in Oslo."
TOOL = {
    "name": "get_weather",
    "description": "Tells the weather of a city.",
    "parameters": [
        {
            "name": "city",
            "parameter_type": "string",
            "description": "Name of the city.",
            "required": True,
        }
    ],
}
"""A tool that the client runs."""

Payload: TypeAlias = dict[str, Any]
"""What stands in `event.payload`."""


@contextlib.asynccontextmanager
async def agent(subject: Subject, **config: Any) -> AsyncIterator[str]:
    """The path of a new agent, which is gone after the block. It has one answer to a question: it decodes greedily."""
    made = await create(subject, **config)
    try:
        yield made
    finally:
        await subject.delete(made)


async def create(subject: Subject, **config: Any) -> str:
    """The path of a new agent, for checks that delete it themselves."""
    tokens = 128 if "client_tools" in config else 24  # a call has to fit as a whole
    sampling = {"strategy": {"type": "greedy"}, "max_tokens": tokens}
    body = {"model": subject.llm, "instructions": "Answer briefly.", "sampling_params": sampling, **config}
    made = (await subject.post(AGENTS, {"agent_config": body})).valid("AgentCreateResponse")
    return f"{AGENTS}/{made['agent_id']}"


async def session(subject: Subject, agent: str) -> str:
    """The path of a new session of an agent."""
    body = {"session_name": subject.name("session")}
    made = (await subject.post(f"{agent}/session", body)).valid("AgentSessionCreateResponse")
    return f"{agent}/session/{made['session_id']}"


def saying(text: str = QUESTION, **fields: Any) -> dict[str, Any]:
    """A turn in which the user says something."""
    return {"messages": [{"role": "user", "content": text}], **fields}


async def turn(subject: Subject, session: str, text: str = QUESTION, **fields: Any) -> dict[str, Any]:
    """A turn without a stream."""
    found: dict[str, Any] = (await subject.post(f"{session}/turn", saying(text, **fields))).valid("Turn")
    return found


async def events(subject: Subject, session: str, text: str = QUESTION, **fields: Any) -> list[Payload]:
    """What a streamed turn tells."""
    return told(await subject.stream(f"{session}/turn", saying(text, stream=True, **fields)))


async def waiting(subject: Subject, session: str) -> dict[str, Any]:
    """A turn that waits for the weather.

    Raises:
        Failed: The agent calls no tool, though it has to.
    """
    found = await events(subject, session, WEATHER, tool_config={"tool_choice": "required"})
    last = found[-1]
    expect(
        last["event_type"] == "turn_awaiting_input",
        expected="turn_awaiting_input, since the tool that has to be called is the client's",
        got=last,
    )
    paused: dict[str, Any] = last["turn"]
    expect(bool(calls(paused)), expected="a call in the last inference step", got=paused["steps"])
    return paused


def calls(turn: dict[str, Any]) -> list[dict[str, Any]]:
    """What the last inference step of a turn asks for."""
    steps = [step for step in turn["steps"] if step["step_type"] == "inference"]
    return list(steps[-1]["model_response"].get("tool_calls") or []) if steps else []


def results(turn: dict[str, Any], text: str) -> dict[str, Any]:
    """A resumption that answers every call with the text."""
    return {
        "tool_responses": [
            {"call_id": each["call_id"], "tool_name": each["tool_name"], "content": text}
            for each in calls(turn)
        ]
    }


def told(stream: Stream) -> list[Payload]:
    """The payloads of a stream.

    Raises:
        Failed: There is none, or one has not the contract's shape.
    """
    found = stream.valid("AgentTurnResponseStreamChunk")
    return [each["event"]["payload"] for each in found]


def kinds(found: Sequence[Payload]) -> list[str]:
    """The types of events, for reports."""
    return [each["event_type"] for each in found]


def text_of(content: Any) -> str:
    """The text of content, whatever its form."""
    match content:
        case str():
            return content
        case list():
            return "".join(text_of(each) for each in content)
        case {"type": "text", "text": str(text)}:
            return text
        case _:
            return ""

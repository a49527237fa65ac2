"""Agents, sessions, turns and steps of the 0.2 line, method by method."""

from __future__ import annotations

from recorder import Recorder

from llama_calls.models import first

QUESTION = [{"role": "user", "content": "Name a river in Europe."}]
TOOL = {
    "name": "get_weather",
    "description": "Tells the weather of a city.",
    "parameters": [
        {"name": "city", "parameter_type": "string", "description": "The city.", "required": True}
    ],
}


def run(call: Recorder) -> None:
    config = {
        "model": first(call, "llm"), "instructions": "Be brief.", "client_tools": [TOOL], "toolgroups": [],
        "sampling_params": {"strategy": {"type": "greedy"}}, "enable_session_persistence": False, "max_infer_iters": 3,
    }  # fmt: skip
    agent = call("agents.create", agent_config=config).agent_id
    session = call("agents.session.create", agent, session_name="test").session_id
    place = {"agent_id": agent, "session_id": session}
    if call.has("agents.list"):
        _lists(call, agent, session)
    turn = _plain_turn(call, place)
    _step(call, place, turn)
    _awaiting_turn(call, place)
    found = call("agents.session.retrieve", session, agent_id=agent)
    call.claim(
        "agents.session.retrieve",
        "keeps the turns",
        turn.turn_id in [each.turn_id for each in found.turns],
        found,
    )
    few = call("agents.session.retrieve", session, agent_id=agent, turn_ids=[turn.turn_id])
    call.claim(
        "agents.session.retrieve",
        "answers the turns asked for",
        [each.turn_id for each in few.turns] == [turn.turn_id],
        few,
    )
    call("agents.session.delete", session, agent_id=agent)
    call("agents.delete", agent)


def _lists(call: Recorder, agent: str, session: str) -> None:
    found = call("agents.retrieve", agent)
    call.claim(
        "agents.retrieve", "keeps its configuration", found.agent_config.instructions == "Be brief.", found
    )
    listed = call("agents.list", limit=10, start_index=0)
    call.claim("agents.list", "lists it", agent in str(listed.data), listed)
    listed = call("agents.session.list", agent, limit=10, start_index=0)
    call.claim("agents.session.list", "lists it", session in str(listed.data), listed)


def _plain_turn(call: Recorder, place: dict):
    create = "agents.turn.create"
    never = {"tool_choice": "none"}
    whole = call(create, **place, messages=QUESTION, tool_config=never)
    events = call.stream(create, **place, messages=QUESTION, tool_config=never, stream=True)
    payloads = [each.event.payload for each in events]
    kinds = [each.event_type for each in payloads]
    call.claim(
        create,
        "begins with turn_start and ends with turn_complete",
        (kinds[0], kinds[-1]) == ("turn_start", "turn_complete"),
        kinds,
    )
    text = "".join(
        each.delta.text
        for each in payloads
        if each.event_type == "step_progress" and each.delta.type == "text"
    )
    call.claim(
        create,
        "streamed pieces add up to the turn's message",
        text == payloads[-1].turn.output_message.content,
        text,
    )
    found = call("agents.turn.retrieve", whole.turn_id, **place)
    call.claim(
        "agents.turn.retrieve", "is what was answered", found.output_message == whole.output_message, found
    )
    picture = [{"role": "user", "content": [{"type": "text", "text": "Look"}], "context": "Rivers are long."}]
    documents = [{"content": "A note.", "mime_type": "text/plain"}]
    call(create, **place, messages=picture, documents=documents, tool_config=never)
    return whole


def _step(call: Recorder, place: dict, turn) -> None:
    step = turn.steps[0]
    found = call("agents.steps.retrieve", step.step_id, turn_id=turn.turn_id, **place)
    call.claim("agents.steps.retrieve", "is the turn's step", found.step.step_type == step.step_type, found)


def _awaiting_turn(call: Recorder, place: dict) -> None:
    asking = [{"role": "user", "content": "Use get_weather: how is the weather in Lima?"}]
    whole = call("agents.turn.create", **place, messages=asking, tool_config={"tool_choice": "required"})
    events = call.stream(
        "agents.turn.create", **place, messages=asking, tool_config={"tool_choice": "required"}, stream=True
    )
    last = events[-1].event.payload
    call.claim(
        "agents.turn.create",
        "a call of the client's tool ends it awaiting input",
        last.event_type == "turn_awaiting_input",
        last,
    )
    for turn, stream in ((whole, False), (last.turn, True)):
        asked = turn.output_message.tool_calls[0]
        call.claim(
            "agents.turn.create",
            "asks for the client's tool",
            (asked.tool_name, set(asked.arguments)) == ("get_weather", {"city"}),
            asked,
        )
        results = [
            {"call_id": asked.call_id, "tool_name": asked.tool_name, "content": "Sunny", "metadata": {"a": 1}}
        ]
        if stream:
            rest = call.stream(
                "agents.turn.resume", turn.turn_id, **place, tool_responses=results, stream=True
            )
            done = rest[-1].event.payload.turn
        else:
            done = call("agents.turn.resume", turn.turn_id, **place, tool_responses=results)
        right = done.turn_id == turn.turn_id and done.output_message.content
        call.claim("agents.turn.resume", "completes the same turn with text", right, done)

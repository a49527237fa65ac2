"""Tools that the client runs, and shields that stand before the model."""

from __future__ import annotations

from llama_stack_conformance.checking import MUST, Subject, check, expect, feature
from llama_stack_conformance.checks.agents.asking import (
    LONG,
    TOOL,
    agent,
    calls,
    events,
    kinds,
    results,
    session,
    text_of,
    told,
    turn,
    waiting,
)
from llama_stack_conformance.checks.agents.turns import problem_in
from llama_stack_conformance.checks.safety.asking import HARMFUL, firing

CLIENT_TOOLS = feature(
    "agents.client_tools", "Tools that the client runs", operations=("agents.turns.resume",)
)
SHIELDS = feature("agents.shields", "Shields of agents")
RESUME = ("agents.turns.resume", "ResumeAgentTurnRequest", "ToolExecutionStep")
RESULT = "Rain, and 8 degrees."


@check(
    "agents.client_tools.waits",
    MUST,
    CLIENT_TOOLS,
    spec=("agents.turns.create", "AgentTurnResponseTurnAwaitingInputPayload"),
    seconds=LONG,
)
async def waits(subject: Subject) -> None:
    """A call of a client's tool ends the stream with `turn_awaiting_input`, and the turn stays open until then.

    The client runs what stands in the turn: the call with its identifier and the name of the tool. A turn that says it is
    complete is shown to the user as an empty answer.
    """
    async with agent(subject, client_tools=[TOOL]) as made:
        opened = await session(subject, made)
        paused = await waiting(subject, opened)
        expect("completed_at" not in paused, expected="no completed_at while it waits", got=paused)
        names = [each["tool_name"] for each in calls(paused)]
        expect(set(names) == {"get_weather"}, expected=["get_weather"], got=names)
        fetched = (await subject.get(f"{opened}/turn/{paused['turn_id']}")).valid("Turn")
        expect("completed_at" not in fetched, expected="no completed_at in the turn fetched", got=fetched)
        expect(fetched["steps"] == paused["steps"], expected=paused["steps"], got=fetched["steps"])


@check("agents.client_tools.resumes", MUST, CLIENT_TOOLS, spec=RESUME, seconds=LONG)
async def resumes(subject: Subject) -> None:
    """The results of the client's tools go into the same turn, which goes on to its end.

    Its earlier steps stay, a tool step holds the calls and what the client answered, and an inference step follows.
    Where the turn starts anew, the model asks for the tool again and again.
    """
    async with agent(subject, client_tools=[TOOL]) as made:
        opened = await session(subject, made)
        paused = await waiting(subject, opened)
        path = f"{opened}/turn/{paused['turn_id']}"
        # What follows needs no tool; an agent may call it again, and then it waits again.
        found = told(await subject.stream(f"{path}/resume", {**results(paused, RESULT), "stream": True}))
        problem = problem_in(found, resumed=True)
        expect(problem is None, expected="events as the grammar has them", got=f"{problem} in {kinds(found)}")
        ended = found[-1]["turn"]
        expect(ended["turn_id"] == paused["turn_id"], expected=paused["turn_id"], got=ended["turn_id"])
        before = len(paused["steps"])
        expect(
            ended["steps"][:before] == paused["steps"], expected=paused["steps"], got=ended["steps"][:before]
        )
        types = [step["step_type"] for step in ended["steps"][before:]]
        expect(types[:2] == ["tool_execution", "inference"], expected="tool_execution, inference", got=types)
        used = ended["steps"][before]
        answered = [(each["call_id"], text_of(each["content"])) for each in used["tool_responses"]]
        wanted = [(each["call_id"], RESULT) for each in calls(paused)]
        expect(answered == wanted, expected=wanted, got=answered)
        asked = [each["call_id"] for each in used["tool_calls"]]
        expect(asked == [each for each, _ in wanted], expected=[each for each, _ in wanted], got=asked)


@check("agents.client_tools.conflict", MUST, CLIENT_TOOLS, spec=("agents.turns.resume",), seconds=LONG)
async def conflict(subject: Subject) -> None:
    """Resuming a turn that does not wait is a conflict: one that never did, and one that was resumed before.

    A client that sends its results twice, since the first answer was lost, must not make the agent act twice.
    """
    async with agent(subject, client_tools=[TOOL]) as made:
        opened = await session(subject, made)
        over = await turn(subject, opened, tool_config={"tool_choice": "none"})
        result = {"call_id": "call", "tool_name": "get_weather", "content": RESULT}
        (await subject.post(f"{opened}/turn/{over['turn_id']}/resume", {"tool_responses": [result]})).error(
            409
        )
        paused = await waiting(subject, opened)
        path = f"{opened}/turn/{paused['turn_id']}/resume"
        resumed = (await subject.post(path, results(paused, RESULT))).valid("Turn")
        if "completed_at" in resumed:
            (await subject.post(path, results(paused, RESULT))).error(409)


@check("agents.tools.none", MUST, CLIENT_TOOLS, spec=("agents.turns.create", "ToolConfig"), seconds=LONG)
async def none(subject: Subject) -> None:
    """`tool_choice: none` of a turn keeps the agent from its tools, whatever the user asks for.

    It is how an application gets the agent's last words; an agent that waits for a tool instead never ends.
    """
    async with agent(subject, client_tools=[TOOL]) as made:
        opened = await session(subject, made)
        found = await events(
            subject, opened, "Use the tool get_weather.", tool_config={"tool_choice": "none"}
        )
    expect(found[-1]["event_type"] == "turn_complete", expected="turn_complete", got=kinds(found))
    expect(not calls(found[-1]["turn"]), expected="no call", got=calls(found[-1]["turn"]))


@check(
    "agents.shields.stop",
    MUST,
    SHIELDS,
    spec=("agents.turns.create", "ShieldCallStep", "AgentConfig"),
    seconds=LONG,
)
async def stop(subject: Subject) -> None:
    """An input shield that objects stops the turn before the model is asked, and its step says why.

    Whoever sets up a shield relies on nothing else. A turn that asks the model first has already done what the shield is
    there to prevent, and harmless words have to pass.
    """
    async with agent(subject, input_shields=[await firing(subject)]) as made:
        opened = await session(subject, made)
        harmless = await turn(subject, opened)
        types = [step["step_type"] for step in harmless["steps"]]
        expect("inference" in types, expected="an answer to a harmless question", got=types)
        found = await events(subject, opened, HARMFUL)
    done = [each["step_details"] for each in found if each["event_type"] == "step_complete"]
    types = [step["step_type"] for step in done]
    expect(
        "shield_call" in types and "inference" not in types, expected="a shield_call, no inference", got=types
    )
    expect(
        any(step.get("violation") for step in done),
        expected="a violation in the step of the shield",
        got=done,
    )
    expect(found[-1]["event_type"] == "turn_complete", expected="turn_complete", got=kinds(found))

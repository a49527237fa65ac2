"""Turns: the grammar of their events, what the events add up to, and what is kept of them."""

from __future__ import annotations

from collections.abc import Sequence

from llama_stack_conformance.checking import MUST, SHOULD, Subject, check, expect, feature
from llama_stack_conformance.checks.agents.asking import (
    LONG,
    Payload,
    agent,
    events,
    kinds,
    session,
    text_of,
    turn,
)

TURNS = feature("agents.turns", "Turns and their events")
CHUNK = ("agents.turns.create", "AgentTurnResponseEventPayload")
ENDS = ("turn_complete", "turn_awaiting_input")


@check("agents.turn.grammar", MUST, TURNS, spec=CHUNK, seconds=LONG)
async def grammar(subject: Subject) -> None:
    """A streamed turn begins with `turn_start`, nests its steps, and ends with one `turn_complete`.

    Every step starts once, makes progress while it is open and completes once, under the same identifier and type. User
    interfaces open a box at each start and close it at each end: what comes before or after falls into the wrong box, or
    leaves a spinner turning for ever.
    """
    async with agent(subject) as made:
        found = await events(subject, await session(subject, made))
    problem = problem_in(found)
    expect(problem is None, expected="events as the grammar has them", got=f"{problem} in {kinds(found)}")
    expect(found[-1]["event_type"] == "turn_complete", expected="turn_complete", got=kinds(found)[-3:])
    steps = [each["step_type"] for each in found if each["event_type"] == "step_complete"]
    expect("inference" in steps, expected="an inference step", got=steps)


@check("agents.turn.one_turn", MUST, TURNS, spec=CHUNK, seconds=LONG)
async def one_turn(subject: Subject) -> None:
    """All events of a stream are of one turn: that of `turn_start`, in the session that was asked.

    Clients note the identifier from the first event, to resume or to look the turn up later on.
    """
    async with agent(subject) as made:
        opened = await session(subject, made)
        found = await events(subject, opened)
    whole = found[-1].get("turn") or {}
    named = {found[0].get("turn_id"), whole.get("turn_id")}
    named |= {each["step_details"]["turn_id"] for each in found if each["event_type"] == "step_complete"}
    expect(len(named) == 1, expected="one turn_id in all events", got=sorted(map(str, named)))
    expect(
        whole.get("session_id") == opened.rpartition("/")[2],
        expected=f"the session {opened.rpartition('/')[2]}",
        got=whole.get("session_id"),
    )


@check("agents.turn.adds_up", MUST, TURNS, spec=(*CHUNK, "InferenceStep"), seconds=LONG)
async def adds_up(subject: Subject) -> None:
    """The text deltas of a step add up to its message, and the last message is what the turn puts out.

    People read the deltas, the next turn is made from the message. Where they differ, the agent remembers another
    conversation than the user had.
    """
    async with agent(subject) as made:
        found = await events(subject, await session(subject, made))
    said = None
    for step in (each["step_details"] for each in found if each["event_type"] == "step_complete"):
        if step["step_type"] == "inference":
            said = text_of(step["model_response"]["content"])
            spelled = _spelled(found, step["step_id"])
            expect(spelled == said, expected=said, got=spelled)
    expect(bool(said), expected="a text of the agent", got=kinds(found))
    output = text_of(found[-1].get("turn", {}).get("output_message", {}).get("content"))
    expect(output == said, expected=f"the output message {said!r}", got=output)


@check("agents.turn.steps", MUST, TURNS, spec=(*CHUNK, "Turn"), seconds=LONG)
async def steps(subject: Subject) -> None:
    """The turn at the end of a stream has exactly the steps that the stream told of, in that order.

    With documents there is more than one. Traces are drawn from the stream or from the turn, and have to agree.
    """
    documents = [{"content": "The Volga flows through Russia.", "mime_type": "text/plain"}]
    async with agent(subject) as made:
        found = await events(subject, await session(subject, made), documents=documents)
    told = [each["step_details"]["step_id"] for each in found if each["event_type"] == "step_complete"]
    whole = [each["step_id"] for each in found[-1].get("turn", {}).get("steps", [])]
    expect(whole == told, expected=told, got=whole)


@check(
    "agents.turn.kept",
    MUST,
    TURNS,
    spec=("agents.turns.retrieve", "agents.steps.retrieve", "Turn"),
    seconds=LONG,
)
async def kept(subject: Subject) -> None:
    """A turn that is fetched is the one that was streamed, and each of its steps can be fetched alone.

    Debuggers open a step from a link. A turn that reads differently later on is no record.
    """
    async with agent(subject) as made:
        opened = await session(subject, made)
        streamed = (await events(subject, opened))[-1].get("turn") or {}
        path = f"{opened}/turn/{streamed.get('turn_id')}"
        fetched = (await subject.get(path)).valid("Turn")
        for part in ("input_messages", "steps", "output_message"):
            expect(fetched[part] == streamed.get(part), expected=streamed.get(part), got=fetched[part])
        expect("completed_at" in fetched, expected="completed_at in a turn that is over", got=sorted(fetched))
        expect(bool(fetched["steps"]), expected="steps", got=fetched)
        for step in fetched["steps"]:
            alone = (await subject.get(f"{path}/step/{step['step_id']}")).valid("AgentStepResponse")["step"]
            expect(alone == step, expected=step, got=alone)


@check("agents.turn.whole", SHOULD, TURNS, spec=("agents.turns.create", "Turn"), seconds=LONG)
async def whole(subject: Subject) -> None:
    """A turn without a stream says what the streamed one says, through the same kinds of steps.

    Decoding is greedy. Tests are written without streams, and production runs with them.
    """
    async with agent(subject) as made:
        plain = await turn(subject, await session(subject, made))
        streamed = (await events(subject, await session(subject, made)))[-1].get("turn") or {}
    said, wanted = (text_of(each.get("output_message", {}).get("content")) for each in (plain, streamed))
    expect(said == wanted, expected=wanted, got=said)
    steps, others = ([step["step_type"] for step in each.get("steps", [])] for each in (plain, streamed))
    expect(steps == others, expected=others, got=steps)


def problem_in(found: Sequence[Payload], *, resumed: bool = False) -> str | None:
    """The first thing in which events break the grammar of a turn; one that is resumed need not start again."""
    open_steps: dict[str, str] = {}
    seen: set[str] = set()
    for place, event in enumerate(found):
        kind, last = event["event_type"], place == len(found) - 1
        if (kind == "turn_start") != (place == 0) and not (resumed and place == 0):
            return f"{kind} as event {place}"
        if (kind in ENDS) != last:
            return f"{kind} as event {place} of {len(found)}"
        step = event.get("step_id", "")
        if kind == "step_start":
            if step in seen:
                return f"a second start of step {step}"
            seen.add(step)
            open_steps[step] = event["step_type"]
        elif kind in ("step_progress", "step_complete"):
            if open_steps.get(step) != event["step_type"]:
                return f"{kind} of a step {step} that is not open as {event['step_type']}"
            if kind == "step_complete":
                details = event["step_details"]
                if (details["step_id"], details["step_type"]) != (step, event["step_type"]):
                    return f"details of {details['step_id']} in step_complete of {step}"
                del open_steps[step]
    return f"no step_complete of {', '.join(open_steps)}" if open_steps else None


def _spelled(found: Sequence[Payload], step: str) -> str:
    deltas = [
        each["delta"] for each in found if each["event_type"] == "step_progress" and each["step_id"] == step
    ]
    return "".join(delta["text"] for delta in deltas if delta["type"] == "text")

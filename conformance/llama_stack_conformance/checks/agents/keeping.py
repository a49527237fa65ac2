"""Agents and sessions are kept, found, told apart and forgotten."""

from __future__ import annotations

from typing import Any

from llama_stack_conformance.checking import MUST, Subject, Tier, check, expect, feature
from llama_stack_conformance.checks.agents.asking import AGENTS, LONG, agent, create, saying, session, turn

AGENT = feature("agents.registry", "Agents and sessions that are kept")


@check(
    "agents.agent.lifecycle",
    MUST,
    AGENT,
    spec=("agents.create", "agents.retrieve", "agents.delete", "Agent"),
    tier=Tier.STATEFUL,
    seconds=LONG,
)
async def lifecycle(subject: Subject) -> None:
    """An agent is told as it was made, and after its deletion neither it nor its sessions are there.

    Applications make an agent once and take it up by its identifier. One that comes back with other instructions
    answers other people's questions wrongly; one that outlives its deletion keeps what was to be forgotten.
    """
    config = {"instructions": "Answer in one word.", "name": subject.name("agent"), "max_infer_iters": 3}
    made = await create(subject, **config)
    told = (await subject.get(made)).valid("Agent")
    kept = {name: told["agent_config"].get(name) for name in config}
    expect(kept == config, expected=config, got=kept)
    expect(
        told["agent_id"] == made.rpartition("/")[2],
        expected="the identifier of the agent",
        got=told["agent_id"],
    )
    opened = await session(subject, made)
    (await subject.delete(made)).expect(204)
    for path in (made, opened):
        (await subject.get(path)).error(404)
    (await subject.delete(made)).error(404)


@check(
    "agents.agent.list",
    MUST,
    AGENT,
    spec=("agents.list", "ListAgentsResponse"),
    tier=Tier.STATEFUL,
    seconds=LONG,
)
async def listed(subject: Subject) -> None:
    """Agents are listed newest first, and a page ends at its limit and says that more follow.

    A console that shows the first page has to show what was made last. Without `has_more` the rest is never fetched.
    """
    async with agent(subject) as older, agent(subject) as newer:
        page = (await subject.get(AGENTS, limit=100)).valid("ListAgentsResponse")
        found = [f"{AGENTS}/{each['agent_id']}" for each in page["data"]]
        order = [each for each in found if each in (older, newer)]
        expect(order == [newer, older], expected=[newer, older], got=found[:10])
        first = (await subject.get(AGENTS, limit=1)).valid("ListAgentsResponse")
        expect(
            len(first["data"]) == 1 and first["has_more"] is True,
            expected="one agent, and has_more",
            got={"agents": len(first["data"]), "has_more": first["has_more"]},
        )


@check(
    "agents.session.lifecycle",
    MUST,
    AGENT,
    spec=("agents.sessions.create", "agents.sessions.list", "agents.sessions.delete", "Session"),
    tier=Tier.STATEFUL,
    seconds=LONG,
)
async def sessions(subject: Subject) -> None:
    """A session has the name it was given, is listed newest first, and is gone after its deletion, alone.

    A user's conversation is a session. Deleting one must neither leave it readable nor take another one along.
    """
    async with agent(subject) as made:
        older, newer = await session(subject, made), await session(subject, made)
        names = [(await subject.get(each)).valid("Session")["session_name"] for each in (older, newer)]
        expect(len(set(names)) == 2, expected="two sessions with their own names", got=names)
        page = (await subject.get(f"{made}/sessions")).valid("ListAgentSessionsResponse")
        found = [f"{made}/session/{each['session_id']}" for each in page["data"]]
        expect(found == [newer, older], expected=[newer, older], got=found)
        (await subject.delete(older)).expect(204)
        (await subject.get(older)).error(404)
        (await subject.post(f"{older}/turn", saying())).error(404)
        (await subject.get(newer)).valid("Session")


@check(
    "agents.session.remembers",
    MUST,
    AGENT,
    spec=("agents.sessions.retrieve", "Session"),
    tier=Tier.STATEFUL,
    seconds=LONG,
)
async def remembers(subject: Subject) -> None:
    """A session tells its turns in the order they were played, or only those that are named.

    What was said before is the memory of the conversation. A page that shows it after a reload, and everything that
    audits it, reads it here.
    """
    async with agent(subject) as made:
        opened = await session(subject, made)
        texts = ["My name is Ada.", "What is the longest river of Europe?"]
        wanted = [(await turn(subject, opened, text))["turn_id"] for text in texts]
        told = (await subject.get(opened)).valid("Session")["turns"]
        found = [each["turn_id"] for each in told]
        expect(found == wanted, expected=wanted, got=found)
        said = [_said(each) for each in told]
        expect(said == texts, expected=texts, got=said)
        named = (await subject.get(opened, turn_ids=wanted[1])).valid("Session")["turns"]
        expect(
            [each["turn_id"] for each in named] == wanted[1:],
            expected=wanted[1:],
            got=[each["turn_id"] for each in named],
        )


@check(
    "agents.session.apart",
    MUST,
    AGENT,
    spec=("agents.sessions.retrieve", "agents.turns.retrieve"),
    tier=Tier.STATEFUL,
    seconds=LONG,
)
async def apart(subject: Subject) -> None:
    """A session is found with its own agent only, and a turn in its own session only.

    Applications give each of their users an agent or a session, and check no more than that part of the path. Who looks
    up the last identifier alone shows one user the other one's conversation.
    """
    async with agent(subject) as mine, agent(subject) as other:
        opened, beside = await session(subject, mine), await session(subject, mine)
        played = (await turn(subject, opened))["turn_id"]
        (await subject.get(f"{opened}/turn/{played}")).valid("Turn")
        (await subject.get(f"{other}/session/{opened.rpartition('/')[2]}")).error(404)
        (await subject.get(f"{beside}/turn/{played}")).error(404)


@check(
    "agents.unknown",
    MUST,
    AGENT,
    spec=("agents.retrieve", "agents.sessions.retrieve", "agents.turns.retrieve", "agents.steps.retrieve"),
    tier=Tier.STATEFUL,
    seconds=LONG,
)
async def unknown(subject: Subject) -> None:
    """Agents, sessions, turns and steps that do not exist answer 404, each in the contract's envelope.

    A client that holds an old identifier makes a new session on 404, and gives up on anything else.
    """
    nothing = subject.name("nothing")
    async with agent(subject) as made:
        opened = await session(subject, made)
        played = (await turn(subject, opened))["turn_id"]
        for path in (
            f"{AGENTS}/{nothing}",
            f"{made}/session/{nothing}",
            f"{opened}/turn/{nothing}",
            f"{opened}/turn/{played}/step/{nothing}",
        ):
            (await subject.get(path)).error(404)
        (await subject.post(f"{AGENTS}/{nothing}/session", {"session_name": "none"})).error(404)
        (await subject.post(f"{made}/session/{nothing}/turn", saying())).error(404)
        (await subject.delete(f"{made}/session/{nothing}")).error(404)


def _said(turn: dict[str, Any]) -> object:
    return turn["input_messages"][0]["content"] if turn["input_messages"] else None

"""Two keys are two tenants: what the one makes, the other neither sees nor touches."""

from __future__ import annotations

from llama_stack_conformance.checking import MUST, Need, Subject, check, expect, feature
from llama_stack_conformance.checks.agents.asking import AGENTS, agent, saying, session, turn
from llama_stack_conformance.checks.uploads import FILES, upload

ISOLATION = feature("server.isolation", "Two keys see nothing of each other")
SECRET = b"Only for the first key."


@check(
    "server.isolation.agents",
    MUST,
    ISOLATION,
    spec=("agents.retrieve", "agents.sessions.retrieve", "agents.turns.create", "agents.delete"),
    needs=(Need.SECOND_KEY,),
)
async def agents(subject: Subject) -> None:
    """An agent with its sessions and turns is 404 for another key, and is not in its list, whatever it does with it.

    Identifiers stand in logs and links. Where knowing one is enough, one customer reads what another one said, goes on
    with it, or deletes it.
    """
    other = subject.as_second()
    async with agent(subject) as made:
        opened = await session(subject, made)
        played = (await turn(subject, opened))["turn_id"]
        for path in (made, f"{made}/sessions", opened, f"{opened}/turn/{played}"):
            (await other.get(path)).error(404)
        (await other.post(f"{made}/session", {"session_name": "stolen"})).error(404)
        (await other.post(f"{opened}/turn", saying())).error(404)
        for path in (opened, made):
            (await other.delete(path)).error(404)
        listed = (await other.get(AGENTS, limit=100)).valid("ListAgentsResponse")["data"]
        found = [each["agent_id"] for each in listed]
        expect(made.rpartition("/")[2] not in found, expected="a list without the agent", got=found)
        turns = (await subject.get(opened)).valid("Session")["turns"]
        expect(len(turns) == 1, expected="the one turn of the owner", got=turns)


@check(
    "server.isolation.files",
    MUST,
    ISOLATION,
    spec=("files.retrieve", "files.content", "files.list", "files.delete"),
    needs=(Need.SECOND_KEY,),
)
async def files(subject: Subject) -> None:
    """A file is 404 for another key, its content and its deletion, too, and is not in its list.

    Files hold what customers would not say in a chat. The content has a route of its own, which is easily forgotten.
    """
    other = subject.as_second()
    made = (await upload(subject, SECRET))["id"]
    try:
        for path in (f"{FILES}/{made}", f"{FILES}/{made}/content"):
            (await other.get(path)).error(404)
        (await other.delete(f"{FILES}/{made}")).error(404)
        found = [each["id"] for each in (await other.get(FILES)).valid("ListFilesResponse")["data"]]
        expect(made not in found, expected="a list without the file", got=found)
        kept = (await subject.get(f"{FILES}/{made}/content")).expect(200).body
        expect(kept == SECRET, expected=SECRET.decode(), got=kept.decode("utf-8", "replace"))
    finally:
        await subject.delete(f"{FILES}/{made}")

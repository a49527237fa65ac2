"""Agents and sessions that are kept wrongly in one way each."""

from __future__ import annotations

import re
from typing import Any

from llama_stack_conformance.mutants.breaking import answers, at, heads, responds
from llama_stack_conformance.mutants.mutant import mutant
from llama_stack_conformance.mutants.turning import paths, queries, without
from llama_stack_conformance.targets.hosting import App

LIST = at("GET", "/v1/agents")
AGENT = "/v1/agents/{}"
SESSION = "/v1/agents/{}/session/{}"


@mutant("agents.agent.lifecycle")
def forgets_a_limit(app: App) -> App:
    """Tells every agent with the usual limit of questions to the model."""

    def change(body: Any) -> Any:
        body["agent_config"]["max_infer_iters"] = 10
        return body

    return answers(app, at("GET", AGENT), change, status=200)


@mutant("agents.agent.lifecycle")
def keeps_what_was_deleted(app: App) -> App:
    """Says that an agent is gone, and keeps it."""
    return responds(app, at("DELETE", AGENT), 204)


@mutant("agents.agent.list")
def oldest_first(app: App) -> App:
    """Lists the oldest agent first."""
    return answers(app, LIST, lambda body: {**body, "data": body["data"][::-1]}, status=200)


@mutant("agents.agent.list")
def says_that_is_all(app: App) -> App:
    """Never says that more agents follow."""
    return answers(app, LIST, lambda body: {**body, "has_more": False}, status=200)


@mutant("agents.session.lifecycle")
def keeps_sessions(app: App) -> App:
    """Says that a session is gone, and keeps it."""
    return responds(app, at("DELETE", SESSION), 204)


@mutant("agents.session.lifecycle")
def takes_all_along(app: App) -> App:
    """Deletes the agent with the session."""
    return paths(app, at("DELETE", SESSION), lambda path: path.partition("/session/")[0])


@mutant("agents.session.lifecycle")
def calls_all_alike(app: App) -> App:
    """Gives every session the same name."""
    return answers(app, at("GET", SESSION), lambda body: {**body, "session_name": "session"}, status=200)


@mutant("agents.session.remembers")
def tells_turns_backwards(app: App) -> App:
    """Tells the turns of a session newest first."""
    return answers(app, at("GET", SESSION), lambda body: {**body, "turns": body["turns"][::-1]}, status=200)


@mutant("agents.session.remembers")
def tells_all_turns(app: App) -> App:
    """Tells all turns where one was named."""
    return queries(app, at("GET", SESSION), without("turn_ids"))


@mutant("agents.session.apart")
def looks_up_the_session_only(app: App) -> App:
    """Finds a session under whatever agent."""
    owners: dict[str, str] = {}
    pattern = re.compile("/v1/agents/([^/]+)/session/([^/]+)")

    def change(path: str) -> str:
        if not (found := pattern.match(path)):
            return path
        owner = owners.setdefault(found[2], found[1])
        return f"/v1/agents/{owner}{path[found.end(1) :]}"

    return paths(app, at("GET", "/v1/agents/{}/session/{*}"), change)


@mutant("agents.session.apart")
def looks_up_the_turn_only(app: App) -> App:
    """Finds a turn under whatever session."""
    owners: dict[str, str] = {}

    def change(path: str) -> str:
        session, _, turn = path.partition("/turn/")
        return f"{owners.setdefault(turn, session)}/turn/{turn}"

    return paths(app, at("GET", f"{SESSION}/turn/{{}}"), change)


@mutant("agents.unknown")
def blames_the_client_for_steps(app: App) -> App:
    """Answers 400 for steps that do not exist."""
    where = at("GET", f"{SESSION}/turn/{{}}/step/{{}}")
    return heads(app, where, lambda status, found: (400 if status == 404 else status, found))


@mutant("agents.unknown")
def deletes_what_is_not_there(app: App) -> App:
    """Answers 204 for the deletion of any session."""
    return responds(app, at("DELETE", SESSION), 204)

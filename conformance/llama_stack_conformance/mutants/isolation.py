"""Servers on which two keys see something of each other."""

from __future__ import annotations

from llama_stack_conformance.mutants.breaking import Receive, Scope, Send, Where, at
from llama_stack_conformance.mutants.mutant import mutant
from llama_stack_conformance.targets.hosting import App


def shared(app: App, where: Where) -> App:
    """Answers requests of every key as those of the first one that came."""
    first: list[tuple[bytes, bytes]] = []

    async def wrapped(scope: Scope, receive: Receive, send: Send) -> None:
        keys = [pair for pair in scope.get("headers", []) if pair[0] == b"authorization"]
        first.extend(keys[:1] if not first else [])
        if scope["type"] == "http" and keys and where(scope):
            others = [pair for pair in scope["headers"] if pair[0] != b"authorization"]
            scope = {**scope, "headers": [*others, *first]}
        await app(scope, receive, send)

    return wrapped


@mutant("server.isolation.agents")
def shows_turns(app: App) -> App:
    """Shows turns to whoever knows their identifiers."""
    return shared(app, at("GET", "/v1/agents/{}/session/{}/turn/{}"))


@mutant("server.isolation.agents")
def lists_all_agents(app: App) -> App:
    """Lists the agents of every key."""
    return shared(app, at("GET", "/v1/agents"))


@mutant("server.isolation.agents")
def lets_others_delete(app: App) -> App:
    """Deletes sessions for whoever knows their identifiers."""
    return shared(app, at("DELETE", "/v1/agents/{}/session/{}"))


@mutant("server.isolation.files")
def shows_contents(app: App) -> App:
    """Shows contents to whoever knows the identifier of the file."""
    return shared(app, at("GET", "/v1/files/{}/content"))


@mutant("server.isolation.files")
def lists_all_files(app: App) -> App:
    """Lists the files of every key."""
    return shared(app, at("GET", "/v1/files"))

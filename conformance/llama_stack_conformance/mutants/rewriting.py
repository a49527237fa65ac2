"""Two more ways to break an application: change the path or the query of requests, or forget what they change."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import parse_qsl, urlencode

from llama_stack_conformance.mutants.breaking import Receive, Scope, Send, Where, responds
from llama_stack_conformance.targets.hosting import App


def scopes(app: App, where: Where, change: Callable[[Scope], Scope]) -> App:
    """Changes what a request says beside its body."""

    async def wrapped(scope: Scope, receive: Receive, send: Send) -> None:
        meant = scope["type"] == "http" and where(scope)
        await app(change(scope) if meant else scope, receive, send)

    return wrapped


def paths(app: App, where: Where, change: Callable[[str], str]) -> App:
    """Sends requests to another path."""

    def changed(scope: Scope) -> Scope:
        path = change(scope["path"])
        return {**scope, "path": path, "raw_path": path.encode()}

    return scopes(app, where, changed)


def without_query(app: App, where: Where, *names: str) -> App:
    """Forgets parameters of the query, or all of it."""

    def changed(scope: Scope) -> Scope:
        query = parse_qsl(scope["query_string"].decode())
        kept = [(name, value) for name, value in query if names and name not in names]
        return {**scope, "query_string": urlencode(kept).encode()}

    return scopes(app, where, changed)


def does_nothing(app: App, where: Where, status: int = 204, body: object = b"") -> App:
    """Answers as if something had been done."""
    return responds(app, where, status, body)

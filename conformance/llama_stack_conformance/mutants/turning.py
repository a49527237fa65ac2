"""More ways to break an application: other queries, other paths, refusals taken back, requests of its own."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl, urlencode

from llama_stack_conformance.mutants.breaking import Message, Receive, Scope, Send, Where
from llama_stack_conformance.targets.hosting import App

Query = dict[str, str]


def queries(app: App, where: Where, change: Callable[[Query], Query]) -> App:
    """Changes the query of requests."""

    async def wrapped(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and where(scope):
            query = change(dict(parse_qsl(scope["query_string"].decode())))
            scope = {**scope, "query_string": urlencode(query).encode()}
        await app(scope, receive, send)

    return wrapped


def without(*names: str) -> Callable[[Any], Any]:
    """A change that leaves fields of a body, or parameters of a query, out."""
    return lambda given: {name: value for name, value in given.items() if name not in names}


def paths(app: App, where: Where, change: Callable[[str], str]) -> App:
    """Sends requests to another path."""

    async def wrapped(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and where(scope):
            path = change(scope["path"])
            scope = {**scope, "path": path, "raw_path": path.encode()}
        await app(scope, receive, send)

    return wrapped


def takes_back(
    app: App, where: Where, refusal: int, body: Callable[[str], object] | None, *, status: int = 200
) -> App:
    """Answers with another status instead of a refusal; `body` makes what is answered from the path, None is empty."""

    async def wrapped(scope: Scope, receive: Receive, send: Send) -> None:
        refused = False

        async def sending(message: Message) -> None:
            nonlocal refused
            if message["type"] == "http.response.start" and message["status"] == refusal:
                refused = True
                content = b"" if body is None else json.dumps(body(scope["path"])).encode()
                headers = [(b"content-length", str(len(content)).encode())] if status != 204 else []
                if body is not None:
                    headers.append((b"content-type", b"application/json"))
                await send({"type": "http.response.start", "status": status, "headers": headers})
                await send({"type": "http.response.body", "body": content})
            elif not refused:
                await send(message)

        await app(scope, receive, sending if scope["type"] == "http" and where(scope) else send)

    return wrapped


def pretends(app: App, where: Where, body: Callable[[str], object], *, status: int = 200) -> App:
    """Answers from the path alone, and does nothing."""

    async def wrapped(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not where(scope):
            await app(scope, receive, send)
            return
        content = json.dumps(body(scope["path"])).encode() if status != 204 else b""
        headers = [(b"content-type", b"application/json"), (b"content-length", str(len(content)).encode())]
        await send({"type": "http.response.start", "status": status, "headers": headers if content else []})
        await send({"type": "http.response.body", "body": content})

    return wrapped


def first(app: App, where: Where, act: Callable[[Scope], Any]) -> App:
    """Does something, such as `ask`, before the application answers."""

    async def wrapped(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and where(scope):
            await act(scope)
        await app(scope, receive, send)

    return wrapped


async def ask(app: App, scope: Scope, method: str, path: str, body: object = None) -> Any:
    """Asks the application something by itself, with the headers of another request; gives the JSON, or None."""
    content = b"" if body is None else json.dumps(body).encode()
    got = b""

    async def receive() -> Message:
        return {"type": "http.request", "body": content, "more_body": False}

    async def send(message: Message) -> None:
        nonlocal got
        got += bytes(message.get("body", b""))

    kept = [pair for pair in scope["headers"] if pair[0] not in (b"content-length", b"content-type")]
    own = [(b"content-type", b"application/json"), (b"content-length", str(len(content)).encode())]
    inner = {
        **scope,
        "method": method,
        "path": path,
        "raw_path": path.encode(),
        "query_string": b"",
        "headers": [*kept, *own] if body is not None else kept,
    }
    await app(inner, receive, send)
    try:
        return json.loads(got)
    except ValueError:
        return None


def last_step(path: str) -> str:
    """The last step of a path."""
    return path.rsplit("/", 1)[-1]

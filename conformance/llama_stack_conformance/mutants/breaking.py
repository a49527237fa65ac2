"""Ways to break an application: change what it is asked, what it answers, or what it streams.

Each is `way(app, where, change)`: `where` says which requests are meant (`at("POST", "/v1/completions")`), the rest pass.
"""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from typing import Any, TypeAlias

from llama_stack_conformance.targets.hosting import App

Scope: TypeAlias = MutableMapping[str, Any]
Message: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]
Where: TypeAlias = Callable[[Scope], bool]
Data: TypeAlias = Any
"""The data of one event: parsed where it is JSON, else the text (`[DONE]`)."""


def at(method: str, path: str) -> Where:
    """Requests with a method (`*` is any) to a path; `{}` stands for any one step, `{*}` for several."""
    pattern = re.compile(re.escape(path).replace(r"\{\*\}", ".+").replace(r"\{\}", "[^/]+"))
    return lambda scope: method in ("*", scope["method"]) and pattern.fullmatch(scope["path"]) is not None


def everywhere(scope: Scope) -> bool:
    """Every request."""
    return bool(scope["type"] == "http")


def answers(app: App, where: Where, change: Callable[[Any], Any], *, status: int | None = None) -> App:
    """Changes JSON answers, of one status or of any; `change` gets the parsed body and returns another. Streams pass."""

    def changed(head: Message, body: bytes) -> bytes:
        if status is not None and head["status"] != status:
            return body
        return _dumped(change(json.loads(body)))

    return _whole(app, where, "application/json", changed)


def texts(app: App, where: Where, change: Callable[[bytes], bytes]) -> App:
    """Changes answers of any content type, byte for byte."""
    return _whole(app, where, "", lambda _head, body: change(body))


def events(app: App, where: Where, change: Callable[[list[Data]], list[Data]]) -> App:
    """Changes streams; `change` gets the data of all events and returns those to send instead."""

    def changed(_head: Message, body: bytes) -> bytes:
        found = []
        for block in body.decode().split("\n\n"):
            lines = [line[5:].removeprefix(" ") for line in block.split("\n") if line.startswith("data:")]
            if lines:
                found.append(_parsed("\n".join(lines)))
        return b"".join(b"data: " + _written(data) + b"\n\n" for data in change(found))

    return _whole(app, where, "text/event-stream", changed)


def requests(app: App, where: Where, change: Callable[[Any], Any]) -> App:
    """Changes JSON requests before the application reads them."""

    async def wrapped(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not where(scope):
            await app(scope, receive, send)
            return
        body = await read(receive)
        with contextlib.suppress(ValueError):  # not JSON: the application says so itself
            body = _dumped(change(json.loads(body)))
        headers = [(name, value) for name, value in scope["headers"] if name != b"content-length"]
        inner = {**scope, "headers": [*headers, (b"content-length", str(len(body)).encode())]}
        await app(inner, again(body, receive), send)

    return wrapped


def responds(
    app: App, where: Where, status: int, body: object = b"", headers: Mapping[str, str] | None = None
) -> App:
    """Answers by itself; `body` is bytes, or anything that becomes JSON."""
    content = body if isinstance(body, bytes) else _dumped(body)
    sent = {"content-type": "application/json", "content-length": str(len(content)), **(headers or {})}
    pairs = [(name.encode(), value.encode()) for name, value in sent.items()]

    async def wrapped(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not where(scope):
            await app(scope, receive, send)
            return
        await read(receive)
        await send({"type": "http.response.start", "status": status, "headers": pairs})
        await send({"type": "http.response.body", "body": content})

    return wrapped


def heads(app: App, where: Where, change: Callable[[int, dict[str, str]], tuple[int, dict[str, str]]]) -> App:
    """Changes status and headers (names in lower case); the body passes."""

    async def wrapped(scope: Scope, receive: Receive, send: Send) -> None:
        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                before = {name.decode().lower(): value.decode() for name, value in message["headers"]}
                status, after = change(message["status"], before)
                pairs = [(name.encode(), value.encode()) for name, value in after.items()]
                message = {**message, "status": status, "headers": pairs}
            await send(message)

        await app(scope, receive, sending if scope["type"] == "http" and where(scope) else send)

    return wrapped


def _whole(app: App, where: Where, media: str, change: Callable[[Message, bytes], bytes]) -> App:
    """Waits for the whole body, changes it, and sends it in one piece."""

    async def wrapped(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not where(scope):
            await app(scope, receive, send)
            return
        head: Message = {}
        body = b""

        async def sending(message: Message) -> None:
            nonlocal head, body
            if message["type"] == "http.response.start":
                head = message
                return
            if message["type"] != "http.response.body":
                await send(message)
                return
            body += message.get("body", b"")
            if message.get("more_body"):
                return
            kind = next(
                (value.decode() for name, value in head["headers"] if name.lower() == b"content-type"), ""
            )
            out = change(head, body) if kind.startswith(media) else body
            headers = [pair for pair in head["headers"] if pair[0].lower() != b"content-length"]
            headers.append((b"content-length", str(len(out)).encode()))
            await send({**head, "headers": headers})
            await send({"type": "http.response.body", "body": out})

        await app(scope, receive, sending)

    return wrapped


async def read(receive: Receive) -> bytes:
    """The whole body of a request."""
    body = b""
    while True:
        message: Message = await receive()
        body += bytes(message.get("body", b""))
        if not message.get("more_body"):
            return body


def again(body: bytes, receive: Receive) -> Receive:
    """Gives a body that was read once more, then what comes next."""
    waiting = [body]

    async def received() -> Message:
        if waiting:
            return {"type": "http.request", "body": waiting.pop(), "more_body": False}
        return await receive()

    return received


def _dumped(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()


def _parsed(data: str) -> Data:
    try:
        return json.loads(data)
    except ValueError:
        return data


def _written(data: Data) -> bytes:
    return data.encode() if isinstance(data, str) else _dumped(data)

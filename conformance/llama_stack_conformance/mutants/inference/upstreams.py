"""Servers that make the wrong thing of what stands behind them."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from llama_stack_conformance.mutants.breaking import (
    Data,
    Message,
    Receive,
    Scope,
    Send,
    again,
    at,
    events,
    everywhere,
    heads,
    read,
    requests,
    responds,
    texts,
)
from llama_stack_conformance.mutants.mutant import mutant
from llama_stack_conformance.targets.hosting import App
from llama_stack_conformance.upstream.faults import CANARY

CHAT = at("POST", "/v1/chat/completions")


def instead(app: App, statuses: tuple[int, ...], status: int) -> App:
    """Answers with another status where it would answer with one of these."""
    return heads(app, CHAT, lambda before, found: (status if before in statuses else before, found))


@mutant("inference.upstream.forwards")
def says_other_words(app: App) -> App:
    """Changes a word on its way."""
    return texts(app, CHAT, lambda body: body.replace(b"word3", b"word9"))


@mutant("inference.upstream.failures")
def passes_the_status_on(app: App) -> App:
    """Answers 500 where the service failed."""
    return instead(app, (502,), 500)


@mutant("inference.upstream.nonsense")
def blames_the_caller(app: App) -> App:
    """Answers 400 where the service answers nonsense."""
    return instead(app, (502,), 400)


@mutant("inference.upstream.resets")
def says_all_is_well(app: App) -> App:
    """Answers 200 where the connection broke."""
    return instead(app, (502,), 200)


@mutant("inference.upstream.timeouts")
def calls_it_a_failure(app: App) -> App:
    """Answers 502 where the service is too slow."""
    return instead(app, (504,), 502)


@mutant("inference.upstream.callers_mistakes")
def calls_it_a_gateway(app: App) -> App:
    """Answers 502 where the caller is wrong."""
    return instead(app, (400,), 502)


@mutant("inference.upstream.rate_limits")
def loses_the_header(app: App) -> App:
    """Loses `Retry-After`."""

    def change(status: int, found: dict[str, str]) -> tuple[int, dict[str, str]]:
        return status, {name: value for name, value in found.items() if name != "retry-after"}

    return heads(app, CHAT, change)


@mutant("inference.upstream.retries")
def tries_twice(app: App) -> App:
    """Sends every request twice."""

    async def wrapped(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not CHAT(scope):
            await app(scope, receive, send)
            return
        body = await read(receive)

        async def nothing(_message: Message) -> None:
            return

        await app({**scope}, again(body, receive), nothing)
        await app({**scope}, again(body, receive), send)

    return wrapped


@mutant("inference.upstream.breaks")
def says_done_all_the_same(app: App) -> App:
    """Ends a broken stream with `[DONE]`."""
    return events(app, CHAT, lambda found: [*found, "[DONE]"])


@mutant("inference.upstream.breaks")
def hides_the_error(app: App) -> App:
    """Leaves the error event out."""

    def change(found: list[Data]) -> list[Data]:
        return [data for data in found if not (isinstance(data, dict) and "error" in data)]

    return events(app, CHAT, change)


@mutant("inference.upstream.silence")
def quotes_the_service(app: App) -> App:
    """Puts the text of the service into its message."""
    return texts(
        app, CHAT, lambda body: body.replace(b'"message":"', b'"message":"' + CANARY.encode() + b" ")
    )


@mutant("inference.upstream.unbuffered")
def collects_first(app: App) -> App:
    """Collects forty events before it sends any."""

    async def wrapped(scope: Scope, receive: Receive, send: Send) -> None:
        held: list[Message] = []

        async def sending(message: Message) -> None:
            held.append(message)
            if len(held) >= 80 or not message.get("more_body", message["type"] == "http.response.start"):
                for each in held:
                    await send(each)
                held.clear()

        await app(scope, receive, sending if scope["type"] == "http" and CHAT(scope) else send)

    return wrapped


def never_hears(app: App) -> App:
    """Does not notice that the caller left."""

    async def wrapped(scope: Scope, receive: Receive, send: Send) -> None:
        async def hearing() -> Message:
            message = await receive()
            return message if message["type"] != "http.disconnect" else await asyncio.sleep(3600, message)

        async def sending(message: Message) -> None:
            await send(message)

        inner = {**scope, "extensions": {}}
        work = asyncio.ensure_future(app(inner, hearing, sending))
        await asyncio.shield(work)

    return wrapped


@mutant("inference.upstream.cancels_streams")
def streams_to_the_end(app: App) -> App:
    """Reads a stream of the service to its end, whoever listens."""
    return never_hears(app)


@mutant("inference.upstream.cancels_calls")
def calls_to_the_end(app: App) -> App:
    """Waits for the service, whoever waits for it."""
    return never_hears(app)


@mutant("inference.upstream.own_address")
def sends_it_elsewhere(app: App) -> App:
    """Goes where the request says, and fails there."""

    async def wrapped(scope: Scope, receive: Receive, send: Send) -> None:
        moved = False

        def look(body: Any) -> Any:
            nonlocal moved
            moved = "api_base" in json.dumps(body)
            return body

        async def chosen(inner: Scope, hear: Receive, tell: Send) -> None:
            await (responds(app, everywhere, 502, {"error": {}}) if moved else app)(inner, hear, tell)

        await requests(chosen, CHAT, look)(scope, receive, send)

    return wrapped

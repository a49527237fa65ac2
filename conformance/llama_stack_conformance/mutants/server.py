"""Servers that are wrong in one way each, whatever their providers."""

from __future__ import annotations

from typing import Any

from llama_stack_conformance.mutants.breaking import (
    Receive,
    Scope,
    Send,
    answers,
    at,
    everywhere,
    heads,
    responds,
    texts,
)
from llama_stack_conformance.mutants.mutant import mutant
from llama_stack_conformance.targets.hosting import App

CHAT = at("POST", "/v1/chat/completions")


@mutant("server.paths.unknown")
def has_a_shape_of_its_own(app: App) -> App:
    """Answers unknown paths as a framework does by itself."""
    return responds(app, at("GET", "/v1/no-such-thing"), 404, {"detail": "Not Found"})


@mutant("server.methods.allow")
def allows_the_first_route(app: App) -> App:
    """Lists the method of the first route only."""
    return heads(
        app,
        everywhere,
        lambda status, found: (status, {**found, "allow": "POST"} if "allow" in found else found),
    )


@mutant("server.requests.id")
def ids_for_success_only(app: App) -> App:
    """Gives errors no id."""

    def change(status: int, found: dict[str, str]) -> tuple[int, dict[str, str]]:
        return status, {
            name: value for name, value in found.items() if status < 400 or name != "x-request-id"
        }

    return heads(app, everywhere, change)


@mutant("server.health.ok")
def is_unwell(app: App) -> App:
    """Says that it is unwell, with 200."""
    return answers(app, at("GET", "/v1/health"), lambda body: {**body, "status": "DOWN"})


@mutant("server.limits.body")
def waits_for_it(app: App) -> App:
    """Reads a body to its end, however long it says it is."""

    async def wrapped(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["method"] == "POST":
            while (await receive()).get("more_body"):
                pass
        await app(scope, receive, send)

    return wrapped


@mutant("server.errors.secrets")
def repeats_headers(app: App) -> App:
    """Repeats the headers of a request in its error."""

    async def wrapped(scope: Scope, receive: Receive, send: Send) -> None:
        said = b" ".join(value for _, value in scope["headers"])

        def change(body: bytes) -> bytes:
            return body.replace(b'"message":"', b'"message":"' + said.replace(b'"', b"'") + b" ")

        await texts(app, everywhere, change)(scope, receive, send)

    return wrapped


@mutant("server.keys.asked_for")
def forgets_a_route(app: App) -> App:
    """Answers one operation without a key."""
    return responds(app, at("GET", "/v1/providers/{}"), 200, {})


@mutant("server.keys.asked_for")
def says_forbidden(app: App) -> App:
    """Answers 403 to who has no key."""

    def change(body: Any) -> Any:
        return body

    return heads(
        answers(app, everywhere, change),
        everywhere,
        lambda status, found: (403 if status == 401 else status, found),
    )

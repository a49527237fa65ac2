"""Responses in the background that are wrong in one way each."""

from __future__ import annotations

from typing import Any

from llama_stack_conformance.mutants.breaking import Receive, Scope, Send, answers, at, heads
from llama_stack_conformance.mutants.mutant import mutant
from llama_stack_conformance.targets.hosting import App

CREATE = at("POST", "/v1/responses")
ONE = at("GET", "/v1/responses/{}")
CANCEL = at("POST", "/v1/responses/{}/cancel")


@mutant("responses.background.finishes")
def says_it_is_in_front(app: App) -> App:
    """Does not say that a response is in the background."""
    return answers(app, CREATE, lambda body: {**body, "background": False}, status=200)


@mutant("responses.background.finishes")
def loses_the_answer(app: App) -> App:
    """Completes responses in the background without their output."""

    def change(body: Any) -> Any:
        return {**body, "output": []} if body.get("background") else body

    return answers(app, ONE, change, status=200)


@mutant("responses.background.cancel")
@mutant("responses.background.conflict")
def only_says_that_it_cancelled(app: App) -> App:
    """Answers that a response is cancelled, and lets it go on."""

    async def looks(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and CANCEL(scope):
            path = scope["path"].removesuffix("/cancel")
            scope = {**scope, "method": "GET", "path": path, "raw_path": path.encode()}
        await app(scope, receive, send)

    return answers(looks, CANCEL, lambda body: {**body, "status": "cancelled"}, status=200)


@mutant("responses.background.conflict")
def blames_the_client(app: App) -> App:
    """Answers 400 where there is nothing to cancel."""
    return heads(app, CANCEL, lambda status, found: (400 if status == 409 else status, found))

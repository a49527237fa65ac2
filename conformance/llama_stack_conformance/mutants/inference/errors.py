"""Servers that refuse wrongly in one way each."""

from __future__ import annotations

import json
from typing import Any

from llama_stack_conformance.mutants.breaking import (
    Message,
    Receive,
    Scope,
    Send,
    answers,
    at,
    heads,
    requests,
    responds,
)
from llama_stack_conformance.mutants.mutant import mutant
from llama_stack_conformance.targets.hosting import App

CHAT = at("POST", "/v1/chat/completions")


@mutant("inference.embeddings.unknown_model")
def blames_the_request(app: App) -> App:
    """Answers 400 for an unknown model, as one peer does."""
    return heads(
        app, at("POST", "/v1/embeddings"), lambda status, found: (400 if status == 404 else status, found)
    )


@mutant("inference.completions.unknown_model")
def fails_at_unknown_models(app: App) -> App:
    """Answers 500 for an unknown model, as another does."""
    return heads(
        app, at("POST", "/v1/completions"), lambda status, found: (500 if status == 404 else status, found)
    )


@mutant("inference.errors.unknown_model")
def has_no_code(app: App) -> App:
    """Gives no code."""

    def change(body: Any) -> Any:
        return {**body, "error": {**body["error"], "code": None}}

    return answers(app, CHAT, change, status=404)


@mutant("inference.errors.bad_json")
def fails_at_bad_json(app: App) -> App:
    """Answers 422 where the body is no JSON, as a framework does by itself."""
    return heads(app, CHAT, lambda status, found: (422 if status == 400 else status, found))


@mutant("inference.errors.missing_field")
@mutant("inference.errors.wrong_type")
@mutant("inference.errors.out_of_range")
def names_no_param(app: App) -> App:
    """Does not say where the mistake stands."""

    def change(body: Any) -> Any:
        return {**body, "error": {**body["error"], "param": None}}

    return answers(app, CHAT, change, status=400)


@mutant("inference.errors.wrong_type")
def guesses_numbers(app: App) -> App:
    """Takes a temperature in words for one."""

    def change(body: Any) -> Any:
        return {**body, "temperature": 1} if isinstance(body.get("temperature"), str) else body

    return requests(app, CHAT, change)


@mutant("inference.errors.out_of_range")
def cuts_to_range(app: App) -> App:
    """Takes `n` beyond its bound for the bound."""
    return requests(app, CHAT, lambda body: {**body, "n": min(body.get("n") or 1, 2)})


@mutant("inference.errors.not_a_number")
def takes_them_for_numbers(app: App) -> App:
    """Reads JSON as Python does, and takes what is no number for 1."""

    def change(body: Any) -> Any:
        value = body.get("temperature")
        return {**body, "temperature": 1} if isinstance(value, float) and value * 0 != 0 else body

    return requests(app, CHAT, change)


@mutant("inference.errors.nesting")
def breaks_down(app: App) -> App:
    """Answers nothing but 500 after a body that is nested deeply."""
    broken = False

    async def wrapped(scope: Scope, receive: Receive, send: Send) -> None:
        nonlocal broken

        async def watching() -> Message:
            nonlocal broken
            message = await receive()
            broken = broken or b"[[[[" in message.get("body", b"")
            return message

        chosen = responds(app, CHAT, 500, {"error": "RecursionError"}) if broken else app
        await chosen(scope, watching, send)

    return wrapped


@mutant("inference.errors.no_messages")
def answers_silence(app: App) -> App:
    """Answers a chat without messages."""

    def change(body: Any) -> Any:
        return {**body, "messages": body["messages"] or [{"role": "user", "content": "?"}]}

    return requests(app, CHAT, change)


@mutant("inference.errors.odd_text")
def fails_at_surrogates(app: App) -> App:
    """Answers 500 where it refuses a text."""
    return heads(app, CHAT, lambda status, found: (500 if status == 400 else status, found))


@mutant("inference.errors.unknown_field")
def forbids_fields(app: App) -> App:
    """Refuses fields that it does not know."""
    known = {"model", "messages", "temperature", "seed", "max_tokens"}

    def change(body: Any) -> Any:
        return body if set(body) <= known else json.loads("{}")

    return requests(app, CHAT, change)

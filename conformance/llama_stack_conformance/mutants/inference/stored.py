"""Stores of chats that are wrong in one way each."""

from __future__ import annotations

from typing import Any

from llama_stack_conformance.mutants.breaking import answers, at, requests, responds
from llama_stack_conformance.mutants.mutant import mutant
from llama_stack_conformance.targets.hosting import App

CHAT = at("POST", "/v1/chat/completions")
LIST = at("GET", "/v1/chat/completions")
ONE = "/v1/chat/completions/{}"


@mutant("inference.stored.lifecycle")
def deletes_nothing(app: App) -> App:
    """Says that it deleted."""
    return responds(
        app, at("DELETE", ONE), 200, {"object": "chat.completion.deleted", "id": "x", "deleted": True}
    )


@mutant("inference.stored.lifecycle")
def keeps_old_metadata(app: App) -> App:
    """Shows metadata of old."""
    return answers(app, at("GET", ONE), lambda body: {**body, "metadata": {"topic": "rivers"}}, status=200)


@mutant("inference.stored.unkept")
def keeps_everything(app: App) -> App:
    """Keeps what it was asked not to."""
    return requests(app, CHAT, lambda body: {**body, "store": True})


@mutant("inference.stored.pages")
def skips_one(app: App) -> App:
    """Loses the last entry of every page."""
    return answers(app, LIST, lambda body: {**body, "data": body["data"][:-1] or body["data"]}, status=200)


@mutant("inference.stored.messages")
def turns_them_round(app: App) -> App:
    """Lists the newest message first."""

    def change(body: Any) -> Any:
        return {**body, "data": body["data"][::-1]}

    return answers(app, at("GET", "/v1/chat/completions/{}/messages"), change, status=200)

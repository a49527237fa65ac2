"""Servers that break what L0 to L2 look for: statuses, shapes, content types, refusals, states."""

from __future__ import annotations

from typing import Any

from llama_stack_conformance.mutants.breaking import answers, at, everywhere, heads, requests, responds
from llama_stack_conformance.mutants.mutant import mutant
from llama_stack_conformance.targets.hosting import App

LIST = at("GET", "/v1/models")
ONE = "/v1/models/{*}"


@mutant("models.contract.models.list")
def lists_in_another_shape(app: App) -> App:
    """Leaves `data` out of the list."""
    return answers(app, LIST, lambda body: {"object": body["object"]})


@mutant("models.contract.models.list")
def says_it_is_text(app: App) -> App:
    """Says that JSON is text."""
    return heads(app, LIST, lambda status, found: (status, {**found, "content-type": "text/plain"}))


@mutant("models.contract.models.register")
def has_a_status_of_its_own(app: App) -> App:
    """Answers 202 where the contract says 200."""
    return heads(
        app, at("POST", "/v1/models"), lambda status, found: (202 if status == 200 else status, found)
    )


@mutant("models.contract.models.register")
def takes_anything(app: App) -> App:
    """Registers a model whatever the request looks like."""

    def change(body: Any) -> Any:
        name = body.get("model_id") if isinstance(body, dict) else None
        return {"model_id": name if isinstance(name, str) and name else "anything"}

    return requests(app, at("POST", "/v1/models"), change)


@mutant("models.fuzz.models.retrieve")
def fails_at_odd_names(app: App) -> App:
    """Answers 500 where a name is not plain ASCII."""
    odd = at("GET", ONE)
    return responds(
        app,
        lambda scope: odd(scope) and not scope["path"].isascii(),
        500,
        {"error": {"message": "", "type": "x"}},
    )


@mutant("models.stateful")
def deletes_nothing_at_all(app: App) -> App:
    """Says that it deleted, and keeps the model."""
    return responds(app, at("DELETE", ONE), 200, {"id": "x", "object": "model", "deleted": True})


@mutant("inference.contract.chat.completions.create")
def hides_its_methods(app: App) -> App:
    """Lists one method in `Allow`."""
    return heads(
        app,
        everywhere,
        lambda status, found: (status, {**found, "allow": "POST"} if "allow" in found else found),
    )

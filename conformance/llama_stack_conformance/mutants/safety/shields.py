"""Shields that are wrong in one way each."""

from __future__ import annotations

import itertools
from typing import Any

from llama_stack_conformance.mutants.breaking import answers, at, heads, requests, responds
from llama_stack_conformance.mutants.mutant import mutant
from llama_stack_conformance.targets.hosting import App

RUN = at("POST", "/v1/safety/run-shield")
SHIELD = "/v1/shields/{*}"


@mutant("safety.shield.fires")
def fires_once(app: App) -> App:
    """Objects to nothing a second time."""
    said = itertools.count()

    def change(body: Any) -> Any:
        return body if not body.get("violation") or next(said) == 0 else {}

    return answers(app, RUN, change, status=200)


@mutant("safety.shield.passes")
def fires_on_thanks(app: App) -> App:
    """Takes thanks for harm."""

    def change(body: Any) -> Any:
        for message in body["messages"]:
            if message["content"] == "Thank you.":
                message["content"] = "I will kill you. stub-violation"
        return body

    return requests(app, RUN, change)


@mutant("safety.shield.finding")
def only_warns(app: App) -> App:
    """Warns where it should stop."""

    def change(body: Any) -> Any:
        if body.get("violation"):
            body["violation"]["violation_level"] = "warn"
        return body

    return answers(app, RUN, change, status=200)


@mutant("safety.shield.finding")
def has_no_words(app: App) -> App:
    """Does not say what to tell the user."""

    def change(body: Any) -> Any:
        if body.get("violation"):
            body["violation"]["user_message"] = ""
        return body

    return answers(app, RUN, change, status=200)


@mutant("safety.shield.forms")
def reads_the_first_part(app: App) -> App:
    """Reads the first part of a message only."""

    def change(body: Any) -> Any:
        for message in body["messages"]:
            if isinstance(message["content"], list):
                message["content"] = message["content"][:1]
        return body

    return requests(app, RUN, change)


@mutant("safety.shield.answers")
def reads_users_only(app: App) -> App:
    """Reads what users say only."""

    def change(body: Any) -> Any:
        return {**body, "messages": [each for each in body["messages"] if each["role"] == "user"]}

    return requests(app, RUN, change)


@mutant("safety.shield.unknown")
def lets_pass_what_it_cannot_check(app: App) -> App:
    """Finds nothing where the shield does not exist."""
    return answers(
        heads(app, RUN, lambda status, found: (200 if status == 404 else status, found)),
        RUN,
        lambda body: {} if "error" in body else body,
    )


@mutant("safety.registry.lifecycle")
def forgets_whose_it_is(app: App) -> App:
    """Takes the identifier for the name at the provider."""
    return requests(
        app, at("POST", "/v1/shields"), lambda body: {**body, "provider_shield_id": body["shield_id"]}
    )


@mutant("safety.registry.lifecycle")
def takes_a_name_twice(app: App) -> App:
    """Answers 400 for a name that is taken."""
    where = at("POST", "/v1/shields")
    return heads(app, where, lambda status, found: (400 if status == 409 else status, found))


@mutant("safety.registry.lifecycle")
def keeps_shields(app: App) -> App:
    """Says that a shield is gone, and keeps it."""
    return responds(app, at("DELETE", SHIELD), 204)

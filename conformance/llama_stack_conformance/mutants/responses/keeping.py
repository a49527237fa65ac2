"""Responses that are kept wrongly in one way each."""

from __future__ import annotations

from typing import Any

from llama_stack_conformance.mutants.breaking import answers, at, requests, responds
from llama_stack_conformance.mutants.mutant import mutant
from llama_stack_conformance.mutants.turning import queries, without
from llama_stack_conformance.targets.hosting import App

CREATE = at("POST", "/v1/responses")
LIST = at("GET", "/v1/responses")
ONE = at("GET", "/v1/responses/{}")
ITEMS = at("GET", "/v1/responses/{}/input_items")


@mutant("responses.kept.lifecycle")
def keeps_no_usage(app: App) -> App:
    """Forgets the usage of responses that are fetched."""
    return answers(app, ONE, lambda body: {**body, "usage": None}, status=200)


@mutant("responses.kept.lifecycle")
def keeps_what_was_deleted(app: App) -> App:
    """Deletes nothing and says that it did."""
    last = {"id": ""}

    def noted(body: Any) -> Any:
        last["id"] = body["id"]
        return body

    told = answers(app, CREATE, noted, status=200)
    where = at("DELETE", "/v1/responses/{}")
    deleted = responds(told, where, 200, {"id": "", "object": "response", "deleted": True})
    return answers(deleted, where, lambda body: {**body, "id": last["id"]}, status=200)


@mutant("responses.kept.not_stored")
def stores_always(app: App) -> App:
    """Keeps what must not be stored."""
    return requests(app, CREATE, lambda body: {**body, "store": True})


@mutant("responses.kept.not_stored")
def stores_streams(app: App) -> App:
    """Keeps what must not be stored where it was streamed."""
    return requests(app, CREATE, lambda body: {**body, "store": True} if body.get("stream") else body)


@mutant("responses.kept.continued")
def forgets_the_context(app: App) -> App:
    """Says which response it continues, and starts anew."""
    last: dict[str, Any] = {}

    def change(body: Any) -> Any:
        last["id"] = body.pop("previous_response_id", None)
        return body

    told = requests(app, CREATE, change)
    return answers(told, CREATE, lambda body: {**body, "previous_response_id": last["id"]}, status=200)


@mutant("responses.kept.continued")
def forgets_its_own_words(app: App) -> App:
    """Leaves its earlier answers out of the context."""

    def change(body: Any) -> Any:
        return {**body, "data": [item for item in body["data"] if item.get("role") != "assistant"]}

    return answers(app, ITEMS, change, status=200)


@mutant("responses.kept.branches")
def has_one_history(app: App) -> App:
    """Goes on from the newest response, whichever is named."""
    last: dict[str, Any] = {}

    def noted(body: Any) -> Any:
        last["id"] = body["id"]
        return body

    def change(body: Any) -> Any:
        if body.get("previous_response_id"):
            body["previous_response_id"] = last.get("id", body["previous_response_id"])
        return body

    return requests(answers(app, CREATE, noted, status=200), CREATE, change)


@mutant("responses.kept.input_items")
def starts_each_page_anew(app: App) -> App:
    """Ignores `after`."""
    return queries(app, ITEMS, without("after"))


@mutant("responses.kept.input_items")
def oldest_item_first(app: App) -> App:
    """Takes the other order for the usual one."""
    return answers(app, ITEMS, lambda body: {**body, "data": body["data"][::-1]}, status=200)


@mutant("responses.kept.list")
def lists_every_model(app: App) -> App:
    """Ignores `model`."""
    return queries(app, LIST, without("model"))


@mutant("responses.kept.list")
def lists_no_input(app: App) -> App:
    """Lists responses without their input."""

    def change(body: Any) -> Any:
        return {**body, "data": [{**each, "input": []} for each in body["data"]]}

    return answers(app, LIST, change, status=200)


@mutant("responses.kept.list")
def oldest_first(app: App) -> App:
    """Lists the oldest response first."""
    return answers(app, LIST, lambda body: {**body, "data": body["data"][::-1]}, status=200)


@mutant("responses.kept.replay")
def replays_from_the_start(app: App) -> App:
    """Ignores `starting_after`."""
    return queries(app, ONE, without("starting_after"))

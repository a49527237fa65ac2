"""Conversations that are wrong in one way each."""

from __future__ import annotations

import json
from typing import Any

from llama_stack_conformance.mutants.breaking import answers, at, requests, responds
from llama_stack_conformance.mutants.mutant import mutant
from llama_stack_conformance.mutants.turning import queries, without
from llama_stack_conformance.targets.hosting import App

RESPOND = at("POST", "/v1/responses")
CREATE = at("POST", "/v1/conversations")
ONE = "/v1/conversations/{}"
ITEMS = at("GET", f"{ONE}/items")


@mutant("responses.conversations.lifecycle")
def adds_metadata(app: App) -> App:
    """Adds to the metadata instead of replacing it."""
    known: dict[str, Any] = {}

    def change(body: Any) -> Any:
        known.update(body.get("metadata") or {})
        return {**body, "metadata": dict(known)}

    return requests(requests(app, CREATE, change), at("POST", ONE), change)


@mutant("responses.conversations.lifecycle")
def keeps_what_was_deleted(app: App) -> App:
    """Deletes nothing and says that it did."""
    body = {"id": "conv", "object": "conversation.deleted", "deleted": True}
    return responds(app, at("DELETE", ONE), 200, body)


@mutant("responses.conversations.items")
def rewrites_arguments(app: App) -> App:
    """Writes the arguments of calls in its own manner."""

    def change(body: Any) -> Any:
        for item in body["data"]:
            if item["type"] == "function_call":
                item["arguments"] = json.dumps(json.loads(item["arguments"]), separators=(",", ":"))
        return body

    return answers(app, ITEMS, change, status=200)


@mutant("responses.conversations.items")
def loses_outputs(app: App) -> App:
    """Keeps no outputs of functions."""

    def change(body: Any) -> Any:
        body["items"] = [item for item in body["items"] if item["type"] != "function_call_output"]
        return body

    return requests(app, at("POST", f"{ONE}/items"), change)


@mutant("responses.conversations.items")
def starts_each_page_anew(app: App) -> App:
    """Ignores `after`."""
    return queries(app, ITEMS, without("after"))


@mutant("responses.conversations.deletes_items")
def keeps_items(app: App) -> App:
    """Deletes no item and says that it did."""
    body = {"id": "conv", "object": "conversation", "created_at": 0, "metadata": {}, "deleted": True}
    return responds(app, at("DELETE", f"{ONE}/items/{{}}"), 200, body)


@mutant("responses.conversations.responds")
def adds_answers_only(app: App) -> App:
    """Adds the answer to the conversation, and not the question."""

    def change(body: Any) -> Any:
        first, *rest = body["data"]
        return {**body, "data": [first, *(item for item in rest if item.get("role") != "user")]}

    return answers(app, ITEMS, change, status=200)


@mutant("responses.conversations.responds")
def answers_apart(app: App) -> App:
    """Answers as if there were no conversation."""

    def change(body: Any) -> Any:
        body.pop("conversation", None)
        return body

    return requests(app, RESPOND, change)


@mutant("responses.conversations.conflict")
def prefers_the_response(app: App) -> App:
    """Takes the previous response where a conversation is named as well."""

    def change(body: Any) -> Any:
        if body.get("previous_response_id"):
            body.pop("conversation", None)
        return body

    return requests(app, RESPOND, change)

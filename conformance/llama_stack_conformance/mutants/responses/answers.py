"""Responses that are wrong in one way each."""

from __future__ import annotations

import json
from typing import Any

from llama_stack_conformance.mutants.breaking import answers, at, heads, requests
from llama_stack_conformance.mutants.mutant import mutant
from llama_stack_conformance.targets.hosting import App

CREATE = at("POST", "/v1/responses")
ITEMS = at("GET", "/v1/responses/{}/input_items")


@mutant("responses.answer.text")
def counts_answers_only(app: App) -> App:
    """Leaves the input out of the total."""

    def change(body: Any) -> Any:
        if body.get("usage"):
            body["usage"]["total_tokens"] = body["usage"]["output_tokens"]
        return body

    return answers(app, CREATE, change, status=200)


@mutant("responses.answer.text")
def names_another_model(app: App) -> App:
    """Names the model as the service behind does."""
    return answers(app, CREATE, lambda body: {**body, "model": f"{body['model']}-q4"}, status=200)


@mutant("responses.answer.limit")
def hides_the_cut(app: App) -> App:
    """Says that an answer is complete which was cut."""
    return answers(
        app, CREATE, lambda body: {**body, "status": "completed", "incomplete_details": None}, status=200
    )


@mutant("responses.answer.limit")
def writes_on(app: App) -> App:
    """Ignores `max_output_tokens`."""

    def change(body: Any) -> Any:
        body.pop("max_output_tokens", None)
        return body

    return requests(app, CREATE, change)


@mutant("responses.answer.echo")
def forgets_the_metadata(app: App) -> App:
    """Answers without the metadata."""
    return answers(app, CREATE, lambda body: {**body, "metadata": {}}, status=200)


@mutant("responses.answer.echo")
def says_what_is_usual(app: App) -> App:
    """Always says that calls may be parallel."""
    return answers(app, CREATE, lambda body: {**body, "parallel_tool_calls": True}, status=200)


@mutant("responses.answer.unknown")
def blames_the_client(app: App) -> App:
    """Answers 400 where something that is named does not exist."""
    return heads(app, CREATE, lambda status, found: (400 if status == 404 else status, found))


@mutant("responses.functions.called")
def adds_an_argument(app: App) -> App:
    """Calls functions with an argument that they do not have."""

    def change(body: Any) -> Any:
        for item in body["output"]:
            if item["type"] == "function_call":
                item["arguments"] = json.dumps({**json.loads(item["arguments"]), "unit": "celsius"})
        return body

    return answers(app, CREATE, change, status=200)


@mutant("responses.functions.called")
def decides_for_itself(app: App) -> App:
    """Takes `required` for `none`."""

    def change(body: Any) -> Any:
        return {**body, "tool_choice": "none"} if body.get("tool_choice") == "required" else body

    return requests(app, CREATE, change)


@mutant("responses.functions.continues")
def keeps_messages_only(app: App) -> App:
    """Forgets the calls of earlier responses."""

    def change(body: Any) -> Any:
        return {**body, "data": [item for item in body["data"] if item["type"] != "function_call"]}

    return answers(app, ITEMS, change, status=200)

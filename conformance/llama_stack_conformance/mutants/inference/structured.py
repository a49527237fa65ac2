"""Structured output that is wrong in one way each."""

from __future__ import annotations

from typing import Any

from llama_stack_conformance.mutants.breaking import answers, at, events, requests
from llama_stack_conformance.mutants.mutant import mutant
from llama_stack_conformance.targets.hosting import App

CHAT = at("POST", "/v1/chat/completions")


@mutant("inference.structured.schema")
def knows_no_allowed_values(app: App) -> App:
    """Answers with a value that the schema does not allow."""

    def change(body: Any) -> Any:
        message = body["choices"][0]["message"]
        message["content"] = (
            message["content"].replace('"small"', '"middling"').replace('"large"', '"middling"')
        )
        return body

    return answers(app, CHAT, change, status=200)


@mutant("inference.structured.object")
def wraps_it_in_a_fence(app: App) -> App:
    """Puts the JSON into a fence of Markdown."""

    def change(body: Any) -> Any:
        message = body["choices"][0]["message"]
        message["content"] = f"```json\n{message['content']}\n```"
        return body

    return answers(app, CHAT, change, status=200)


@mutant("inference.structured.stream")
def streams_without_a_grammar(app: App) -> App:
    """Ignores the response format of streams."""

    def change(body: Any) -> Any:
        return (
            {key: value for key, value in body.items() if key != "response_format"}
            if body.get("stream")
            else body
        )

    return requests(app, CHAT, change)


@mutant("inference.structured.stream")
def ends_early(app: App) -> App:
    """Loses the last piece of text."""
    return events(app, CHAT, lambda found: found[:-3] + found[-2:])


@mutant("inference.structured.unknown")
def takes_any_format(app: App) -> App:
    """Reads no response format at all."""
    return requests(
        app, CHAT, lambda body: {key: value for key, value in body.items() if key != "response_format"}
    )

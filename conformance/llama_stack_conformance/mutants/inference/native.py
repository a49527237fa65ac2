"""Native routes that are wrong in one way each."""

from __future__ import annotations

from typing import Any

from llama_stack_conformance.mutants.breaking import Data, answers, at, events, requests
from llama_stack_conformance.mutants.mutant import mutant
from llama_stack_conformance.targets.hosting import App

CHAT = at("POST", "/v1/inference/chat-completion")
COMPLETION = at("POST", "/v1/inference/completion")
BATCH = at("POST", "/v1/inference/batch-chat-completion")
EMBEDDINGS = at("POST", "/v1/inference/embeddings")


@mutant("inference.native.grammar")
def never_complete(app: App) -> App:
    """Ends without `complete`."""
    return events(app, CHAT, lambda found: found[:-1])


@mutant("inference.native.grammar")
def starts_twice(app: App) -> App:
    """Sends `start` twice."""
    return events(app, CHAT, lambda found: found[:1] + found)


@mutant("inference.native.stream_adds_up")
def loses_a_delta(app: App) -> App:
    """Loses a delta in the middle."""
    return events(app, CHAT, lambda found: found[:3] + found[4:])


@mutant("inference.native.completion_adds_up")
def gives_the_reason_always(app: App) -> App:
    """Repeats the stop reason in every piece."""

    def change(found: list[Data]) -> list[Data]:
        return [{**data, "stop_reason": "end_of_turn"} for data in found]

    return events(app, COMPLETION, change)


@mutant("inference.native.same_answer")
def prompts_differently(app: App) -> App:
    """Puts a word before what the user says."""

    def change(body: Any) -> Any:
        body["messages"][-1]["content"] = f"Please: {body['messages'][-1]['content']}"
        return body

    return requests(app, CHAT, change)


@mutant("inference.native.batch")
def answers_batches_backwards(app: App) -> App:
    """Answers a batch in the wrong order."""
    return answers(app, BATCH, lambda body: {**body, "batch": body["batch"][::-1]}, status=200)


@mutant("inference.native.embeddings")
def embeds_with_a_prefix(app: App) -> App:
    """Embeds something else than it was given."""

    def change(body: Any) -> Any:
        return {**body, "contents": [f"passage: {each}" for each in body["contents"]]}

    return requests(app, EMBEDDINGS, change)

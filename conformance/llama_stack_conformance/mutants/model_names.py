"""Registries of models that are wrong in one way each."""

from __future__ import annotations

from typing import Any

from llama_stack_conformance.mutants.breaking import answers, at, requests
from llama_stack_conformance.mutants.mutant import mutant
from llama_stack_conformance.mutants.turning import takes_back
from llama_stack_conformance.targets.hosting import App

REGISTER = at("POST", "/v1/models")
LIST = at("GET", "/v1/models")
ONE = at("GET", "/v1/models/{*}")
CHAT = at("POST", "/v1/chat/completions")
MODEL = {
    "identifier": "x", "provider_id": "x", "type": "model", "model_type": "llm", "metadata": {}, "id": "x",
    "object": "model", "created": 0, "owned_by": "x",
}  # fmt: skip


@mutant("models.list.two_forms")
def name_at_the_provider(app: App) -> App:
    """Gives clients of OpenAI a name with the provider before it."""

    def change(body: Any) -> Any:
        return {
            **body,
            "data": [{**each, "id": f"{each['provider_id']}/{each['id']}"} for each in body["data"]],
        }

    return answers(app, LIST, change, status=200)


@mutant("models.list.two_forms")
def all_talk(app: App) -> App:
    """Says of every model in OpenAI's form that it talks."""

    def change(body: Any) -> Any:
        for each in body["data"]:
            each["custom_metadata"] = {**each["custom_metadata"], "model_type": "llm"}
        return body

    return answers(app, LIST, change, status=200)


@mutant("models.register.keeps")
def flat_metadata(app: App) -> App:
    """Writes nested metadata as text."""

    def change(body: Any) -> Any:
        flat = {
            key: str(value) if isinstance(value, dict) else value for key, value in body["metadata"].items()
        }
        return {**body, "metadata": flat}

    return answers(app, ONE, change, status=200)


@mutant("models.register.keeps")
def forgets_the_name_there(app: App) -> App:
    """Takes the new name for the one at the provider."""
    return answers(app, ONE, lambda body: {**body, "provider_resource_id": body["identifier"]}, status=200)


@mutant("models.register.conflict")
def says_yes(app: App) -> App:
    """Says that it has registered what was there."""
    return takes_back(app, REGISTER, 409, lambda _path: MODEL)


@mutant("models.register.conflict")
def last_one_wins(app: App) -> App:
    """Answers 409 and takes the new metadata all the same."""
    newest: dict[str, Any] = {}

    def remember(body: Any) -> Any:
        newest[body["model_id"]] = body.get("metadata") or {}
        return body

    def change(body: Any) -> Any:
        return {**body, "metadata": newest.get(body["identifier"], body["metadata"])}

    return requests(answers(app, ONE, change, status=200), REGISTER, remember)


@mutant("models.register.answers")
def at_the_next_start(app: App) -> App:
    """Answers under old names only."""

    def change(body: Any) -> Any:
        return {**body, "model": f"{body['model']}-later"} if body["model"].startswith("team/") else body

    return requests(app, CHAT, change)


@mutant("models.register.answers")
def some_model_will_do(app: App) -> App:
    """Answers with another model where it does not know the name."""
    known = {
        "id": "x", "object": "chat.completion", "created": 0, "model": "x",
        "choices": [
            {"index": 0, "finish_reason": "stop", "logprobs": None, "message": {"role": "assistant", "content": "Hello", "refusal": None}}
        ],
    }  # fmt: skip
    return takes_back(app, CHAT, 404, lambda _path: known)

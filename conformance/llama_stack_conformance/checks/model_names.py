"""Names of models: told in two forms, taken once, and good for asking."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from typing import Any

from llama_stack_conformance.checking import MUST, Subject, Tier, check, expect
from llama_stack_conformance.checks.models import MODELS, PATH, REGISTERING


async def talking(subject: Subject) -> dict[str, Any]:
    """The language model under test, as the list tells it."""
    data = (await subject.get(PATH)).valid("ListModelsResponse")["data"]
    found = next((each for each in data if each["id"] == subject.llm), None)
    expect(found is not None, expected=f"{subject.llm} on the list", got=[each["id"] for each in data])
    return dict(found or {})


@contextlib.asynccontextmanager
async def another_name(subject: Subject, **fields: Any) -> AsyncIterator[dict[str, Any]]:
    """The language model registered under one more name, until the end of the block; gives the request."""
    about = await talking(subject)
    body = {
        "model_id": f"team/{subject.name('model')}",
        "provider_id": about["provider_id"],
        "provider_model_id": about.get("provider_resource_id") or about["identifier"],
        "model_type": "llm",
        **fields,
    }
    (await subject.post(PATH, body)).valid("Model")
    try:
        yield body
    finally:
        await subject.delete(f"{PATH}/{body['model_id']}")


@check("models.list.two_forms", MUST, MODELS, spec=("models.list", "Model"))
async def two_forms(subject: Subject) -> None:
    """Each model has one name in both forms, and its type and provider stand in both.

    Clients of OpenAI read `id`, native ones `identifier`; two names for one model are two models to them.
    """
    for each in (await subject.get(PATH)).valid("ListModelsResponse")["data"]:
        named = [each.get("id"), each.get("identifier")]
        expect(named[0] == named[1], expected="one name in `id` and `identifier`", got=named)
        told = each.get("custom_metadata")
        if told is None:
            continue
        wanted = {"model_type": each["model_type"], "provider_id": each["provider_id"], **each["metadata"]}
        got = {key: told.get(key) for key in wanted}
        expect(got == wanted, expected=wanted, got=got)


@check(
    "models.register.keeps",
    MUST,
    REGISTERING,
    spec=("models.register", "RegisterModelRequest"),
    tier=Tier.STATEFUL,
)
async def keeps(subject: Subject) -> None:
    """A registered model is told with its provider, its name there, its type and all its metadata.

    The length of the context stands in the metadata; an application that reads another one cuts its prompts there.
    """
    metadata = {"context_length": 4096, "notes": {"by": "Ada", "tags": ["a", "b"]}}
    async with another_name(subject, metadata=metadata) as body:
        told = (await subject.get(f"{PATH}/{body['model_id']}")).valid("Model")
        wanted = (body["provider_id"], body["provider_model_id"], "llm", metadata)
        got = (told["provider_id"], told.get("provider_resource_id"), told["model_type"], told["metadata"])
        expect(got == wanted, expected=wanted, got=got)


@check("models.register.conflict", MUST, REGISTERING, spec=("models.register", "Error"), tier=Tier.STATEFUL)
async def conflict(subject: Subject) -> None:
    """A name that is taken answers 409, and the model under it stays as it is.

    A name that silently leads to another model changes every application that uses it.
    """
    async with another_name(subject, metadata={"run": 1}) as body:
        path = f"{PATH}/{body['model_id']}"
        before = (await subject.get(path)).valid("Model")
        (await subject.post(PATH, {**body, "metadata": {"run": 2}})).error(409)
        after = (await subject.get(path)).valid("Model")
        expect(after == before, expected=before, got=after)


@check(
    "models.register.answers",
    MUST,
    REGISTERING,
    spec=("models.register", "chat.completions.create"),
    tier=Tier.STATEFUL,
)
async def asked(subject: Subject) -> None:
    """A model answers under its new name as soon as it is registered, and no more once that is deleted.

    Names are changed to move applications from one model to the next without touching them.
    """
    chat = {"messages": [{"role": "user", "content": "Hello"}], "max_tokens": 8}
    async with another_name(subject) as body:
        name = body["model_id"]
        (await subject.post("/v1/chat/completions", {**chat, "model": name})).valid("ChatCompletion")
    (await subject.post("/v1/chat/completions", {**chat, "model": name})).error(404)

"""Models: listed, found by name, registered and forgotten."""

from __future__ import annotations

from typing import Any

from llama_stack_conformance.checking import MUST, Subject, Tier, check, expect, feature

MODELS = feature("models.list", "Listing models", operations=("models.list", "models.retrieve"))
REGISTERING = feature(
    "models.register", "Registering models", operations=("models.register", "models.delete")
)
PATH = "/v1/models"


@check("models.list.complete", MUST, MODELS, spec=("models.list", "ListModelsResponse"))
async def complete(subject: Subject) -> None:
    """The list has every model once, and the one that answers chats is among them.

    Clients offer the list to people; what is not on it is not chosen.
    """
    data = (await subject.get(PATH)).valid("ListModelsResponse")["data"]
    names = [each["id"] for each in data]
    expect(len(names) == len(set(names)), expected="every name once", got=names)
    wanted = next(iter(subject.models.names.values()), None)
    expect(wanted in names, expected=f"{wanted} on the list", got=names)


@check("models.get.same", MUST, MODELS, spec=("models.retrieve", "Model"))
async def same(subject: Subject) -> None:
    """A model by its name is the one of the list, whatever characters are in the name.

    Names of models have slashes; a route that stops at the first of them finds nothing.
    """
    data = (await subject.get(PATH)).valid("ListModelsResponse")["data"]
    expect(bool(data), expected="a model", got=data)
    for listed in data[:5]:
        found = (await subject.get(f"{PATH}/{listed['id']}")).valid("Model")
        expect(found == listed, expected=listed, got=found)


@check("models.get.unknown", MUST, MODELS, spec=("models.retrieve", "Error"))
async def unknown(subject: Subject) -> None:
    """An unknown model is 404 with the code `model_not_found`, slashes in its name or not.

    SDKs make an exception of its own of it.
    """
    for name in (subject.name("no-such-model"), f"{subject.name('none')}/of/these"):
        error = (await subject.get(f"{PATH}/{name}")).error(404)
        expect(error.get("code") == "model_not_found", expected="code model_not_found", got=error)


@check(
    "models.register.lifecycle",
    MUST,
    REGISTERING,
    spec=("models.register", "models.delete"),
    tier=Tier.STATEFUL,
)
async def lifecycle(subject: Subject) -> None:
    """A registered model is on the list and answers to its name; deleted it is neither.

    The name is the caller's, with slashes, and leads to what the provider has.
    """
    name = f"team/{subject.name('model')}"
    about: dict[str, Any] = next(
        (
            each
            for each in (await subject.get(PATH)).valid("ListModelsResponse")["data"]
            if each["model_type"] == "llm"
        ),
        {},
    )
    expect(bool(about), expected="a model of type llm to register under another name", got="none")
    body = {
        "model_id": name,
        "provider_id": about["provider_id"],
        "provider_model_id": about["provider_resource_id"],
    }
    (await subject.post(PATH, body)).valid("Model")
    try:
        expect(
            (await subject.get(f"{PATH}/{name}")).valid("Model")["id"] == name, expected=name, got="another"
        )
        names = [each["id"] for each in (await subject.get(PATH)).valid("ListModelsResponse")["data"]]
        expect(name in names, expected=f"{name} on the list", got=names)
    finally:
        gone = await subject.delete(f"{PATH}/{name}")
    gone.valid("ModelDeleted")
    (await subject.get(f"{PATH}/{name}")).error(404)
    names = [each["id"] for each in (await subject.get(PATH)).valid("ListModelsResponse")["data"]]
    expect(name not in names, expected=f"{name} off the list", got=names)

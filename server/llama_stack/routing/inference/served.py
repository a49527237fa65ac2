"""A model as it is served: by whom, under which name there, and how hard it is tried."""

from __future__ import annotations

from dataclasses import dataclass

from llama_stack.distribution import ModelResource, Target
from llama_stack.routing.inference.slots import Slots
from llama_stack.routing.inference.turns import Turns
from llama_stack.storage import Resource
from llama_stack_spi import JsonValue, ListedModel

QUEUED = 100
"""How many requests wait for a model with `max_concurrent`, where the distribution does not say."""


@dataclass(frozen=True, slots=True)
class Place:
    """A provider, and the name that the model has there."""

    provider_id: str
    model: str


@dataclass(frozen=True, slots=True, eq=False)
class Served:
    """A model and its plan.

    Attributes:
        resource: What is registered, or what a provider lists.
        kind: What it does; `None` where nobody says.
        turns: The places that share its requests.
        fallbacks: Places that are tried in order when those fail.
        retries: How many more turns a request gets before the fallbacks.
        slots: What limits its requests, if anything does.
    """

    resource: Resource
    kind: str | None
    turns: Turns[Place]
    fallbacks: tuple[Place, ...] = ()
    retries: int = 0
    slots: Slots | None = None


def registered(resource: Resource) -> Served:
    """A model of one provider, without further ado."""
    place = Place(resource.provider_id, resource.provider_resource_id)
    return Served(resource, str(resource.body.get("model_type", "llm")), Turns([(place, 1)]))


def listed(provider_id: str, model: ListedModel, created: int) -> Served:
    """A model that a provider lists, seen first at `created`."""
    body: dict[str, JsonValue] = {"model_type": model.kind or "llm", "metadata": dict(model.metadata)}
    resource = Resource("model", model.id, provider_id, model.id, created, body)
    return Served(resource, model.kind, Turns([(Place(provider_id, model.id), 1)]))


def declared(model: ModelResource, resource: Resource) -> Served:
    """A model of the distribution, with its plan."""
    inner = model.provider_model_id or model.model_id
    turns = [(_place(target, inner), target.weight) for target in model.targets]
    slots = None
    if model.max_concurrent is not None:
        queued = QUEUED if model.max_queued is None else model.max_queued
        slots = Slots(model.model_id, model.max_concurrent, queued)
    return Served(
        resource,
        model.model_type,
        Turns(turns or [(Place(resource.provider_id, inner), 1)]),
        tuple(_place(target, inner) for target in model.fallbacks),
        model.retries,
        slots,
    )


def _place(target: Target, inner: str) -> Place:
    return Place(target.provider_id, target.provider_model_id or inner)

"""The registry of models."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import cast

from llama_stack.distribution import ModelResource
from llama_stack.routing.inference.table import KIND, ModelTable, Name
from llama_stack.storage import Resource, TakenError
from llama_stack_api.interfaces.models import Models
from llama_stack_api.models.models import (
    ListModelsResponse,
    Model,
    ModelDeleted,
    ModelType,
    RegisterModelRequest,
)
from llama_stack_spi import ConflictError, Context, InvalidRequestError, JsonValue, NotFoundError, given


class ModelRegistry(Models):
    """Shows the table of models, and registers and forgets them.

    Args:
        table: Where they are kept.
        providers: Ids of the providers of inference.
    """

    def __init__(self, table: ModelTable, *, providers: Sequence[str]) -> None:
        self._table = table
        self._providers = tuple(providers)

    async def models_list(self, *, ctx: Context) -> ListModelsResponse:
        """Lists registered models and their aliases by name, then those that providers list by themselves."""
        names = await self._table.all()
        return ListModelsResponse(object="list", data=[_model(name, each) for name, each in names.items()])

    async def models_register(self, body: RegisterModelRequest, *, ctx: Context) -> Model:
        """Makes a model of a provider known under an identifier."""
        before = await self._table.get(body.model_id, patient=False)
        if before is not None and before.alias_of is not None:
            raise ConflictError(
                f"'{body.model_id}' is an alias of the model '{before.alias_of}'. Choose another identifier.",
                code="model_exists",
                param="model_id",
            )
        resource = Resource(
            kind=KIND,
            identifier=body.model_id,
            provider_id=self._provider(given(body.provider_id, None)),
            provider_resource_id=given(body.provider_model_id, body.model_id),
            created=int(time.time()),
            body={
                "model_type": given(body.model_type, "llm"),
                "metadata": cast("JsonValue", given(body.metadata, {})),
            },
        )
        try:
            await self._table.add(resource)
        except TakenError:
            raise ConflictError(
                f"A model '{body.model_id}' is registered already. Delete it first, or choose another identifier.",
                code="model_exists",
                param="model_id",
            ) from None
        return _registered(resource)

    async def models_retrieve(self, model_id: str, *, ctx: Context) -> Model:
        """Returns one model, by any of its names."""
        return _model(model_id, await self._meaning(model_id))

    async def models_delete(self, model_id: str, *, ctx: Context) -> ModelDeleted:
        """Forgets a registered model, and its aliases with it."""
        meaning = await self._meaning(model_id)
        if meaning.alias_of is not None:
            raise InvalidRequestError(
                f"'{model_id}' is an alias of the model '{meaning.alias_of}'. Delete that, or change the distribution.",
                code="model_is_alias",
                param="model_id",
            )
        if meaning.listed:
            raise InvalidRequestError(
                f"The model '{model_id}' is not registered; the provider '{meaning.served.resource.provider_id}'"
                " lists it by itself.",
                code="model_not_registered",
                param="model_id",
            )
        if not await self._table.remove(model_id):
            raise _unknown(model_id)
        return ModelDeleted(id=model_id, object="model", deleted=True)

    async def declare(self, declared: Sequence[ModelResource]) -> None:
        """Registers the models of a distribution; the file wins over what was stored before."""
        for model in declared:
            before = await self._table.registered(model.model_id)
            first = model.targets[0] if model.targets else model
            inner = model.provider_model_id or model.model_id
            resource = Resource(
                kind=KIND,
                identifier=model.model_id,
                provider_id=self._provider(first.provider_id),
                provider_resource_id=first.provider_model_id or inner,
                created=before.created if before else int(time.time()),
                body={"model_type": model.model_type, "metadata": cast("JsonValue", model.metadata)},
            )
            await self._table.declare(model, resource)

    async def _meaning(self, model_id: str) -> Name:
        meaning = await self._table.get(model_id)
        if meaning is None:
            raise _unknown(model_id)
        return meaning

    def _provider(self, wanted: str | None) -> str:
        known = ", ".join(self._providers)
        if wanted is None and len(self._providers) == 1:
            return self._providers[0]
        if wanted is None:
            raise InvalidRequestError(
                f"Several providers could serve this model. Add provider_id, one of: {known}.",
                param="provider_id",
            )
        if wanted not in self._providers:
            raise NotFoundError(
                f"There is no provider '{wanted}' of inference. Providers: {known}.",
                code="provider_not_found",
                param="provider_id",
            )
        return wanted


def _model(name: str, meaning: Name) -> Model:
    more: dict[str, JsonValue] = {} if meaning.alias_of is None else {"alias_of": meaning.alias_of}
    return _registered(meaning.served.resource, name=name, more=more)


def _registered(
    resource: Resource, *, name: str | None = None, more: dict[str, JsonValue] | None = None
) -> Model:
    name = name or resource.identifier
    kind = cast("ModelType", resource.body.get("model_type", "llm"))
    metadata = {**cast("dict[str, JsonValue]", resource.body.get("metadata") or {}), **(more or {})}
    return Model(
        identifier=name,
        provider_id=resource.provider_id,
        provider_resource_id=resource.provider_resource_id,
        type="model",
        model_type=kind,
        metadata=metadata,
        id=name,
        object="model",
        created=resource.created,
        owned_by=resource.provider_id,
        custom_metadata={
            **metadata,
            "model_type": kind,
            "provider_id": resource.provider_id,
            "provider_resource_id": resource.provider_resource_id,
        },
    )


def _unknown(model_id: str) -> NotFoundError:
    return NotFoundError(
        f"The model '{model_id}' is not registered.", code="model_not_found", param="model_id"
    )

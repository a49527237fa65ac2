"""The registry of models."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import cast

from llama_stack.distribution import ModelResource
from llama_stack.storage import Resource, ResourceStore, TakenError
from llama_stack_api.interfaces.models import Models
from llama_stack_api.models.models import (
    ListModelsResponse,
    Model,
    ModelDeleted,
    ModelType,
    RegisterModelRequest,
)
from llama_stack_spi import ConflictError, Context, InvalidRequestError, JsonValue, NotFoundError, given

KIND = "model"


class ModelRegistry(Models):
    """Keeps models in the store of resources.

    Args:
        store: Where they are kept.
        providers: Ids of the providers of inference.
    """

    def __init__(self, store: ResourceStore, *, providers: Sequence[str]) -> None:
        self._store = store
        self._providers = tuple(providers)

    async def models_list(self, *, ctx: Context) -> ListModelsResponse:
        """Lists every registered model, by identifier."""
        return ListModelsResponse(object="list", data=[_model(each) for each in await self._store.list(KIND)])

    async def models_register(self, body: RegisterModelRequest, *, ctx: Context) -> Model:
        """Makes a model of a provider known under an identifier."""
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
            await self._store.add(resource)
        except TakenError:
            raise ConflictError(
                f"A model '{body.model_id}' is registered already. Delete it first, or choose another identifier.",
                code="model_exists",
                param="model_id",
            ) from None
        return _model(resource)

    async def models_retrieve(self, model_id: str, *, ctx: Context) -> Model:
        """Returns one registered model."""
        resource = await self._store.get(KIND, model_id)
        if resource is None:
            raise _unknown(model_id)
        return _model(resource)

    async def models_delete(self, model_id: str, *, ctx: Context) -> ModelDeleted:
        """Forgets a registered model."""
        if not await self._store.remove(KIND, model_id):
            raise _unknown(model_id)
        return ModelDeleted(id=model_id, object="model", deleted=True)

    async def declare(self, declared: Sequence[ModelResource]) -> None:
        """Registers the models of a distribution; the file wins over what was stored before."""
        for model in declared:
            before = await self._store.get(KIND, model.model_id)
            resource = Resource(
                kind=KIND,
                identifier=model.model_id,
                provider_id=self._provider(model.provider_id),
                provider_resource_id=model.provider_model_id or model.model_id,
                created=before.created if before else int(time.time()),
                body={"model_type": model.model_type, "metadata": cast("JsonValue", model.metadata)},
            )
            if resource != before:
                await self._store.put(resource)

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


def _model(resource: Resource) -> Model:
    kind = cast("ModelType", resource.body.get("model_type", "llm"))
    metadata = cast("dict[str, JsonValue]", resource.body.get("metadata") or {})
    return Model(
        identifier=resource.identifier,
        provider_id=resource.provider_id,
        provider_resource_id=resource.provider_resource_id,
        type="model",
        model_type=kind,
        metadata=metadata,
        id=resource.identifier,
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

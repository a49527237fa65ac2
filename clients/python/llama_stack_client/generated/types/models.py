# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Models of one document of the contract."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

from llama_stack_client.runtime.model import WireModel

from .common import Metadata


class ListModelsResponse(WireModel):
    """Registered models.

    Source: models.yaml#/components/schemas/ListModelsResponse
    """

    object: Literal["list"] = "list"
    """Kind of object."""

    data: list[Model]
    """The models."""


class Model(WireModel):
    """A registered model, in the native form and in OpenAI's at once.

    Source: models.yaml#/components/schemas/Model
    """

    identifier: str
    """Identifier under which callers ask for it."""

    provider_id: str
    """Provider that serves it."""

    provider_resource_id: str | None = None
    """Its name at the provider."""

    type: Literal["model"] = "model"
    """Kind of resource."""

    model_type: ModelType
    """What a model does."""

    metadata: Metadata
    """Free-form facts that the caller attaches to a resource."""

    model_validation: bool | None = None
    """Whether registering asked the provider for it; null when nobody said."""

    id: str
    """The same as `identifier`."""

    object: Literal["model"] = "model"
    """Kind of object."""

    created: int
    """When it was registered, in Unix seconds."""

    owned_by: str
    """Who offers it."""

    shutdown_date: str | None = None
    """Day on which it stops being served; null when none is set."""

    custom_metadata: Metadata | None = None
    """The entries of `metadata`, with `model_type`, `provider_id` and `provider_resource_id` beside
    them."""


class ModelDeleted(WireModel):
    """Proof that a model was removed.

    Source: models.yaml#/components/schemas/ModelDeleted
    """

    id: str
    """Identifier of the model."""

    object: Literal["model"] = "model"
    """Kind of object."""

    deleted: bool
    """Always true."""


ModelType = TypeAliasType("ModelType", Literal["llm", "embedding", "rerank"] | str)
"""What a model does.

Source: models.yaml#/components/schemas/ModelType
"""

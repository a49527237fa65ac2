# Generated from the documents in openapi/ by `make generate`. Do not edit.

from typing import Annotated, Literal

from pydantic import MISSING, Field, StrictBool, StrictInt, StrictStr
from typing_extensions import TypeAliasType

from llama_stack_spi.model import StackModel

from .common import Metadata

ModelType = TypeAliasType("ModelType", Literal["llm", "embedding", "rerank"])
"""
What a model does.

Source: models.yaml#/components/schemas/ModelType
"""


class ModelDeleted(StackModel):
    """Proof that a model was removed.

    Source: models.yaml#/components/schemas/ModelDeleted
    """

    id: StrictStr
    """Identifier of the model."""
    object: Literal["model"] = "model"
    """Kind of object."""
    deleted: StrictBool
    """Always true."""


class RegisterModelRequest(StackModel):
    """A model to make known.

    Source: models.yaml#/components/schemas/RegisterModelRequest
    """

    model_id: Annotated[StrictStr, Field(max_length=256, min_length=1)]
    """Identifier under which callers will ask for it."""
    provider_model_id: StrictStr | None | MISSING = MISSING
    """Its name at the provider. Default the identifier."""
    provider_id: StrictStr | None | MISSING = MISSING
    """Provider that serves it. Default the only provider of inference; with several it must be given."""
    model_type: ModelType | None | MISSING = MISSING
    """What it does. Default `llm`."""
    metadata: Metadata | None | MISSING = MISSING
    """Facts about it, such as `embedding_dimension` or `context_length`."""
    model_validation: StrictBool | None | MISSING = MISSING
    """Whether to ask the provider first if it has this model."""


class Model(StackModel):
    """A registered model, in the native form and in OpenAI's at once.

    Source: models.yaml#/components/schemas/Model
    """

    identifier: StrictStr
    """Identifier under which callers ask for it."""
    provider_id: StrictStr
    """Provider that serves it."""
    provider_resource_id: StrictStr | MISSING = MISSING
    """Its name at the provider."""
    type: Literal["model"] = "model"
    """Kind of resource."""
    model_type: ModelType
    metadata: Metadata
    model_validation: StrictBool | None | MISSING = MISSING
    """Whether registering asked the provider for it; null when nobody said."""
    id: StrictStr
    """The same as `identifier`."""
    object: Literal["model"] = "model"
    """Kind of object."""
    created: Annotated[StrictInt, Field(ge=0)]
    """When it was registered, in Unix seconds."""
    owned_by: StrictStr
    """Who offers it."""
    shutdown_date: StrictStr | None | MISSING = MISSING
    """Day on which it stops being served; null when none is set."""
    custom_metadata: Metadata | None | MISSING = MISSING
    """The entries of `metadata`, with `model_type`, `provider_id` and `provider_resource_id` beside them."""


class ListModelsResponse(StackModel):
    """Registered models.

    Source: models.yaml#/components/schemas/ListModelsResponse
    """

    object: Literal["list"] = "list"
    """Kind of object."""
    data: list[Model]
    """The models."""

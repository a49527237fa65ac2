"""Models that the stub knows by name; the other stubs answer for these and for no others."""

from __future__ import annotations

from llama_stack_api.interfaces.models import Models
from llama_stack_api.models.common import Metadata
from llama_stack_api.models.models import (
    ListModelsResponse,
    Model,
    ModelDeleted,
    ModelType,
    RegisterModelRequest,
)
from llama_stack_providers.stub.kit import clock
from llama_stack_providers.stub.kit.faults import fails_on_request
from llama_stack_providers.stub.kit.shelf import Shelf
from llama_stack_spi import Context, ProviderSpec, given

PROVIDER_ID = "stub"


@fails_on_request
class StubModels(Models):
    """Keeps registered models in memory; five are there from the start.

    Two of them have the names of those of the starter distribution, so that one request can be sent to both.
    """

    def __init__(self) -> None:
        self._models: Shelf[Model] = Shelf("model")
        self._add("stub-llm", "llm", {"context_length": 8192})
        self._add("stub-embedding", "embedding", {"embedding_dimension": 384, "context_length": 512})
        self._add("stub-reranker", "rerank", {})
        self._add("smollm2-135m-instruct", "llm", {"context_length": 4096})
        self._add("all-minilm-l6-v2", "embedding", {"embedding_dimension": 384})

    async def models_list(self, *, ctx: Context) -> ListModelsResponse:
        """Lists every model in order of registration."""
        return ListModelsResponse(data=list(self._models))

    async def models_register(self, body: RegisterModelRequest, *, ctx: Context) -> Model:
        """Registers a model; no engine has to have it."""
        return self._add(
            body.model_id,
            given(body.model_type, "llm"),
            given(body.metadata, {}),
            provider_id=given(body.provider_id, PROVIDER_ID),
            provider_model_id=given(body.provider_model_id, body.model_id),
            validation=given(body.model_validation, None),
        )

    async def models_retrieve(self, model_id: str, *, ctx: Context) -> Model:
        """Returns a model."""
        return self._models.get(model_id, param="model_id")

    async def models_delete(self, model_id: str, *, ctx: Context) -> ModelDeleted:
        """Forgets a model."""
        self._models.remove(model_id)
        return ModelDeleted(id=model_id, deleted=True)

    def _add(
        self,
        model_id: str,
        model_type: ModelType,
        facts: Metadata,
        *,
        provider_id: str = PROVIDER_ID,
        provider_model_id: str | None = None,
        validation: bool | None = None,
    ) -> Model:
        resource = provider_model_id or model_id
        about = {"model_type": model_type, "provider_id": provider_id, "provider_resource_id": resource}
        model = Model(
            identifier=model_id,
            provider_id=provider_id,
            provider_resource_id=resource,
            model_type=model_type,
            metadata=facts,
            model_validation=validation,
            id=model_id,
            created=clock.now(),
            owned_by=provider_id,
            custom_metadata={**facts, **about},
        )
        return self._models.add(model_id, model)


PROVIDER = ProviderSpec(
    api="models",
    provider_type="inline::stub",
    build=lambda _config: StubModels(),
    description="Keeps models in memory and knows five from the start.",
)

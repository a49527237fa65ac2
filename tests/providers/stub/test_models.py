"""Models of the stub."""

from __future__ import annotations

import pytest

from llama_stack_api.models.models import RegisterModelRequest
from llama_stack_providers.stub.models import PROVIDER, StubModels
from llama_stack_spi import ConflictError, Context, NotFoundError, RateLimitError
from tests.providers.stub.siblings import built

CTX = Context("test")


@pytest.fixture
def models() -> StubModels:
    return built(PROVIDER)


async def test_five_models_are_there_from_the_start(models: StubModels) -> None:
    listed = await models.models_list(ctx=CTX)
    assert [(each.id, each.model_type) for each in listed.data] == [
        ("stub-llm", "llm"), ("stub-embedding", "embedding"), ("stub-reranker", "rerank"),
        ("smollm2-135m-instruct", "llm"), ("all-minilm-l6-v2", "embedding"),
    ]  # fmt: skip


async def test_a_registered_model_has_the_native_fields_and_those_of_openai(models: StubModels) -> None:
    body = RegisterModelRequest(model_id="a/b", provider_id="p", metadata={"context_length": 8})
    await models.models_register(body, ctx=CTX)
    model = await models.models_retrieve("a/b", ctx=CTX)
    assert (model.identifier, model.id, model.owned_by, model.model_type) == ("a/b", "a/b", "p", "llm")
    assert model.metadata == {"context_length": 8}
    assert model.custom_metadata == {
        "context_length": 8, "model_type": "llm", "provider_id": "p", "provider_resource_id": "a/b",
    }  # fmt: skip


async def test_a_taken_id_is_a_conflict(models: StubModels) -> None:
    with pytest.raises(ConflictError, match="stub-llm"):
        await models.models_register(RegisterModelRequest(model_id="stub-llm"), ctx=CTX)


async def test_a_removed_model_is_unknown(models: StubModels) -> None:
    await models.models_delete("stub-llm", ctx=CTX)
    with pytest.raises(NotFoundError) as caught:
        await models.models_retrieve("stub-llm", ctx=CTX)
    assert caught.value.code == "model_not_found"


async def test_trouble_comes_on_request(models: StubModels) -> None:
    with pytest.raises(RateLimitError):
        await models.models_list(ctx=Context("test", {"x-stub-fault": "429"}))
